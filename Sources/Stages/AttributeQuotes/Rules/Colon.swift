import StageKit

/// `Kerr: “…”`, a name alone before the colon; `Kerr returned to his lines: “…”`, a sentence without a reporting verb.
extension ReportFinder {
    func colon(_ index: Int) -> Report? {
        guard index + 1 < unit.upperBound, items[index + 1].kind == .quotation, index > unit.lowerBound,
            passage.isStatement(index + 1), !isTaken(quotation: index + 1), !passage.hasOwnCue(index + 2)
        else { return nil }
        let label =
            owner(before: index) ?? namedAlone(before: index) ?? labelled(before: index) ?? possessor(before: index)
        if label == nil, let report = leadingCue(before: index + 1) { return report }
        if label == nil, let sent = sent(before: index) {
            return sent.from.map {
                Report(content: [index + 1..<index + 2], cue: index..<index, source: $0, rule: .colon, act: .writing)
            }
        }
        guard let source = label ?? speaker(before: index) else { return nil }
        return Report(content: [index + 1..<index + 2], cue: index..<index, source: source, rule: .colon, act: .speech)
    }

    private func namedAlone(before colon: Int) -> Range<Int>? {
        guard let source = passage.subject(before: colon),
            source.lowerBound == unit.lowerBound || items[source.lowerBound - 1].kind == .dash
                || passage.isCaptionLabel(source.lowerBound - 1),
            items[source.upperBound - 1].isCapital || items[source.upperBound - 1].kind == .close
                || items[source.upperBound - 1].has([.role, .title]) && items[source.lowerBound].has(.determiner)
        else { return nil }
        return source
    }

    /// `Anna Kerr, harbour chair of Velm: “…”`, `Kerr on May 5, on Velm Radio: “…”`, `And from Kerr: “…”`: a name that opens the
    /// sentence, with who that is, when and where, and no verb.
    private func labelled(before colon: Int) -> Range<Int>? {
        var start = unit.lowerBound
        while start < colon, items[start].has([.conjunction, .preposition]) || items[start].kind == .open { start += 1 }
        if items[start].key == Self.here { start += 1 }
        if start + 1 < colon, items[start].has(.determiner), items[start + 1].isCapital { start += 1 }
        guard colon - start <= Self.longestLabel, start < colon, items[start].isCapital,
            !items[start].has([.pronoun, .determiner, .that, .adverb, .interrogative, .auxiliary, .day, .endsInIng]),
            (start..<colon).allSatisfy({
                items[$0].kind == .comma
                    || items[$0].isWord && !passage.isFinite($0) && !items[$0].has(.auxiliary)
            })
        else { return nil }
        var end = start
        while end < colon, items[end].isCapital, !items[end].has(.day) { end += 1 }
        // `Velm resident: “…”`
        if end + 1 == colon, items[end].has([.role, .group]) { end += 1 }
        guard end < colon else { return start..<end }
        let isName = items[end].kind == .comma || items[end].has([.preposition, .day])
        guard isName, end - start > 1 || !items[start].has([.role, .title, .body]) else { return nil }
        let isApposed = items[end].kind == .comma && (end..<colon).contains { items[$0].has([.role, .title]) }
        return start..<(isApposed ? colon : end)
    }

    /// In items.
    private static let longestLabel = 16
    private static var here: WordKey { WordKey(literal: "here") }

    /// `We asked the port for comment and received this statement: “…”`, `The paper got a letter from Kerr: “…”`: whoever receives
    /// words has not said them.
    private func sent(before colon: Int) -> (from: Range<Int>?, Void)? {
        let floor = max(unit.lowerBound, colon - Self.longestLabel)
        // `Kerr got to the point: “…”` is no letter.
        guard let verb = (floor..<colon).last(where: { Self.receiving.contains(items[$0].key) }),
            (verb + 1..<colon).contains(where: { Self.letters.contains(items[$0].key) })
        else { return nil }
        if let from = (verb + 1..<colon).first(where: { items[$0].key == Self.from }), from + 1 < colon {
            return (passage.phrase(from: from + 1), ())
        }
        guard let asked = (floor..<verb).last(where: { Self.asking.contains(items[$0].key) }) else { return (nil, ()) }
        // `reached out to Kerr`
        let place = (asked + 1..<verb).first { !items[$0].has([.to, .adverb]) && items[$0].key != Self.out } ?? verb
        return (place < verb ? askedPhrase(from: place, before: verb) : nil, ())
    }

    /// `the port | for comment`
    private func askedPhrase(from start: Int, before verb: Int) -> Range<Int>? {
        guard let phrase = passage.phrase(from: start) else { return nil }
        let end = phrase.dropFirst().first { $0 >= verb || items[$0].has([.preposition, .to]) } ?? phrase.upperBound
        return start..<min(end, phrase.upperBound)
    }

    private static let letters = WordKeySet(
        words: "statement letter email e-mail message note reply response answer text memo call tip"
    )
    private static let receiving = WordKeySet(words: "receive receives received get gets got obtained")
    private static let asking = WordKeySet(words: "asked contacted reached emailed messaged called")
    private static var from: WordKey { WordKey(literal: "from") }
    private static var out: WordKey { WordKey(literal: "out") }

