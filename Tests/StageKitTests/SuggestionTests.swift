import StageKit
import Testing

@Suite("Suggestion")
struct SuggestionTests {
    private static let known = ["normalise", "split-sentences", "attribute-quotes", "tag-topics"]

    @Test(
        "is the known word that a mistyped one is near to",
        arguments: [
            ("tag-topic", "tag-topics"), ("tagtopics", "tag-topics"), ("normalize", "normalise"),
            ("NORMALISE", "normalise"), ("nromalise", "normalise"), ("split-sentence", "split-sentences"),
            ("atribute-quote", "attribute-quotes"), ("spilt-sentences", "split-sentences"),
        ]
    )
    func near(_ word: String, _ expected: String) {
        #expect(Suggestion.nearest(to: word, among: Self.known) == expected)
    }

    @Test("is none for a word that is far from all", arguments: ["", "summarise", "tokenise", "quotes", "split"])
    func far(_ word: String) {
        #expect(Suggestion.nearest(to: word, among: Self.known) == nil)
    }

    @Test("counts a swap of neighbours as one edit")
    func swap() {
        #expect(Suggestion.nearest(to: "ahhs", among: ["hash", "aahs"]) == "aahs")
        #expect(Suggestion.nearest(to: "jbos", among: ["jobs"]) == "jobs")
    }

    @Test("of two that are equally near is the first")
    func first() {
        #expect(Suggestion.nearest(to: "cat", among: ["cut", "car"]) == "cut")
        #expect(Suggestion.nearest(to: "cat", among: ["car", "cut"]) == "car")
    }

    @Test("compares a word of any length by its beginning")
    func long() {
        let start = String(repeating: "x", count: 64)
        let hostile = start + String(repeating: "y", count: 1_000_000)
        #expect(Suggestion.nearest(to: hostile, among: [start]) == start)
    }

    @Test("says what is known where nothing is near")
    func phrase() {
        #expect(Suggestion.phrase(for: "jbos", among: ["jobs"], noun: "keys") == "did you mean 'jobs'?")
        #expect(Suggestion.phrase(for: "x-ray", among: ["a", "b"], noun: "keys") == "the keys here are: a, b")
        #expect(Suggestion.phrase(for: "x", among: [], noun: "keys") == "there are no keys here")
    }
}
