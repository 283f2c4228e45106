import StageKit

extension Casting {
    /// `Kerr, who …`, `Kerr, the mayor, who …`: who stands before, with no verb between.
    mutating func antecedent(of relative: Item, _ source: TextSpan) -> Found? {
        known(relative, source) ?? unnamed(relative, source)
    }

    private func known(_ relative: Item, _ source: TextSpan) -> Found? {
        // `said one official, who …`: who has just been the source.
        let count = speakers.count(before: source.start)
        if count > 0, case let last = speakers.list[count - 1], last.member >= 0,
            (1...2).contains(source.start - last.end)
        {
            return (last.member, Certainty.description)
        }
        let number = runs.partitioningIndex { $0.span.start >= source.start } - 1
        guard number >= 0, memberOf[number] >= 0, !runs[number].marks.contains(.genitive) else { return nil }
        let run = runs[number]
        var index = run.words.upperBound
        let gap = source.start - run.span.end
        guard gap == 1 || gap < 120 && bytes[run.span.end] == UInt8(ascii: ",") else { return nil }
        // `Orlan and Kerr, who say`: both.
        let first = run.titles.isEmpty ? run.words.lowerBound : run.titles.lowerBound
        guard first == 0 || !words.traits(first - 1).contains(.conjunction) else { return nil }
        while index < words.count, words[index].start < source.start {
            let word = words.known(index)
            if word.traits.has([.finite, .auxiliary, .conjunction]) { return nil }
            if word.forms.has([.past, .third]), !word.traits.contains(.role) { return nil }
            index += 1
        }
        for offset in run.span.end..<source.start where Self.ends.contains(bytes[offset]) { return nil }
        // `the mayor of Velm, who`: the name belongs to something before.
        let isInside = run.words.lowerBound > 0 && words.traits(run.words.lowerBound - 1).has([.preposition])
        let isOfPeople = relative.key != Self.which
        guard !isInside || cast[memberOf[number]].isSure, (cast[memberOf[number]].kind == .person) == isOfPeople,
            !run.marks.contains(.article)
        else { return nil }
        return (memberOf[number], Certainty.description)
    }

    private static let ends: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: ":"), 0x0A]

    /// `critics who say`, `a sailor who said`: people without a name, right before.
    private mutating func unnamed(_ relative: Item, _ source: TextSpan) -> Found? {
        let last = words.first(from: source.start) - 1
        guard relative.key == Self.who, last >= 0 else { return nil }
        let gap = source.start - words[last].end
        guard gap == 1 || gap == 2 && bytes[words[last].end] == UInt8(ascii: ",") else { return nil }
        let noun = words.known(last)
        // `those who say`, `many who say`: nobody in particular.
        let isGroup =
            noun.traits.has(.group) && !noun.traits.has(.determiner) || EnglishPeople.groups.contains(noun.key)
        guard isGroup || noun.traits.has(.role) || EnglishPeople.persons.contains(noun.key) else { return nil }
        var first = last
        while first > 0, last - first < Self.longestNoun, words[first - 1].end + 1 == words[first].start,
            isPart(first - 1)
        {
            first -= 1
        }
        let before = first > 0 && words[first - 1].end + 1 == words[first].start ? words.known(first - 1) : nil
        // `her rivals, who say`, `sailors and captains who say`
        if let before, before.traits.has([.possessive, .genitive, .conjunction]) { return nil }
        if !isGroup {
            guard let before, Self.articles.contains(before.key) else { return nil }
        }
        let span = TextSpan(words[first].start, words[last].end)
        let member = cast.enter(description: text(span), kind: isGroup ? .group : .person, isNew: !isGroup)
        cast.mention(span, of: member)
        unnamed[noun.key] = member
        return (member, Certainty.description)
    }

    /// Whether a word before a noun belongs to it: `port officials`, but not `answered officials`.
    private func isPart(_ index: Int) -> Bool {
        let word = words.known(index)
        guard word.traits.isDisjoint(with: Self.others) else { return false }
        return word.traits.has(.capital)
            || !word.traits.has([.endsInEd, .endsInIng]) && !word.forms.has([.past, .third, .base, .gerund])
    }

    private static let others: Traits = [
        .preposition, .conjunction, .subordinator, .auxiliary, .finite, .pronoun, .possessive, .genitive, .that, .to,
        .relative, .determiner, .adverb, .day, .timeNoun,
    ]
    /// Before the noun, in words.
    private static let longestNoun = 5
    private static let articles = WordKeySet(words: "a an one another")
    private static var who: WordKey { WordKey(literal: "who") }
    private static var which: WordKey { WordKey(literal: "which") }
}
