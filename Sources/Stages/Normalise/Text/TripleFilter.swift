/// Says of nearly every place of a text, at once, that none of many phrases begins there: by the lowest four bits of its
/// first three bytes.
struct TripleFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    /// A filter that lets phrases in lower case through.
    init(_ phrases: some Sequence<[UInt8]>) {
        for phrase in phrases {
            let places = (0..<3).map { $0 < phrase.count ? [Int(phrase[$0] & 15)] : Array(0..<16) }
            for first in places[0] {
                for second in places[1] {
                    for third in places[2] { insert(first << 8 | second << 4 | third) }
                }
            }
        }
    }

    private mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

    /// Whether a phrase may begin with three bytes, whatever their case: a letter's is in the higher bits.
    @inline(__always)
    func lets(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        lets(Int(first & 15) << 8 | Int(second & 15) << 4 | Int(third & 15))
    }

    /// Whether a phrase may begin with three bytes whose lowest four bits make up a number, the first the highest.
    @inline(__always)
    func lets(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

    /// Whether a phrase may begin at a place; near the end of the text it always may.
    @inline(__always)
    func lets(_ text: Span<UInt8>, at index: Int, before end: Int) -> Bool {
        index &+ 2 >= end || lets(text[index], text[index &+ 1], text[index &+ 2])
    }
}
