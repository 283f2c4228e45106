import StageKit

/// Finds what stands inside of quotation marks, paragraph by paragraph, with a stack of open marks.
///
/// A mark that nothing closes reaches to the end of its paragraph; where the next paragraph begins with an opening mark,
/// or closes without having opened, the quotation goes on there. Nothing else crosses a paragraph: a missing mark spoils
/// no more than the one in which it is missing.
struct MarkReader {
    private struct Open {
        let family: Mark.Family
        let start: Int
        let innerStart: Int
        let index: Int
    }

    private(set) var found: [Quotation] = []
    /// The marks of the paragraph, and where they stand.
    private var marks: [(mark: Mark, index: Int)] = []
    private var stack: [Open] = []
    /// The quotation that the paragraph before left open.
    private var carried: Int?
    /// How many marks of the paragraph can still close a curly double quotation, and a single one.
    private var closers = 0
    private var singleClosers = 0

    init() {
        // As many as most articles have.
        found.reserveCapacity(16)
        marks.reserveCapacity(16)
        stack.reserveCapacity(4)
    }

    /// Reads the next paragraph.
    mutating func read(_ text: borrowing Span<UInt8>, _ paragraph: TextSpan) {
        stack.removeAll(keepingCapacity: true)
        findMarks(text, paragraph)
        let before = carried
        carried = nil
        var isFirst = true
        for place in marks.indices {
            let (mark, index) = marks[place]
            if mark.isDouble {
                let reopens = isFirst && index == paragraph.start
                double(text, mark, index, paragraph, continuing: isFirst ? before : nil, reopens: reopens)
                isFirst = false
            } else {
                single(text, mark, index, paragraph)
            }
        }
        finish(text, paragraph)
    }

    // MARK: Double marks

    private mutating func double(
        _ text: borrowing Span<UInt8>,
        _ mark: Mark,
        _ index: Int,
        _ paragraph: TextSpan,
        continuing before: Int?,
        reopens: Bool
    ) {
        let next = index + mark.length
        let spaceBefore = index == paragraph.start || Self.isOpening(text, before: index)
        let spaceBehind = next >= paragraph.end || WhiteSpace.length(text, at: next) > 0
        if mark.family == .curly, mark.opens == false { closers -= 1 }
        // The innermost double mark; single ones inside of it that were taken for opening are apostrophes.
        let top = stack.lastIndex { $0.family != .single && $0.family != .apostrophe }
        let closes: Bool
        switch mark.opens {
        case false?:
            closes = true
        case let opens where opens == true || mark.family == .curly:
            // `“It will rain,“ said Kerr`: the wrong mark stands where only a closing one can.
            let isOpen = top.map { stack[$0].family == mark.family } ?? false
            closes = isOpen && mark.family == .curly && !spaceBefore && spaceBehind
        default:
            let isOpen = top.map { stack[$0].family == mark.family } ?? false
            closes = isOpen ? !(spaceBefore && !spaceBehind) : !spaceBefore && spaceBehind
        }
        guard closes else {
            // A mark behind a stop begins words of its own; inside of others it stands in the middle of a sentence.
            let needed = stack.count - (top ?? 0) + (Self.isStop(text, before: index) ? 1 : 0)
            if let top, stack[top].family == mark.family, mark.family != .curly || closers < needed {
                // The mark that should have closed is missing: the quotation ends where the next begins.
                close(text, from: top, at: index, behind: index, isOpen: true)
            }
            open(mark.family, index, next, before: reopens ? before : nil)
            return
        }
        if let top {
            stack.removeSubrange((top + 1)...)
            close(text, from: top, at: index, behind: next, isOpen: false)
        } else if let before {
            // It goes on from the paragraph before without a mark of its own.
            open(mark.family, paragraph.start, paragraph.start, before: before)
            close(text, from: stack.count - 1, at: index, behind: next, isOpen: false)
        }
    }

    private mutating func open(_ family: Mark.Family, _ start: Int, _ inner: Int, before: Int?) {
        var quotation = Quotation(inner: TextSpan(inner, inner), outer: TextSpan(start, inner))
        quotation.parent = stack.last?.index
        quotation.continues = before
        stack.append(Open(family: family, start: start, innerStart: inner, index: found.count))
        found.append(quotation)
    }

    private mutating func close(
        _ text: borrowing Span<UInt8>,
        from place: Int,
        at index: Int,
        behind end: Int,
        isOpen: Bool
    ) {
        let open = stack[place]
        stack.removeSubrange(place...)
        let inner = TextSpan(open.innerStart, index).trimmed(in: text)
        found[open.index].inner = inner
        found[open.index].outer = TextSpan(open.start, isOpen ? inner.end : end)
        found[open.index].isOpen = isOpen
    }

    // MARK: Single marks

