import StageKit

/// Who speaks in a headline: before its colon, behind it, or behind its dash.
extension ArticleReader {
    /// Drafts what a headline says that somebody said; `false` where it is read as any other sentence.
    mutating func headline(_ title: Block, _ inside: ArraySlice<Int>) -> Bool {
        items.removeAll(keepingCapacity: true)
        levels.read(title.span, children: inside, into: &items)
        guard let draft = nameFirst() ?? wordsFirst() ?? nameLast() else { return false }
        drafts.append(draft)
        return true
    }

    /// `Anna Kerr: bridge will stay`, `Mayor of Velm: “No bridge”`: a name before the only colon.
    private mutating func nameFirst() -> Draft? {
        guard let colon = items.firstIndex(where: { $0.kind == .colon }), colon >= 1, colon <= 6,
            colon + 2 < items.count || items.last?.kind == .quotation && colon + 2 == items.count,
            items[0].isCapital, items[0].key != Self.the, !items[0].has(.endsInIng), !items[0].forms.contains(.gerund),
            colon >= 2 || isSource(items[0]),
            items[..<colon].allSatisfy({ ($0.isCapital || isOfOffice($0)) && !$0.has([.day, .number]) })
        else { return nil }
        return spoken(colon + 1..<items.count, by: 0..<colon)
    }

    /// `‘No bridge’: mayor tells court`: words in marks before the colon, and behind it who said them, with a verb of saying or
    /// without.
    private mutating func wordsFirst() -> Draft? {
        guard items.count > 2, items[0].kind == .quotation, items[1].kind == .colon else { return nil }
        let verb = items.indices.dropFirst(3).first { index in
            items[index].forms.has([.third, .base]) && items[index].expressions >= 0
                && lexicon.expressions(of: items[index]).contains { lexicon[$0].reportsWords }
        }
        let source = 2..<(verb ?? items.count)
        guard source.count <= (verb == nil ? 4 : 8), source.allSatisfy({ items[$0].isWord && !items[$0].has(.finite) }),
            items[2].has([.role, .group, .title, .body]) || items[2].isCapital
                || items[source.upperBound - 1].has(.role)
        else { return nil }
        var draft = draft(0..<1, source: source)
        draft?.cue = verb.map { items[$0].span }
        return draft
    }

    /// `Bridge will stay – Kerr`: a name behind the last dash.
    private mutating func nameLast() -> Draft? {
        guard let dash = items.lastIndex(where: { $0.kind == .dash }), dash >= 3, dash + 1 < items.count,
            items.count - dash <= 4,
            items[dash + 1..<items.count].allSatisfy({ $0.isCapital && !$0.has([.day, .number]) }),
            items.count - dash > 2 || isSource(items[dash + 1]), !items[..<dash].contains(where: { $0.kind == .colon })
        else { return nil }
        return spoken(0..<dash, by: dash + 1..<items.count)
    }

    /// What a headline gives to somebody without a verb.
    ///
    /// `Police: man drove into crowd` says whose words follow. `Anna Kerr: captain of the ferry retires` says whom they are
    /// about, and so do most full names: theirs are words where marks, `I`, `you` or capitals throughout show it, or the
    /// article begins with what they say.
    private mutating func spoken(_ content: Range<Int>, by source: Range<Int>) -> Draft? {
        let isOffice =
            items[source.lowerBound].has([.title, .role])
            || source.count == 1 && items[source.lowerBound].has([.group, .body])
        var draft = draft(content, source: source)
        let isFullName = source.count > 1 && !showsVoice(content)
        draft?.voice = isOffice ? .none : isFullName ? .lead : .anywhere
        return draft
    }

    private func showsVoice(_ content: Range<Int>) -> Bool {
        var small = 0
        for item in items[content] {
            if item.kind == .quotation || item.has([.firstPerson, .secondPerson]) { return true }
            let isFunction = item.has([
                .preposition, .conjunction, .determiner, .to, .auxiliary, .subordinator, .possessive, .pronoun,
            ])
            if item.isWord, !item.isCapital, !item.has(.number), !isFunction { small += 1 }
        }
        return small == 0
    }

    private mutating func draft(_ content: Range<Int>, source: Range<Int>) -> Draft? {
        let isQuoted = content.count == 1 && items[content.lowerBound].kind == .quotation
        let words = isQuoted ? quotations[Int(items[content.lowerBound].region)].inner : span(content)
        guard !words.isEmpty else { return nil }
        var draft = Draft(kind: isQuoted ? .direct : .indirect, content: [words], rule: .headline, act: .speech)
        draft.source = span(source)
        draft.mention = .phrase(sourceItems.count..<sourceItems.count + source.count)
        sourceItems.append(contentsOf: items[source])
        return draft
    }

    /// `Kerr: bridge will stay`, `Report: bridge is old`, but `Breaking: bridge is closed`: one word before a colon is a
    /// source where it is a title or a body, or where the article writes it large inside of a sentence.
    private func isSource(_ item: Item) -> Bool {
        if item.has([.title, .body, .group]) { return true }
        let first = words.first(from: item.span.end)
        return (first..<min(words.count, first + Self.lookout)).contains { index in
            guard words.key(index) == item.key, index > first, words.traits(index).contains(.capital) else {
                return false
            }
            let before = words.traits(index - 1)
            return words[index - 1].end + 1 == words[index].start
                && (!before.contains(.capital) || before.has([.title, .givenName]))
        }
    }

    /// `Mayor of Velm`, `Head of the Office`, but not `War of words`.
    private func isOfOffice(_ item: Item) -> Bool {
        items[0].has([.title, .role]) && (item.key == Self.of || item.key == Self.the)
    }

    private static var the: WordKey { WordKey(literal: "the") }
    private static var of: WordKey { WordKey(literal: "of") }
    /// How many words behind a headline show who it is about.
    private static let lookout = 400
}
