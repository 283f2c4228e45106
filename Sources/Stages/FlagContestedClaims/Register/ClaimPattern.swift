public import StageKit

/// Words that a side of an issue is told by.
///
/// `gates clos*|shut` are two words one behind the other, of which the second begins with `clos` or is `shut`;
/// `gates ..4 shut` may have up to four words between them; `gates shut pressure ~12` stand in any order within twelve
/// words; `!not|never` must not stand among them, nor up to three words
/// before or behind them. Case does not count, nor does the ending of a genitive.
public struct ClaimPattern: FieldValue {
    /// One step of a pattern.
    struct Term: Sendable, Equatable {
        /// The words, one of which stands there.
        var words: [PatternWord]
        /// How many words may stand between the term before and this one.
        var gap = 0
    }

    /// One word or stem of a term.
    struct PatternWord: Sendable, Equatable {
        let key: WordKey
        let isStem: Bool
    }

    /// The pattern as it is written.
    public private(set) var text = ""
    /// What must stand there.
    private(set) var terms: [Term] = []
    /// What must not stand there.
    private(set) var excluded: [PatternWord] = []
    /// Within how many words the terms stand in any order; `nil` where they stand in theirs.
    private(set) var window: Int?
    /// Whether a word of it negates: `not ..3 fair`.
    private(set) var isNegative = false

    /// The longest window and gap, in words: cost goes with it.
    static let longestWindow = 40

    /// Text.
    public static var schema: Schema { .string }

    /// Takes a pattern; refuses one that cannot be looked for or that every text has.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ClaimPattern? {
        guard let text = String.read(value, &context) else { return nil }
        do throws(ClaimListMistake) {
            return try ClaimPattern(checking: text)
        } catch {
            context.report(error, at: value.location)
            return nil
        }
    }

    /// A pattern; `nil` where it cannot be looked for.
    public init?(_ text: String) {
        guard let pattern = try? ClaimPattern(checking: text) else { return nil }
        self = pattern
    }

    /// Reads a pattern.
    init(checking text: String) throws(ClaimListMistake) {
        self.text = text
        var gap = 0
        for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            if part.hasPrefix("..") {
                gap = try Self.number(part.dropFirst(2), default: 3, in: text)
            } else if part.hasPrefix("~") {
                window = try Self.number(part.dropFirst(), default: 10, in: text)
            } else if part.hasPrefix("!") {
                excluded += try Self.words(part.dropFirst(), in: text)
            } else {
                terms.append(Term(words: try Self.words(part, in: text), gap: gap))
                gap = 0
            }
        }
        guard !terms.isEmpty else { throw .patternWithoutWords(text) }
        let common = EnglishWords.vocabulary
        let isSelective = terms.contains { term in
            term.words.allSatisfy { word in
                word.isStem ? word.key.length >= 3 : !common[word.key].traits.has(Self.commonWords)
            }
        }
        guard isSelective else { throw .patternMatchesEverything(text) }
        isNegative = terms.contains { term in
            term.words.contains { common[$0.key].traits.has([.negation, .no, .negativeSubject]) }
        }
    }

    private static func number(_ digits: Substring, default standard: Int, in text: String) throws(ClaimListMistake)
        -> Int
    {
        if digits.isEmpty { return standard }
        guard let number = Int(digits), number > 0, number <= longestWindow else {
            throw .badWindow(text, longest: longestWindow)
        }
        return number
    }

    private static func words(_ part: Substring, in text: String) throws(ClaimListMistake) -> [PatternWord] {
        var words: [PatternWord] = []
        for word in part.split(separator: "|", omittingEmptySubsequences: false) {
            let isStem = word.hasSuffix("*")
            let letters = isStem ? word.dropLast() : word
            let key = WordKey(letters.lowercased().filter { $0 != "," })
            guard !key.isEmpty || isStem && letters.isEmpty, !letters.contains("*") else {
                throw .badWord(String(word), in: text, limit: WordKey.limit)
            }
            words.append(PatternWord(key: key, isStem: isStem))
        }
        return words
    }

    /// Words that stand in every text.
    private static let commonWords: WordTraits = [
        .subject, .either, .object, .possessive, .determiner, .demonstrative, .relative, .preposition, .coordinator,
        .contrast,
        .subordinator, .be, .haveOrDo, .modal, .negation, .that, .to, .no, .there,
    ]

    /// Writes the pattern as it was written.
    public func write(to json: inout JSONWriter) { json.string(text) }

    /// The index of the term to look for first: the one with the longest word, which is likely the rarest.
    var anchor: Int {
        terms.indices.max { shortest(terms[$0]) < shortest(terms[$1]) } ?? 0
    }

    private func shortest(_ term: Term) -> Int { term.words.map(\.key.length).min() ?? 0 }
}
