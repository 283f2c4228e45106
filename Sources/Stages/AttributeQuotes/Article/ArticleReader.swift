import StageKit

/// Reads an article level by level, and drafts its quotes: of the narrator's text, and of what is said in each quotation.
///
/// No copies: there are dozens of lists in here, each with its references counted. What is asked often while something
/// changes is `mutating`, or asked of the type: anything else gets a copy of all that is here, if only byte by byte.
struct ArticleReader: ~Copyable {
    let bytes: [UInt8]
    let words: WordTable
    let sentences: [TextSpan]
    let lexicon: Lexicon
    let paragraphs: [Block]
    let quotations: [Quotation]
    let children: Children
    /// Makes the items of each level.
    let levels: LevelReader

    var drafts: [Draft] = []
    /// The words of the drafts' sources, one source behind the other.
    var sourceItems: [Item] = []
    /// The draft that each quotation belongs to; negative for none.
    var owner: [Int] = []
    /// The quotations that say inside of their marks whose they are, without that.
    var tagged: [Int: [TextSpan]] = [:]
    /// Where the drafts of each paragraph begin.
    var draftsBefore: [Int] = []
    /// Items of the stretch that is being read.
    var items: [Item] = []
    /// What of them is looked at.
    private var signs = Signs()
    /// Whether there are quotations in the sentence that is being read.
    private(set) var holdsQuotations = false
    /// The finder of reports, while nobody uses it.
    private var finder: ReportFinder?
    /// Where the last stretch ended.
    private var lastPlace = LevelReader.Place()
    /// Whether paragraphs of the article begin with a dash.
    private(set) var hasDashes = false
    /// Whether quotations of the article begin with labels.
    private(set) var hasLabels = false
    /// The last draft with quotation marks of the narrator's.
    var lastQuoted: LastQuoted?

    /// Who is about to speak: the report of a sentence that a colon ends, without its words, and the paragraph of it.
    var announced: (draft: Draft, paragraph: Int)?

    /// A draft with quotation marks, for those behind it that go on with it.
    struct LastQuoted {
        let draft: Int
        /// Where its last quotation begins.
        let start: Int
        /// The sentence in which its report ends.
        let sentence: Int
    }

    init(_ document: Document, words: WordTable, paragraphs: [Block], lexicon: Lexicon) {
        bytes = document.bytes
        self.words = words
        sentences = document.rows(of: Sentence.self).map(\.span)
        self.lexicon = lexicon
        self.paragraphs = paragraphs
        var marks = MarkReader()
        for paragraph in paragraphs { marks.read(document.bytes.span, paragraph.span) }
        var found = marks.found
        MissingMarks(bytes: document.bytes, words: words).mend(&found)
        children = Children(&found)
        for index in found.indices {
            found[index].last = Self.lastByte(of: found[index].inner, document.bytes.span)
            found[index].traits = Self.traits(of: found[index], document.bytes.span, words)
        }
        quotations = found
        levels = LevelReader(bytes, words: words, sentences: sentences, quotations: found)
        owner = Array(filledWith: -1, count: found.count)
        finder = ReportFinder(lexicon)
        items.reserveCapacity(min(Self.portion, bytes.count))
        draftsBefore.reserveCapacity(paragraphs.count)
        drafts.reserveCapacity(32)
        sourceItems.reserveCapacity(96)
    }

    private static func traits(
        of quotation: Quotation,
        _ text: borrowing Span<UInt8>,
        _ words: WordTable
    ) -> Quotation.Traits {
        let inner = quotation.inner
        guard !inner.isEmpty else { return [] }
        var traits: Quotation.Traits = []
        if isSentenceLike(quotation, words) { traits.insert(.sentenceLike) }
        if text[inner.start] &- 0x61 < 26 { traits.insert(.opensSmall) }
        switch quotation.last {
        case UInt8(ascii: ","): traits.insert(.endsInComma)
        case UInt8(ascii: "?"), UInt8(ascii: "!"): traits.insert(.endsInCall)
        default: break
        }
        return traits
    }

