import StageKit

/// Tells, going through an article from its beginning, whom a surname alone names where several people have it.
///
/// Newsrooms give the full name again where a surname could mean two people. Where they do not, it is the name of the one
/// whom it has named before the other came up, as long as the other was not the last to be named.
struct Surnames {
    private let families: Families
    private var introduced = NumberSet()
    private var owners = ByNumber<Int>()
    private var lastNamed = ByNumber<(member: Int, block: Int)>()

    /// The titles before the name that is being read, each as the noun of an office.
    var titled: [WordKey] = []

    init(_ families: Families) { self.families = families }

    /// Passes a full name.
    mutating func pass(_ member: Int, _ run: NameRun) {
        introduced.insert(Int32(truncatingIfNeeded: member))
        lastNamed[run.key.last] = (member, run.block)
    }

    /// Whom a name of one word names; `nil` where it is nobody's, or could be two people's.
    mutating func member(of run: NameRun, _ cast: Cast) -> Int? {
        let word = run.key.last
        let candidates = candidates(run, cast)
        if candidates.isEmpty {
            // `Bo said`: a given name that one person has, and nobody for a surname.
            guard titled.allSatisfy(Self.givenTitles.contains), cast.members(surnamed: word).isEmpty else { return nil }
            return cast.members(called: word).only
        }
        guard let found = candidates.only ?? owner(among: candidates.all, run) else { return nil }
        owners[word] = found
        return found
    }

    /// `Dame Anna`, `Pope Bo`: titles that stand before given names.
    private static let givenTitles = WordKeySet(words: "sir dame prince princess king queen pope father sister brother")

    /// Whom of several people a name names: the only one who has been introduced, or whose the name has been so far.
    private func owner(among found: [Int], _ run: NameRun) -> Int? {
        let known = found.filter { introduced.contains(Int32(truncatingIfNeeded: $0)) }
        if known.count == 1 { return known[0] }
        guard let owner = owners[run.key.last], found.contains(owner) else { return nil }
        if let last = lastNamed[run.key.last], last.member != owner, last.block == run.block { return nil }
        return owner
    }

    /// Whether several people have the name.
    func isShared(_ run: NameRun, _ cast: Cast) -> Bool {
        let candidates = candidates(run, cast)
        return !candidates.isEmpty && candidates.only == nil
    }

    private func candidates(_ run: NameRun, _ cast: Cast) -> Cast.Found {
        let found = cast.members(surnamed: run.key.last, run.marks, titled: titled)
            .filter { families.canMean($0, run, titled: titled) }
        guard !titled.isEmpty, found.only == nil else { return found }
        // `President Kerr` is the one of them who is president.
        let holders = found.all.filter { member in
            cast[member].offices.contains { titled.contains($0.head) }
        }
        return holders.count == 1 ? Cast.Found(holders[0]) : found
    }
}
