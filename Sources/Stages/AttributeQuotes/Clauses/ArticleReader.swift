import StageKit

/// Reads an article level by level, and drafts its quotes: of the narrator's text, and of what is said in each quotation.
struct ArticleReader {
    let bytes: [UInt8]
    let words: WordTable
    let sentences: [TextSpan]
    let lexicon: Lexicon
    let paragraphs: [Block]

    var drafts: [Draft] = []
    var quotations: [Quotation] = []
    var children: Children
    /// The draft that each quotation belongs to; negative for none.
    var owner: [Int] = []
    /// Where the drafts of each paragraph begin.
    var draftsBefore: [Int] = []
    /// Items of the stretch that is being read.
    var items: [Item] = []
    /// Whether paragraphs of the article begin with a dash.
    private(set) var hasDashes = false
    /// The last draft with quotation marks of the narrator's, and the paragraph of it.
    var lastQuoted: (draft: Int, paragraph: Int)?

    init(_ document: Document, words: WordTable, paragraphs: [Block], lexicon: Lexicon) {
        bytes = document.bytes
        self.words = words
        sentences = document.rows(of: Sentence.self).map(\.span)
        self.lexicon = lexicon
        self.paragraphs = paragraphs
        var marks = MarkReader()
        for paragraph in paragraphs { marks.read(document.bytes.span, paragraph.span) }
        var found = marks.found
        children = Children(&found)
        quotations = found
        owner = Array(repeating: -1, count: quotations.count)
    }

    /// Drafts every quote.
    mutating func read() {
        for index in quotations.indices { quotations[index].isSentenceLike = isSentenceLike(quotations[index].inner) }
        var turns = Turns(paragraphs, words: words)
        hasDashes = paragraphs.contains { opensWithDash($0) }
        var next = 0
        let top = children.ofNone
        for (number, paragraph) in paragraphs.enumerated() {
            let first = next
            while next < top.count, quotations[top[next]].outer.start < paragraph.span.end { next += 1 }
            draftsBefore.append(drafts.count)
            read(paragraph, number, top[first..<next], &turns)
        }
        for number in quotations.indices where !quotations[number].inner.isEmpty {
            guard owner[number] >= 0 else { continue }
            readLevel(quotations[number].inner, children.of(number), parent: owner[number], paragraph: -1)
        }
    }

    /// Reads a paragraph by its part on the page: what a speaker says in turn, what a dash opens, or narration.
    private mutating func read(_ paragraph: Block, _ number: Int, _ inside: ArraySlice<Int>, _ turns: inout Turns) {
        switch turns.next(paragraph, number) {
        case .label:
            return
        case .opens(let label):
            openTurn(paragraph, label: label, rule: turns.isTitled ? .titledStatement : .turnLabel)
            let turn = drafts.count - 1
            readLevel(paragraph.span, inside, parent: turn, paragraph: number)
            turns.draft = paragraph.kind == .question ? nil : turn
        case .continues(let draft):
            drafts[draft].content.append(paragraph.span)
            readLevel(paragraph.span, inside, parent: draft, paragraph: number)
        case .narration:
            if paragraph.kind == .title, headline(paragraph, inside) { return }
            if paragraph.kind == .paragraph, dash(paragraph, number, inside) { return }
            readLevel(paragraph.span, inside, parent: nil, paragraph: number)
        }
    }

    // MARK: One level

    mutating func readLevel(
        _ stretch: TextSpan,
        _ inside: ArraySlice<Int>,
        parent: Int?,
        paragraph: Int
    ) {
        items.removeAll(keepingCapacity: true)
        let reader = LevelReader(words: words, sentences: sentences, quotations: quotations, lexicon: lexicon)
        var level: [Item] = []
        // The array goes in and comes back, so that it is not copied.
        swap(&level, &items)
        reader.read(bytes.span, stretch, children: inside, into: &level)
        swap(&level, &items)
        var start = 0
        while start < items.count {
            var end = start + 1
            while end < items.count, items[end].sentence <= items[end - 1].endSentence || cueFollows(start, end) {
                end += 1
            }
            readUnit(start..<end, parent: parent, paragraph: paragraph)
            start = end
        }
    }

