extension Span<UInt8> {
    /// A span without the white space at its edges, that outside of ASCII included.
    @inline(__always)
    func trimmed(_ span: Range<Int>) -> Range<Int> {
        var start = span.lowerBound
        var end = span.upperBound
        while start < end, self[start].isSpace { start &+= 1 }
        while end > start, self[end &- 1].isSpace { end &-= 1 }
        return start..<end
    }

    /// The last byte of a span that is no closing mark: quotation marks and brackets are passed over, four at most.
    func lastBeforeClosers(_ span: Range<Int>) -> Int? {
        var last = span.upperBound - 1
        for _ in 0..<4 {
            guard last > span.lowerBound else { break }
            switch self[last] {
            case .ascii("\""), .ascii("'"), .ascii(")"), .ascii("]"), .ascii("*"), .ascii("_"):
                last -= 1
            case 0x99, 0x9D:
                // U+2019 and U+201D.
                guard last - 2 >= span.lowerBound, self[last - 2] == 0xE2, self[last - 1] == 0x80 else { return last }
                last -= 3
            default:
                return last
            }
        }
        return last >= span.lowerBound ? last : nil
    }

    /// Whether a span ends as sentences do: with a stop, an exclamation or question mark, or an ellipsis.
    func endsSentence(_ span: Range<Int>) -> Bool {
        guard let last = lastBeforeClosers(span) else { return false }
        switch self[last] {
        case .ascii("."), .ascii("!"), .ascii("?"): return true
        case 0xA6: return starts(with: "…", at: last - 2, before: last + 1)
        default: return false
        }
    }

    /// Whether a span breaks off: it ends with `…`, `...` or `[…]`.
    func endsWithEllipsis(_ span: Range<Int>) -> Bool {
        guard let last = lastBeforeClosers(span) else { return false }
        return starts(with: "…", at: last - 2, before: last + 1) || starts(with: "...", at: last - 2, before: last + 1)
    }

    /// Whether the last byte of a span, closing marks passed over, is `byte`.
    func ends(_ span: Range<Int>, with byte: UInt8) -> Bool {
        lastBeforeClosers(span).map { self[$0] == byte } ?? false
    }
}
