/// Which encoding a text that is not UTF-8 probably has: enough to tell a user what to convert from.
public enum EncodingGuess: Sendable, Equatable {
    /// UTF-16, the low byte first.
    case utf16LittleEndian
    /// UTF-16, the high byte first.
    case utf16BigEndian
    /// The Cyrillic encoding of Windows.
    case windows1251
    /// The Western European encoding of Windows.
    case windows1252
    /// ISO 8859-1.
    case latin1

    /// The name that people know it by.
    public var name: String {
        switch self {
        case .utf16LittleEndian: "UTF-16 (little-endian)"
        case .utf16BigEndian: "UTF-16 (big-endian)"
        case .windows1251: "Windows-1251"
        case .windows1252: "Windows-1252"
        case .latin1: "Latin-1 (ISO 8859-1)"
        }
    }

    /// The name that `iconv` knows it by.
    public var iconvName: String {
        switch self {
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1251: "WINDOWS-1251"
        case .windows1252: "WINDOWS-1252"
        case .latin1: "ISO-8859-1"
        }
    }

    /// How much of a text the guess is made from, in bytes.
    private static let sample = 4096

    /// The guess for bytes that are not UTF-8.
    public init(_ bytes: [UInt8]) {
        if let utf16 = Self.utf16(bytes) {
            self = utf16
            return
        }
        let high = bytes.prefix(Self.sample * 16).filter { $0 >= 0x80 }
        // In Windows-1251 the letters of Russian fill the upper half; Western text has an accent now and then.
        let letters = bytes.prefix(Self.sample * 16).count {
            ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) || $0 >= 0xC0
        }
        if high.count(where: { $0 >= 0xC0 }) * 2 > letters {
            self = .windows1251
        } else {
            self = high.contains { $0 < 0xA0 } ? .windows1252 : .latin1
        }
    }

    /// UTF-16, known by its mark or by the zero bytes of its Latin letters and spaces; `nil` for anything else.
    ///
    /// Text of ASCII characters in UTF-16 without a mark is well-formed UTF-8 with a zero byte behind each character, so
    /// this is asked about every text that has zero bytes.
    static func utf16(_ bytes: [UInt8]) -> EncodingGuess? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let sample = bytes.prefix(Self.sample)
        guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        var zeros = (even: 0, odd: 0)
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        }
        // Even in Russian every sixth character or so is a space.
        let enough = sample.count / 2 / 10
        if zeros.odd > enough, zeros.even == 0 { return .utf16LittleEndian }
        if zeros.even > enough, zeros.odd == 0 { return .utf16BigEndian }
        return nil
    }
}
