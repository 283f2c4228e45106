/// The form of rows' ids.
enum RowID {
    /// Whether an id is made of a row's text, as StageKit makes it, and not chosen for what the row stands for.
    static func isMadeOfText(_ id: String, prefix: String) -> Bool {
        guard id.hasPrefix(prefix + "-") else { return false }
        let rest = id.utf8.dropFirst(prefix.utf8.count + 1)
        guard rest.prefix(8).count == 8, rest.prefix(8).allSatisfy(isDigit) else { return false }
        let number = rest.dropFirst(8)
        return number.isEmpty
            || number.first == UInt8(ascii: "-") && Int(String(decoding: number.dropFirst(), as: UTF8.self)) != nil
    }

    /// An id that is made of text without the number that tells it from rows that are equal in all that it is made of.
    static func withoutNumber(_ id: String) -> String {
        guard let hyphen = id.utf8.lastIndex(of: UInt8(ascii: "-")) else { return id }
        let number = id.utf8[id.utf8.index(after: hyphen)...]
        // The eight digits of an id may be numbers alone, but not that few of them.
        guard number.count < 8, number.allSatisfy({ (0x30...0x39).contains($0) }) else { return id }
        return String(id[..<hyphen])
    }

    /// Whether a byte is a digit of lower-case base32.
    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "2")...UInt8(ascii: "7"): true
        default: false
        }
    }
}
