import StageKit

/// How an article breaks its lines: whether a line is a paragraph, or a paragraph was wrapped over several.
///
/// Text wrapped to a width shows it: the first word of the next line would not have fitted behind nearly every line. Where
/// that is so and lines are short, full lines are joined with the next. Elsewhere a line is a paragraph, whether blank
/// lines stand between or not, save that a line which goes on in small letters after one that did not end belongs to it.
/// Cost is linear: a line is measured against its neighbours alone.
struct Layout {
    /// The width that lines were wrapped to, in code points; nil where they were not.
    private let width: Int?

    /// Wider text is not wrapped by programs that wrap text.
    private static let widest = 132
    private static let narrowest = 40

    private init(_ text: Span<UInt8>, _ lines: [Unit]) {
        width = Layout.width(text, lines)
    }

    /// Joins lines, one unit each, where they belong together.
    static func join(_ lines: inout [Unit], of text: Span<UInt8>) {
        guard lines.dropFirst().contains(where: { !$0.followsBlank }) else { return }
        let layout = Layout(text, lines)
        var kept = 0
        var last = lines[0]
        for index in 1..<lines.count {
            let line = lines[index]
            if !line.followsBlank, layout.goesOn(text, last, line) {
                lines[kept].end = line.end
                lines[kept].lines += 1
            } else {
                kept += 1
                lines[kept] = line
            }
            last = line
        }
        lines.removeLast(lines.count - kept - 1)
    }

    /// Whether the paragraph of one line goes on in the next, which has no blank line before it.
    private func goesOn(_ text: Span<UInt8>, _ line: Unit, _ next: Unit) -> Bool {
        let nextIsSmall = text[next.start].isLower
        if let width {
            if Layout.isFull(text, line, next, width) { return true }
            return !Layout.endsItem(text, line) && (nextIsSmall || (line.end - line.start) * 2 > width)
        }
        return nextIsSmall && line.end - line.start >= 30 && !Layout.endsItem(text, line)
    }

    /// A line that a sentence or an item of a list ends with.
    private static func endsItem(_ text: Span<UInt8>, _ line: Unit) -> Bool {
        if text.endsSentence(line.span) { return true }
        let last = text[line.end - 1]
        return last == .ascii(":") || last == .ascii(";")
    }

    /// Whether the first word of the next line would not have fitted behind a line.
    private static func isFull(_ text: Span<UInt8>, _ line: Unit, _ next: Unit, _ width: Int) -> Bool {
        codePoints(text, line.span) + 1 + firstWordLength(text, next) > width
    }

    private static func firstWordLength(_ text: Span<UInt8>, _ line: Unit) -> Int {
        var end = line.start
        while end < line.end, end - line.start <= widest, !text[end].isSpace { end += 1 }
        return codePoints(text, line.start..<end)
    }

    private static func codePoints(_ text: Span<UInt8>, _ span: Range<Int>) -> Int {
        var count = 0
        for index in span where !text[index].isContinuation { count += 1 }
        return count
    }

    /// The width that lines were wrapped to: the one that most lines are full to, if they are more than half.
    ///
    /// A line is full to every width from its own length up to where the next word would have fitted; the width that most
    /// of these stretches share is found by counting where they begin and end. A few longer lines (a web address, a line
    /// that a broken word was joined on) do not matter.
    private static func width(_ text: Span<UInt8>, _ lines: [Unit]) -> Int? {
        var steps = [Int](repeating: 0, count: widest + 2)
        var pairs = 0
        guard lines.count(where: { $0.length > widest * 2 }) * 10 < lines.count else { return nil }
        for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
            pairs += 1
            guard line.end - line.start <= widest * 4 else { continue }
            let length = codePoints(text, line.span)
            guard length <= widest else { continue }
            steps[length] += 1
            steps[min(widest, length + firstWordLength(text, next)) + 1] -= 1
        }
        guard pairs >= 3 else { return nil }
        var full = 0
        var best = (width: 0, full: 0)
        for width in 0...widest {
            full += steps[width]
            if full > best.full { best = (width, full) }
        }
        return best.width >= narrowest && best.full * 2 > pairs ? best.width : nil
    }
}

extension Layout {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Lines wrapped to a width are one paragraph.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the\nwaters of the Aldra on Tuesday. It gives both of the two countries a\nthird of what flows past the dam in a dry year. The rest is for fish,\nfor barges and for the lake.⟧\n\n⟦paragraph‖Neither minister took questions from the press when the ceremony in\nthe old customs house was over.⟧",
            marks: Block.self
        ),
        Example(
            "A line is a paragraph elsewhere.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
    ]
}
