/// Reads JSON into located values, so that a mistake in a file that somebody edited by hand can be pointed at.
///
/// Strict: RFC 8259 without extensions; a key that stands twice is an error, as is nesting deeper than `maximumDepth`.
public struct JSONReader {
    /// Deeper nesting is refused, so that a hostile text cannot exhaust the stack.
    public static let maximumDepth = 64

    private static let fewKeys = 16

    private let bytes: [UInt8]
    private let file: SourceFile
    private var index = 0
    private var line = 1
    /// Where the column was last counted, so that a long line is counted once and not once a value.
    private var columnMark: (byte: Int, column: Int) = (0, 1)

    private init(_ bytes: [UInt8], file: SourceFile, line: Int) {
        self.bytes = bytes
        self.file = file
        self.line = line
    }

    /// Reads one JSON value with nothing but white space around it.
    ///
    /// - Parameters:
    ///   - bytes: the value.
    ///   - file: the file that it stands in.
    ///   - line: the line of the file that it begins at, for files with a value a line.
    /// - Returns: the value with its places.
    /// - Throws: a `Problem` with the place, whose mistake is a `JSONMistake`.
    public static func read(_ bytes: [UInt8], file: SourceFile, line: Int = 1) throws(Problem) -> LocatedValue {
        var reader = JSONReader(bytes, file: file, line: line)
        let value = try reader.value(depth: 0)
        reader.skipWhiteSpace()
        guard reader.index == bytes.count else {
            throw Problem(JSONMistake.moreThanOneValue, at: reader.location())
        }
        return value
    }

    private mutating func value(depth: Int) throws(Problem) -> LocatedValue {
        skipWhiteSpace()
        let start = location()
        guard depth <= Self.maximumDepth else { throw Problem(JSONMistake.tooDeep(Self.maximumDepth), at: start) }
        guard index < bytes.count else { throw Problem(JSONMistake.endsEarly, at: start) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return LocatedValue(.mapping(try mapping(depth: depth)), at: start)
        case UInt8(ascii: "["): return LocatedValue(.list(try list(depth: depth)), at: start)
        case UInt8(ascii: "\""): return LocatedValue(.scalar(.string(try string())), at: start)
        default: return LocatedValue(.scalar(try literal(at: start)), at: start)
        }
    }

    private mutating func mapping(depth: Int) throws(Problem) -> [LocatedValue.Entry] {
        var entries: [LocatedValue.Entry] = []
        var seen: Set<String> = []
        func isNew(_ key: String) -> Bool {
            // Most objects have a few keys, for which a set costs more than a look at each.
            if entries.count < Self.fewKeys { return !entries.contains { $0.key == key } }
            if seen.isEmpty { seen = Set(entries.map(\.key)) }
            return seen.insert(key).inserted
        }
        index += 1
        skipWhiteSpace()
        if take(UInt8(ascii: "}")) { return entries }
        repeat {
            skipWhiteSpace()
            let keyLocation = location()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw expected("a key in quotation marks")
            }
            let key = try string()
            guard isNew(key) else { throw Problem(JSONMistake.duplicateKey(key), at: keyLocation) }
            skipWhiteSpace()
            guard take(UInt8(ascii: ":")) else { throw expected("':'") }
            entries.append(.init(key: key, keyLocation: keyLocation, value: try value(depth: depth + 1)))
            skipWhiteSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw expected("',' or '}'") }
        return entries
    }

    private mutating func list(depth: Int) throws(Problem) -> [LocatedValue] {
        var items: [LocatedValue] = []
        index += 1
        skipWhiteSpace()
        if take(UInt8(ascii: "]")) { return items }
        repeat {
            items.append(try value(depth: depth + 1))
            skipWhiteSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw expected("',' or ']'") }
        return items
    }

    private mutating func literal(at start: SourceLocation) throws(Problem) -> Scalar {
        let first = index
        while index < bytes.count, Self.isLiteral(bytes[index]) { index += 1 }
        guard index > first else { throw expected("a value") }
        let text = String(decoding: bytes[first..<index], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default:
            guard let number = JSONNumber.read(text) else { throw Problem(JSONMistake.notAValue(text), at: start) }
            return number
        }
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            true
        default:
            false
        }
    }

    private mutating func string() throws(Problem) -> String {
        let start = location()
        index += 1
        let first = index
        while index < bytes.count, Self.standsForItself[Int(bytes[index])] { index += 1 }
        var text = bytes[first..<index]
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw Problem(JSONMistake.notUTF8, at: start)
                }
                return string
            case UInt8(ascii: "\\"):
                text.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20:
                throw Problem(JSONMistake.controlCharacter, at: location())
            default:
                text.append(byte)
                index += 1
            }
        }
        throw Problem(JSONMistake.endsEarly, at: start)
    }

    /// By byte: whether it stands for itself in a string.
    private static let standsForItself = (0..<256).map { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }

    private mutating func escape() throws(Problem) -> Unicode.Scalar {
        let start = location()
        index += 1
        guard index < bytes.count else { throw Problem(JSONMistake.endsEarly, at: start) }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"):
            guard let unit = hexUnit() else { throw Problem(JSONMistake.badEscape, at: start) }
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // A character beyond U+FFFF is written as two halves.
            guard (0xD800..<0xDC00).contains(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
                let low = hexUnit(), (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            else { throw Problem(JSONMistake.badEscape, at: start) }
            return scalar
        default:
            throw Problem(JSONMistake.badEscape, at: start)
        }
    }

    private mutating func hexUnit() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        let digits = bytes[index..<index + 4]
        // Swift's own reader takes a sign as well.
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        index += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipWhiteSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                line += 1
                index += 1
                columnMark = (index, 1)
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                index += 1
            default:
                return
            }
        }
    }

    /// The problem that something else must stand here, or that nothing more does.
    private mutating func expected(_ what: String) -> Problem {
        Problem(index < bytes.count ? JSONMistake.expected(what) : .endsEarly, at: location())
    }

    private mutating func location() -> SourceLocation {
        for byte in bytes[columnMark.byte..<index] where byte & 0xC0 != 0x80 { columnMark.column += 1 }
        columnMark.byte = index
        return SourceLocation(file: file, line: line, column: columnMark.column)
    }
}

/// Reads numbers as JSON writes them.
enum JSONNumber {
    /// The number, or `nil` where the text is none. Whole numbers beyond 64 bits become a floating-point number.
    static func read(_ text: String) -> Scalar? {
        guard let isWhole = scan(text.utf8[...]) else { return nil }
        if isWhole, let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { return nil }
        return .number(number)
    }

    /// Whether the text is a whole number; `nil` where it is no number of RFC 8259. Swift's own readers take more.
    private static func scan(_ text: Substring.UTF8View) -> Bool? {
        var rest = text
        func takeDigits() -> Int {
            let count = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            rest.removeFirst(count)
            return count
        }
        func take(_ bytes: UInt8...) -> Bool {
            guard let first = rest.first, bytes.contains(first) else { return false }
            rest.removeFirst()
            return true
        }
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")), takeDigits() == 0 { return nil }
        if rest.isEmpty { return true }
        if take(UInt8(ascii: ".")), takeDigits() == 0 { return nil }
        if take(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+"), UInt8(ascii: "-"))
            if takeDigits() == 0 { return nil }
        }
        return rest.isEmpty ? false : nil
    }
}
