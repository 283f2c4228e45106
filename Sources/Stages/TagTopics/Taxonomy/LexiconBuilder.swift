import StageKit

/// Checks a taxonomy and its weights, and compiles them; notes all that is wrong on the way.
struct LexiconBuilder {
    private(set) var lexicon = Lexicon()
    private var problems: [Problem] = []

    private var ids: ConceptIDs
    private var phrases: [(words: [Int32], term: Int32)] = []
    private var known: [TermKey: (term: Int, line: Int?)] = [:]

    /// What tells the terms of a lexicon apart.
    private struct TermKey: Hashable {
        let concept: Int
        let use: Term.Use
        let words: [Int32]
        let exact: [UInt8]?
    }

    /// The most mistakes that are told.
    private static let maximumMistakes = 100

    /// Compiles a taxonomy.
    ///
    /// - Throws: all that is wrong with it and its weights, each with its place.
    static func build(_ taxonomy: Taxonomy, weights: TopicWeights?) throws(Problems) -> Lexicon {
        var builder = LexiconBuilder(taxonomy)
        for (index, concept) in taxonomy.concepts.enumerated() { builder.addTerms(of: concept, index) }
        if let weights { builder.add(weights) }
        guard builder.problems.isEmpty else { throw Problems(Array(builder.problems.prefix(maximumMistakes))) }
        builder.lexicon.trie = TermTrie(builder.phrases, wordCount: builder.lexicon.words.count)
        return builder.lexicon
    }

    private init(_ taxonomy: Taxonomy) {
        ids = ConceptIDs(taxonomy.concepts)
        problems = ids.problems
        let count = taxonomy.concepts.reduce(0) { $0 + $1.any.count + $1.near.count + $1.not.count }
        lexicon.words = WordTable(capacity: count * 2)
        lexicon.vocabulary = taxonomy.vocabulary
        lexicon.terms.reserveCapacity(count)
        known.reserveCapacity(count)
        for (index, concept) in taxonomy.concepts.enumerated() {
            lexicon.concepts.append(
                Concept(
                    id: concept.id.value,
                    label: concept.label,
                    broader: ids.broader[index],
                    level: ids.levels[index],
                    threshold: number(concept.threshold, 0...1000, "a score from 0 to 1000").map {
                        Int(($0 * 1000).rounded())
                    },
                    distinct: number(concept.distinct, 1...1000, "a number from 1 to 1000")
                        ?? leastTerms(of: concept, isBranch: ids.branches.contains(index)),
                    isBranch: ids.branches.contains(index),
                    rollUp: number(concept.rollUp, 0...1, "a share from 0 to 1") ?? 1
                )
            )
        }
    }

    /// How many different terms a concept needs that does not say it: no more than it has.
    private func leastTerms(of concept: TaxonomyConcept, isBranch: Bool) -> Int {
        isBranch ? 1 : max(1, min(ScoringConstants.distinct, concept.any.count + concept.near.count))
    }

    /// A number if it is in its range; if not, that is noted.
    private mutating func number<Value: FieldValue & Comparable>(
        _ placed: Placed<Value>?,
        _ range: ClosedRange<Value>,
        _ expected: String
    ) -> Value? {
        guard let placed else { return nil }
        if range.contains(placed.value) { return placed.value }
        report(.outOfRange(found: "\(placed.value)", expected: expected), at: placed.location)
        return nil
    }

    private mutating func addTerms(of concept: TaxonomyConcept, _ index: Int) {
        for term in concept.any {
            guard let thousandths = weight(term.value.full.weight) else { continue }
            add(term.value.full, .evidence, index, thousandths, at: term.location)
        }
        for term in concept.not { add(term.value.full, .suppression, index, 0, at: term.location) }
        for group in concept.near { add(group, index) }
    }

    private mutating func add(
        _ term: TaxonomyTerm.Full,
        _ use: Term.Use,
        _ concept: Int,
        _ thousandths: Int,
        at location: SourceLocation?
    ) {
        guard let phrase = phrase(term.phrase, at: location) else { return }
        let exact = term.exact ? phrase.written : nil
        let key = TermKey(concept: concept, use: use, words: phrase.words, exact: exact)
        if let first = known[key] {
            report(.termTwice(term.phrase, firstLine: first.line), at: location)
            return
        }
        known[key] = (lexicon.terms.count, location?.line)
        append(
            Term(concept: Int32(concept), use: use, listed: Int32(thousandths), exact: exact, text: term.phrase),
            phrase.words
        )
    }

