import StageKit

/// Pairs claims of different articles that hold opposite sides of one issue.
///
/// By issue the claims stand in the order of their articles' dates and paths. Each looks for the nearest opponents before
/// and behind it, one a speaker, and two claims are a pair where each is among the few nearest of the other. So the cost
/// grows with the number of claims and not with that of possible pairs, no claim has more than `most` pairs, and a new
/// article changes only the pairs around its own place.
struct ClaimPairing {
    /// No claim has more pairs than this.
    static let most = 4
    /// How many opponents before and behind a claim are looked at.
    static let reach = 32

    /// A claim on the line of its issue.
    private struct Member {
        let article: Int
        let held: HeldClaims.Held
    }

    private let facts: [HeldClaims]
    /// The members of each issue: an inverted index.
    private var issues: [String: [Member]] = [:]

    init(_ facts: [HeldClaims]) {
        self.facts = facts.sorted {
            $0.date != $1.date
                ? $0.date.utf8.lexicographicallyPrecedes($1.date.utf8)
                : $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        for (article, fact) in self.facts.enumerated() {
            for held in fact.held {
                issues[held.stance.issue, default: []].append(Member(article: article, held: held))
            }
        }
    }

    /// The pairs by issue, and by where the claims stand.
    func pairs() -> [OpposingClaims] {
        issues.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.flatMap { issue in
            pairs(of: issues[issue] ?? [])
        }
    }

    private func pairs(of members: [Member]) -> [OpposingClaims] {
        let pro = members.indices.filter { members[$0].held.stance.side == .pro }
        let con = members.indices.filter { members[$0].held.stance.side == .con }
        guard !pro.isEmpty, !con.isEmpty else { return [] }
        var chosen: [Set<Int>] = Array(repeating: [], count: members.count)
        for index in con { chosen[index] = Set(nearest(to: index, among: pro, members)) }
        var pairs: [OpposingClaims] = []
        for index in pro {
            for other in nearest(to: index, among: con, members).sorted() where chosen[other].contains(index) {
                pairs.append(pair(members[index], members[other]))
            }
        }
        return pairs
    }

    /// The nearest opponents of a claim, one a speaker, from other articles.
    private func nearest(to index: Int, among others: [Int], _ members: [Member]) -> [Int] {
        let own = members[index]
        var before = others.partitioningIndex { $0 >= index } - 1
        var behind = before + 1
        var speakers: Set<String> = []
        var found: [Int] = []
        for _ in 0..<Self.reach * 2 where found.count < Self.most {
            let distanceBefore = before >= 0 ? index - others[before] : Int.max
            let distanceBehind = behind < others.count ? others[behind] - index : Int.max
            guard distanceBefore < Int.max || distanceBehind < Int.max else { break }
            let candidate: Int
            if distanceBefore <= distanceBehind {
                candidate = others[before]
                before -= 1
            } else {
                candidate = others[behind]
                behind += 1
            }
            let other = members[candidate]
            guard other.article != own.article, other.held.stance.speaker != own.held.stance.speaker,
                speakers.insert(other.held.stance.speaker).inserted
            else { continue }
            found.append(candidate)
        }
        return found
    }

    private func pair(_ pro: Member, _ con: Member) -> OpposingClaims {
        var pair = OpposingClaims()
        pair.a = OpposingClaims.Place(article: facts[pro.article].path, claim: pro.held.claim)
        pair.b = OpposingClaims.Place(article: facts[con.article].path, claim: con.held.claim)
        pair.issue = pro.held.stance.issue
        pair.why = "\(pro.held.name) holds it; \(con.held.name) denies it (\(pair.issue))"
        return pair
    }
}
