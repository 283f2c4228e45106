import StageKit
import Standoff

/// Where marks stand in the running text, and which rows they are of.
struct InlineMarks {
    /// A row that is marked, with its number.
    struct Marked {
        let number: Int
        let layer: String
        let row: Row
        let spans: [TextSpan]
    }

    /// A mark in the text.
    enum Mark {
        case opening(Int)
        /// The number is told where another row ends first that began later.
        case closing(Int, isCrossing: Bool)
        /// A row without words: something is missing here.
        case point(Int)

        var text: String {
            switch self {
            case .opening(let number): "⟦\(number) "
            case .closing(let number, let isCrossing): isCrossing ? "⟧\(number)" : "⟧"
            case .point(let number): "⟦\(number)⟧"
            }
        }
    }

    /// The rows in the order of their numbers.
    let rows: [Marked]
    /// The marks in text order.
    let marks: [(offset: Int, mark: Mark)]

    /// Marks for the rows of layers.
    init(_ layers: [RowLayer]) {
        let all = layers.flatMap { layer in
            layer.rows.compactMap { row -> (layer: String, row: Row, spans: [TextSpan])? in
                let spans = Self.spans(row)
                return spans.isEmpty ? nil : (layer.name, row, spans)
            }
        }
        // What lies around others is numbered first.
        let order = all.indices.sorted { left, right in
            let (a, b) = (all[left].spans[0], all[right].spans[0])
            return (a.start, -a.end, left) < (b.start, -b.end, right)
        }
        rows = order.enumerated().map { number, index in
            Marked(number: number + 1, layer: all[index].layer, row: all[index].row, spans: all[index].spans)
        }
        marks = Self.marks(rows)
    }

    /// The spans that are marked: what was said, or else the row's own.
    private static func spans(_ row: Row) -> [TextSpan] {
        if case .list(let items) = row["content"]?.content {
            let spans = items.compactMap { TextSpan($0) }
            if !spans.isEmpty { return spans }
        }
        return row.span.map { [$0] } ?? []
    }

    private static func marks(_ rows: [Marked]) -> [(offset: Int, mark: Mark)] {
        var openings: [(span: TextSpan, number: Int)] = []
        for row in rows { openings += row.spans.map { ($0, row.number) } }
        openings.sort { ($0.span.start, -$0.span.end, $0.number) < ($1.span.start, -$1.span.end, $1.number) }
        let endings = openings.filter { !$0.span.isEmpty }
            .sorted { ($0.span.end, -$0.span.start, -$0.number) < ($1.span.end, -$1.span.start, -$1.number) }

        var marks: [(offset: Int, mark: Mark)] = []
        var open: [Int] = []
        var ending = 0
        func close(upTo offset: Int) {
            while ending < endings.count, endings[ending].span.end <= offset {
                let (span, number) = endings[ending]
                let isCrossing = open.last != number
                // Near the end of the list: rows lie in one another, and few cross.
                if let place = open.lastIndex(of: number) { open.remove(at: place) }
                marks.append((span.end, .closing(number, isCrossing: isCrossing)))
                ending += 1
            }
        }
        for (span, number) in openings {
            close(upTo: span.start)
            if span.isEmpty {
                marks.append((span.start, .point(number)))
            } else {
                marks.append((span.start, .opening(number)))
                open.append(number)
            }
        }
        close(upTo: .max)
        return marks
    }
}
