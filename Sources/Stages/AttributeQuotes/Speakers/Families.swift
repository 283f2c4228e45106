import StageKit

/// Tells who comes up as somebody's wife, husband, brother or child, so that a surname is not taken for that one.
///
/// Of whoever everybody knows newsrooms may have no more than an office and the surname: `President Kerr … first lady Anna Kerr
/// … Kerr said`.
struct Families {
    /// The members who are introduced so, and whether their surname stood there alone before.
    private var relatives: [Int: Bool] = [:]

    init(_ runs: [NameRun], _ memberOf: [Int], bytes: [UInt8], words: WordTable) {
        var alone = NumberSet()
        var seen = NumberSet()
        for (number, run) in runs.enumerated() where !run.marks.contains(.headline) {
            let member = memberOf[number]
            if run.key.count == 1 {
                alone.insert(run.key.last)
            } else if member >= 0, run.isPerson, !seen.contains(Int32(truncatingIfNeeded: member)) {
                seen.insert(Int32(truncatingIfNeeded: member))
                if Self.isBefore(run, words) || Self.isBehind(run, bytes, words) {
                    relatives[member] = alone.contains(run.key.last)
                }
            }
        }
    }

    /// Whether a member can be meant by a surname alone, behind titles that are the nouns of offices.
    func canMean(_ member: Int, _ run: NameRun, titled titles: [WordKey]) -> Bool {
        guard !relatives.isEmpty, let wasAlone = relatives[member], !run.marks.contains(.female) else { return true }
        return !wasAlone && !titles.contains(where: OfficeWords.high.contains)
    }

    /// `his wife, | Anna Kerr`, `First Lady | Anna Kerr`
    private static func isBefore(_ run: NameRun, _ words: WordTable) -> Bool {
        let index = run.words.lowerBound - 1
        guard index > 0, words[index + 1].start - words[index].end <= 2 else { return false }
        if words.key(index) == lady { return words.key(index - 1) == first }
        return kin.contains(words.key(index)) && isOwned(max(0, index - 3)..<index, words)
    }

    /// `Anna Kerr, | the mayor's eldest daughter`, `Anna Kerr, | wife of …`
    private static func isBehind(_ run: NameRun, _ bytes: [UInt8], _ words: WordTable) -> Bool {
        let first = run.words.upperBound
        guard first + 1 < words.count, words[first].start == run.span.end + 2, bytes[run.span.end] == UInt8(ascii: ",")
        else { return false }
        for index in first..<min(words.count - 1, first + 6) {
            if index > first, words[index].start - words[index - 1].end > 1, !isOwned(index - 1..<index, words) {
                break
            }
            guard kin.contains(words.key(index)) else { continue }
            return index == first ? words.key(index + 1) == of : isOwned(first..<index, words)
        }
        return false
    }

    private static func isOwned(_ range: Range<Int>, _ words: WordTable) -> Bool {
        range.contains { words.traits($0).has([.possessive, .genitive]) }
    }

    /// Parents speak for their children more often than they are somebody's who is in office.
    private static let kin = WordKeySet(
        words: """
            wife husband spouse widow widower son daughter brother sister son-in-law daughter-in-law stepson stepdaughter niece
            nephew cousin grandson granddaughter
            """
    )
    private static var lady: WordKey { WordKey(literal: "lady") }
    private static var first: WordKey { WordKey(literal: "first") }
    private static var of: WordKey { WordKey(literal: "of") }
}
