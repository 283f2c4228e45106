/// What a byte of a text is to the words of it.
enum WordClass {
    /// Ends a word, and what is behind is not joined to what is before.
    static let other: UInt8 = 0
    /// A letter or digit of ASCII.
    static let letter: UInt8 = 1
    /// A byte of a character beyond ASCII.
    static let wide: UInt8 = 2
    /// A blank, a tab, a carriage return, a hyphen: ends a word and joins it to the next one.
    static let joint: UInt8 = 3
    /// A line feed, which joins unless it stands twice.
    static let lineFeed: UInt8 = 4

    /// The class of each byte.
    static let all: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            letter
        case 0x80...0xFF: wide
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "-"): joint
        case UInt8(ascii: "\n"): lineFeed
        default: other
        }
    }

    /// Each byte of ASCII, capitals as their small letters.
    static let folded: [UInt8] = (0..<256).map { byte in
        byte >= 0x41 && byte <= 0x5A ? UInt8(byte) | 0x20 : UInt8(byte)
    }

    /// The base letters of U+00C0–00FF, by the second byte of their UTF-8 from 0x80 on; 0 for those that stay.
    static let base: [UInt8] = Array(
        "aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y".utf8
    )
}
