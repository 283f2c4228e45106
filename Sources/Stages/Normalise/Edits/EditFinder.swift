import StageKit

/// Finds the edits of an article.
///
/// A pass over the text finds what the bytes say as they stand; what one edit uncovers (`&acirc;&euro;&trade;` is `â€™`,
/// which is `’`) a further pass over the edited text finds, until there is nothing more. So the edits of a text with its
/// edits made are none. A text that needs nothing costs one pass.
struct EditFinder: Sendable {
    private let scanner: EditScanner

    /// Damage of more layers than this is not news text: what is left then stays.
    private static let mostPasses = 12

    /// A finder for the given rules and lists. Builds its tables here, once.
    init(rules: some Sequence<EditRule>, lists: EditLists) {
        scanner = EditScanner(rules: EditRules(rules), lists: lists)
    }

    /// The edits of a text in valid UTF-8, outside of its front matter: in text order, none overlapping another.
    func edits(in text: [UInt8], behind frontMatter: TextSpan?) -> [TextEdit] {
        guard let frontMatter else { return edits(in: text, range: 0..<text.count) }
        // What stands before front matter is a byte-order mark or nothing.
        return edits(in: text, range: 0..<frontMatter.start) + edits(in: text, range: frontMatter.end..<text.count)
    }

    private func edits(in text: [UInt8], range: Range<Int>) -> [TextEdit] {
        var edits = scanner.edits(in: text.span, range: range)
        for _ in 1..<Self.mostPasses where !edits.isEmpty {
            let edited = EditedText(text, edits)
            let more = scanner.edits(in: edited.bytes.span, range: range.lowerBound..<range.upperBound + edited.growth)
            if more.isEmpty { break }
            edits = EditComposition.compose(edits, then: more, over: edited)
        }
        return edits
    }
}