    private mutating func add(_ placed: Placed<TaxonomyGroup>, _ concept: Int) {
        let group = placed.value
        guard let thousandths = weight(group.weight),
            let within = number(group.within, 2...1000, "a number of words from 2 to 1000")
        else { return }
        let parts = group.words.compactMap { phrase($0.value, at: $0.location)?.words }
        guard parts.count == group.words.count else { return }
        guard parts.count >= 2, Set(parts).count == parts.count else {
            report(.smallGroup, at: placed.location)
            return
        }
        let number = Int32(lexicon.groups.count)
        lexicon.groups.append(
            TermGroup(
                term: Int32(lexicon.terms.count),
                parts: Int32(parts.count),
                within: Int32(within),
                firstState: Int32(lexicon.partCount)
            )
        )
        lexicon.partCount += parts.count
        let text = group.words.map(\.value).joined(separator: " … ")
        lexicon.terms.append(
            Term(concept: Int32(concept), use: .group, listed: Int32(thousandths), text: text)
        )
        for (index, words) in parts.enumerated() {
            let part = Term(concept: Int32(concept), use: .part, group: number, part: Int32(index), text: text)
            append(part, words)
        }
    }

    /// Adds what a weights file says; what it says of a term that the taxonomy has adds up with that.
    private mutating func add(_ weights: TopicWeights) {
        guard weights.vocabulary.value == lexicon.vocabulary else {
            report(
                .otherVocabulary(found: weights.vocabulary.value, expected: lexicon.vocabulary),
                at: weights.vocabulary.location
            )
            return
        }
        var lines: [TermKey: Int?] = [:]
        lines.reserveCapacity(weights.rows.count)
        for row in weights.rows {
            guard let concept = ids.index(of: row.concept.value) else {
                report(.unknownConcept(row.concept.value, known: ids.all), at: row.concept.location)
                continue
            }
            guard let phrase = phrase(row.term.value, at: row.term.location) else { continue }
            let key = TermKey(concept: concept, use: .evidence, words: phrase.words, exact: nil)
            if let line = lines.updateValue(row.term.location?.line, forKey: key) {
                report(.termTwice(row.term.value, firstLine: line), at: row.term.location)
            } else if let term = known[key]?.term {
                lexicon.terms[term].learned = Int32(row.thousandths)
            } else {
                append(
                    Term(
                        concept: Int32(concept),
                        use: .evidence,
                        learned: Int32(row.thousandths),
                        text: row.term.value
                    ),
                    phrase.words
                )
            }
        }
    }

    private mutating func append(_ term: Term, _ words: [Int32]) {
        phrases.append((words, Int32(lexicon.terms.count)))
        lexicon.terms.append(term)
    }

    private mutating func weight(_ placed: Placed<Double>?) -> Int? {
        guard let placed else { return 1000 }
        if let thousandths = Thousandths(placed.value) { return thousandths.value }
        report(.noWeight(found: "the number \(placed.value)"), at: placed.location)
        return nil
    }

    /// The words of a phrase by their numbers, and as they are written.
    private mutating func phrase(
        _ text: String,
        at location: SourceLocation?
    ) -> (words: [Int32], written: [UInt8])? {
        let bytes = Array(text.utf8)
        var words: [Int32] = []
        var written: [UInt8] = []
        var reader = WordReader(0..<bytes.count)
        while reader.next(bytes.span) {
            if !words.isEmpty {
                guard reader.isJoined else {
                    report(.brokenPhrase(text), at: location)
                    return nil
                }
                written.append(UInt8(ascii: " "))
            }
            if reader.key.isTooLong {
                report(.longWord(text, limit: KeyBuffer.limit), at: location)
                return nil
            }
            words.append(Int32(lexicon.words.insert(reader.key)))
            written += bytes[reader.start..<reader.end].filter { $0 != UInt8(ascii: ".") }
        }
        if words.isEmpty {
            report(.emptyPhrase(text), at: location)
            return nil
        }
        return (words, written)
    }

    private mutating func report(_ mistake: TaxonomyMistake, at location: SourceLocation?) {
        guard problems.count < Self.maximumMistakes else { return }
        problems.append(Problem(mistake, at: location))
    }
}
