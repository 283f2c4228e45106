import StageKit

/// Who holds which side of an issue by a claim.
struct Stance: Hashable {
    /// The issue's id.
    let issue: String
    /// The side.
    let side: IssueSide
    /// The id of the speaker.
    let speaker: String
}

extension Claim {
    /// The stances that a claim shows: of who holds it, and of who denies it. The reporter takes none.
    var stances: [Stance] {
        guard let register, let side else { return [] }
        var stances: [Stance] = []
        if let held { stances.append(held) }
        if kind == .denial || kind == .rebuttal, let contestedBy, contestedBy != Self.narrator {
            // `There was no deal` is the denial itself, and so is `that there was a deal is untrue` where the register's words
            // take in `untrue`; in `Kerr denied that …` the cue stands before what he denies.
            let own = cues.filter { $0.rule.hasPrefix(register + "/") }
            let saysItself = cues.contains { cue in
                !own.contains(cue) && (span.contains(cue.span) || own.contains { $0.span.contains(cue.span) })
            }
            stances.append(Stance(issue: register, side: saysItself ? side : side.other, speaker: contestedBy))
        }
        return stances
    }

    /// The stance of who holds the claim, where a speaker does.
    var held: Stance? {
        guard let register, let side, let holder, holder != Self.narrator else { return nil }
        return Stance(issue: register, side: side, speaker: holder)
    }

    /// The side that the words of the claim tell.
    private var side: IssueSide? {
        guard let register else { return nil }
        return cues.lazy.compactMap { Self.side(of: $0.rule, in: register) }.first
    }

    /// The speaker who holds by this claim the side against another one's holder.
    func opponent(of other: Claim) -> String? {
        let held = other.stances.first
        return stances.first { $0.issue == held?.issue && $0.side != held?.side && $0.speaker != held?.speaker }?
            .speaker
    }

    private static func side(of rule: String, in register: String) -> IssueSide? {
        guard rule.hasPrefix(register + "/") else { return nil }
        return IssueSide(rawValue: String(rule.dropFirst(register.utf8.count + 1)))
    }
}

/// The claims of an article that hold opposite sides of one issue, speaker against speaker.
struct Oppositions {
    /// For each claim the numbers of those that oppose it.
    private(set) var opponents: [Int: [Int]] = [:]

    /// No claim has more opponents than this; the nearest count.
    static let most = 8

    /// Finds the oppositions of claims in text order. Each is compared with a bounded number of others.
    init(_ claims: [Claim]) {
        var sides: [String: (pro: [(Int, String)], con: [(Int, String)])] = [:]
        for (number, claim) in claims.enumerated() {
            for stance in claim.stances {
                switch stance.side {
                case .pro: sides[stance.issue, default: ([], [])].pro.append((number, stance.speaker))
                case .con: sides[stance.issue, default: ([], [])].con.append((number, stance.speaker))
                }
            }
        }
        for issue in sides.keys.sorted() {
            guard let (pro, con) = sides[issue] else { continue }
            pair(pro, con)
            pair(con, pro)
        }
        for key in opponents.keys { opponents[key]?.sort() }
    }

    private mutating func pair(_ own: [(Int, String)], _ others: [(Int, String)]) {
        for (number, speaker) in own {
            let next = others.partitioningIndex { $0.0 >= number }
            let near = others[max(0, next - Self.most)..<min(others.count, next + Self.most)]
            let opposing = near.filter { $0.1 != speaker && $0.0 != number }
                .sorted {
                    abs($0.0 - number) != abs($1.0 - number) ? abs($0.0 - number) < abs($1.0 - number) : $0.0 < $1.0
                }
            for (other, _) in opposing.prefix(Self.most) where opponents[number]?.contains(other) != true {
                opponents[number, default: []].append(other)
            }
        }
    }
}
