/// Lists of members by a word that they share, each in the order in which its members were added.
///
/// The lists run through one array: nearly every word has one member, and an array of its own would cost more than all
/// that is asked of it. A member is in one list at most.
struct MembersByWord {
    /// By word, the ends of its list; negative for none.
    private var ends: [(first: Int32, last: Int32)] = []
    /// By member, the next in its list.
    private var next: [Int32] = []

    /// The first member of a word's list.
    func first(_ word: Int32) -> Int? {
        guard word >= 0, Int(word) < ends.count else { return nil }
        let first = ends[Int(word)].first
        return first >= 0 ? Int(first) : nil
    }

    /// The member behind one of a list.
    func next(_ member: Int) -> Int? {
        let following = next[member]
        return following >= 0 ? Int(following) : nil
    }

    /// Adds a member behind those of a word. Members' numbers grow.
    mutating func append(_ member: Int, to word: Int32) {
        guard word >= 0 else { return }
        // Those who ask go through an article from its beginning, and numbers grow.
        if Int(word) >= ends.count {
            let missing = max(Int(word) + 1 - ends.count, ends.count, 32)
            ends.append(contentsOf: repeatElement((first: -1, last: -1), count: missing))
        }
        if next.isEmpty { next.reserveCapacity(32) }
        while next.count <= member { next.append(-1) }
        let number = Int32(truncatingIfNeeded: member)
        let last = ends[Int(word)].last
        if last >= 0 { next[Int(last)] = number } else { ends[Int(word)].first = number }
        ends[Int(word)].last = number
    }
}
