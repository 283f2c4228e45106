public import StageKit

/// A pattern for paths relative to a folder, such as `**/*.txt`.
///
/// The rules are those of git's wildmatch and of most tools' path filters: `*` stands for any text without `/`, `?` for
/// one character but `/`, `[a-z]` and `[!a-z]` for one of a set or none of it, `\` takes the meaning from the character
/// behind it, and `**` as a whole part stands for any number of folders, at the end for everything in a folder. A
/// pattern matches the whole path and tells upper from lower case; a leading full stop is a character like any other.
///
/// Matching works on UTF-8 bytes without any allocation, and costs at most the length of the path times that of the
/// pattern.
public struct GlobPattern: Sendable, Equatable {
    /// The pattern as it was written.
    public let source: String
    private let parts: [Part]

    private enum Part: Sendable, Equatable {
        case anyFolders
        case name(NamePattern)
    }

    /// Reads a pattern.
    ///
    /// - Throws: what is wrong with it.
    public init(_ source: String) throws(GlobMistake) {
        if source.isEmpty { throw .empty }
        var parts: [Part] = []
        let names = source.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if names.first?.isEmpty == true { throw .absolute }
        if names.last?.isEmpty == true { throw .endsWithSlash(source) }
        for name in names {
            switch String(Substring(name)) {
            case "": throw .emptyPart
            case ".", "..": throw .dots
            case "**": if parts.last != .anyFolders { parts.append(.anyFolders) }
            default: parts.append(.name(try NamePattern(Array(name))))
            }
        }
        // At the end `**` stands for what is in a folder, and not for the folder itself.
        if parts.last == .anyFolders { parts.append(.name(.anything)) }
        self.source = source
        self.parts = parts
    }

    /// Two patterns are the same when they were written the same.
    public static func == (left: GlobPattern, right: GlobPattern) -> Bool {
        left.source == right.source
    }

    /// Whether the pattern matches a path, with `/` between its parts.
    public func matches(_ path: String) -> Bool {
        let text = path.utf8.span
        return matches(text, upTo: text.count)
    }

    /// Whether the pattern matches a path or a folder that the path lies in.
    func matchesPathOrFolder(_ path: String) -> Bool {
        let text = path.utf8.span
        for index in 0..<text.count where text[index] == UInt8(ascii: "/") {
            if matches(text, upTo: index) { return true }
        }
        return matches(text, upTo: text.count)
    }

    private func matches(_ path: borrowing Span<UInt8>, upTo end: Int) -> Bool {
        var part = 0
        // Where the name begins that is looked at; behind `end` when there is none left.
        var start = 0
        // The last `**`, and where the names begin that it does not stand for. Only the last one need ever be tried
        // again: an earlier one that stood for more would leave less to the last, which can stand for that itself.
        var retry: (part: Int, start: Int)?
        while true {
            if start > end { return part == parts.count }
            let nameEnd = Self.nameEnd(path, start, end)
            if part < parts.count {
                switch parts[part] {
                case .anyFolders:
                    part += 1
                    retry = (part, start)
                    continue
                case .name(let pattern):
                    if pattern.matches(path, start, nameEnd) {
                        part += 1
                        start = nameEnd + 1
                        continue
                    }
                }
            }
            guard let last = retry else { return false }
            part = last.part
            start = Self.nameEnd(path, last.start, end) + 1
            retry = (part, start)
        }
    }

    private static func nameEnd(_ path: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, path[index] != UInt8(ascii: "/") { index += 1 }
        return index
    }
}

extension GlobPattern: FieldValue {
    /// Text.
    public static var schema: Schema { .string }

    /// Takes a pattern.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> GlobPattern? {
        guard let source = String.read(value, &context) else { return nil }
        do throws(GlobMistake) {
            return try GlobPattern(source)
        } catch {
            context.report(error, at: value.location)
            return nil
        }
    }

    /// Writes the pattern as it was written.
    public func write(to json: inout JSONWriter) { source.write(to: &json) }
}

/// What can be wrong with a pattern for paths.
public enum GlobMistake: Mistake, Error {
    /// Nothing at all.
    case empty
    /// A slash at the beginning.
    case absolute
    /// A slash at the end.
    case endsWithSlash(String)
    /// Two slashes in a row.
    case emptyPart
    /// A part that is `.` or `..`.
    case dots
    /// `[` without `]`, or a range that ends before it begins.
    case badSet
    /// A backslash at the end of a part.
    case endsWithBackslash

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .empty: "pattern-empty"
        case .absolute: "pattern-absolute"
        case .endsWithSlash: "pattern-ends-with-slash"
        case .emptyPart: "pattern-empty-part"
        case .dots: "pattern-dots"
        case .badSet: "pattern-bad-set"
        case .endsWithBackslash: "pattern-ends-with-backslash"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .empty: "a pattern cannot be empty; '**' stands for every file"
        case .absolute: "patterns are relative to the articles folder; remove the slash at the beginning"
        case .endsWithSlash(let source): "a pattern stands for files; write '\(source)**' for all that is in the folder"
        case .emptyPart: "two slashes in a row match nothing; remove one"
        case .dots: "'.' and '..' match nothing here; patterns are relative to the articles folder"
        case .badSet:
            "a set of characters is not closed or runs backwards; write it like '[a-z]', or '\\[' for a bracket"
        case .endsWithBackslash: "a backslash must have a character behind it; write '\\\\' for a backslash"
        }
    }
}
