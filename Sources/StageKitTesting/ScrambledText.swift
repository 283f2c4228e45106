/// Paragraphs of the words and marks of other texts in new orders: sentences that nobody would write, made of all that a
/// stage's rules look for.
///
/// Examples show a rule what it expects; these show it its words without the rest. Where a seed breaks a stage, the same
/// seed breaks it again.
struct ScrambledText {
    private var random: SplitMix64
    private let sentences: [[Substring]]
    private static let marks = [",", ".", "?", ":", ";", "–", "“", "”", "‘", "’", "\"", "''", "(", ")", "…"]

    /// A source of paragraphs; with equal texts and an equal seed it gives the same ones.
    init(of texts: [String], seed: Int) {
        random = SplitMix64(seed: seed)
        sentences = texts.map { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }.filter { !$0.isEmpty }
    }

    /// A text of so many paragraphs; an empty one where there is nothing to make it of.
    mutating func text(paragraphs: Int) -> String {
        guard !sentences.isEmpty else { return "" }
        return (0..<paragraphs).map { _ in paragraph() }.joined(separator: "\n\n")
    }

    /// Two sentences that are cut somewhere and joined, with a few words lost, repeated or moved and marks in between.
    private mutating func paragraph() -> String {
        let (head, tail) = (random.element(of: sentences), random.element(of: sentences))
        var words = head.prefix(1 + random.below(head.count)) + tail.dropFirst(random.below(tail.count))
        for _ in 0..<random.below(6) where words.count > 1 {
            let place = words.startIndex + random.below(words.count)
            switch random.below(4) {
            case 0: words.remove(at: place)
            case 1: words.swapAt(place, words.startIndex + random.below(words.count))
            case 2: words.insert(Substring(random.element(of: Self.marks)), at: place)
            default: words.insert(random.element(of: random.element(of: sentences)), at: place)
            }
        }
        return words.joined(separator: " ")
    }
}
