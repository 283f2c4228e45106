/// Appends JSON to a buffer of UTF-8 bytes, in exactly the form of annotation files.
///
/// No white space is written between tokens. Escaped are only the quotation mark, the backslash, control characters, and
/// what a reviewer cannot see or that turns the direction of text.
public struct JSONWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// A writer with an empty buffer.
    public init() {}

    /// Makes room, so that a long file is not copied while it grows.
    public mutating func reserve(_ capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Empties the buffer and keeps its room.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends text as it is: punctuation, or JSON that is already written.
    public mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends bytes as they are.
    public mutating func raw(_ written: some Collection<UInt8>) {
        bytes.append(contentsOf: written)
    }

    /// Appends `"key":`.
    public mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Appends an integer.
    public mutating func integer(_ value: Int) {
        if value < 0 {
            bytes.append(UInt8(ascii: "-"))
        }
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Appends a number with at most three decimals and no trailing zeros; what is not finite is written as `null`.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        // The whole part is exact whatever its size; a product with 1000 would not be.
        let whole = value.magnitude.rounded(.down)
        let thousandths = Int(((value.magnitude - whole) * 1000).rounded(.toNearestOrEven))
        if value < 0, whole > 0 || thousandths > 0 { bytes.append(UInt8(ascii: "-")) }
        guard let integral = Int(exactly: whole) else { return large(whole) }
        integer(integral + thousandths / 1000)
        var decimals = thousandths % 1000
        guard decimals > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var place = 100
        while decimals > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: decimals / place))
            decimals %= place
            place /= 10
        }
    }

    /// Appends a whole number beyond 64 bits: the digits that tell it from its neighbours, and zeros behind them.
    private mutating func large(_ whole: Double) {
        let decimal = whole.description.utf8.split(separator: UInt8(ascii: "e"))
        let digits = decimal[0].filter { $0 != UInt8(ascii: ".") }
        bytes.append(contentsOf: digits)
        let exponent = decimal.count > 1 ? Int(String(decoding: decimal[1], as: UTF8.self)) ?? 0 : 0
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, exponent + 1 - digits.count)))
    }

    /// Appends `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    /// Appends `null`.
    public mutating func null() {
        raw("null")
    }

    /// Appends a string in quotation marks.
    public mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { unsafe appendEscaped($0.span) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends well-formed UTF-8 as a string in quotation marks.
    public mutating func string(utf8 text: borrowing Span<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(text)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func appendEscaped(_ text: borrowing Span<UInt8>) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if !JSONEscape.mayNeedEscape[Int(byte)] {
                bytes.append(byte)
                index += 1
            } else if let escape = JSONEscape.escape(text, at: index) {
                bytes.append(contentsOf: escape.written)
                index += escape.length
            } else {
                bytes.append(byte)
                index += 1
            }
        }
    }
}

/// What must not stand in a JSON string as it is.
enum JSONEscape {
    /// By byte: whether a character that begins with it may have to be escaped.
    static let mayNeedEscape: [Bool] = (0..<256).map { byte in
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }

    /// The escape for the character at an index, with the number of bytes that it stands for; `nil` where it may stay.
    static func escape(_ text: borrowing Span<UInt8>, at index: Int) -> (written: [UInt8], length: Int)? {
        let byte = text[index]
        switch byte {
        case 0x22: return (Array("\\\"".utf8), 1)
        case 0x5C: return (Array("\\\\".utf8), 1)
        case 0x0A: return (Array("\\n".utf8), 1)
        case 0x0D: return (Array("\\r".utf8), 1)
        case 0x09: return (Array("\\t".utf8), 1)
        case 0x08: return (Array("\\b".utf8), 1)
        case 0x0C: return (Array("\\f".utf8), 1)
        case 0x00..<0x20, 0x7F: return (hex(UInt32(byte)), 1)
        case 0xC2:
            guard index + 1 < text.count, text[index + 1] <= 0xA0 else { return nil }
            return (hex(UInt32(text[index + 1])), 2)
        case 0xE2, 0xEF:
            guard index + 2 < text.count else { return nil }
            let scalar =
                UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
            switch scalar {
            case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return (hex(scalar), 3)
            default: return nil
            }
        default: return nil
        }
    }

    private static func hex(_ scalar: UInt32) -> [UInt8] {
        var written: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] as [UInt32] {
            let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
            written.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        return written
    }
}
