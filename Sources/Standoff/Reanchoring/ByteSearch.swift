/// Finds a text in another one.
package enum ByteSearch {
    /// Where a text stands, in byte offsets of what it is looked for in; places may overlap.
    ///
    /// Knuth, Morris and Pratt's way: no text makes it slower than its length.
    package static func places(of wanted: [UInt8], in text: some Collection<UInt8>, atMost limit: Int = .max) -> [Int] {
        guard !wanted.isEmpty else { return [] }
        let borders = borders(of: wanted)
        var places: [Int] = []
        var matched = 0
        for (index, byte) in text.enumerated() {
            while matched > 0, wanted[matched] != byte { matched = borders[matched - 1] }
            if wanted[matched] == byte { matched += 1 }
            guard matched == wanted.count else { continue }
            places.append(index + 1 - matched)
            if places.count == limit { break }
            matched = borders[matched - 1]
        }
        return places
    }

    /// For each beginning of the text: how long its longest proper beginning is that is also its end.
    private static func borders(of text: [UInt8]) -> [Int] {
        var borders = [Int](repeating: 0, count: text.count)
        var length = 0
        for index in text.indices.dropFirst() {
            while length > 0, text[length] != text[index] { length = borders[length - 1] }
            if text[length] == text[index] { length += 1 }
            borders[index] = length
        }
        return borders
    }
}
