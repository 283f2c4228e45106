import StageKit

/// Goes through the units of one article and says what each is.
struct PageReader {
    private let units: [Unit]
    private let survey: Survey
    /// The headline that the front matter gives, folded.
    private let given: WordHash?
    private(set) var blocks: [Block] = []

    /// The headline, once it was seen.
    private var title: Unit?
    /// The headline, folded, once it was asked for.
    private var foldedTitle: WordHash?
    /// No running text was seen yet.
    private var isHeader = true
    /// A label over links to other articles was seen, and no running text since.
    private var isAdvertising = false
    private var paragraphs = 0

    /// Only paragraphs are longer.
    private static let longestLine = 400
    private static let longestTitle = 300
    /// By how much the headline and its repetition may differ, in bytes.
    private static let longestDifference = 8
    /// Headings are no longer.
    private static let longestShortLine = 110
    /// Set phrases are no longer, nor are times without a colon.
    private static let longestPhrase = 60

    init(_ units: [Unit], _ survey: Survey, title: String?) {
        self.units = units
        self.survey = survey
        given = title.map { title in
            let bytes = Array(title.utf8)
            return Fold.hash(bytes.span, 0..<bytes.count)
        }
        blocks.reserveCapacity(units.count + 8)
    }

    private mutating func add(_ kind: Block.Kind, _ span: Range<Int>, _ text: Span<UInt8>) {
        guard let first = span.first, let last = span.last else { return }
        // White space outside of ASCII is left at an edge where its rule is switched off.
        let trimmed = text[first] | text[last] < 0x80 ? TextSpan(span) : TextSpan(span).trimmed(in: text)
        if !trimmed.isEmpty { blocks.append(Block(kind, trimmed)) }
    }

    /// Reads one unit. Units are read in order: what stands before one matters.
    mutating func read(_ index: Int, of text: Span<UInt8>, with finder: BlockFinder) {
        let unit = units[index]
        if survey.isEnglish, unit.evidence == .otherScript || unit.evidence == .otherLanguage {
            return add(.foreign, unit.span, text)
        }
        if isPlain(unit, text, finder) { return readParagraph(unit, text, finder) }
        if unit.length <= Self.longestLine {
            let start = text[unit.start] == .ascii("(") ? unit.start + 1 : unit.start
            let beginning = finder.beginnings.match(at: start, in: text, before: unit.end)
            let mayBeSetPhrase = finder.setPhrases.mayHold(text, unit.span)
            let line = LineFacts(
                text,
                unit,
                head: unit.head.map { survey.heads[$0] },
                beginning: beginning,
                mayBeSetPhrase: mayBeSetPhrase
            )
            if readFurniture(line, text, finder) || readTeaser(index, line, text, finder) { return }
        }
        isAdvertising = false
        if unit.length <= Self.longestTitle, readTitle(index, text) { return }
        readText(index, text, finder)
    }

    /// Whether a unit is sure to be a paragraph, as most are: whole sentences, and nothing in it that any of the checks
    /// below asks for. They would all say no; this says so at once.
    private func isPlain(_ unit: Unit, _ text: Span<UInt8>, _ finder: BlockFinder) -> Bool {
        guard unit.endsSentence, unit.length > Self.longestPhrase, unit.head == nil, !isAdvertising,
            !survey.headings.isInterview, given == nil
        else { return false }
        if let title {
            if abs(title.length - unit.length) <= Self.longestDifference { return false }
        } else if isHeader, unit.length <= Headings.longestTitleWithStop {
            return false
        }
        let first = text[unit.start]
        guard first.isLetter || first == 0xE2 || first == .ascii("\""), text[unit.end &- 1] != .ascii(")") else {
            return false
        }
        // A headline may ask or call; it has no stop.
        if unit.length <= Self.longestShortLine, !text.ends(unit.span, with: .ascii(".")) { return false }
        if finder.beginnings.match(at: unit.start, in: text, before: unit.end) != nil { return false }
        if unit.length > Credits.longestCaption { return true }
        return !text.contains(
            .ascii(":"),
            or: .ascii("/"),
            in: max(unit.start, unit.end - Credits.longestCredit)..<unit.end
        )
    }

