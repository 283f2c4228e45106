/// Puts two orders of things together.
enum OrderedUnion {
    /// All keys of both lists, each once: ours in our order, and each of theirs that we do not have behind the one that it
    /// stands behind there. What they put behind everything stands behind everything.
    static func of<Key: Hashable>(_ ours: [Key], _ theirs: [Key]) -> [Key] {
        var seen: Set<Key> = []
        let mine = ours.filter { seen.insert($0).inserted }
        var behind: [Key?: [Key]] = [:]
        var last: Key?
        var tail: [Key] = []
        for key in theirs {
            if mine.isEmpty || !seen.contains(key) {
                if seen.insert(key).inserted { tail.append(key) }
                continue
            }
            // What stood between two of ours stays there.
            behind[last, default: []] += tail
            tail = []
            last = key
        }
        var union = behind[nil] ?? []
        union.reserveCapacity(seen.count)
        for key in mine {
            union.append(key)
            union += behind[key] ?? []
        }
        return union + tail
    }
}