    /// `His words were: “…”`
    private func speaker(before colon: Int) -> Range<Int>? {
        guard let source = clauseSubject(before: colon), !isDescribed(source, before: colon) else { return nil }
        return ownWords(source) ?? source
    }

    /// `Young people are not immune: “…”`: what people are is what the words are about.
    private func isDescribed(_ source: Range<Int>, before colon: Int) -> Bool {
        let last = items[source.upperBound - 1]
        guard last.has(.group) else { return false }
        let behind = source.upperBound..<max(source.upperBound, min(colon, source.upperBound + 3))
        return behind.contains { items[$0].has(.be) } && !behind.contains { items[$0].has(.endsInIng) }
    }

    /// `Her advice: “…”`, `The mayor's answer: “…”`: whose it is, where nothing stands before the colon but what it is.
    private func possessor(before colon: Int) -> Range<Int>? {
        guard (2...7).contains(colon - unit.lowerBound),
            (unit.lowerBound..<colon).allSatisfy({
                items[$0].isWord && !passage.isFinite($0) && !items[$0].has(.auxiliary)
            }),
            let owner = (unit.lowerBound..<colon - 1).last(where: { items[$0].has([.possessive, .genitive]) }),
            !items[owner].has(.firstPerson)
        else { return nil }
        if items[owner].has(.possessive) { return owner == unit.lowerBound ? owner..<owner + 1 : nil }
        return unit.lowerBound..<owner + 1
    }

    /// `I recall the words of the poet: “…”`, `a line from the Courier: “…”`, `The Courier quoted Kerr: “…”`
    private func owner(before colon: Int) -> Range<Int>? {
        let floor = max(unit.lowerBound, colon - 12)
        if let verb = (floor..<colon).last(where: { Passage.quoting.contains(items[$0].key) }), verb + 1 < colon,
            items[verb + 1].isCapital, (verb..<colon).allSatisfy({ items[$0].isWord })
        {
            return verb + 1..<colon
        }
        guard let words = (floor..<colon).last(where: { Self.pieces.contains(items[$0].key) }), words + 2 < colon,
            items[words + 1].key == Self.of || items[words + 1].key == Self.from,
            (words..<colon).allSatisfy({ items[$0].isWord })
        else { return nil }
        return words + 2..<colon
    }

    private static let pieces = WordKeySet(words: "words quote quotation line passage excerpt")
    private static var of: WordKey { WordKey(literal: "of") }
}

extension Rule {
    static let colonExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A name alone.", "Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A name with who that is.", "Anna Kerr, harbour chair of Velm: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A name with when and where.", "Kerr on May 5, on Velm Radio: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A name that is presented.", "And here’s Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("A name in a caption.", "Media caption Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("An office alone.", "The judge: “⟦direct‖That was not the question.⟧”"),
        .quotes("Whose words they are.", "I recall the words of Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("The reporter's own words behind it.", "Kerr replied: “⟦direct‖The port is safe.⟧” (It was late.)"),
        .quotes("Words that somebody owns.", "Her exact words were: “⟦direct‖The port will stay open.⟧”"),
        .quotes("Behind a thought.", "Kerr thinks that it is late: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("A sentence that reports nothing.", "Kerr was far less happy: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("A verb that is in no list.", "The mayor resisted: “⟦direct‖The port will not stay open.⟧”"),
        .quotes("A name behind a heading.", "What they found - Anna Kerr: “⟦direct‖The port will stay open.⟧”"),
        .quotes("The words stand in the next paragraph.", "Kerr said:\n\n“⟦direct‖The port will stay open.⟧”"),
        .quotes(
            "A block of its own, without marks.",
            "Anna Kerr wrote:\n\n⟦direct‖The port will stay open. We are glad of that.⟧\n\nNobody came."
        ),
        .quotes("The narrator goes on.", "Anna Kerr explained:\n\nShe would close the port."),
        .quotes(
            "A statement is announced.",
            "Kerr issued the following statement:\n\n“⟦direct‖The port will stay open.⟧”"
        ),
        .quotes("A verb alone announces.", "Anna Kerr agreed. “⟦direct‖The port will stay open.⟧”"),
        .quotes("A verb and an adverb.", "Anna Kerr responded directly. “⟦direct‖The port will stay open.⟧”"),
        .quotes("Behind a conjunction.", "But, said Kerr, “⟦direct‖the port will stay open.⟧”"),
        .quotes(
            "Verb and subject stand first, and behind them when it was said.",
            "Said Anna Kerr after the vote, “⟦direct‖The port will stay open.⟧”"
        ),
        .quotes("Verb and subject stand first.", "Said Kerr, “⟦direct‖The port will stay open.⟧”"),
        .quotes(
            "Words that were sent.",
            "We asked the Port Board for comment and received this statement: “⟦direct‖The port will stay open.⟧”"
        ),
        .quotes("What the words are about.", "Older people are not immune: “⟦direct‖The rain is for all of us.⟧”"),
        .quotes("A term behind a colon.", "The price: “free” for all."),
        .quotes(
            "A cue behind the words.",
            "Kerr went further: “⟦direct‖The port will stay open,⟧” she told Velm Radio."
        ),
        .quotes("Whose answer it is.", "Anna Kerr smiled. Her plain answer: “⟦direct‖The port will stay open.⟧”"),
        .quotes("Whose by name.", "The mayor's advice: “⟦direct‖Do not wait for the ferry.⟧”"),
    ]
}
