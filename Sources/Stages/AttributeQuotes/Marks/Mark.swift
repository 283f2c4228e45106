/// A quotation mark in UTF-8.
struct Mark {
    /// Marks that belong together.
    enum Family: UInt8 {
        /// `“ ” „`
        case curly
        /// `"`
        case straight
        /// `''` and two backticks.
        case typewriter
        /// `« »`
        case guillemets
        /// `‘ ’ ‚`
        case single
        /// `'`
        case apostrophe
    }

    let family: Family
    let length: Int
    /// Whether the mark's shape says that it opens; `nil` where it says nothing.
    let opens: Bool?

    var isDouble: Bool { family != .single && family != .apostrophe }

    /// Whether none of thirty-two bytes begins a mark, or could: each is of ASCII.
    @inline(__always)
    static func isFree(_ bytes: SIMD4<UInt64>) -> Bool {
        let quotes = (bytes & repeated(0xFA)) ^ repeated(0x22)
        let backticks = bytes ^ repeated(0x60)
        // A byte of ASCII that is zero has its highest bit set once one is taken from it, and a byte that is not has not.
        let found = bytes | (quotes &- repeated(1)) & ~quotes | (backticks &- repeated(1)) & ~backticks
        return (found[0] | found[1] | found[2] | found[3]) & repeated(0x80) == 0
    }

    /// How many of the first bytes of eight begin no mark: nearly none of a text does.
    @inline(__always)
    static func bytesBeforeMark(_ bytes: UInt64) -> Int {
        // `"` and `'` differ in two bits, which no other mark of ASCII has; 0xC2 and 0xE2 in one.
        let quotes = zeros((bytes & repeated(0xFA)) ^ repeated(0x22))
        let found = quotes | zeros(bytes ^ repeated(0x60)) | zeros((bytes | repeated(0x20)) ^ repeated(0xE2))
        return found.trailingZeroBitCount >> 3
    }

    @inline(__always)
    private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

    /// The highest bit of each byte that is zero; of those behind the first one, it may be wrong.
    @inline(__always)
    private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- repeated(1)) & ~bytes & repeated(0x80) }

    /// The mark that begins at an index; `nil` where none does.
    @inline(__always)
    init?(_ text: borrowing Span<UInt8>, _ index: Int, _ end: Int) {
        switch text[index] {
        case UInt8(ascii: "\""):
            self.init(.straight, 1, nil)
        case UInt8(ascii: "'"):
            guard index + 1 < end, text[index + 1] == UInt8(ascii: "'") else {
                self.init(.apostrophe, 1, nil)
                return
            }
            self.init(.typewriter, 2, nil)
        case UInt8(ascii: "`"):
            guard index + 1 < end, text[index + 1] == UInt8(ascii: "`") else { return nil }
            self.init(.typewriter, 2, true)
        case 0xC2:
            guard index + 1 < end else { return nil }
            switch text[index + 1] {
            case 0xAB: self.init(.guillemets, 2, true)
            case 0xBB: self.init(.guillemets, 2, false)
            default: return nil
            }
        case 0xE2:
            guard index + 2 < end, text[index + 1] == 0x80 else { return nil }
            switch text[index + 2] {
            // `‘‘` and `’’` are one mark in two halves.
            case 0x98 where Self.repeats(text, index, end): self.init(.curly, 6, true)
            case 0x99 where Self.repeats(text, index, end): self.init(.curly, 6, false)
            case 0x98: self.init(.single, 3, true)
            case 0x99: self.init(.single, 3, false)
            case 0x9A: self.init(.single, 3, true)
            case 0x9C: self.init(.curly, 3, nil)
            case 0x9D: self.init(.curly, 3, false)
            case 0x9E: self.init(.curly, 3, true)
            default: return nil
            }
        default:
            return nil
        }
    }

    /// Whether a mark of three bytes stands twice.
    private static func repeats(_ text: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
        index + 5 < end && text[index + 3] == 0xE2 && text[index + 4] == 0x80 && text[index + 5] == text[index + 2]
    }

    private init(_ family: Family, _ length: Int, _ opens: Bool?) {
        self.family = family
        self.length = length
        self.opens = opens
    }
}
