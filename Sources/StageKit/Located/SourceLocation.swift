/// A file that values were read from: its name for messages, and its bytes to show the offending line.
public final class SourceFile: Sendable {
    /// The path as the user would type it.
    public let name: String
    private let bytes: [UInt8]

    /// A file with its bytes, without a byte-order mark; without bytes, messages show no line.
    public init(name: String, bytes: [UInt8] = []) {
        self.name = name
        self.bytes = bytes
    }

    /// A file with its text; without text, messages show no line.
    public convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The line with this number, counted from one, without its line feed or CRLF; `nil` where the file has no such line.
    ///
    /// What is not UTF-8 is shown as U+FFFD. The lines are looked for anew at every call: only messages ask for them.
    public func line(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        let lineFeed = UInt8(ascii: "\n")
        var rest = bytes[...]
        for _ in 1..<number {
            guard let end = rest.firstIndex(of: lineFeed) else { return nil }
            rest = rest[(end + 1)...]
        }
        var line = rest.prefix { $0 != lineFeed }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}

/// Where in a file something stands.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
    /// The file.
    public let file: SourceFile
    /// The line, counted from one.
    public let line: Int
    /// The column in Unicode code points, counted from one.
    public let column: Int

    /// A place in a file; line and column are counted from one.
    public init(file: SourceFile, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `path:line:column`, which editors and terminals turn into a link.
    public var description: String { "\(file.name):\(line):\(column)" }

    /// Two places are the same when their files have one name; the texts are not compared.
    public static func == (left: SourceLocation, right: SourceLocation) -> Bool {
        left.file.name == right.file.name && left.line == right.line && left.column == right.column
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(file.name)
        hasher.combine(line)
        hasher.combine(column)
    }
}
