/// The work that every speed is given as a share of: look the class of each byte up in a table, and count the changes of
/// class. No scanner of text can do less and still look at its text.
public enum ReferencePass {
    /// How many times the class changes from one byte to the next.
    public static func classChanges(in text: borrowing Span<UInt8>) -> Int {
        let table = classes.span
        var changes = 0
        var last: UInt8 = 0
        for index in 0..<text.count {
            let byteClass = table[Int(text[index])]
            changes &+= byteClass == last ? 0 : 1
            last = byteClass
        }
        return changes
    }

    /// By byte: 0 for white space and controls, 1 for signs, 2 for digits, 3 for letters and what is beyond ASCII. An
    /// array and not an `InlineArray`, with which the pass is ten times slower.
    private static let classes: [UInt8] = (0..<256).map { byte in
        switch UInt8(truncatingIfNeeded: byte) {
        case 0...0x20, 0x7F: 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF: 3
        default: 1
        }
    }
}
