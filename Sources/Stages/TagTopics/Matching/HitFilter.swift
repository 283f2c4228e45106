/// Leaves out of what was found what does not count: what a term of suppression overlaps, and what overlaps a term of its
/// concept that begins before it or is longer.
struct HitFilter {
    private let terms: [Term]
    private let conceptCount: Int
    /// By concept, the stretches of text that suppress its terms: in order, none overlapping another.
    private var suppressed: [Int32: [Range<Int32>]] = [:]

    /// A filter for what was found with a lexicon.
    init(_ lexicon: Lexicon) {
        terms = lexicon.terms.all
        conceptCount = lexicon.concepts.count
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
        kept += groups.filter { !isSuppressed($0, terms[Int($0.term)].concept) }
        return kept.sorted {
            $0.start != $1.start ? $0.start < $1.start : $0.end != $1.end ? $0.end > $1.end : $0.term < $1.term
        }
    }

    /// Takes a term, unless it is suppressed or a term before leaves no room for it. Terms of a weights file need none: they
    /// were learned with all of those that overlap.
    private func take(_ hit: Hit, _ ends: inout [Int32], _ kept: inout [Hit]) {
        let term = Int(hit.term)
        guard terms[term].use == .evidence else { return }
        let concept = terms[term].concept
        if isSuppressed(hit, concept) { return }
        var hit = hit
        hit.isInside = hit.start < ends[Int(concept)]
        if hit.isInside, terms[term].learned == 0 { return }
        if !hit.isInside, terms[term].listed > 0 { ends[Int(concept)] = hit.end }
        kept.append(hit)
    }

    /// Lists what is suppressed, from terms in text order.
    private mutating func findSuppressed(_ phrases: [Hit]) {
        for hit in phrases where terms[Int(hit.term)].use == .suppression {
            let concept = terms[Int(hit.term)].concept
            var ranges = suppressed.removeValue(forKey: concept) ?? []
            if let last = ranges.last, hit.start < last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, hit.end)
            } else {
                ranges.append(hit.start..<hit.end)
            }
            suppressed[concept] = ranges
        }
    }

    private func isSuppressed(_ hit: Hit, _ concept: Int32) -> Bool {
        guard !suppressed.isEmpty, let ranges = suppressed[concept] else { return false }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound > hit.start { high = middle } else { low = middle + 1 }
        }
        return low < ranges.count && ranges[low].lowerBound < hit.end
    }
}
