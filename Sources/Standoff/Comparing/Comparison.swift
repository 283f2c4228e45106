import StageKit

/// Finds what two annotation files say differently, in time that grows with their length.
///
/// Rows are the same row by their ids; else by the same words with the same kind, by the same words, or by an overlap of
/// their spans. Where the text of the article is the same in both files, offsets are compared as they are. Where it is
/// not, a span is the same if its words are, and if it moved along with its row or still has the words around it.
public struct Comparison: Sendable {
    private let before: RowFile
    private let after: RowFile
    private let texts: ComparedTexts

    /// A comparison of two files.
    ///
    /// - Parameters:
    ///   - before: the earlier file.
    ///   - after: the later file.
    ///   - textBefore: the article that the earlier file is of, where it can be had.
    ///   - textAfter: the article that the later file is of, where it can be had.
    public init(_ before: RowFile, _ after: RowFile, textBefore: ArticleText?, textAfter: ArticleText?) {
        self.before = before
        self.after = after
        texts = ComparedTexts(
            before: textBefore,
            after: textAfter,
            areEqual: before.article.sha256 == after.article.sha256
        )
    }

    /// What is different.
    public func difference() -> FileDifference {
        let names = before.layers.map(\.name) + after.layers.map(\.name).filter { before.layer($0) == nil }
        var matches = names.map { name in
            RowMatching(before.layer(name)?.rows ?? [], after.layer(name)?.rows ?? [])
        }
        let transfer = OffsetTransfer(matches, areEqual: texts.areEqual)
        for index in matches.indices { matches[index].matchRest(texts, transfer) }

        var ids: [String: String] = [:]
        for match in matches { match.collectIDs(into: &ids) }
        let values = ValueComparison(texts: texts, ids: ids)
        return FileDifference(
            head: headChanges(),
            isOfOtherText: !texts.areEqual,
            layers: zip(names, matches).map { name, match in match.difference(name, values) }
        )
    }

    private func headChanges() -> [FieldChange] {
        let parts: [(String, String?, String?)] = [
            ("path", before.article.path, after.article.path), ("title", before.article.title, after.article.title),
            ("date", before.article.date, after.article.date),
            ("language", before.article.language, after.article.language),
        ]
        return parts.filter { $0.1 != $0.2 }.map { name, before, after in
            FieldChange(name: name, before: before.map(Self.value), after: after.map(Self.value))
        }
    }

    private static func value(_ text: String) -> LocatedValue {
        LocatedValue(.scalar(.string(text)), at: SourceLocation(file: SourceFile(name: ""), line: 1, column: 1))
    }
}

/// The texts of the article that two files are of.
struct ComparedTexts: Sendable {
    let before: ArticleText?
    let after: ArticleText?
    /// Whether they are one text.
    let areEqual: Bool

    private static let contextLength = 16

    /// Whether a span of the one text is the same as one of the other; `shift` is how far the row itself moved.
    func same(_ before: TextSpan, _ after: TextSpan, shift: Int) -> Bool {
        if areEqual { return before == after }
        guard before.length == after.length else { return false }
        let movedAlong = after.start - before.start == shift
        guard let textBefore = self.before, let textAfter = self.after else { return movedAlong }
        guard textBefore.hasSameWords(at: before, as: textAfter, at: after) else { return false }
        let count = Self.contextLength
        return movedAlong
            || textBefore.words(before: before.start, count: count)
                == textAfter.words(before: after.start, count: count)
            || textBefore.words(behind: before.end, count: count) == textAfter.words(behind: after.end, count: count)
    }
}
