import Files
import StageKit
import Standoff

/// An article with its annotations, as text for a terminal or a file.
///
/// Kinds of blocks stand in the margin; marked rows are numbered in the text and told of below their block; topics and
/// speakers stand at the head. Nothing depends on colour.
struct ArticlePage {
    /// The layers that are shown where nobody chooses.
    static let usualLayers: Set = ["blocks", "speakers", "quotes", "topics", "claims"]
    /// Layers that have a place of their own on the page.
    private static let placed: Set = ["blocks", "speakers", "topics"]

    private let file: RowFile
    private let text: ArticleText
    private let layers: Set<String>
    private let width: Int
    private let style: Style
    private let notes: RowNotes
    private let inline: InlineMarks
    private let numbers: [String: Int]

    /// A page of the layers that are named.
    init(_ file: RowFile, _ text: ArticleText, layers: Set<String>, width: Int, style: Style) {
        self.file = file
        self.text = text
        self.layers = layers
        self.width = width
        self.style = style
        notes = RowNotes(file, text)
        var marked = file.layers.filter { layers.contains($0.name) && !Self.placed.contains($0.name) }
        // A topic of one block stands beside what else is marked.
        if layers.contains("topics"), let topics = file.layer("topics") {
            let ofBlocks = topics.rows.filter { $0.text("scope") != "article" }
            if !ofBlocks.isEmpty { marked.append(RowLayer(name: "topics", rows: ofBlocks)) }
        }
        inline = InlineMarks(marked)
        numbers = inline.rows.reduce(into: [:]) { $0[$1.row.id] = $1.number }
    }

    /// The page.
    func written() -> String {
        var lines = PageHead(file: file, layers: layers, width: width, style: style, notes: notes).lines()
        let blocks = segments()
        let margin = max(4, blocks.map { ColumnWidth.of($0.kind) }.max() ?? 0)
        var walk = PageWalk(text: text, marks: inline.marks, width: width - margin - 3, style: style)
        var next = 0
        for block in blocks {
            let shown = walk.lines(block.span)
            for (index, line) in shown.enumerated() {
                let kind = (index == 0 ? block.kind : "").leftPadded(to: margin)
                let rest = line.isEmpty ? "" : " \(line)"
                lines.append("\(style.text(kind, .faint)) \(style.text("│", .faint))\(rest)")
            }
            while next < inline.rows.count, inline.rows[next].spans[0].start < block.span.end {
                lines += note(inline.rows[next], margin)
                next += 1
            }
            if !shown.isEmpty { lines.append("") }
        }
        lines += inline.rows[next...].flatMap { note($0, margin) }
        lines += rest()
        return lines.joined(separator: "\n") + "\n"
    }

    private func note(_ marked: InlineMarks.Marked, _ margin: Int) -> [String] {
        let note = notes.note(on: marked.row, in: marked.layer) { numbers[$0] }
        var wrapper = LineWrapper(width: width - margin - 3, style: style)
        for scalar in note.unicodeScalars { wrapper.append(scalar) }
        wrapper.append(" ")
        wrapper.append(mark: " " + OneLine.visible(marked.row.id), .faint)
        return wrapper.finish().enumerated().map { index, line in
            let number = index == 0 ? "\(marked.number)" : ""
            return "\(style.text(number.leftPadded(to: margin), .marked)) \(index == 0 ? "›" : " ") \(line)"
        }
    }

    /// The blocks and what lies between them; paragraphs where there are no blocks.
    private func segments() -> [(kind: String, span: TextSpan)] {
        guard layers.contains("blocks"), let blocks = file.layer("blocks") else {
            return lines()
        }
        var segments: [(kind: String, span: TextSpan)] = []
        var end = 0
        for block in blocks.rows {
            guard let span = block.span, span.start >= end, span.end <= text.length else { continue }
            if span.start > end { Self.append(TextSpan(end, span.start), text, to: &segments) }
            segments.append((OneLine.visible(block.text("kind") ?? ""), span))
            end = span.end
        }
        Self.append(TextSpan(end, text.length), text, to: &segments)
        return segments
    }

    /// The lines of the article: what is marked in one is told of below it.
    private func lines() -> [(kind: String, span: TextSpan)] {
        var lines: [(kind: String, span: TextSpan)] = []
        var start = 0
        var offset = 0
        for scalar in text.words(TextSpan(0, text.length)).unicodeScalars {
            offset += 1
            guard scalar == "\n" else { continue }
            lines.append(("", TextSpan(start, offset)))
            start = offset
        }
        return lines + [("", TextSpan(start, offset))]
    }

    /// A dash behind a dateline stays on its line; all else between blocks stands by itself.
    private static func append(
        _ gap: TextSpan,
        _ text: ArticleText,
        to segments: inout [(kind: String, span: TextSpan)]
    ) {
        let words = text.words(gap).unicodeScalars
        let line = words.prefix { $0 != "\n" }
        let isOneLine = words.dropFirst(line.count).allSatisfy(\.properties.isWhitespace)
        if let last = segments.last, isOneLine, line.contains(where: { !$0.properties.isWhitespace }) {
            segments[segments.count - 1].span = TextSpan(last.span.start, gap.start + line.count)
        } else {
            segments.append(("", gap))
        }
    }

    /// What the file holds besides.
    private func rest() -> [String] {
        let others = file.layers.filter { !layers.contains($0.name) && !$0.rows.isEmpty }
        guard let first = others.first else { return [] }
        let list = others.map { "\(OneLine.visible($0.name)) (\($0.rows.count))" }.joined(separator: ", ")
        return [
            style.text(
                "Not shown: \(list). With '--layer \(OneLine.visible(first.name))' that is shown, with '--layer all' everything.",
                .faint
            )
        ]
    }
}
