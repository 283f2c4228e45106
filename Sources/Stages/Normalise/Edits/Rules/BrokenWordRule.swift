import StageKit

/// A word broken over two lines by a hyphen, `govern-` `ment`, is read as one word; a compound keeps its hyphen.
///
/// Why: in hard-wrapped text half of a word is in no word list. Most hyphens at the end of such a line were put there by
/// the breaking; the list of compounds says which were not. Where `and`, `or` or `to` follows, the hyphen is a suspended
/// one (`pre-` `and post-war`) and nothing is edited.
struct BrokenWordRule: Sendable {
    private let beginnings: WordSet
    private let endings: WordSet
    private let compounds: WordSet
    private let suspending = WordSet(["and", "or", "to", "versus"])

    /// No half of a word is longer.
    private static let longest = 24

    init(_ lists: EditLists) {
        beginnings = WordSet(lists.compounds.filter { $0.hasSuffix("-") }.map { String($0.dropLast()) })
        endings = WordSet(lists.compounds.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
        compounds = WordSet(lists.compounds)
    }

    /// The edit at a hyphen that ends a line.
    func edit(in text: Span<UInt8>, hyphen: Int, lineFeed: Int, within range: Range<Int>) -> TextEdit? {
        var start = hyphen
        while start > range.lowerBound, hyphen - start < Self.longest,
            text[start - 1].isLetter || text[start - 1] >= 0x80
        {
            start -= 1
        }
        var second = lineFeed + 1
        while second < range.upperBound, second - lineFeed < 8, text[second] == 0x20 { second += 1 }
        var end = second
        while end < range.upperBound, end - second < Self.longest,
            text[end].isLower || text[end] >= 0xC3 || (end > second && text[end] >= 0x80)
        {
            end += 1
        }
        guard start < hyphen, end - second >= 2, !suspending.contains(text, second, end) else { return nil }
        // `mother-in-` and `law`, `7-year-` and `old`: what has a hyphen or a digit before is a compound already.
        let before = start > range.lowerBound ? text[start - 1] : 0x20
        let keeps =
            hyphen - start == 1 || before == .ascii("-") || before.isDigit
            || isCompound(text, start, hyphen, second, end)
        if !keeps, end < range.upperBound, text[end] == .ascii("-") {
            return TextEdit(lineFeed, second, "", .brokenWord)
        }
        return TextEdit(keeps ? lineFeed : hyphen, second, "", .brokenWord)
    }

    private func isCompound(_ text: Span<UInt8>, _ start: Int, _ hyphen: Int, _ second: Int, _ end: Int) -> Bool {
        if beginnings.contains(text, start, hyphen) || endings.contains(text, second, end) { return true }
        var whole = WordHash()
        for index in start..<hyphen { whole.add(text[index]) }
        whole.add(.ascii("-"))
        for index in second..<end { whole.add(text[index]) }
        return compounds.contains(whole)
    }
}

extension BrokenWordRule {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "A word broken over two lines is one word.",
            "The govern⟦broken-word‖-\n⟧ment resigned after the vote.",
            marks: Edit.self,
            normalised: "The government resigned after the vote."
        ),
        Example(
            "A compound keeps its hyphen.",
            "A well-⟦broken-word‖\n⟧known man of the state-⟦broken-word‖\n⟧run bank, so-⟦broken-word‖\n⟧called.",
            marks: Edit.self,
            normalised: "A well-known man of the state-run bank, so-called."
        ),
        Example(
            "A suspended hyphen and a dash stay.",
            "The pre-\nand post-war years -\nand the Velm-\nDorvane line.",
            marks: Edit.self,
            normalised: "The pre-\nand post-war years -\nand the Velm-\nDorvane line."
        ),
    ]
}