    /// `“Will it close?” Kerr asked Orlan.`: the cue of a question or a shout that looks like a sentence of its own.
    private func cueFollows(_ start: Int, _ end: Int) -> Bool {
        // `“…” — Anna Kerr`: the name belongs to the quotation.
        if items[end - 1].kind == .quotation, items[end].kind == .dash { return true }
        guard end - start <= 2, items[start].kind == .quotation, items[end - 1].kind == .quotation else { return false }
        let inner = quotations[Int(items[end - 1].region)].inner
        guard !inner.isEmpty, bytes[inner.end - 1] == UInt8(ascii: "?") || bytes[inner.end - 1] == UInt8(ascii: "!")
        else {
            return false
        }
        let sentence = items[end].sentence
        var hasCue = false
        for index in end..<min(items.count, end + 12) {
            guard items[index].sentence == sentence else { break }
            guard items[index].isWord || items[index].kind == .stop || items[index].kind == .comma else { return false }
            if index < end + 5, items[index].forms.has([.past, .third]), items[index].expressions >= 0 {
                hasCue =
                    hasCue
                    || lexicon.groups[Int(items[index].expressions)].contains { $0.frames.contains(.quotation) }
            }
        }
        return hasCue
    }

    private mutating func readUnit(_ unit: Range<Int>, parent: Int?, paragraph: Int) {
        let quotations = quotations
        var finder = ReportFinder(items: items, unit: unit, lexicon: lexicon, isSpoken: parent != nil) {
            quotations[$0].isSentenceLike
        }
        finder.run()
        let first = drafts.count
        for report in finder.reports {
            if report.content.isEmpty {
                drafts.append(reference(report, parent, paragraph))
            } else {
                drafts.append(draft(report, parent: report.parent.map { first + $0 } ?? parent))
            }
        }
        for (offset, report) in finder.reports.enumerated() {
            own(report, first + offset)
        }
        takeRest(unit, finder.taken, first, parent, paragraph)
    }

    private func draft(_ report: Report, parent: Int?) -> Draft {
        let pieces = report.content.flatMap { self.pieces($0) }
        var draft = Draft(kind: kind(report.content), content: pieces, rule: report.rule, act: report.act)
        draft.cue = report.cue.isEmpty ? nil : span(report.cue)
        if let source = report.source {
            draft.source = span(source)
            draft.mention = .phrase(Array(items[source]))
        }
        draft.modality = report.modality
        draft.parent = parent
        return draft
    }

    /// `This was stated by Kerr`: the content is the sentence before.
    private func reference(_ report: Report, _ parent: Int?, _ paragraph: Int) -> Draft {
        var draft = draft(report, parent: parent)
        let start = items[report.cue.lowerBound].span.start
        let current = sentences.partitioningIndex { $0.end > start }
        if current > 0 {
            let last = sentences[current - 1]
            if paragraph < 0 || last.start >= paragraphs[paragraph].span.start {
                draft.content = [withoutStop(last)]
                draft.kind = .indirect
            }
        }
        return draft
    }

