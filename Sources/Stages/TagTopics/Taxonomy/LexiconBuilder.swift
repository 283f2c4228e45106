import StageKit

/// Checks a taxonomy and its weights, and compiles them; notes all that is wrong on the way.
struct LexiconBuilder {
    private let ids: ConceptIDs
    private var concepts: [Concept] = []
    private var terms = TermList()
    private var groups: [TermGroup] = []
    private var words: WordTable
    private var written: [KeyBuffer] = []
    private var known: [TermKey: (term: Int, line: Int?)] = [:]
    private var problems: [Problem] = []

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
        for (index, concept) in taxonomy.concepts.enumerated() {
            builder.add(concept, index)
            builder.addTerms(of: concept, index)
        }
        if let weights { builder.add(weights, for: taxonomy.vocabulary) }
        guard builder.problems.isEmpty else { throw Problems(Array(builder.problems.prefix(maximumMistakes))) }
        return Lexicon(
            vocabulary: taxonomy.vocabulary,
            concepts: builder.concepts,
            terms: builder.terms,
            groups: builder.groups,
            words: builder.words,
            written: builder.written
        )
    }

    private init(_ taxonomy: Taxonomy) {
        ids = ConceptIDs(taxonomy.concepts)
        problems = ids.problems
        let count = taxonomy.concepts.reduce(0) { $0 + $1.any.count + $1.near.count + $1.not.count }
        words = WordTable(capacity: count * 2)
        terms.reserve(count)
        known.reserveCapacity(count)
    }

    private mutating func add(_ concept: TaxonomyConcept, _ index: Int) {
        var (top, share) = (index, 1.0)
        while ids.broader[top] >= 0 {
            share *= ids.rollUps[top]
            top = ids.broader[top]
        }
        let isBranch = ids.branches.contains(index)
        // A concept of one term that does not say what it needs is content with that term.
        let least = isBranch || concept.any.count + concept.near.count < 2 ? 1 : ScoringConstants.distinct
        concepts.append(
            Concept(
                id: concept.id.value,
                label: concept.label,
                level: ids.levels[index],
                top: top,
                share: share,
                isBranch: isBranch,
                rank: ids.ranks[index],
                threshold: number(concept.threshold, 0...1000, "a score from 0 to 1000").map {
                    Int(($0 * 1000).rounded())
                },
                distinct: number(concept.distinct, 1...1000, "a number from 1 to 1000") ?? least
            )
        )
        _ = number(concept.rollUp, 0...1, "a share from 0 to 1")
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
        if let first = known.updateValue((terms.all.count, location?.line), forKey: key) {
            report(.termTwice(term.phrase, firstLine: first.line), at: location)
            return
        }
        let compiled = Term(
            concept: Int32(concept),
            wordCount: Int16(clamping: phrase.words.count),
            use: use,
            listed: Int32(thousandths)
        )
        terms.append(compiled, text: term.phrase, words: phrase.words, exact: exact)
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
        let number = Int32(groups.count)
        groups.append(
            TermGroup(
                term: Int32(terms.all.count),
                parts: Int32(parts.count),
                within: Int32(within),
                firstState: groups.last.map { $0.firstState + $0.parts } ?? 0
            )
        )
        let text = group.words.map(\.value).joined(separator: " … ")
        let count = Int16(clamping: parts.reduce(0) { $0 + $1.count })
        terms.append(
            Term(concept: Int32(concept), wordCount: count, use: .group, listed: Int32(thousandths)),
            text: text
        )
        for (index, words) in parts.enumerated() {
            let part = Term(
                concept: Int32(concept),
                wordCount: Int16(clamping: words.count),
                use: .part,
                group: number,
                part: Int32(index)
            )
            terms.append(part, text: text, words: words)
        }
    }

    /// Adds what a weights file says; what it says of a term that the taxonomy has adds up with that.
    private mutating func add(_ weights: TopicWeights, for vocabulary: String) {
        guard weights.vocabulary.value == vocabulary else {
            report(
                .otherVocabulary(found: weights.vocabulary.value, expected: vocabulary),
                at: weights.vocabulary.location
            )
            return
        }
        terms.reserve(terms.all.count + weights.rows.count)
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
                terms.learn(term, thousandths: row.thousandths)
            } else {
                let term = Term(
                    concept: Int32(concept),
                    wordCount: Int16(clamping: phrase.words.count),
                    use: .evidence,
                    learned: Int32(row.thousandths)
                )
                terms.append(term, text: row.term.value, words: phrase.words)
            }
        }
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
        var numbers: [Int32] = []
        var written: [UInt8] = []
        var reader = WordReader(0..<bytes.count)
        while reader.nextForm(bytes.span) {
            let form = reader.form.length > 0 ? KeyBuffer(reader.form) : reader.key
            reader.readKey()
            if !numbers.isEmpty {
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
            let number = words.insert(reader.key)
            // Further forms of a word are as rare as those that no term has.
            if number == self.written.count { self.written.append(form) }
            numbers.append(Int32(number))
            for byte in bytes[reader.start..<reader.end] where byte != UInt8(ascii: ".") { written.append(byte) }
        }
        if numbers.isEmpty {
            report(.emptyPhrase(text), at: location)
            return nil
        }
        return (numbers, written)
    }

    private mutating func report(_ mistake: TaxonomyMistake, at location: SourceLocation?) {
        guard problems.count < Self.maximumMistakes else { return }
        problems.append(Problem(mistake, at: location))
    }
}