    private mutating func single(_ text: borrowing Span<UInt8>, _ mark: Mark, _ index: Int, _ paragraph: TextSpan) {
        let next = index + mark.length
        let wordBefore = index > paragraph.start && Self.isWord(text, before: index)
        let wordBehind = next < paragraph.end && Self.isWord(text[next])
        let canClose = !wordBehind && index > paragraph.start && WhiteSpace.length(text, before: index) == 0
        if canClose, mark.opens != true { singleClosers -= 1 }
        if let top = stack.last, top.family == mark.family, canClose, mark.opens != true {
            // `the workers' rights`: a genitive, as long as another mark is left to close with.
            let isGenitive =
                text[index - 1] == UInt8(ascii: "s") && singleClosers > 0 && next < paragraph.end
                && text[next] == 0x20
            if !isGenitive { close(text, from: stack.count - 1, at: index, behind: next, isOpen: false) }
            return
        }
        let opens = !wordBefore && wordBehind && singleClosers > 0 && mark.opens != false
        guard opens, !Self.isElision(text, next, paragraph.end), stack.last?.family != mark.family else { return }
        guard index == paragraph.start || Self.isOpening(text, before: index) else { return }
        open(mark.family, index, next, before: nil)
    }

    /// `'90s`, `'em`: something was left out in front.
    private static func isElision(_ text: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        if text[index] &- 0x30 < 10 { return true }
        guard index + 2 < end, text[index] | 0x20 == UInt8(ascii: "e"), text[index + 1] | 0x20 == UInt8(ascii: "m")
        else { return false }
        return !isWord(text[index + 2])
    }

    // MARK: The paragraph

    /// Finds the marks, and how many of them can close.
    private mutating func findMarks(_ text: borrowing Span<UInt8>, _ paragraph: TextSpan) {
        marks.removeAll(keepingCapacity: true)
        closers = 0
        singleClosers = 0
        var index = paragraph.start
        while index < paragraph.end {
            // Nearly all that is read has nothing but letters and blanks.
            while index &+ 32 <= paragraph.end, Mark.isFree(text.thirtyTwoBytes(at: index)) { index &+= 32 }
            index &+= Self.bytesBeforeMark(text, index, paragraph.end)
            guard index < paragraph.end else { break }
            guard let mark = Mark(text, index, paragraph.end) else {
                index += 1
                continue
            }
            let next = index + mark.length
            marks.append((mark, index))
            if mark.family == .curly, mark.opens == false { closers += 1 }
            if !mark.isDouble, mark.opens != true, index > paragraph.start,
                WhiteSpace.length(text, before: index) == 0, next >= paragraph.end || !Self.isWord(text[next])
            {
                singleClosers += 1
            }
            index = next
        }
    }

    /// How many of the next bytes begin no mark, as far as those that are looked at go: thirty-two of them, or eight.
    @inline(__always)
    private static func bytesBeforeMark(_ text: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
        guard index &+ 32 <= end else {
            return min(Mark.bytesBeforeMark(text.eightBytes(at: index, before: end)), end &- index)
        }
        // From the last on, without a decision: which of the four has the first mark cannot be foreseen.
        let bytes = text.thirtyTwoBytes(at: index)
        var skipped = 0
        for part in (0..<4).reversed() {
            let inPart = Mark.bytesBeforeMark(UInt64(littleEndian: bytes[part]))
            skipped = inPart == 8 ? 8 &+ skipped : inPart
        }
        return skipped
    }

    /// Double marks that are still open reach to the paragraph's end; single ones were apostrophes.
    private mutating func finish(_ text: borrowing Span<UInt8>, _ paragraph: TextSpan) {
        if let outermost = stack.firstIndex(where: { $0.family != .single && $0.family != .apostrophe }) {
            let index = stack[outermost].index
            close(text, from: outermost, at: paragraph.end, behind: paragraph.end, isOpen: true)
            carried = index
        }
        stack.removeAll(keepingCapacity: true)
    }

    /// Whether what stands before a mark lets it open: white space, a bracket, a dash, another mark.
    private static func isOpening(_ text: borrowing Span<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return true }
        if WhiteSpace.length(text, before: index) > 0 { return true }
        switch text[index - 1] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ":"):
            return true
        default:
            guard index >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 else { return false }
            switch text[index - 1] {
            case 0x93, 0x94, 0x95, 0x98, 0x9C, 0x9E: return true  // dashes and opening marks
            default: return false
            }
        }
    }

    /// Whether a sentence's stop and a blank stand before a mark.
    private static func isStop(_ text: borrowing Span<UInt8>, before index: Int) -> Bool {
        guard index > 1, text[index - 1] == 0x20 else { return false }
        let stop = text[index - 2]
        return stop == UInt8(ascii: ".") || stop == UInt8(ascii: "!") || stop == UInt8(ascii: "?")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 && byte != 0xE2 && byte != 0xC2 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            || byte &- 0x30 < 10
    }

    private static func isWord(_ text: borrowing Span<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return false }
        let byte = text[index - 1]
        if byte < 0x80 { return isWord(byte) }
        // The last byte of a mark or dash is no letter.
        if index >= 3, text[index - 3] == 0xE2, text[index - 2] == 0x80 { return false }
        return !(index >= 2 && text[index - 2] == 0xC2)
    }
}
