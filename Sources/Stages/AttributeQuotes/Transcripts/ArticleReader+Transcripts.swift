import StageKit

extension ArticleReader {
    /// Begins the turn of a label with its first paragraph.
    mutating func openTurn(_ paragraph: Block, label: TextSpan, rule: Rule) {
        var draft = Draft(kind: .turn, content: [paragraph.span], rule: rule, act: .speech)
        items.removeAll(keepingCapacity: true)
        let source = withoutColon(label)
        draft.source = source.isEmpty ? nil : source
        draft.mention = mention(source)
        drafts.append(draft)
    }

    /// The label that a quotation begins with.
    func labelTag(_ number: Int) -> LabelTag? {
        LabelTag(quotations[number].inner, bytes: bytes, words: words)
    }

    /// Takes a quotation of a quoted transcript as a turn where it begins with a label, or as nobody's where it stands in
    /// brackets: `“(Crosstalk.)”`.
    mutating func takeTurn(_ number: Int, at index: Int) -> Bool {
        let inner = quotations[number].inner
        if let tag = labelTag(number) {
            var draft = Draft(kind: .turn, content: [tag.content], rule: .turnLabel, act: .speech)
            draft.source = tag.source
            draft.mention = mention(tag.source)
            tagged[number] = [tag.content]
            begin(draft, with: number, at: index)
            return true
        }
        guard bytes[inner.start] == UInt8(ascii: "("), bytes[inner.end - 1] == UInt8(ascii: ")"), let lastQuoted else {
            return false
        }
        owner[number] = lastQuoted.draft
        tagged[number] = []
        return true
    }

    private func withoutColon(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end > span.start, bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return TextSpan(span.start, end).trimmed(in: bytes.span)
    }

    /// Whether a paragraph begins with a dash.
    static func opensWithDash(_ paragraph: Block, _ bytes: [UInt8]) -> Bool {
        let start = paragraph.span.start
        return paragraph.kind == .paragraph && paragraph.span.length > 8 && bytes[start] == 0xE2
            && bytes[start + 1] == 0x80 && (0x93...0x95).contains(bytes[start + 2])
    }

    /// `— However, it would be late.`: what stands behind a dash that opens a paragraph is said by who spoke last.
    mutating func dash(_ paragraph: Block, _ number: Int, _ inside: ArraySlice<Int>) -> Bool {
        let hasDash = Self.opensWithDash(paragraph, bytes)
        // No `||`: what stands behind it is a closure, which takes a copy of all that is here.
        if !hasDash, !isDashLost(paragraph, inside) { return false }
        let start = paragraph.span.start + (hasDash ? 3 : 0)
        let content = TextSpan(start, paragraph.span.end).trimmed(in: bytes.span)
        guard !content.isEmpty, !isHeading(content) else { return false }
        if hasDash, let tag = DashTag(content, bytes: bytes, words: words) {
            add(tag, inside, paragraph: number)
            return true
        }
        // Who is the source of the paragraph before, or of the dash before; a dash behind anything else opens a list.
        let floor = number > 0 ? draftsBefore[number - 1] : drafts.count
        guard let before = drafts[floor...].lastIndex(where: { $0.parent == nil && hasSource($0) }) else {
            return false
        }
        // What somebody nobody knows has said behind a dash of his own tells nothing of who goes on.
        if drafts[before].kind != .dash, number > 0, Self.opensWithDash(paragraphs[number - 1], bytes) { return false }
        var draft = Draft(kind: .dash, content: [content], rule: hasDash ? .dash : .lostDash, act: .speech)
        draft.mention = .same(voice(in: before))
        drafts.append(draft)
        readLevel(content, inside, parent: drafts.count - 1, paragraph: number)
        return true
    }

    /// `– Old hands –`: an agency's heading stands between dashes.
    private func isHeading(_ content: TextSpan) -> Bool {
        let end = bytes[content.end - 1] == UInt8(ascii: ".") ? content.end - 1 : content.end
        return end - content.start > 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
            && (0x93...0x95).contains(bytes[end - 1])
    }

    /// A dash quote that says itself whose it is.
    private mutating func add(_ tag: DashTag, _ inside: ArraySlice<Int>, paragraph number: Int) {
        drafts.append(draft(tag, .dash))
        let index = drafts.count - 1
        read(tag.content, inside, parent: index, paragraph: number)
    }

    /// Reads the parts of what somebody says.
    mutating func read(_ parts: [TextSpan], _ inside: ArraySlice<Int>, parent: Int, paragraph: Int) {
        for part in parts {
            let children = inside.filter {
                quotations[$0].outer.start >= part.start && quotations[$0].outer.end <= part.end
            }
            readLevel(part, children[...], parent: parent, paragraph: paragraph)
        }
    }

    /// What a tag says to be somebody's words.
    mutating func draft(_ tag: DashTag, _ kind: Quote.Kind) -> Draft {
        var draft = Draft(kind: kind, content: tag.content, rule: .dash, act: .speech)
        draft.cue = tag.cue
        draft.source = tag.source
        draft.mention = mention(tag.source)
        return draft
    }

    /// Keeps the words of a source that a label or a tag names.
    private mutating func mention(_ source: TextSpan) -> Draft.Mention {
        let start = sourceItems.count
        levels.read(source, children: [], into: &sourceItems)
        var end = start
        for index in start..<sourceItems.count where sourceItems[index].kind != .colon {
            sourceItems[end] = sourceItems[index]
            end += 1
        }
        sourceItems.removeSubrange(end...)
        return .phrase(start..<end)
    }

    /// `Kerr said it was late, writes TAVNA.`: a medium that reports what somebody says is not who goes on to speak.
    private func voice(in before: Int) -> Int {
        guard drafts[before].act == .writing else { return before }
        return drafts.lastIndex { $0.parent == before && hasSource($0) } ?? before
    }

    /// `We came early.`: where other paragraphs of the page have their dash, one in which the speaker speaks of himself
    /// has lost it.
    private mutating func isDashLost(_ paragraph: Block, _ inside: ArraySlice<Int>) -> Bool {
        guard hasDashes, inside.isEmpty else { return false }
        let first = words.first(from: paragraph.span.start)
        guard first < words.count, words[first].start == paragraph.span.start else { return false }
        return words.traits(first).contains(.firstPerson)
    }

    private func hasSource(_ draft: Draft) -> Bool {
        if case .none = draft.mention { return false }
        return true
    }
}
