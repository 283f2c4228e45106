/// What can be wrong, as a closed list: each library has one enum of its mistakes, with the data in the case, a code
/// that never changes, and the wording in one place.
public protocol Mistake: Sendable, Equatable {
    /// A stable kebab-case name, for scripts that read messages as JSON.
    var code: String { get }
    /// What is wrong and what to do about it, without the place: `unknown key 'jobss'; did you mean 'jobs'?`.
    var message: String { get }
}

/// A mistake and its place.
public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The mistake's stable name.
    public let code: String
    /// What is wrong and what to do about it.
    public let message: String
    /// Where it is wrong; `nil` where there is no file to point into.
    public let location: SourceLocation?

    /// A mistake at a place.
    public init(_ mistake: some Mistake, at location: SourceLocation? = nil) {
        code = mistake.code
        message = mistake.message.withControlCharactersShown
        self.location = location
    }

    private init(code: String, message: String, location: SourceLocation?) {
        self.code = code
        self.message = message
        self.location = location
    }

    /// The same problem; at this place, if it had none.
    public func located(at place: SourceLocation) -> Problem {
        Problem(code: code, message: message, location: location ?? place)
    }

    /// `path:line:column: message`, or the message alone.
    public var description: String {
        location.map { "\($0): \(message)" } ?? message
    }

    /// The description, and below it the offending line with a mark under the column.
    public var excerpt: String {
        guard let location, let line = location.file.line(location.line) else { return description }
        let scalars = Array(line.unicodeScalars)
        // A window around the column: a line may be a minified file.
        let first = max(0, location.column - 1 - 60)
        guard first < scalars.count else { return description }
        let window = scalars[first..<min(scalars.count, first + 120)].map { scalar -> Unicode.Scalar in
            scalar.properties.generalCategory == .control ? " " : scalar
        }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: window)
        let number = "\(location.line)"
        let gutter = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: max(0, location.column - 1 - first))
        return "\(description)\n  \(number) | \(String(shown))\n  \(gutter) | \(indent)^"
    }
}

/// All that is wrong with one input, so that a user can mend it in one go.
public struct Problems: Error, Sendable, Equatable, CustomStringConvertible {
    /// The problems, in the order of the input.
    public let all: [Problem]

    /// A list of problems.
    public init(_ all: [Problem]) {
        self.all = all
    }

    /// One problem a line.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}

extension String {
    /// The text with `\u{1B}` for an escape character, and so on.
    ///
    /// Messages quote what stands in files, and files come from anywhere: nothing in them is to move the cursor of a
    /// terminal or to begin a line that looks like a message of its own.
    fileprivate var withControlCharactersShown: String {
        guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
        var shown = ""
        for scalar in unicodeScalars {
            if scalar.properties.generalCategory == .control {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}
