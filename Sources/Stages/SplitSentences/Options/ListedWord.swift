public import StageKit

/// A word of a list in a pipeline, written with its final stop or without.
public struct ListedWord: FieldValue {
    /// The word without a final stop.
    public var text: String

    /// A word, from which a final stop is taken off.
    public init(_ text: String) {
        self.text = text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// Text.
    public static var schema: Schema { .string }

    /// Takes a word that the rules can look for; refuses one that they never would find.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ListedWord? {
        guard let text = String.read(value, &context) else { return nil }
        let word = ListedWord(text)
        guard !word.text.isEmpty, word.text.utf8.count <= WordKey.limit else {
            let reason = "'\(text)' is not looked for; a word has 1 to \(WordKey.limit) bytes before its final stop"
            context.report(ValueMistake.refused(reason), at: value.location)
            return nil
        }
        guard !word.text.utf8.contains(where: { $0 <= 0x20 }) else {
            let reason = "'\(text)' is more than one word; list the last one before the stop"
            context.report(ValueMistake.refused(reason), at: value.location)
            return nil
        }
        return word
    }

    /// Writes the word.
    public func write(to json: inout JSONWriter) { json.string(text) }
}