    /// What stands around the article on its page: times, names, credits, links.
    private mutating func readFurniture(_ line: LineFacts, _ text: Span<UInt8>, _ finder: BlockFinder) -> Bool {
        let unit = line.unit
        if let kind = finder.timestamps.kind(text, unit.span, inHeader: isHeader) {
            add(kind, unit.span, text)
        } else if isHeader, title != nil, finder.bylines.isName(text, unit), closes(text, with: unit.span) {
            add(.byline, unit.span, text)
        } else if finder.bylines.isByline(text, line, inHeader: isHeader) {
            add(.byline, unit.span, text)
        } else if let kind = finder.credits.kind(text, line) {
            add(kind, unit.span, text)
        } else if finder.navigation.isNavigation(text, line, inHeader: isHeader) {
            add(.navigation, unit.span, text)
        } else {
            return false
        }
        return true
    }

    /// Labels over links to other articles, and these.
    private mutating func readTeaser(_ index: Int, _ line: LineFacts, _ text: Span<UInt8>, _ finder: BlockFinder)
        -> Bool
    {
        let unit = units[index]
        // `More:` may begin a headline; over the article no label stands before the title.
        if !isHeader || title != nil, let label = finder.teasers.label(text, line) {
            switch label {
            case .own:
                isAdvertising = true
                add(.navigation, unit.span, text)
            case .inline(let head):
                add(.navigation, unit.start..<head.colonEnd, text)
                add(.teaser, head.rest, text)
            }
            return true
        }
        let isTail = index > survey.lastLong
        guard isAdvertising && finder.teasers.goesOn(text, unit, isTail: isTail) || finder.teasers.isTeaser(text, unit)
        else { return false }
        add(.teaser, unit.span, text)
        return true
    }

    private mutating func readTitle(_ index: Int, _ text: Span<UInt8>) -> Bool {
        let unit = units[index]
        if let title {
            // The same letters and digits; marks and spaces may differ.
            guard abs(title.length - unit.length) <= Self.longestDifference else { return false }
            let folded = foldedTitle ?? Fold.hash(text, title.span)
            foldedTitle = folded
            guard folded == Fold.hash(text, unit.span) else { return false }
            add(.duplicateTitle, unit.span, text)
            return true
        }
        guard isHeader else { return false }
        let isGiven = given.map { $0 == Fold.hash(text, unit.span) } ?? false
        guard isGiven || (paragraphs == 0 && survey.headings.isTitle(text, units, index)) else { return false }
        title = unit
        add(.title, unit.span, text)
        return true
    }

    /// Running text, with the labels before it, and headings.
    private mutating func readText(_ index: Int, _ text: Span<UInt8>, _ finder: BlockFinder) {
        let unit = units[index]
        if let head = unit.head.map({ survey.heads[$0] }), let label = head.label,
            survey.transcript.accepts(label, head)
        {
            isHeader = false
            add(.timestamp, text.trimmed(unit.start..<head.span.lowerBound), text)
            add(.turnLabel, head.span.lowerBound..<head.colonEnd, text)
            return add(label.kind == .question ? .question : .paragraph, head.rest, text)
        }
        if survey.headings.isHeading(text, units, index, afterTitle: isHeader && title != nil) {
            return add(.heading, unit.span, text)
        }
        if survey.headings.isQuestion(text, units, index) {
            isHeader = false
            return add(.question, unit.span, text)
        }
        readParagraph(unit, text, finder)
    }

    /// Running text, with a place or a time before it.
    private mutating func readParagraph(_ unit: Unit, _ text: Span<UInt8>, _ finder: BlockFinder) {
        isHeader = false
        paragraphs += 1
        if paragraphs <= 3, let dateline = finder.datelines.dateline(text, unit.span) {
            add(.dateline, unit.start..<dateline.end, text)
            return add(.paragraph, dateline.textStart..<unit.end, text)
        }
        if let clock = finder.timestamps.clock(text, unit.span) {
            add(.timestamp, unit.start..<clock.end, text)
            return add(.paragraph, clock.textStart..<unit.end, text)
        }
        add(.paragraph, unit.span, text)
    }

    /// Whether one of the last units of the article begins with the same words: who wrote it is often said there again.
    private func closes(_ text: Span<UInt8>, with name: Range<Int>) -> Bool {
        for unit in units.suffix(4) where unit.start > name.upperBound && unit.length > name.count {
            var offset = 0
            while offset < name.count, text[unit.start + offset] == text[name.lowerBound + offset] { offset += 1 }
            if offset == name.count { return true }
        }
        return false
    }
}
