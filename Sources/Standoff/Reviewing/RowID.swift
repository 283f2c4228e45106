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

    /// Whether a byte is a digit of lower-case base32.
    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "2")...UInt8(ascii: "7"): true
        default: false
        }
    }
}
