/// A word of 1 to 15 letters of ASCII in lower case, in two registers: what most words of English are, read eight bytes at
/// a time.
struct ShortForm: Hashable {
    /// The first eight letters from the lowest byte on, and the others; 0 behind them.
    private(set) var low: UInt64
    private(set) var high: UInt64
    /// How many letters there are; 0 where there is no such word.
    private(set) var length: Int

    /// No short word.
    static var none: ShortForm { ShortForm(low: 0, high: 0, length: 0) }

    /// A word of letters that are known to be in their places.
    @inline(__always)
    init(low: UInt64, high: UInt64, length: Int) {
        (self.low, self.high, self.length) = (low, high, length)
    }

    /// The word that begins at an offset; none where it has more than fifteen letters, a digit or a character beyond
    /// ASCII, where it may be an initial, or where the text ends too soon to tell.
    @inline(__always)
    static func read(_ text: borrowing Span<UInt8>, at start: Int, before limit: Int) -> ShortForm {
        guard start + 16 <= text.count else { return .none }
        let raw = text.bytes
        let first = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
        let length = letters(first)
        if length < 8 {
            let next = first &>> UInt64(length &* 8)
            guard length > (isStop(next) ? 1 : 0), start + length <= limit, endsWord(next) else { return .none }
            return ShortForm(low: (first | each(0x20)) & ~(~0 &<< UInt64(length &* 8)), high: 0, length: length)
        }
        let second = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
        let rest = letters(second)
        guard rest < 8, start + 8 + rest <= limit, endsWord(second &>> UInt64(rest &* 8)) else { return .none }
        return ShortForm(
            low: first | each(0x20),
            high: (second | each(0x20)) & ~(~0 &<< UInt64(rest &* 8)),
            length: 8 + rest
        )
    }

    /// A word of a list; none where it is too long or has anything but small letters.
    init(_ word: KeyBuffer) {
        self = .none
        guard word.count > 0, word.count < 16 else { return }
        for index in 0..<word.count {
            guard word[index] >= UInt8(ascii: "a"), word[index] <= UInt8(ascii: "z") else { return }
        }
        for index in 0..<word.count {
            let letter = UInt64(word[index]) << UInt64(index % 8 * 8)
            if index < 8 { low |= letter } else { high |= letter }
        }
        length = word.count
    }

    /// How many of eight bytes are letters before the first that is none.
    @inline(__always)
    private static func letters(_ bytes: UInt64) -> Int {
        // Each byte in lower case and without its highest bit: adding what lacks from `a`, and from behind `z`, to 0x80
        // sets that bit where it is no less.
        let small = (bytes | each(0x20)) & each(0x7F)
        let isLetter = (small + each(0x80 - 0x61)) & ~(small + each(0x80 - 0x7B)) & ~bytes & each(0x80)
        return (isLetter ^ each(0x80)).trailingZeroBitCount / 8
    }

    /// Whether the lowest byte, which is no letter, is neither a digit nor a part of a character beyond ASCII.
    @inline(__always)
    private static func endsWord(_ bytes: UInt64) -> Bool {
        let byte = UInt8(truncatingIfNeeded: bytes)
        return byte < 0x80 && (byte < UInt8(ascii: "0") || byte > UInt8(ascii: "9"))
    }

    /// Whether the lowest byte is a full stop, behind which an initial goes on.
    @inline(__always)
    private static func isStop(_ bytes: UInt64) -> Bool { UInt8(truncatingIfNeeded: bytes) == UInt8(ascii: ".") }

    @inline(__always)
    private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
