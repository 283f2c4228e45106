import StageKit

/// Which words and pairs of words are in which articles, how much they count there, and as what they are written most often.
struct TermOccurrences {
    /// A word, or two joined words, by the numbers of their keys; the second one is -1 for a word alone.
    struct Term: Hashable {
        let first: Int32
        let second: Int32
    }

    /// How often a term is in an article, and what all of that counts by the stage's own rules if its weight is 1.
    struct Occurrence {
        let article: Int32
        fileprivate(set) var count = 0
        fileprivate(set) var value = 0.0
    }

    /// The terms that are in enough articles.
    private(set) var terms: [Term] = []
    /// By term, the articles that it is in, in their order.
    private(set) var occurrences: [[Occurrence]] = []
    private var forms: [[UInt64: Int]] = []

    /// Finds the terms that are in so many articles at least.
    init(_ words: LearningWords, _ prominence: Prominence, least: Int) {
        var counts: [Term: Int] = [:]
        for article in words.articles {
            var seen: Set<Term> = []
            Self.forEachTerm(of: article, words) { term, _, _ in seen.insert(term) }
            for term in seen { counts[term, default: 0] += 1 }
        }
        // In an order that does not depend on hashes.
        terms = counts.filter { $0.value >= least }.keys.sorted {
            $0.first != $1.first ? $0.first < $1.first : $0.second < $1.second
        }
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
        occurrences = Array(repeating: [], count: terms.count)
        forms = Array(repeating: [:], count: terms.count)
        for (number, article) in words.articles.enumerated() {
            Self.forEachTerm(of: article, words) { term, first, second in
                guard let index = numbers[term] else { return }
                let place = prominence.factor(wordsBefore: Int(first.wordsBefore), isTitle: first.isTitle)
                add(index, Int32(number), place)
                let form = UInt64(UInt32(bitPattern: first.form)) << 32 | UInt64(UInt32(bitPattern: second?.form ?? -1))
                forms[index][form, default: 0] += 1
            }
        }
    }

    /// How a term is written: in the form that it has most often, the first one in order of bytes of several.
    func text(of index: Int, _ words: LearningWords) -> String {
        let most = forms[index].values.max() ?? 0
        let candidates = forms[index].filter { $0.value == most }.keys.map { pair -> [UInt8] in
            let (first, second) = (Int32(bitPattern: UInt32(pair >> 32)), Int32(truncatingIfNeeded: pair))
            let start = words.forms[Int(first)]
            return second < 0 ? start : start + [UInt8(ascii: " ")] + words.forms[Int(second)]
        }
        let form = candidates.min { $0.lexicographicallyPrecedes($1) } ?? []
        return String(decoding: form, as: UTF8.self)
    }

    private mutating func add(_ index: Int, _ article: Int32, _ place: Double) {
        if occurrences[index].last?.article != article {
            occurrences[index].append(Occurrence(article: article))
        }
        let last = occurrences[index].count - 1
        let count = occurrences[index][last].count
        guard count < ScoringConstants.damping.count else { return }
        occurrences[index][last].count += 1
        occurrences[index][last].value += place * ScoringConstants.damping[count]
    }

    /// Calls with each word of an article that can be learned, and with each two that are joined.
    private static func forEachTerm(
        of article: [LearningWords.Token],
        _ words: LearningWords,
        _ body: (Term, LearningWords.Token, LearningWords.Token?) -> Void
    ) {
        var before: (key: Int32, token: LearningWords.Token)?
        for token in article {
            let key = words.keyOfForm[Int(token.form)]
            guard words.isContent[Int(key)] else {
                before = nil
                continue
            }
            body(Term(first: key, second: -1), token, nil)
            if let before, token.isJoined, before.token.isTitle == token.isTitle {
                body(Term(first: before.key, second: key), before.token, token)
            }
            before = (key, token)
        }
    }
}
