import StageKit

/// What plain scalars mean.
enum ScalarSchema {
    /// YAML 1.2's core schema: nothing, truth values, numbers, and text.
    case core
    /// Everything is text as it is written, but for an empty scalar: for values that are only ever shown.
    case text

    /// The meaning of a plain scalar; `nil` for a number that does not fit 64 bits or is not finite.
    func resolve(plain text: String) -> Scalar? {
        switch self {
        case .core: CoreSchema.resolve(text)
        case .text: text.isEmpty || text == "~" || text == "null" ? .null : .string(text)
        }
    }
}

/// YAML 1.2's core schema (section 10.3 of the specification): `no` is text, `010` is ten.
private enum CoreSchema {
    static func resolve(_ text: String) -> Scalar? {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        default: break
        }
        guard let first = text.utf8.first, isSign(first) || isDigit(first) || first == UInt8(ascii: ".") else {
            return .string(text)
        }
        if let (digits, radix) = radixDigits(text) { return Int(digits, radix: radix).map { .integer($0) } }
        return decimal(text)
    }

    /// The digits behind `0o` or `0x`, if there is nothing else.
    private static func radixDigits(_ text: String) -> (digits: Substring, radix: Int)? {
        let radix = text.hasPrefix("0x") ? 16 : text.hasPrefix("0o") ? 8 : 0
        let digits = text.dropFirst(2)
        let areDigits = digits.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "7"): true
            case UInt8(ascii: "8")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"):
                radix == 16
            default: false
            }
        }
        return radix > 0 && areDigits && !digits.isEmpty ? (digits, radix) : nil
    }

    private static func decimal(_ text: String) -> Scalar? {
        var rest = text.utf8[...]
        if let sign = rest.first, isSign(sign) { rest.removeFirst() }
        switch String(Substring(rest)) {
        case ".inf", ".Inf", ".INF": return nil
        case ".nan", ".NaN", ".NAN": return rest.count == text.utf8.count ? nil : .string(text)
        default: break
        }
        let whole = takeDigits(&rest)
        if rest.isEmpty, whole > 0 { return Int(text).map { .integer($0) } }
        var decimals = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            decimals = takeDigits(&rest)
        }
        guard whole + decimals > 0 else { return .string(text) }
        if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if let sign = rest.first, isSign(sign) { rest.removeFirst() }
            guard takeDigits(&rest) > 0 else { return .string(text) }
        }
        guard rest.isEmpty else { return .string(text) }
        guard let value = Double(text), value.isFinite else { return nil }
        return .number(value)
    }

    private static func takeDigits(_ rest: inout Substring.UTF8View) -> Int {
        let digits = rest.prefix(while: isDigit).count
        rest.removeFirst(digits)
        return digits
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
