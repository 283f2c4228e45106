/// Follows a list that stands in running text: `1) Go to Orla. 2) Stay there.`
struct ListReader {
    /// The marker that the sentence begins with, if it is the item of a list.
    private var marker: ListMarker?
    /// The sentence begins with a bullet.
    private(set) var hasBullet = false

    /// Whether a stop belongs to the marker that the sentence begins with, and so ends nothing.
    func isMarker(_ stop: Int) -> Bool { marker.map { stop < $0.end } ?? false }

    /// The list's markers stand in brackets.
    var isBracketed: Bool { marker?.style.isBracketed ?? false }

    /// Reads the marker of the sentence that begins at `start`.
    mutating func begin(_ text: borrowing Span<UInt8>, at start: Int, _ end: Int) {
        marker = nil
        hasBullet = false
        guard start < end else { return }
        var next = start
        let (glyph, length) = text.glyph(at: next)
        if glyph == .bullet {
            hasBullet = true
            next += length
            while next < end, text[next] == UInt8(ascii: " ") { next += 1 }
        }
        // Nearly all sentences begin with a word.
        let isWord = next + 1 < end && text[next].isLetterOrDigit && text[next + 1].isSmallLetter
        if isWord, !text[next + 1].isRomanNumeral { return }
        marker = ListMarker(text, at: next, end: end)
    }

    /// Where the next item of the list begins, if its marker has its stop or its closing bracket at `index`.
    func nextItem(_ text: borrowing Span<UInt8>, endingAt index: Int, floor: Int, _ end: Int) -> Int? {
        guard let marker, index > marker.end else { return nil }
        var first = index
        while first > marker.end, index - first < ListMarker.longest {
            let (glyph, length) = text.glyph(before: first)
            guard glyph.isWord else { break }
            first -= length
        }
        if marker.style.isBracketed {
            guard first > marker.end, text[first - 1] == UInt8(ascii: "(") else { return nil }
            first -= 1
        }
        guard first > marker.end, first < index,
            let next = ListMarker(text, at: first, end: end, like: marker), next.follows(marker)
        else { return nil }
        return text.itemStart(before: first, marker.end)
    }
}

extension Span<UInt8> {
    /// The place of the bullet before a marker, or of the marker; `nil` where neither a blank nor a bullet stands before.
    fileprivate func itemStart(before marker: Int, _ floor: Int) -> Int? {
        guard marker > floor else { return nil }
        let (glyph, _) = glyph(before: marker)
        guard glyph == .space || glyph == .bullet else { return nil }
        var start = marker
        while start > floor, self[start - 1] == UInt8(ascii: " ") { start -= 1 }
        guard start > floor else { return marker }
        let (before, length) = self.glyph(before: start)
        return before == .bullet ? start - length : marker
    }
}
