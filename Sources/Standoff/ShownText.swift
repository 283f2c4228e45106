import StageKit

/// What a row shows to the reader of a file, beside its offsets.
enum ShownText {
    /// The field that rows end with.
    static let key = "text"
    /// The longest text that is shown whole, in code points.
    static let limit = 240
    private static let head = 200
    private static let tail = 30

    /// The text of each span of an article; of a long one the head, an ellipsis and the tail. Spans count code points.
    static func of(_ spans: [TextSpan], in article: Article, _ codePoints: CodePointIndex) -> [String] {
        spans.map { span in
            guard span.length > limit else { return text(span, in: article, codePoints) }
            let head = text(TextSpan(span.start, span.start + head), in: article, codePoints)
            return head + "…" + text(TextSpan(span.end - tail, span.end), in: article, codePoints)
        }
    }

    private static func text(_ span: TextSpan, in article: Article, _ codePoints: CodePointIndex) -> String {
        guard let start = codePoints.byteOffset(ofCodePoint: span.start),
            let end = codePoints.byteOffset(ofCodePoint: span.end), start <= end
        else { return "" }
        return String(decoding: article.bytes[start..<end], as: UTF8.self)
    }

    /// The field, for the schema of files.
    static let field = FieldDescription(
        name: key,
        schema: .list(.string),
        presence: .required,
        defaultJSON: "[]",
        help: "What stands at each span of the content, for the reader; a long text is cut in its middle."
    )
}
