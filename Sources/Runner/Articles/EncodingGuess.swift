/// Which encoding a text that is not UTF-8 probably has: enough to tell a user what to convert from.
public enum EncodingGuess: Sendable, Equatable {
    /// UTF-8 with damaged bytes in it.
    case damagedUTF8
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

    /// What to do about a file in this encoding.
    var advice: String {
        guard let iconvName else { return "the rest of it is, so the file is damaged there; restore it" }
        return "it is probably \(name): convert it with 'iconv -f \(iconvName) -t UTF-8'"
    }

    /// The name that people know it by.
    public var name: String {
        switch self {
        case .damagedUTF8: "UTF-8"
        case .utf16LittleEndian: "UTF-16 (little-endian)"
        case .utf16BigEndian: "UTF-16 (big-endian)"
        case .windows1251: "Windows-1251"
        case .windows1252: "Windows-1252"
        case .latin1: "Latin-1 (ISO 8859-1)"
        }
    }

    /// The name that `iconv` knows it by; `nil` where there is nothing to convert.
    public var iconvName: String? {
        switch self {
        case .damagedUTF8: nil
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1251: "WINDOWS-1251"
        case .windows1252: "WINDOWS-1252"
        case .latin1: "ISO-8859-1"
        }
    }

    /// How much of a text tells UTF-16, in bytes.
    private static let sample = 4096
    /// How much of it tells the others, whose telling bytes may be rare.
    private static let longSample = 65_536

    /// The guess for bytes that are not UTF-8.
    public init(_ bytes: [UInt8]) {
        if let utf16 = Self.utf16(bytes) {
            self = utf16
            return
        }
        if Self.isMostlyUTF8(bytes.prefix(Self.longSample)) {
            self = .damagedUTF8
            return
        }
        let high = bytes.prefix(Self.longSample).filter { $0 >= 0x80 }
        // In Windows-1251 the letters of Russian fill the upper half; Western text has an accent now and then.
        let letters = bytes.prefix(Self.longSample).count {
            ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")) || $0 >= 0xC0
        }
        if high.count(where: { $0 >= 0xC0 }) * 2 > letters {
            self = .windows1251
        } else {
            self = high.contains { $0 < 0xA0 } ? .windows1252 : .latin1
        }
    }

    /// Whether nearly all bytes beyond ASCII are characters of UTF-8. In other encodings such runs come about by accident.
    private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var (characters, strays) = (0, 0)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length =
                switch bytes[index] {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 1
                }
            let rest = bytes[(index + 1)...].prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
            if bytes[index] >= 0x80 {
                if length > 1, rest.count == length - 1 { characters += 1 } else { strays += 1 }
            }
            index += 1 + rest.count
        }
        return characters > strays
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
