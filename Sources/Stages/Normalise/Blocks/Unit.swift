/// One or more lines that belong together, without the white space at the edges: what becomes a block, or a label and a
/// block. Blank lines are not kept, only that there was one.
struct Unit {
    var start: Int
    var end: Int
    var lines = 1
    /// A blank line stands before it.
    var followsBlank: Bool
    /// It ends as sentences do.
    var endsSentence = false
    /// The number, among the heads of the article, of what could be a label at its beginning; nil where there is none.
    var head: Int?
    var evidence = Language.Evidence.unknown

    var span: Range<Int> { start..<end }
    var length: Int { end - start }

    /// The lines with something to see, one unit each, in one pass.
    static func lines(in text: Span<UInt8>, range: Range<Int>) -> [Unit] {
        var units: [Unit] = []
        units.reserveCapacity(16 + range.count / 192)
        var followsBlank = true
        var start = range.lowerBound
        while start < range.upperBound {
            let end = text.firstIndex(of: 0x0A, from: start, before: range.upperBound)
            let line = text.trimmed(start..<end)
            if line.isEmpty {
                followsBlank = true
            } else {
                units.append(Unit(start: line.lowerBound, end: line.upperBound, followsBlank: followsBlank))
                followsBlank = false
            }
            start = end &+ 1
        }
        return units
    }
}
