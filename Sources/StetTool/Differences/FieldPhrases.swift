import StageKit
import Standoff

/// What is said of the fields of a row that changed.
struct FieldPhrases {
    /// How the words of the row changed; `nil` where they did not, or are too many to be compared.
    let words: WordChange?
    private let change: RowChange
    private let before: RowPhrases
    private let after: RowPhrases

    init(_ change: RowChange, textBefore: ArticleText?, textAfter: ArticleText?) {
        self.change = change
        before = RowPhrases(row: change.before, text: textBefore)
        after = RowPhrases(row: change.after, text: textAfter)
        words = WordChange(before, after)
    }

    /// A field and what has become of it: `speaker: none → osric-thalen`.
    ///
    /// Where the words are others, they are shown by themselves; their offsets say no more.
    var fields: [(name: String, what: String)] {
        let changesWords = words != nil
        return change.fields.compactMap { field in
            switch field.name {
            case FieldChange.span, "text":
                return changesWords ? nil : (field.name, phrase(field))
            case "content" where changesWords:
                return nil
            case "review":
                return (field.name, field.after.map(RowPhrases.review) ?? "taken back")
            default:
                return (field.name, phrase(field))
            }
        }
    }

    private func phrase(_ field: FieldChange) -> String {
        if let items = items(field) { return items }
        let (old, new) = (before.value(field.before), after.value(field.after))
        return old == new ? "\(new), at another place" : "\(old) → \(new)"
    }

    /// Of lists, what came and what went: most of a list of mentions stays.
    private func items(_ field: FieldChange) -> String? {
        guard case .list(let old) = field.before?.content, case .list(let new) = field.after?.content,
            old.count + new.count > 2, TextSpan(field.before) == nil, TextSpan(field.after) == nil
        else { return nil }
        let oldItems = old.map { before.value($0) }
        let newItems = new.map { after.value($0) }
        let gone = Self.surplus(of: oldItems, over: newItems)
        let come = Self.surplus(of: newItems, over: oldItems)
        let parts = Self.shown(gone, behind: "−") + Self.shown(come, behind: "+")
        return parts.isEmpty ? "the same in another order or at other places" : parts.joined(separator: " ")
    }

    /// More are only counted: nobody reads a hundred pieces of evidence in a line.
    private static let mostItems = 8

    private static func shown(_ items: [String], behind sign: String) -> [String] {
        let few = items.prefix(mostItems).map { "\(sign) \($0)" }
        return items.count > mostItems ? few + ["\(sign) \(items.count - mostItems) more"] : few
    }

    private static func surplus(of items: [String], over others: [String]) -> [String] {
        var left = others.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        return items.filter { item in
            guard let count = left[item], count > 0 else { return true }
            left[item] = count - 1
            return false
        }
    }
}

extension TextSpan {
    fileprivate init?(_ value: LocatedValue?) {
        guard let value else { return nil }
        self.init(value)
    }
}
