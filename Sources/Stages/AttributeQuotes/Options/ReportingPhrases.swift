public import StageKit

/// The words of a reporting expression, each short enough to be looked for.
public struct ReportingPhrase: FieldValue {
    /// The words, with one blank between them.
    public var text: String

    /// Words.
    public init(_ text: String) { self.text = text }

    /// Text.
    public static var schema: Schema { .string }

    /// Takes one word or more; refuses what never would be found.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ReportingPhrase? {
        guard let text = String.read(value, &context) else { return nil }
        let words = text.split(separator: " ")
        guard !words.isEmpty, words.allSatisfy({ $0.utf8.count <= WordKey.limit }) else {
            let reason = "'\(text)' is not looked for; write one word or more, each of 1 to \(WordKey.limit) bytes"
            context.report(ValueMistake.refused(reason), at: value.location)
            return nil
        }
        return ReportingPhrase(words.joined(separator: " ").lowercased())
    }

    /// Writes the words.
    public func write(to json: inout JSONWriter) { json.string(text) }
}

/// The words of a built-in reporting expression.
public struct BuiltInPhrase: FieldValue {
    /// The words, with one blank between them.
    public var text: String

    /// Words.
    public init(_ text: String) { self.text = text }

    /// Text.
    public static var schema: Schema { .string }

    /// Takes the words of a built-in expression; refuses what is none, for leaving it out would change nothing.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> BuiltInPhrase? {
        guard let text = String.read(value, &context) else { return nil }
        let known = EnglishReporting.all.map(\.expression.text)
        guard known.contains(text) else {
            let hint = Suggestion.nearest(to: text, among: known).map { "did you mean '\($0)'?" } ?? "leave it out"
            context.report(ValueMistake.refused("'\(text)' is no built-in expression; \(hint)"), at: value.location)
            return nil
        }
        return BuiltInPhrase(text)
    }

    /// Writes the words.
    public func write(to json: inout JSONWriter) { json.string(text) }
}

/// How what is reported can stand beside an expression: in one way at least.
public struct FrameList: FieldValue {
    /// The frames.
    public var frames: [ReportingExpression.Frame]

    /// Frames.
    public init(_ frames: [ReportingExpression.Frame]) { self.frames = frames }

    /// A list of frames.
    public static var schema: Schema { [ReportingExpression.Frame].schema }

    /// Takes a list; refuses an empty one, with which nothing is found.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> FrameList? {
        guard let frames = [ReportingExpression.Frame].read(value, &context) else { return nil }
        if case .list(let items) = value.content, items.isEmpty {
            let reason = "an expression without a frame is never found; write at least one"
            context.report(ValueMistake.refused(reason), at: value.location)
            return nil
        }
        return FrameList(frames)
    }

    /// Writes the list.
    public func write(to json: inout JSONWriter) { frames.write(to: &json) }
}
