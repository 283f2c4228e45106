import StageKit

/// Tells, going through an article from its beginning, whom a surname alone names where several people have it.
///
/// Newsrooms give the full name again where a surname could mean two people. Where they do not, it is the name of the one
/// whom it has named before the other came up, as long as the other was not the last to be named.
struct Surnames {
    private var introduced = NumberSet()
    private var owners = ByNumber<Int>()
    private var lastNamed = ByNumber<(member: Int, block: Int)>()

    /// The titles before the name that is being read, each as the noun of an office.
    var titled: [WordKey] = []

    /// `Secretary Kerr` is not President Kerr: whoever holds one high office is not called by another one.
    private func fits(_ member: Int, _ cast: Cast) -> Bool {
        let titles = titled.filter(OfficeWords.high.contains)
        let offices = cast[member].offices.map(\.head).filter(OfficeWords.high.contains)
        return titles.isEmpty || offices.isEmpty || titles.contains(where: offices.contains)
    }

    /// Passes a full name.
    mutating func pass(_ member: Int, _ run: NameRun) {
        introduced.insert(Int32(truncatingIfNeeded: member))
        lastNamed[run.key.last] = (member, run.block)
    }

    /// Whom a name of one word names; `nil` where it is nobody's, or could be two people's.
    mutating func member(of run: NameRun, _ cast: Cast) -> Int? {
        let word = run.key.last
        var found = candidates(run, cast)
        if found.isEmpty {
            // `Bo said`: a given name that one person has, and nobody for a surname.
            guard run.titles.isEmpty, cast.members(surnamed: word).isEmpty else { return nil }
            let called = cast.members(called: word)
            return called.count == 1 ? called.first : nil
        }
        if found.count > 1 {
            let known = found.filter { introduced.contains(Int32(truncatingIfNeeded: $0)) }
            if known.count == 1 {
                found = known
            } else if let owner = owners[word], found.contains(owner) {
                if let last = lastNamed[word], last.member != owner, last.block == run.block { return nil }
                found = [owner]
            }
        }
        guard found.count == 1 else { return nil }
        owners[word] = found[0]
        return found[0]
    }

    /// Whether several people have the name.
    func isShared(_ run: NameRun, _ cast: Cast) -> Bool { candidates(run, cast).count > 1 }

    private func candidates(_ run: NameRun, _ cast: Cast) -> [Int] {
        cast.members(surnamed: run.key.last).filter { member in
            !(run.marks.contains(.male) && cast[member].isFemale)
                && !(run.marks.contains(.female) && cast[member].isMale)
                && (titled.isEmpty || fits(member, cast))
        }
    }
}
