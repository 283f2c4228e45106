import StageKit
import Standoff

/// Goes through an article once, from block to block, and sets marks into its text.
struct PageWalk {
    private let text: ArticleText
    private let marks: [(offset: Int, mark: InlineMarks.Mark)]
    private let width: Int
    private let style: Style
    private var next = 0

    init(text: ArticleText, marks: [(offset: Int, mark: InlineMarks.Mark)], width: Int, style: Style) {
        self.text = text
        self.marks = marks
        self.width = max(20, width)
        self.style = style
    }

    /// The lines of a stretch that begins where the last one ended or behind it; none where it is white space alone.
    mutating func lines(_ span: TextSpan) -> [String] {
        var wrapper = LineWrapper(width: width, style: style)
        var offset = span.start
        var isVisible = false
        for scalar in text.words(span).unicodeScalars {
            defer { offset += 1 }
            // A byte-order mark is no part of the text.
            if offset == 0, scalar == "\u{FEFF}" { continue }
            isVisible = setMarks(upTo: offset, &wrapper) || isVisible || !scalar.properties.isWhitespace
            wrapper.append(scalar)
        }
        // What ends where the stretch ends belongs to it; what begins there to the next one.
        while next < marks.count, marks[next].offset <= span.end, case .closing = marks[next].mark {
            wrapper.append(mark: marks[next].mark.text, .marked)
            next += 1
        }
        if span.end == text.length { isVisible = setMarks(upTo: span.end, &wrapper) || isVisible }
        let lines = wrapper.finish()
        return isVisible ? lines : []
    }

    private mutating func setMarks(upTo offset: Int, _ wrapper: inout LineWrapper) -> Bool {
        let first = next
        while next < marks.count, marks[next].offset <= offset {
            wrapper.append(mark: marks[next].mark.text, .marked)
            next += 1
        }
        return next > first
    }
}
