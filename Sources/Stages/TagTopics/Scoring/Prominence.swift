/// How much a term counts by where it stands: most in a title, and in running text most at the beginning, where an article
/// says what it is about.
struct Prominence: Sendable {
    /// How many times as much a term counts in a title or heading.
    let titleFactor: Double
    /// After how many words a term counts half of what it counts at the beginning; the same everywhere if it is 0.
    let lead: Double

    /// What a term's weight is multiplied with where so many words of the article, or of the passage, stand before it.
    func factor(wordsBefore: Int, isTitle: Bool) -> Double {
        let place = lead > 0 ? lead / (lead + Double(wordsBefore)) : 1
        return isTitle ? titleFactor * place : place
    }
}
