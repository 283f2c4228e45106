import StageKit

/// An article as anchors see it: stretches with the words around them. Spans count bytes of the article.
struct AnchoredText: Sendable {
    /// How many code points of context an anchor has on either side, at most.
    static let contextLength = 32

    let article: Article
    let codePoints: CodePointIndex

    init(_ article: Article) {
        self.article = article
        codePoints = CodePointIndex(article.bytes)
    }

    var bytes: [UInt8] { article.bytes }

    /// Up to 32 code points before an offset.
    func before(_ offset: Int) -> ArraySlice<UInt8> {
        var index = offset
        var left = Self.contextLength
        while index > 0, left > 0 {
            index -= 1
            if bytes[index] & 0xC0 != 0x80 { left -= 1 }
        }
        return bytes[index..<offset]
    }

    /// Up to 32 code points from an offset on.
    func after(_ offset: Int) -> ArraySlice<UInt8> {
        var index = offset
        var left = Self.contextLength + 1
        while index < bytes.count {
            if bytes[index] & 0xC0 != 0x80 {
                left -= 1
                if left == 0 { break }
            }
            index += 1
        }
        return bytes[offset..<index]
    }

    /// The span in code points.
    func inCodePoints(_ span: TextSpan) -> TextSpan {
        TextSpan(codePoints.codePointOffset(ofByte: span.start), codePoints.codePointOffset(ofByte: span.end))
    }

    /// The span in bytes of one in code points; `nil` where it is not inside of the article.
    func inBytes(_ span: TextSpan) -> TextSpan? {
        guard span.start <= span.end, let start = codePoints.byteOffset(ofCodePoint: span.start),
            let end = codePoints.byteOffset(ofCodePoint: span.end)
        else { return nil }
        return TextSpan(start, end)
    }

    /// What stands at a span, as files show it.
    func shown(_ span: TextSpan) -> String {
        ShownText.of([inCodePoints(span)], in: article, codePoints)[0]
    }

    /// What an anchor says of a span.
    func place(_ span: TextSpan) -> Place {
        let counted = inCodePoints(span)
        var place = Place()
        place.text = shown(span)
        place.before = String(decoding: before(span.start), as: UTF8.self)
        place.after = String(decoding: after(span.end), as: UTF8.self)
        place.start = counted.start
        if counted.length > ShownText.limit {
            place.length = counted.length
            place.digest = digest(span)
        }
        return place
    }

    /// Whether exactly what the place says stands at a span; what stands around it is not asked.
    func stands(_ place: Place, at span: TextSpan) -> Bool {
        key(span) == TextKey(place) && (place.digest == nil || place.digest == digest(span))
    }

    /// What a text is looked up by.
    func key(_ span: TextSpan) -> TextKey {
        let counted = inCodePoints(span)
        if counted.length <= ShownText.limit { return TextKey(text: Array(bytes[span.range]), length: counted.length) }
        return TextKey(text: Array(shown(span).utf8), length: counted.length)
    }

    private func digest(_ span: TextSpan) -> String {
        String(Digest.sha256(Array(bytes[span.range])).prefix(32))
    }
}

/// A text, cut if it is a long one, and its length in code points.
struct TextKey: Hashable {
    var text: [UInt8]
    var length: Int

    init(text: [UInt8], length: Int) {
        self.text = text
        self.length = length
    }

    init(_ place: Place) {
        text = Array(place.text.utf8)
        length = place.length ?? place.text.unicodeScalars.count
    }
}
