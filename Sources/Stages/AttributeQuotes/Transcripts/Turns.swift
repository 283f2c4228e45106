import StageKit

/// Follows a transcript: which paragraphs belong to the turn of which label.
struct Turns {
    /// What a block is in the course of a transcript.
    enum Part {
        /// A label, whose turn begins with the next paragraph.
        case label
        /// The first paragraph of a turn, and the words of its label.
        case opens(TextSpan)
        /// A further paragraph of the turn with this draft.
        case continues(Int)
        /// The narrator's.
        case narration
    }

    /// The draft of the turn that is open.
    var draft: Int?
    /// Whether the article is one statement of whom its title names.
    private(set) var isTitled = false
    private var label: TextSpan?
    /// Whether narration stands before the first label, so that it may come back between turns.
    private var isNarrated = false
    private let words: WordTable
    private let bytes: [UInt8]

    init(_ blocks: [Block], words: WordTable, bytes: [UInt8]) {
        self.words = words
        self.bytes = bytes
        let firstLabel = blocks.firstIndex { $0.kind == .turnLabel }
        if let firstLabel {
            let before = blocks[..<firstLabel].count { $0.kind == .paragraph }
            isNarrated = before > 0 && !blocks.contains { $0.kind == .question }
        }
        if let title = blocks.first(where: { $0.kind == .title }), let source = titleSource(title.span) {
            let body = blocks[..<(firstLabel ?? blocks.count)].filter { $0.kind == .paragraph }
            // What somebody says for himself in marks is quoted in a report.
            if body.prefix(3).contains(where: { speaks($0.span) && !holdsMarks($0.span) }) {
                isTitled = true
                label = source
            }
        }
    }

    /// What the next block is.
    mutating func next(_ block: Block, _ number: Int) -> Part {
        switch block.kind {
        case .turnLabel:
            draft = nil
            isTitled = false
            label = block.span
            return .label
        case .question:
            draft = nil
            isTitled = false
            defer { label = nil }
            return label.map { .opens($0) } ?? .narration
        case .paragraph:
            if isNote(block.span) { return .narration }
            if let label {
                self.label = nil
                return .opens(label)
            }
            guard let draft else { return .narration }
            if isNarrated, !speaks(block.span) {
                self.draft = nil
                return .narration
            }
            return .continues(draft)
        default:
            if !isTitled { draft = nil }
            return .narration
        }
    }

    /// `(Applause.)`, `END 3:40 P.M.`: what nobody says, and which ends no turn.
    private func isNote(_ span: TextSpan) -> Bool {
        guard span.length <= Self.longestNote, draft != nil || label != nil else { return false }
        let opens = bytes[span.start] == UInt8(ascii: "(") || bytes[span.start] == UInt8(ascii: "[")
        let closes = bytes[span.end - 1] == UInt8(ascii: ")") || bytes[span.end - 1] == UInt8(ascii: "]")
        if opens && closes { return true }
        // Right behind a label `OK.` is an answer.
        return label == nil && !bytes[span.range].contains { $0 &- 0x61 < 26 || $0 >= 0x80 }
    }

    /// In bytes.
    private static let longestNote = 120

    /// Whether somebody speaks for himself, or to somebody, in a paragraph.
    private func speaks(_ span: TextSpan) -> Bool {
        var index = words.first(from: span.start)
        while index < words.count, words[index].start < span.end {
            if words.traits(index).has([.firstPerson, .secondPerson]) { return true }
            index += 1
        }
        return false
    }

    private func holdsMarks(_ span: TextSpan) -> Bool {
        span.range.contains { place in
            bytes[place] == UInt8(ascii: "\"")
                || bytes[place] == 0xE2 && place + 2 < span.end && bytes[place + 1] == 0x80
                    && (0x9C...0x9F).contains(bytes[place + 2])
        }
    }

    private static let statements: WordKeySet = [
        WordKey("statement"), WordKey("remarks"), WordKey("address"), WordKey("speech"), WordKey("message"),
        WordKey("comments"), WordKey("comment"), WordKey("greetings"), WordKey("briefing"),
    ]
    private static let links: WordKeySet = [WordKey("by"), WordKey("of"), WordKey("from")]

    /// `Statement by Foreign Minister Anna Kerr on …`: the name in the title.
    private func titleSource(_ title: TextSpan) -> TextSpan? {
        var index = words.first(from: title.start)
        while index + 1 < words.count, words[index].start < title.end {
            let key = words.key(index)
            if Self.statements.contains(key) {
                if Self.links.contains(words.key(index + 1)) { return capitals(from: index + 2, title.end) }
                if isEnd(index, title.end), let owner = owner(before: index, title.start) { return owner }
            }
            index += 1
        }
        return nil
    }

    /// `Kerr's remarks to the council`, but `Kerr's remarks anger the council`: nothing is told of the statement.
    private func isEnd(_ statement: Int, _ end: Int) -> Bool {
        let next = statement + 1
        return next >= words.count || words[next].start >= end || words[next].start > words[statement].end + 1
            || words.traits(next).has([.preposition, .to])
    }

    /// `Foreign Minister Anna Kerr's opening remarks`: the name that owns the statement.
    private func owner(before index: Int, _ start: Int) -> TextSpan? {
        var last = index - 1
        while last >= 0, last >= index - 2, words[last].start >= start {
            if words.traits(last).isSuperset(of: [.genitive, .capital]) {
                var first = last
                while first > 0, last - first < Self.longestName, words[first - 1].start >= start,
                    words.traits(first - 1).contains(.capital)
                {
                    first -= 1
                }
                // In a headline all words are large: a name with its titles stands alone before what it owns.
                return last - first < Self.longestName ? TextSpan(words[first].start, words[last].end) : nil
            }
            last -= 1
        }
        return nil
    }

    /// In words, with titles.
    private static let longestName = 6

    private func capitals(from first: Int, _ end: Int) -> TextSpan? {
        var last = first
        while last < words.count, words[last].end <= end {
            let traits = words.traits(last)
            guard traits.contains(.capital) || words.key(last) == WordKey("of"), !traits.contains(.day) else { break }
            last += 1
        }
        return last > first ? TextSpan(words[first].start, words[last - 1].end) : nil
    }
}
