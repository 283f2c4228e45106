/// A file that values were read from: its name for messages, and its text to show the offending line.
public final class SourceFile: Sendable {
    /// The path as the user would type it.
    public let name: String
    private let lines: [String]

    /// A file with its text; without text, messages show no line.
    public init(name: String, text: String = "") {
        self.name = name
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The line with this number, counted from one; `nil` where the file has no such line.
    public func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
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
