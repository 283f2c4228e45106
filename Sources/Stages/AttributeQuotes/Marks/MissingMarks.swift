import StageKit

/// Closes quotations whose closing mark is missing in front of the cue that reports them: `“It will rain, said Kerr.`
///
/// English has a comma between the words and the cue, and behind it the verb and who speaks, or the other way round. Words
/// of the quotation itself can look like that; so this is asked only where a mark is missing.
struct MissingMarks {
    private let bytes: [UInt8]
    private let words: WordTable

    init(bytes: [UInt8], words: WordTable) {
        self.bytes = bytes
        self.words = words
    }

    /// No name in front of a cue has more words.
    private static let longestName = 4

    /// Mends the quotations that are open, save those that the next paragraph goes on with.
    func mend(_ quotations: inout [Quotation]) {
        guard quotations.contains(where: \.isOpen) else { return }
        let goingOn = Set(quotations.compactMap(\.continues))
        var ends: [Int: Int] = [:]
        for number in quotations.indices
        where quotations[number].isOpen && quotations[number].parent == nil && !goingOn.contains(number) {
            guard let end = endBeforeCue(quotations[number].inner) else { continue }
            quotations[number].inner.end = end
            quotations[number].outer.end = end
            ends[number] = end
        }
        guard !ends.isEmpty else { return }
        // What stands behind the cue is inside of it no longer.
        for number in quotations.indices {
            guard let parent = quotations[number].parent, let end = ends[parent], quotations[number].outer.start >= end
            else {
                continue
            }
            quotations[number].parent = nil
        }
    }

    /// Behind the comma in front of the first cue in a quotation.
    private func endBeforeCue(_ inner: TextSpan) -> Int? {
        var index = words.first(from: inner.start) + 1
        while index < words.count, words[index].end <= inner.end {
            let mark = words[index - 1].end
            if bytes[mark] == UInt8(ascii: ","), words[index].start == mark + 2, isCue(index, inner.end) {
                return mark + 1
            }
            // `“He said: ‘Come,’ the mayor told us.`: the inner quotation is closed, and not the outer.
            if bytes[mark] == UInt8(ascii: ","), bytes[mark + 1] == UInt8(ascii: "'"), words[index].start == mark + 3,
                isClause(index, inner.end)
            {
                return mark + 2
            }
            // `“We will not go. He added that it rained.`: the narrator goes on.
            if bytes[mark] == UInt8(ascii: "."), words[index].start == mark + 2, isReport(index, inner.end) {
                return mark + 1
            }
            index += 1
        }
        return nil
    }

    /// `the mayor told`, `she said`: a subject and a verb that reports.
    private func isClause(_ index: Int, _ end: Int) -> Bool {
        var verb = index
        if words.traits(verb).contains(.determiner) { verb += 1 }
        while verb < words.count, verb - index < Self.longestName,
            words.traits(verb).has([.role, .title, .group, .capital, .subjectPronoun]),
            !words.traits(verb).contains(.firstPerson)
        {
            verb += 1
        }
        return verb > index && verb < words.count && words[verb].end <= end && words.reportsQuotation(verb)
    }

    /// `He added that`: what only the narrator says.
    private func isReport(_ index: Int, _ end: Int) -> Bool {
        guard index + 2 < words.count, words[index + 2].end <= end, words.traits(index + 2).contains(.that),
            words.traits(index).contains(.capital), !words.traits(index).contains(.firstPerson)
        else { return false }
        return words.reportsQuotation(index + 1)
    }

    /// `said Kerr`, `said the mayor`, `Anna Kerr said.`
    private func isCue(_ index: Int, _ end: Int) -> Bool {
        if words.reportsQuotation(index) {
            return index + 1 < words.count && words[index + 1].end <= end
                && words[index + 1].start == words[index].end + 1
                && words.traits(index + 1).has([.capital, .determiner, .title, .role])
        }
        var last = index
        while last < words.count, last - index < Self.longestName, words.traits(last).contains(.capital),
            !words.traits(last).contains(.firstPerson), last + 1 < words.count,
            words[last + 1].start == words[last].end + 1
        {
            last += 1
        }
        guard last > index, last < words.count, words.reportsQuotation(last), words[last].end <= end else {
            return false
        }
        let behind = words[last].end
        return behind == end || bytes[behind] == UInt8(ascii: ".") || bytes[behind] == UInt8(ascii: ",")
    }
}
