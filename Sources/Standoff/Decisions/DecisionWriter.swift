import StageKit

/// Writes decisions as YAML that a person would write: a key a line, values in flow style, quotation marks where needed.
struct DecisionWriter {
    private(set) var text = ""
    private let indentation: String

    /// A writer of list entries whose hyphens stand in this column, counted from zero.
    init(indentation: Int = 0) {
        self.indentation = String(repeating: " ", count: indentation)
    }

    /// Appends an entry of the list.
    mutating func append(_ decision: Decision) {
        var json = JSONWriter()
        decision.write(to: &json)
        // The record's own declaration says which fields are written, in which order.
        guard let value = try? JSONReader.read(json.bytes, file: SourceFile(name: "")),
            case .mapping(let entries) = value.content
        else { return }
        for (index, entry) in entries.enumerated() {
            text += indentation + (index == 0 ? "- " : "  ") + "\(entry.key): \(Self.flow(entry.value))\n"
        }
    }

    /// A value on one line.
    static func flow(_ value: LocatedValue) -> String {
        switch value.content {
        case .scalar(.null): return "null"
        case .scalar(.boolean(let flag)): return flag ? "true" : "false"
        case .scalar(.integer(let number)): return "\(number)"
        case .scalar(.number(let number)):
            var json = JSONWriter()
            json.number(number)
            return String(decoding: json.bytes, as: UTF8.self)
        case .scalar(.string(let text)): return string(text)
        case .list(let items): return "[" + items.map(flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            return "{" + entries.map { "\(string($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    /// Text as it is where it is one plain word for every reader of YAML; else in quotation marks.
    static func string(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 80 else { return false }
        // Words that some version of YAML reads as something else.
        let reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        return text.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
            && !reserved.contains(text.lowercased())
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if isShown(scalar) { quoted.unicodeScalars.append(scalar) } else { quoted += escaped(scalar) }
            }
        }
        return quoted + "\""
    }

    /// Whether a reader sees the character, and YAML takes it as it is.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
        case .spaceSeparator: scalar == " "
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFFFF ? 8 : 4
        return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
