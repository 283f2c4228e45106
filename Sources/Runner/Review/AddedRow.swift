public import StageKit
public import Standoff

/// What a reviewer says of a row that was missing: its place, by the article's words or by offsets, and its fields.
public struct AddedRow {
    /// The id that it is to have, if any in particular.
    public let id: String?
    /// The fields but for the span.
    public let fields: OpenFields
    /// Where the first of them stands, for messages.
    public let location: SourceLocation?
    private let text: String?
    private let before: String
    private let nth: Int?
    private let offsets: TextSpan?

    /// Takes the row apart.
    ///
    /// - Parameter all: the fields with `text`, `before` and `nth`, or `start` and `end`, and `id` among them.
    /// - Throws: what is wrong with those.
    public init(_ all: OpenFields) throws(Problems) {
        var context = ReadingContext()
        id = all["id"].flatMap { String.read($0, &context) }
        text = all["text"].flatMap { String.read($0, &context) }
        before = all["before"].flatMap { String.read($0, &context) } ?? ""
        nth = all["nth"].flatMap { Int.read($0, &context) }
        let start = all["start"].flatMap { Int.read($0, &context) }
        let end = all["end"].flatMap { Int.read($0, &context) }
        if let start, let end { offsets = TextSpan(start, end) } else { offsets = nil }
        let place: Set = ["id", "text", "before", "nth", "start", "end"]
        fields = OpenFields(all.entries.filter { !place.contains($0.key) })
        location = all.entries.first?.value.location
        if text == nil, offsets == nil, context.problems.isEmpty {
            context.report(DecisionMistake.addedNowhere, at: location)
        }
        guard context.problems.isEmpty else { throw Problems(context.problems) }
    }

    /// Where the row stands, in code points of the article.
    ///
    /// - Throws: where its words do not stand in the article, or more than once.
    func span(in article: Article) throws(Problems) -> TextSpan {
        guard let text else { return offsets ?? TextSpan(0, 0) }
        let codePoints = CodePointIndex(article.bytes)
        let lead = Array(before.utf8)
        let places = ByteSearch.places(of: lead + Array(text.utf8), in: article.bytes)
        let place: Int
        if let nth, places.indices.contains(nth - 1) {
            place = places[nth - 1]
        } else if places.count == 1, nth == nil {
            place = places[0]
        } else {
            let mistake: ReviewMistake =
                places.isEmpty || nth != nil
                ? .textNotFound(before + text) : .textAmbiguous(before + text, count: places.count)
            throw Problems([Problem(mistake)])
        }
        let start = place + lead.count
        return TextSpan(
            codePoints.codePointOffset(ofByte: start),
            codePoints.codePointOffset(ofByte: start + text.utf8.count)
        )
    }
}
