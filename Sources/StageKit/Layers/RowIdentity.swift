import Crypto

/// Makes the ids of rows: names that stay when text elsewhere in the article changes.
///
/// An id is the layer's prefix and eight characters of lower-case base32 (RFC 4648) of SHA-256 over the layer's name,
/// the row's discriminator, up to 32 code points before it, its text, and up to 32 code points behind it, each followed
/// by a zero byte. What stands before and behind ends at the bounds of the block; a row between two blocks belongs to
/// the one before it. Rows that are equal in all of that are numbered in text order: `-2`, `-3`.
///
/// Of a text of more than `longestText` bytes the first and the last half of that many go in: otherwise ten thousand
/// quotes, each around the next, would cost the square of their length.
struct RowIdentity {
    static let contextLength = 32
    static let longestText = 4096

    private let bytes: [UInt8]
    /// The bounds of blocks, in bytes of the article, in text order.
    private let blocks: [TextSpan]
    private var input: [UInt8] = []

    /// Ids for rows of an article with these blocks.
    init(article: Article, blocks: [TextSpan]) {
        bytes = article.bytes
        self.blocks = blocks
        input.reserveCapacity(1024)
    }

    /// An id made of texts, each followed by a zero byte: for what stands in no article.
    static func id(_ prefix: String, of parts: [String]) -> String {
        var input: [UInt8] = []
        for part in parts {
            input.append(contentsOf: part.utf8)
            input.append(0)
        }
        return written(prefix, SHA256.hash(data: input).prefix(5).reduce(0) { $0 << 8 | UInt64($1) }, count: 1)
    }

    /// Gives an id to each row that has none. The rows stand in text order; `spans` are theirs in the article.
    @specialized(where Row == Block)
    @specialized(where Row == Edit)
    @specialized(where Row == Sentence)
    @specialized(where Row == Topic)
    mutating func identify<Row: Annotation>(_ rows: inout [Row], at spans: [TextSpan], in layer: LayerDeclaration) {
        identify(&rows, rows.indices, at: spans, in: layer)
    }

    /// Gives an id to each row that has none, in an order that is that of the text.
    mutating func identify<Row: Annotation>(
        _ rows: inout [Row],
        _ order: some Sequence<Int>,
        at spans: [TextSpan],
        in layer: LayerDeclaration
    ) {
        var seen = DigestCounts(capacity: rows.count)
        var name = Array(layer.name.utf8)
        name.append(0)
        for index in order where rows[index].id.isEmpty {
            let bits = bits(name, rows[index].discriminator, spans[index])
            rows[index].id = Self.written(layer.prefix, bits, count: seen.count(bits))
        }
    }

    /// The first 40 bits of the digest of all that goes into an id.
    private mutating func bits(_ layerName: [UInt8], _ discriminator: String, _ span: TextSpan) -> UInt64 {
        let bounds = bounds(around: span)
        input.removeAll(keepingCapacity: true)
        input.append(contentsOf: layerName)
        append(discriminator.utf8)
        let start = codePoints(before: span.start, from: bounds.start)
        let end = codePoints(behind: span.end, to: bounds.end)
        if span.length > Self.longestText {
            append(bytes[start..<span.start])
            input.append(contentsOf: bytes[span.start..<span.start + Self.longestText / 2])
            append(bytes[span.end - Self.longestText / 2..<span.end])
            append(bytes[span.end..<end])
        } else {
            // The three stand side by side: they are taken in at once, and parted then.
            let first = input.count
            append(bytes[start..<end])
            input.insert(0, at: first + span.end - start)
            input.insert(0, at: first + span.start - start)
        }
        var digest = SHA256()
        input.withUnsafeBytes { digest.update(bufferPointer: $0) }
        return digest.finalize().withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) >> 24 }
    }

    private mutating func append(_ part: some Collection<UInt8>) {
        input.append(contentsOf: part)
        input.append(0)
    }

    /// Where the context of a span may reach: to the bounds of the block that it begins in, or, outside of blocks, from
    /// the block before it up to the next one. What stands between two blocks is white space, the same everywhere: by
    /// itself it would tell no two rows apart.
    private func bounds(around span: TextSpan) -> TextSpan {
        let next = blocks.partitioningIndex { $0.start > span.start }
        let start = next > 0 ? blocks[next - 1].start : 0
        if next > 0, span.end <= blocks[next - 1].end { return TextSpan(start, blocks[next - 1].end) }
        let last = blocks.partitioningIndex { $0.end >= span.end }
        guard last < blocks.count else { return TextSpan(start, bytes.count) }
        return TextSpan(start, blocks[last].start < span.end ? blocks[last].end : blocks[last].start)
    }

    private func codePoints(before offset: Int, from bound: Int) -> Int {
        let text = bytes.span
        if offset - Self.contextLength >= bound, Self.isASCII(text, offset - Self.contextLength) {
            return offset - Self.contextLength
        }
        var index = offset
        var left = Self.contextLength
        while index > bound, left > 0 {
            index -= 1
            if text[index] & 0xC0 != 0x80 { left -= 1 }
        }
        return index
    }

    private func codePoints(behind offset: Int, to bound: Int) -> Int {
        let text = bytes.span
        if offset + Self.contextLength < bound, Self.isASCII(text, offset), text[offset + Self.contextLength] < 0x80 {
            return offset + Self.contextLength
        }
        var index = offset
        var left = Self.contextLength
        while index < bound {
            if text[index] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            index += 1
        }
        return index
    }

    /// Whether the context of ASCII begins here, of which each byte is a code point: that of most rows.
    private static func isASCII(_ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
        var bits: UInt64 = 0
        for index in stride(from: start, to: start + contextLength, by: 8) {
            bits |= text.eightBytes(at: index, before: start + contextLength)
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }

    private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// An id, numbered from its second row on.
    private static func written(_ prefix: String, _ bits: UInt64, count: Int) -> String {
        let length = prefix.utf8.count + 9
        let digits = digits
        let id = String(unsafeUninitializedCapacity: length) { buffer in
            var end = buffer.update(fromContentsOf: prefix.utf8)
            buffer[end] = UInt8(ascii: "-")
            for shift in stride(from: 35, through: 0, by: -5) {
                end += 1
                buffer[end] = digits[Int(bits >> UInt64(shift) & 31)]
            }
            return length
        }
        return count == 1 ? id : "\(id)-\(count)"
    }
}

/// How often each of many digests has come up. They are spread evenly, so that their lowest bits find a place in the table.
private struct DigestCounts {
    private var slots: [(bits: UInt64, count: Int)]

    /// Counts for up to so many digests.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: (0, 0), count: size)
    }

    /// Counts a digest, and says how often it has come up by now.
    mutating func count(_ bits: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: bits) & (slots.count - 1)
        while slots[slot].count > 0, slots[slot].bits != bits { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (bits, slots[slot].count + 1)
        return slots[slot].count
    }
}
