import StageKit

/// Several who speak as one: `Kerr and the Port Board`, but `Chairman and CEO Anna Kerr` is one person.
extension Casting {
    /// `Both Velm and Orvane`: two speak as one.
    mutating func joint(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        let items = phrase.items
        guard items.count <= 16, let and = items.firstIndex(where: { $0.key == Self.and }), and > 0,
            and + 1 < items.count,
            case let isApart = items[0].key == Self.both || items[and + 1].has([.determiner, .possessive]),
            items[and - 1].isCapital || isApart && items[and - 1].has([.group, .role]),
            items[and + 1].isCapital || isApart,
            items[..<and].allSatisfy({
                $0.isWord && (items[0].key == Self.both || isApart && $0.key == Self.of || !$0.has(.preposition))
            })
        else { return both(phrase, source) }
        // `the Bridges and Roads Committee` is one body, and its spokesman one person.
        if !isApart, items[items.count - 1].has([.body, .role]) || isOnes(items, and) { return nil }
        let opening = items[0].key == Self.both || isOneBody(items, and) && items[0].has(.determiner) ? 1 : 0
        // `Kerr and the port on Thursday`
        let last = phrase.others.isEmpty ? phrase.description.upperBound : items.count
        let span = TextSpan(items[opening].span.start, items[max(last, and + 2) - 1].span.end)
        return group(span, isOneBody(items, and) ? .organisation : .group)
    }

    /// `Roads and Bridges Department spokesman | Bo Orlan`, but not `Anna Kerr and port spokesman Bo Orlan`.
    private func isOnesRole(_ items: SourceItems, behind and: Int) -> Bool {
        // `Anna Kerr and Bo Orlan's solicitor Cy Brandt` is the solicitor of both.
        if and >= 2, items[and - 2].has(.givenName), items[and - 1].isCapital,
            !items[(and + 1)...].contains(where: { $0.has(.genitive) })
        {
            return false
        }
        // `Roads and Bridges Committee Chairman Bo Orlan`
        let role = items[(and + 2)...].indices.last {
            items[$0].has(.role)
                && (!items[$0].isCapital || items[$0 - 1].has(.body) && !isName(items, before: and))
        }
        guard let role else { return false }
        // `Bo Orlan (Velm)`
        let end = items[role...].firstIndex { !$0.isWord } ?? items.count
        return role + 1 < end && items[(and + 1)..<end].allSatisfy { $0.isWord && !$0.has(.determiner) }
            && items[(role + 1)..<end].allSatisfy(\.isCapital)
    }

    /// Whether a conjunction stands between two offices, or two fields of the office, of one person: `Port Chairman and CEO Bo
    /// Orlan`, `Health and Roads Secretary Bo Orlan`.
    func isOnes(_ items: SourceItems, _ and: Int) -> Bool {
        if isOnesRole(items, behind: and) { return true }
        if isName(items, before: and) { return false }
        let isOffice = items[and - 1].has([.role, .title]) && !items[0].has(.determiner)
        return (isOffice || joinsFields(items, and)) && items[and + 1].traits.isDisjoint(with: .givenName)
            && items[(and + 1)...].dropLast().contains { $0.has([.role, .title]) }
    }

    /// `Bo Orlan | and Roads Department Chairman Anna Kerr`: whether the name of a person stands before a conjunction.
    private func isName(_ items: SourceItems, before and: Int) -> Bool {
        items[max(0, and - 2)..<and].contains { $0.has(.givenName) }
    }

    /// `Velm Customs and Roads Service`: one body.
    private func isOneBody(_ items: SourceItems, _ and: Int) -> Bool {
        joinsFields(items, and) && items[and + 1].traits.isDisjoint(with: [.mansName, .womansName, .determiner])
    }

    private func joinsFields(_ items: SourceItems, _ and: Int) -> Bool {
        items[and - 1].has(.department) || Self.fields.contains(items[and - 1].key)
    }

    /// What bodies of several fields are for, besides departments.
    private static let fields = WordKeySet(
        words:
            "customs securities medicare food drug drugs tobacco science citizenship immigration disease fish border budget ways"
    )

    /// `Both Velm and | Orvane`, where a rule has taken the last of them.
    private mutating func both(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        let index = words.first(from: source.start)
        guard index >= 3, words.key(index - 1) == Self.and, words[index - 1].end + 1 == source.start else { return nil }
        var first = index - 2
        while first > 0, index - first < 6, words.traits(first).has([.capital, .determiner]),
            words.key(first) != Self.both
        {
            first -= 1
        }
        guard words.key(first) == Self.both, words[index - 2].end + 1 == words[index - 1].start else { return nil }
        return group(TextSpan(words[first + 1].start, source.end))
    }

    private mutating func group(_ span: TextSpan, _ kind: Speaker.Kind = .group) -> Found {
        let member = cast.enter(description: text(span), kind: kind)
        cast.mention(span, of: member)
        return (member, Certainty.name)
    }

    private static var and: WordKey { WordKey(literal: "and") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var both: WordKey { WordKey(literal: "both") }
}
