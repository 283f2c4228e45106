/// Leaves out of what was found what does not count: what a term of suppression overlaps, and what overlaps a term of its
/// concept that begins before it or is longer.
struct HitFilter {
    private let conceptCount: Int
    /// By concept, the stretches of text that suppress its terms: in order, none overlapping another.
    private var suppressed: [Int32: [Range<Int32>]] = [:]
    /// By concept, whether anything does: seldom so, and sooner asked than what.
    private var isConceptSuppressed: [Bool]

    /// A filter for what was found with a lexicon.
    init(_ lexicon: Lexicon) {
        conceptCount = lexicon.concepts.count
        isConceptSuppressed = Array(repeating: false, count: conceptCount)
    }

    /// What counts of what was found in one text, by where it begins, longer ones first.
    mutating func filter(_ phrases: [Hit], _ groups: [Hit]) -> [Hit] {
        var kept: [Hit] = []
        kept.reserveCapacity(phrases.count + groups.count)
        // By concept, where the last term of the taxonomy that was taken ends.
        var ends: [Int32] = Array(repeating: 0, count: conceptCount)
        findSuppressed(phrases)
        var first = 0
        while first < phrases.count {
            var behind = first + 1
            while behind < phrases.count, phrases[behind].start == phrases[first].start { behind += 1 }
            for index in (first..<behind).reversed() { take(phrases[index], &ends, &kept) }
            first = behind
        }
        if groups.isEmpty { return kept }
        return Self.merge(kept, groups.filter { !isSuppressed($0, $0.known.concept) })
    }

    /// Puts groups, of which there are few, among terms in text order.
    private static func merge(_ phrases: [Hit], _ groups: [Hit]) -> [Hit] {
        let groups = groups.sorted { isBefore($0, $1) || !isBefore($1, $0) && $0.term < $1.term }
        var hits: [Hit] = []
        hits.reserveCapacity(phrases.count + groups.count)
        var next = 0
        for group in groups {
            while next < phrases.count, !isBefore(group, phrases[next]) {
                hits.append(phrases[next])
                next += 1
            }
            hits.append(group)
        }
        hits += phrases[next...]
        return hits
    }

    private static func isBefore(_ left: Hit, _ right: Hit) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }

    /// Takes a term, unless it is suppressed or a term before leaves no room for it. Terms of a weights file need none: they
    /// were learned with all of those that overlap.
    private func take(_ hit: Hit, _ ends: inout [Int32], _ kept: inout [Hit]) {
        guard hit.known.use == .evidence else { return }
        let concept = hit.known.concept
        if isSuppressed(hit, concept) { return }
        var hit = hit
        hit.isInside = hit.start < ends[Int(concept)]
        if hit.isInside, hit.known.learned == 0 { return }
        if !hit.isInside, hit.known.listed > 0 { ends[Int(concept)] = hit.end }
        kept.append(hit)
    }

    /// Lists what is suppressed, from terms in text order.
    private mutating func findSuppressed(_ phrases: [Hit]) {
        for hit in phrases where hit.known.use == .suppression {
            let concept = hit.known.concept
            var ranges = suppressed.removeValue(forKey: concept) ?? []
            if let last = ranges.last, hit.start < last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, hit.end)
            } else {
                ranges.append(hit.start..<hit.end)
            }
            suppressed[concept] = ranges
            isConceptSuppressed[Int(concept)] = true
        }
    }

    private func isSuppressed(_ hit: Hit, _ concept: Int32) -> Bool {
        guard isConceptSuppressed[Int(concept)], let ranges = suppressed[concept] else { return false }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound > hit.start { high = middle } else { low = middle + 1 }
        }
        return low < ranges.count && ranges[low].lowerBound < hit.end
    }
}
