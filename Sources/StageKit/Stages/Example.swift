/// A text with what a stage finds marked in it: documentation that runs as a test.
///
/// What a layer should hold is marked with `⟦` and `⟧`; a label before `‖` says the row's discriminator:
///
///     Example("A stop ends a sentence.", "⟦It rained.⟧ ⟦Nobody came.⟧", marks: Sentence.self)
///     Example("A stop glued to the next word.", "He left Orvane.⟦missing-space‖⟧Nobody saw it.", marks: Edit.self)
///
/// A text without marks is an example against: the stage finds nothing in it.
public struct Example<Options: Record>: Sendable {
    /// What the example shows, in one sentence.
    public let title: String
    /// The text with its marks.
    public let marked: MarkedText
    /// The layer whose rows are marked.
    public let layer: any Annotation.Type
    /// The options that the stage runs with.
    public let options: Options
    /// The normalised text that comes out; `nil` where the example is not about it.
    public let normalised: String?

    /// An example of the rows of one layer.
    public init(
        _ title: String,
        _ text: String,
        marks layer: any Annotation.Type,
        options: Options = Options(),
        normalised: String? = nil
    ) {
        self.title = title
        self.marked = MarkedText(text)
        self.layer = layer
        self.options = options
        self.normalised = normalised
    }
}

/// A text with marks taken out of it.
public struct MarkedText: Sendable, Equatable {
    /// One mark.
    public struct Mark: Sendable, Equatable {
        /// What is marked, in bytes of the plain text.
        public let span: TextSpan
        /// What stands before `‖`; `nil` where no label is given.
        public let label: String?
    }

    /// The text without marks.
    public let plain: String
    /// The marks by start, outer ones first.
    public let marks: [Mark]

    /// Takes the marks out of a text; an opening mark without a closing one reaches to the end.
    public init(_ marked: String) {
        var plain = ""
        var open: [(start: Int, label: String?)] = []
        var found: [Mark] = []
        var rest = marked.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "⟦":
                var label: String?
                let end = rest.firstIndex { $0 == "⟦" || $0 == "⟧" || $0 == "‖" } ?? rest.endIndex
                if end < rest.endIndex, rest[end] == "‖" {
                    label = String(rest[..<end])
                    rest = rest[rest.index(after: end)...]
                }
                open.append((plain.utf8.count, label))
            case "⟧":
                if let last = open.popLast() {
                    found.append(Mark(span: TextSpan(last.start, plain.utf8.count), label: last.label))
                }
            default:
                plain.unicodeScalars.append(scalar)
            }
        }
        while let last = open.popLast() {
            found.append(Mark(span: TextSpan(last.start, plain.utf8.count), label: last.label))
        }
        self.plain = plain
        // The inner of two marks is closed first.
        marks = found.reversed().sorted {
            $0.span.start != $1.span.start ? $0.span.start < $1.span.start : $0.span.end > $1.span.end
        }
    }
}
