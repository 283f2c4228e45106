/// Finds what a user may have meant.
public enum Suggestion {
    /// The known word that is nearest to a mistyped one, if it is near enough to be meant.
    ///
    /// Near enough is at most a third of the word's length in edits (a swap of neighbours is one edit). Of several
    /// equally near ones the first counts.
    public static func nearest(to word: String, among known: [String]) -> String? {
        let folded = Array(word.lowercased().unicodeScalars.prefix(longestWord))
        var best: (word: String, distance: Int)?
        for candidate in known {
            let distance = distance(folded, Array(candidate.lowercased().unicodeScalars.prefix(longestWord)))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        guard let best, best.distance <= max(1, folded.count / 3) else { return nil }
        return best.word
    }

    /// `did you mean 'x'?`, or else the list of what is known.
    public static func phrase(for word: String, among known: [String], noun: String) -> String {
        if let nearest = nearest(to: word, among: known) { return "did you mean '\(nearest)'?" }
        if known.isEmpty { return "there are no \(noun) here" }
        return "the \(noun) here are: \(known.joined(separator: ", "))"
    }

    /// No key or name is longer; a longer word is compared by its beginning, so that a hostile one costs little.
    private static let longestWord = 64

    /// The restricted Damerau-Levenshtein distance (optimal string alignment).
    private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var row = [i + 1]
            for (j, b) in second.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == second[j - 1], b == first[i - 1] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[second.count]
    }
}