    /// The last byte of a quotation before the marks and the space of those that close with it.
    private static func lastByte(of inner: TextSpan, _ text: borrowing Span<UInt8>) -> UInt8 {
        var end = inner.end
        // In no language do more marks close at once: to pass them all would cost the square of how deep marks nest.
        let floor = max(inner.start, end - Self.longestClosing)
        while end > floor {
            // Each pattern needs the condition: `ę` ends with the byte of an apostrophe, too.
            let isPunctuation = end - 3 >= inner.start && text[end - 2] == 0x80 && text[end - 3] == 0xE2
            switch text[end - 1] {
            case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "\""): end -= 1
            // `’`, `”` and a space that does not break.
            case 0x99 where isPunctuation, 0x9D where isPunctuation: end -= 3
            case 0xA0 where end - 2 >= inner.start && text[end - 2] == 0xC2: end -= 2
            default: return text[end - 1]
            }
        }
        return 0
    }

    /// In bytes.
    private static let longestClosing = 48

    /// Drafts every quote.
    mutating func read() {
        var turns = Turns(paragraphs, words: words, bytes: bytes)
        for paragraph in paragraphs where Self.opensWithDash(paragraph, bytes) { hasDashes = true }
        let top = children.ofNone
        // One alone is a warning (`“NOTE: It is late.”`).
        hasLabels = top.count { labelTag($0) != nil } > 1
        var next = 0
        for (number, paragraph) in paragraphs.enumerated() {
            let first = next
            while next < top.count, quotations[top[next]].outer.start < paragraph.span.end { next += 1 }
            draftsBefore.append(drafts.count)
            read(paragraph, number, top[first..<next], &turns)
        }
        for number in quotations.indices where !quotations[number].inner.isEmpty {
            guard owner[number] >= 0 else { continue }
            guard let parts = tagged[number] else {
                readLevel(quotations[number].inner, children.of(number), parent: owner[number], paragraph: -1)
                continue
            }
            read(parts, children.of(number), parent: owner[number], paragraph: -1)
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
            if let statement = statement(paragraph, number, inside) {
                readLevel(paragraph.span, inside, parent: statement, paragraph: number)
                return
            }
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
        var place = levels.begin(stretch, children: inside, from: lastPlace)
        var portion = Self.portion
        var isLast = false
        while !isLast {
            levels.read(stretch, children: inside, from: &place, atMost: portion, into: &items)
            isLast = levels.isAtEnd(place, of: stretch)
            let end = readUnits(parent: parent, paragraph: paragraph, isLast: isLast)
            // What one sentence after the other needs stays small; a sentence that is longer is read in ever larger portions.
            portion = end > 0 ? Self.portion : portion * 2
            if end == items.count { items.removeAll(keepingCapacity: true) } else { items.removeFirst(end) }
        }
        lastPlace = place
    }

    /// How many items of a paragraph are read at a time.
    private static let portion = 512
    /// How many items behind a sentence decide whether it goes on.
    private static let ahead = 16

    /// Reads the sentences among the items, but for the last of those that go on behind them. Returns where it ends.
    private mutating func readUnits(parent: Int?, paragraph: Int, isLast: Bool) -> Int {
        signs.read(items)
        // One for all sentences, so that its lists are made once.
        var finder = finder.take() ?? ReportFinder(lexicon)
        var isMoved = false
        var (start, bound, sign) = (0, 0, 0)
        while start < items.count {
            var end = items.count
            while bound < signs.boundCount {
                let place = Int(signs.bounds[bound])
                bound += 1
                if cueFollows(start, place) { continue }
                end = place
                break
            }
            guard isLast || end + Self.ahead < items.count else { break }
            let first = sign
            while sign < signs.count, signs.items[sign] < end { sign += 1 }
            if first < sign {
                if !isMoved { finder.read(items, signs: signs.items, isSpoken: parent != nil) }
                isMoved = true
                readUnit(start..<end, signs: first..<sign, &finder, parent: parent, paragraph: paragraph)
            } else if parent == nil, announced != nil {
                announced = nil
            }
            start = end
        }
        // The items are about to change.
        if isMoved { finder.passage.letGo() }
        self.finder = consume finder
        return start
    }

    /// `“Will it close?” Kerr asked Orlan.`, `“It will close.” Kerr said.`: a cue that looks like a sentence of its own.
    private mutating func cueFollows(_ start: Int, _ end: Int) -> Bool {
        // `“…” — Anna Kerr`: the name belongs to the quotation.
        if items[end - 1].kind == .quotation, items[end].kind == .dash { return true }
        guard end - start <= 2, items[start].kind == .quotation, items[end - 1].kind == .quotation else { return false }
        let last = quotations[Int(items[end - 1].region)].last
        if last == UInt8(ascii: ".") { return isCueAlone(end) }
        guard last == UInt8(ascii: "?") || last == UInt8(ascii: "!") else { return false }
        let sentence = items[end].sentence
        var hasCue = false
        var hasComma = false
        for index in end..<min(items.count, end + 16) {
            let item = items[index]
            guard item.sentence == sentence else { break }
            guard item.isWord || Self.besideCue.contains(item.kind) else { return false }
            hasComma = hasComma || item.kind == .comma
            // `“Will it close?” Orlan, a sailor from Velm, said`: the verb stands behind what closes an apposition.
            let isNear = index < end + 5 || index < end + 9 && !item.has(.nounToo)
            let isPlace = !hasComma && isNear || index > end && items[index - 1].kind == .comma
            if isPlace, item.forms.has([.past, .third]), item.expressions >= 0 {
                hasCue = hasCue || lexicon.expressions(of: item).contains { lexicon[$0].frames.contains(.quotation) }
            }
        }
        return hasCue
    }

    private static let besideCue: Set<Item.Kind> = [.stop, .comma, .open, .close]

    /// Whether a sentence ends with the verb that says who spoke: nothing is reported behind it.
    private mutating func isCueAlone(_ start: Int) -> Bool {
        let sentence = items[start].sentence
        var last = start
        while last + 1 < items.count, last - start < 8, items[last + 1].isWord, items[last + 1].sentence == sentence {
            last += 1
        }
        guard last > start, last - start < 8, last + 1 >= items.count || items[last + 1].kind == .stop,
            items[start].isCapital, items[last].forms.has([.past, .third, .gerund]), items[last].expressions >= 0
        else { return false }
        return lexicon.expressions(of: items[last]).contains {
            lexicon[$0].frames.contains(.quotation) && lexicon[$0].rest.isEmpty && lexicon[$0].reportsWords
        }
    }

    private mutating func readUnit(
        _ unit: Range<Int>,
        signs: Range<Int>,
        _ finder: inout ReportFinder,
        parent: Int?,
        paragraph: Int
    ) {
        // No closures: each would take a copy of all that is here.
        holdsQuotations = false
        for sign in signs where items[Int(self.signs.items[sign])].kind == .quotation { holdsQuotations = true }
        finder.run(unit, signs: signs, holdsQuotations: holdsQuotations)
        let first = drafts.count
        for report in finder.reports {
            let mention = mention(report.source)
            if report.content.isEmpty {
                drafts.append(reference(report, mention, parent, paragraph))
            } else {
                drafts.append(draft(report, mention, parent: report.parent.map { first + $0 } ?? parent))
            }
        }
        if holdsQuotations {
            for (offset, report) in finder.reports.enumerated() { own(report, first + offset, unit) }
            var word = unit.lowerBound
            while word < unit.upperBound, !items[word].isWord { word += 1 }
            let isAlone = unit.count <= 2 || word == unit.upperBound
            takeRest(unit, isAlone: isAlone, finder, first, parent, paragraph)
        }
        guard parent == nil else { return }
        var report: Report?
        switch items[unit.upperBound - 1].kind {
        case .colon: report = finder.announcement()
        case .stop where unit.count > 2 && endsInCue(unit): report = finder.bareCue()
        default: break
        }
        if let report {
            // Behind a colon the words may stand in the next paragraph.
            let isStop = items[report.cue.upperBound].kind == .stop
            announced = (draft(report, mention(report.source), parent: nil), isStop ? paragraph - 1 : paragraph)
        } else if announced != nil {
            announced = nil
        }
    }

    /// Whether a sentence ends with a word of a reporting expression, or with one and an adverb.
    private func endsInCue(_ unit: Range<Int>) -> Bool {
        let last = items[unit.upperBound - 2]
        return last.expressions >= 0 || last.has(.adverb) && items[unit.upperBound - 3].expressions >= 0
    }

    /// A term has a few words and no stop; what was said begins with a capital and ends with a stop, or is long.
    private static func isSentenceLike(_ quotation: Quotation, _ words: WordTable) -> Bool {
        let inner = quotation.inner
        guard inner.length > 2 else { return false }
        let first = words.first(from: inner.start)
        // A word that begins inside of the marks ends there, but for one that goes on behind them.
        var count = min(12, words.first(from: inner.end) - first)
        if count > 0, words[first + count - 1].end > inner.end { count -= 1 }
        let last = quotation.last
        let stops =
            last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
            || last == UInt8(ascii: ",")
        if stops { return count >= 2 || last == UInt8(ascii: ",") }
        return count >= 8
    }
}