    private func withoutStop(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end > span.start + 1, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[end - 1]) {
            end -= 1
        }
        return TextSpan(span.start, end)
    }

    func span(_ range: Range<Int>) -> TextSpan {
        TextSpan(items[range.lowerBound].span.start, items[range.upperBound - 1].span.end)
    }

    /// The text of items, without the marks of the quotations among them.
    private func pieces(_ range: Range<Int>) -> [TextSpan] {
        var pieces: [TextSpan] = []
        var start = -1
        for index in range {
            let item = items[index]
            if item.kind == .quotation {
                if start >= 0 { append(TextSpan(items[start].span.start, items[index - 1].span.end), &pieces) }
                start = -1
                append(quotations[Int(item.region)].inner, &pieces)
            } else if start < 0, item.isWord || item.kind == .open {
                start = index
            }
        }
        if start >= 0 { append(TextSpan(items[start].span.start, items[range.upperBound - 1].span.end), &pieces) }
        return pieces
    }

    private func append(_ span: TextSpan, _ pieces: inout [TextSpan]) {
        let trimmed = span.trimmed(in: bytes.span)
        if !trimmed.isEmpty { pieces.append(trimmed) }
    }

    private func kind(_ content: [Range<Int>]) -> Quote.Kind {
        var quoted = false
        var plain = false
        for range in content {
            for index in range {
                if items[index].kind == .quotation { quoted = true }
                if items[index].isWord { plain = true }
            }
        }
        return quoted ? plain ? .mixed : .direct : .indirect
    }

    private mutating func own(_ report: Report, _ number: Int) {
        for range in report.content {
            for index in range where items[index].kind == .quotation {
                // The innermost report has the quotation; later ones stand further in.
                owner[Int(items[index].region)] = number
                takeBefore(Int(items[index].region), number)
                if drafts[number].parent == nil { lastQuoted = (number, items[index].span.start) }
            }
        }
    }

    /// The paragraphs before, which the same quotation opens, have their cue here.
    private mutating func takeBefore(_ quotation: Int, _ number: Int) {
        var before = quotations[quotation].continues
        while let place = before, owner[place] >= 0, owner[place] != number, drafts[owner[place]].rule == .unattributed
        {
            drafts[number].content.insert(contentsOf: drafts[owner[place]].content, at: 0)
            drafts[owner[place]].content = []
            owner[place] = number
            before = quotations[place].continues
        }
    }

    // MARK: Quotations without a cue of their own

    private mutating func takeRest(
        _ unit: Range<Int>,
        _ taken: Set<Int32>,
        _ firstDraft: Int,
        _ parent: Int?,
        _ paragraph: Int
    ) {
        let isAlone = unit.count <= 2 || isAlone(unit)
        for index in unit where items[index].kind == .quotation && !taken.contains(items[index].region) {
            let number = Int(items[index].region)
            let quotation = quotations[number]
            guard !quotation.inner.isEmpty else { continue }
            if let before = quotation.continues, owner[before] >= 0 {
                continueDraft(owner[before], with: number)
            } else if isAlone, quotation.isSentenceLike, let last = lastQuoted, parent == nil,
                last.draft < firstDraft, drafts[last.draft].kind == .direct || drafts[last.draft].kind == .mixed,
                isNear(last, paragraph)
            {
                continueDraft(last.draft, with: number)
            } else if quotation.isSentenceLike, isAlone || isStatement(quotation.inner) {
                var draft = Draft(kind: .direct, content: [quotation.inner], rule: .unattributed, act: .speech)
                draft.parent = parent
                owner[number] = drafts.count
                if parent == nil { lastQuoted = (drafts.count, quotation.outer.start) }
                drafts.append(draft)
            } else {
                var draft = Draft(kind: .scareQuotes, content: [quotation.inner], rule: .scareQuotes, act: .speech)
                draft.parent = parent
                drafts.append(draft)
            }
        }
    }

    /// Whether it begins as a sentence does, and has a few words: no title or term.
    private func isStatement(_ inner: TextSpan) -> Bool {
        let first = bytes[inner.start]
        guard first &- 0x41 < 26 || first == UInt8(ascii: "'") || first >= 0x80 else { return false }
        let low = words.partitioningIndex { $0.start >= inner.start }
        return low + 5 < words.count && words[low + 5].end <= inner.end
    }

    private func isAlone(_ unit: Range<Int>) -> Bool {
        unit.allSatisfy { !items[$0].isWord }
    }

    /// Whether the last quotation stands in this paragraph or in the one before.
    private func isNear(_ last: (draft: Int, paragraph: Int), _ paragraph: Int) -> Bool {
        guard paragraph >= 0 else { return false }
        return last.paragraph >= paragraphs[max(0, paragraph - 1)].span.start
    }

    private mutating func continueDraft(_ draft: Int, with number: Int) {
        owner[number] = draft
        drafts[draft].content.append(quotations[number].inner)
        lastQuoted = (draft, quotations[number].outer.start)
    }

    /// A term has a few words and no stop; what was said begins with a capital and ends with a stop, or is long.
    private func isSentenceLike(_ inner: TextSpan) -> Bool {
        guard inner.length > 3 else { return false }
        let count = min(
            12,
            words[words.partitioningIndex { $0.start >= inner.start }...].prefix { $0.end <= inner.end }.count
        )
        let last = bytes[inner.end - 1]
        let stops =
            last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
            || last == UInt8(ascii: ",")
        if stops { return count >= 2 || last == UInt8(ascii: ",") }
        return count >= 8
    }
}

/// The quotations directly inside of each, in text order.
struct Children {
    private var starts: [Int] = []
    private var list: [Int] = []
    /// The ones of the narrator's text.
    private(set) var ofNone: [Int] = []

    /// Sorts quotations by their parents; one whose marks did not work out is no parent.
    init(_ quotations: inout [Quotation]) {
        for index in quotations.indices {
            if let parent = quotations[index].parent, quotations[parent].inner.isEmpty {
                quotations[index].parent = quotations[parent].parent
            }
        }
        starts = Array(repeating: 0, count: quotations.count + 1)
        for quotation in quotations where !quotation.inner.isEmpty {
            if let parent = quotation.parent { starts[parent + 1] += 1 }
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        list = Array(repeating: 0, count: starts.last ?? 0)
        var next = starts
        for index in quotations.indices where !quotations[index].inner.isEmpty {
            if let parent = quotations[index].parent {
                list[next[parent]] = index
                next[parent] += 1
            } else {
                ofNone.append(index)
            }
        }
    }

    func of(_ quotation: Int) -> ArraySlice<Int> { list[starts[quotation]..<starts[quotation + 1]] }
}
