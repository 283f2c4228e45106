/// What a character is to the boundary rules.
enum Glyph: UInt8 {
    /// White space that does not end a line, and characters that cannot be seen.
    case space
    /// A line feed or a carriage return.
    case lineBreak
    case upper
    case lower
    /// A letter of a script without case.
    case letter
    case digit
    /// `.`, `!`, `?` and `…`.
    case stop
    /// A mark that can only open: `“`, `„`, `«`, `(`, `[`, `{`, `¿`, `¡`.
    case opening
    /// A mark that can only close: `”`, `»`, `)`, `]`, `}`.
    case closing
    /// `"`, `'`, `‘`, `’`, `*` and `_`: their neighbours tell whether they open or close.
    case eitherWay
    case dash
    /// `•` and other signs that stand before the item of a list.
    case bullet
    /// What may begin a sentence as a digit may: signs of currency, `#`, `@`, `§`.
    case sign
    case other

    /// Whether it is white space, at the end of a line or elsewhere.
    var isBlank: Bool { self == .space || self == .lineBreak }

    /// Whether a word is written with it.
    var isWord: Bool {
        switch self {
        case .upper, .lower, .letter, .digit: true
        default: false
        }
    }
}

extension Glyph {
    /// The glyph of a byte below 0x80.
    @inline(__always)
    static func ascii(_ byte: UInt8) -> Glyph {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0x0A, 0x0D: .lineBreak
        case 0x20, 0x09, 0x0B, 0x0C, 0x1C...0x1F: .space
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closing
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): .eitherWay
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"): .sign
        default: .other
        }
    }

    /// The glyph of a code point at or above U+0080.
    static func beyondASCII(_ point: UInt32) -> Glyph {
        switch point {
        case 0x00A0, 0x0085, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
        case 0x201C, 0x201E, 0x00AB, 0x2039, 0x00BF, 0x00A1, 0x201A: .opening
        case 0x201D, 0x00BB, 0x203A: .closing
        case 0x2018, 0x2019: .eitherWay
        case 0x2026: .stop
        case 0x2010...0x2015, 0x2212: .dash
        case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0...0x25FF, 0x00B7, 0x27A4: .bullet
        case 0x00A2...0x00A5, 0x00A7, 0x20A0...0x20CF, 0x2116: .sign
        case 0x00AA, 0x00BA, 0x00B0, 0x00B5: .lower
        case 0x00B2, 0x00B3, 0x00B9, 0x2070...0x2079, 0x00BC...0x00BE: .digit
        case 0x00C0...0x024F: latin(point)
        case 0x0370...0x03FF: greek(point)
        case 0x0400...0x052F: cyrillic(point)
        case 0x0250...0x02AF, 0x1E00...0x1FFF: point & 1 == 0 ? .upper : .lower
        case 0x0300...0x036F: .lower  // combining marks go with the letter before them
        case 0x0530...0x1CFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF, 0xFE70...0xFEFE: .letter
        case 0xFF10...0xFF19: .digit
        case 0x20000...0x3FFFF: .letter
        default: .other
        }
    }

    /// Latin-1's letters, then Latin Extended-A and -B, where capital and small letters mostly take turns.
    private static func latin(_ point: UInt32) -> Glyph {
        switch point {
        case 0x00D7, 0x00F7: .other
        case 0x00C0...0x00DE: .upper
        case 0x00DF...0x00FF: .lower
        case 0x0139...0x0148, 0x0179...0x017E: point & 1 == 1 ? .upper : .lower
        case 0x0178: .upper
        default: point & 1 == 0 ? .upper : .lower
        }
    }

    private static func greek(_ point: UInt32) -> Glyph {
        switch point {
        case 0x0386...0x038F, 0x0391...0x03AB: .upper
        default: .lower
        }
    }

    private static func cyrillic(_ point: UInt32) -> Glyph {
        switch point {
        case 0x0400...0x042F: .upper
        case 0x0430...0x045F: .lower
        default: point & 1 == 0 ? .upper : .lower
        }
    }
}
