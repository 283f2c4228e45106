/// Up to sixteen bytes of a word in lower case, packed so that two words compare in a few instructions.
///
/// Capitals of ASCII count as small letters, and the typographic apostrophe as the one on the keyboard. A longer word has
/// the key of nothing. The bytes behind a word are zero, which no word has.
public struct WordKey: Hashable, Sendable {
    /// The first eight bytes, the first of them the lowest.
    @usableFromInline var low: UInt64 = 0
    /// The others.
    @usableFromInline var high: UInt64 = 0

    /// The longest word that has a key, in bytes.
    @inlinable @inline(__always) public static var limit: Int { 16 }

    /// The key of nothing.
    @inlinable
    @inline(__always)
    public init() {}

    /// The key of a word of a list.
    public init(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self.init(bytes.span, 0, bytes.count)
    }

    /// The key of a word that stands in the source code, in ASCII: the compiler makes the two numbers of it.
    ///
    /// Kept in no constant: one that is made of a string asks the runtime each time whether it is made already.
    @inlinable
    @inline(__always)
    public init(literal word: StaticString) {
        var (first, second): (UInt64, UInt64) = (0, 0)
        word.withUTF8Buffer { bytes in
            for index in 0..<(bytes.count <= Self.limit ? bytes.count : 0) {
                let byte = UInt64(bytes[index])
                if index < 8 {
                    first |= byte &<< UInt64(truncatingIfNeeded: index &* 8)
                } else {
                    second |= byte &<< UInt64(truncatingIfNeeded: (index &- 8) &* 8)
                }
            }
        }
        self.init(ascii: first, second)
    }

    /// The key of the bytes of a range.
    @inlinable
    @inline(__always)
    public init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        let first = text.eightBytes(at: start, before: end)
        let second = text.eightBytes(at: start + 8, before: end)
        guard end - start <= Self.limit, (first | second) & 0x8080_8080_8080_8080 == 0 else {
            self = WordKey(slowly: text, start, end)
            return
        }
        self = WordKey(ascii: first, second)
    }

    /// The key of a word of ASCII, of whose bytes the first eight are one number and the others one.
    @inlinable
    @inline(__always)
    public init(ascii first: UInt64, _ second: UInt64) {
        low = Self.small(first)
        high = Self.small(second)
    }

    /// The key of a word of ASCII without capitals, of whose bytes the first eight are one number and the others one.
    @inlinable
    @inline(__always)
    public init(small first: UInt64, _ second: UInt64) {
        low = first
        high = second
    }

    /// Byte by byte: what is long, or has more than ASCII.
    @usableFromInline
    init(slowly text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        var length = 0
        while index < end {
            guard length < Self.limit else {
                self = WordKey()
                return
            }
            let isTypographic =
                text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
            put(isTypographic ? UInt8(ascii: "'") : text[index], at: length)
            index += isTypographic ? 3 : 1
            length += 1
        }
    }

    /// Adds a byte, a capital of ASCII as its small letter; `false` where there is no room.
    public mutating func put(_ byte: UInt8) -> Bool {
        let length = length
        guard length < Self.limit else { return false }
        put(byte, at: length)
        return true
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8, at index: Int) {
        let small = UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if index < 8 { low |= small &<< UInt64(index &* 8) } else { high |= small &<< UInt64((index &- 8) &* 8) }
    }

    /// Whether there is nothing but ASCII.
    @inlinable @inline(__always) public var isASCII: Bool { (low | high) & 0x8080_8080_8080_8080 == 0 }

    /// A byte of the word; zero behind its end.
    @inlinable @inline(__always) public subscript(index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: index < 8 ? low >> UInt64(index * 8) : high >> UInt64((index - 8) * 8))
    }

    /// Whether a byte that is not zero is in the word.
    @inlinable
    public func has(_ byte: UInt8) -> Bool {
        let all = UInt64(byte) &* 0x0101_0101_0101_0101
        return Self.hasZero(low ^ all) || Self.hasZero(high ^ all)
    }

    @inlinable
    static func hasZero(_ bytes: UInt64) -> Bool {
        (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080 != 0
    }

    /// The word as a string.
    public var text: String {
        String(decoding: (0..<length).map { self[$0] }, as: UTF8.self)
    }

    /// How many bytes the word has.
    @inlinable @inline(__always) public var length: Int {
        high == 0 ? 8 - low.leadingZeroBitCount >> 3 : 16 - high.leadingZeroBitCount >> 3
    }

    /// Whether this is the key of nothing.
    @inlinable @inline(__always) public var isEmpty: Bool { low == 0 }

    /// The key of the first bytes of this one's word.
    @inlinable
    public func prefix(_ length: Int) -> WordKey {
        var key = self
        key.cut(to: length)
        return key
    }

    /// A number that spreads keys over a table: the same on every run, as `Hasher`'s is not.
    @inlinable @inline(__always) public var spread: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 33)
    }

    /// The bits in which two words differ, both halves in one; zero where they are one word.
    @inlinable
    @inline(__always)
    public func difference(from other: WordKey) -> UInt64 { low ^ other.low | high ^ other.high }

    /// Whether two words are one.
    @inlinable
    @inline(__always)
    public static func == (left: WordKey, right: WordKey) -> Bool { left.low == right.low && left.high == right.high }

    /// Takes the bytes in, all at once.
    @inlinable
    public func hash(into hasher: inout Hasher) {
        hasher.combine(low)
        hasher.combine(high)
    }

    @inlinable
    @inline(__always)
    mutating func cut(to length: Int) {
        if length < 8 {
            low &= (1 << UInt64(length * 8)) - 1
            high = 0
        } else if length < 16 {
            high &= (1 << UInt64((length - 8) * 8)) - 1
        }
    }

    /// Eight bytes of ASCII with its capitals as small letters: those from `A` to `Z` get the bit that tells the two apart.
    @inlinable
    @inline(__always)
    static func small(_ bytes: UInt64) -> UInt64 {
        let fromA = bytes &+ 0x3F3F_3F3F_3F3F_3F3F
        let behindZ = bytes &+ 0x2525_2525_2525_2525
        return bytes | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
    }
}
