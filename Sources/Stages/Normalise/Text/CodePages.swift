/// Which byte a character has in the code pages that UTF-8 is most often mistaken for. Only bytes from 0x80 to 0xBF
/// matter here: those are the ones that continue a character of UTF-8.
///
/// Source: the mapping tables of the WHATWG Encoding Standard (windows-1252, windows-1251). Where a page leaves a byte
/// undefined, readers pass it on as the control character of that number; both maps take it back.
enum CodePages {
    /// U+0080–U+009F as Windows-1252 has them; 0 where it has nothing.
    private static let windows1252High: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// 0x80–0xBF as Windows-1251 has them; 0 where it has nothing.
    private static let windows1251High: [UInt16] = [
        0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C,
        0x040B, 0x040F,
        0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C,
        0x045B, 0x045F,
        0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD,
        0x00AE, 0x0407,
        0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405,
        0x0455, 0x0457,
    ]

    /// The byte from 0x80 to 0xBF that Windows-1252 shows as the character; nil for other characters.
    static func windows1252Byte(of value: UInt32) -> UInt8? {
        if 0x80...0xBF ~= value { return UInt8(value) }
        return windows1252High.firstIndex { $0 != 0 && UInt32($0) == value }.map { UInt8(0x80 + $0) }
    }

    /// The byte from 0x80 to 0xBF that Windows-1251 shows as the character; nil for other characters.
    static func windows1251Byte(of value: UInt32) -> UInt8? {
        if 0x80...0x9F ~= value { return UInt8(value) }
        return windows1251High.firstIndex { $0 != 0 && UInt32($0) == value }.map { UInt8(0x80 + $0) }
    }

    /// The character that Windows-1252 shows for a byte from 0x80 to 0x9F; nil where it has none.
    static func windows1252Scalar(of byte: UInt32) -> Unicode.Scalar? {
        guard 0x80...0x9F ~= byte else { return nil }
        let value = windows1252High[Int(byte - 0x80)]
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
