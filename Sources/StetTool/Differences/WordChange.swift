import StageKit
import Standoff

/// How the words of a row changed: what both have in common stands once, around what the one had and the other has.
struct WordChange {
    /// What stands before the row; empty where the beginning of its words is cut off.
    let before: String
    /// The words that both begin with.
    let prefix: String
    let old: String
    let new: String
    /// The words that both end with.
    let suffix: String
    /// What stands behind the row; empty where the end of its words is cut off.
    let after: String

    /// So many code points of what is common are shown on each side.
    private static let contextLength = 48

    /// The change of words; `nil` where they are the same, or one side's cannot be told.
    init?(_ old: RowPhrases, _ new: RowPhrases) {
        guard let oldWords = old.allWords, let newWords = new.allWords, oldWords != newWords else { return nil }
        let left = oldWords.split(separator: " ", omittingEmptySubsequences: false)
        let right = newWords.split(separator: " ", omittingEmptySubsequences: false)
        let first = zip(left, right).prefix { $0 == $1 }.count
        let rest = min(left.count, right.count) - first
        let last = zip(left.reversed(), right.reversed()).prefix(rest).prefix { $0 == $1 }.count

        let prefix = left[..<first].joined(separator: " ")
        let suffix = left[(left.count - last)...].joined(separator: " ")
        let isCutBefore = prefix.unicodeScalars.count > Self.contextLength
        let isCutBehind = suffix.unicodeScalars.count > Self.contextLength
        self.prefix = isCutBefore ? "…" + OneLine.end(of: prefix, Self.contextLength) : prefix
        self.suffix = isCutBehind ? OneLine.start(of: suffix, Self.contextLength) + "…" : suffix
        self.old = OneLine.shortened(left[first..<(left.count - last)].joined(separator: " "))
        self.new = OneLine.shortened(right[first..<(right.count - last)].joined(separator: " "))
        before = isCutBefore ? "" : new.words?.before ?? ""
        after = isCutBehind ? "" : new.words?.after ?? ""
    }

    /// The parts of the row's words in order, with spaces between them.
    func joined(
        common: (String) -> String = { $0 },
        old: (String) -> String,
        new: (String) -> String
    ) -> String {
        let change = (self.old.isEmpty ? "" : old(self.old)) + (self.new.isEmpty ? "" : new(self.new))
        return [common(prefix), change, common(suffix)].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
