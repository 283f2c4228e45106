public import StageKit

/// What can be wrong with a taxonomy or a weights file.
public enum TaxonomyMistake: Mistake {
    /// An id that two concepts have, or that one has and another one replaces.
    case conceptTwice(String, firstLine: Int?)
    /// A broader concept, or that of a weight, that is not there.
    case unknownConcept(String, known: [String])
    /// Concepts each of which is broader than the next one, in a ring.
    case cycle([String])
    /// Words of which nothing is left to look for.
    case emptyPhrase(String)
    /// Words with a sign between them over which no phrase reaches.
    case brokenPhrase(String)
    /// A word that is longer than those that are looked for.
    case longWord(String, limit: Int)
    /// A term that the concept has already, if only in another form.
    case termTwice(String, firstLine: Int?)
    /// A weight that is no number that can be counted with.
    case noWeight(found: String)
    /// A number that is not in its range.
    case outOfRange(found: String, expected: String)
    /// A group of fewer than two words, or of the same word twice.
    case smallGroup
    /// A line of a table with another number of cells than three.
    case wrongCells(Int)
    /// Weights of another vocabulary, or of another version of it.
    case otherVocabulary(found: String, expected: String)
    /// Nothing where there must be something.
    case empty(String)
    /// Labelled articles from which nothing can be learned.
    case tooFewLabels(least: Int)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .conceptTwice: "taxonomy-concept-twice"
        case .unknownConcept: "taxonomy-unknown-concept"
        case .cycle: "taxonomy-cycle"
        case .emptyPhrase: "taxonomy-empty-phrase"
        case .brokenPhrase: "taxonomy-broken-phrase"
        case .longWord: "taxonomy-long-word"
        case .termTwice: "taxonomy-term-twice"
        case .noWeight: "taxonomy-no-weight"
        case .outOfRange: "taxonomy-out-of-range"
        case .smallGroup: "taxonomy-small-group"
        case .wrongCells: "taxonomy-wrong-cells"
        case .otherVocabulary: "taxonomy-other-vocabulary"
        case .empty: "taxonomy-empty"
        case .tooFewLabels: "taxonomy-too-few-labels"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .conceptTwice(let id, let line):
            return "the id '\(id)' is that of another concept\(Self.place(line)); give each concept one of its own"
        case .unknownConcept(let id, let known):
            let nearest = Suggestion.nearest(to: id, among: known)
            let hint = nearest.map { "did you mean '\($0)'?" } ?? "add it, or take this line out"
            return "there is no concept '\(id)'; \(hint)"
        case .cycle(let ids):
            return "'\(ids.joined(separator: "' is below '"))': a concept cannot be broader than itself; "
                + "mend one 'broader'"
        case .emptyPhrase(let text):
            return "'\(text)' has no letter or digit to look for; write a word, or take it out"
        case .brokenPhrase(let text):
            return "'\(text)' is never found: between its words may stand blanks and hyphens only; "
                + "write it without other signs"
        case .longWord(let text, let limit):
            return "'\(text.prefix(60))' has a word of more than \(limit) bytes, which is never found; take it out"
        case .termTwice(let text, let line):
            return "'\(text)' is a form of a term that the concept has already\(Self.place(line)); keep one of the two"
        case .noWeight(let found):
            return "expected a weight, found \(found); write a number from 0.001 to 1000 with at most three decimals"
        case .outOfRange(let found, let expected):
            return "expected \(expected), found \(found)"
        case .smallGroup:
            return "words that stand near one another are two or more, each another one; "
                + "write a single word or phrase under 'any'"
        case .wrongCells(let count):
            return "expected a term, a concept and a weight with tabs between them, found "
                + (count == 1 ? "one cell" : "\(count) cells")
        case .otherVocabulary(let found, let expected):
            return "the weights are for the vocabulary '\(found)', and the taxonomy is '\(expected)'; "
                + "learn the weights anew, or name the taxonomy that they are for"
        case .empty(let what):
            return "there is no \(what) here; write one"
        case .tooFewLabels(let least):
            return "two concepts or more must label \(least) articles each, or there is nothing to tell apart; "
                + "label more articles"
        }
    }

    private static func place(_ line: Int?) -> String { line.map { " (line \($0))" } ?? "" }
}
