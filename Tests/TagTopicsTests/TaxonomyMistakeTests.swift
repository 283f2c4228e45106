import StageKit
import Testing

@testable import TagTopics

@Suite("Mistakes in taxonomies and weights")
struct TaxonomyMistakeTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var taxonomy: String
        var weights: String?
        let messages: [String]

        /// Lines of concepts from line 3 of `t.yaml` on, lines of `w.tsv`, and what is said of them.
        init(_ title: String, _ concepts: String, weights: String? = nil, _ messages: String...) {
            testDescription = title
            taxonomy = TagTopicsTests.taxonomy(concepts)
            self.weights = weights
            self.messages = messages
        }
    }

    private static func messages(_ bad: Bad) -> [String] {
        do throws(Problems) {
            _ = try tagger(taxonomy: bad.taxonomy, weights: bad.weights)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test("are told with their places, before the first article", arguments: concepts + terms + weights)
    func told(_ bad: Bad) {
        #expect(Self.messages(bad) == bad.messages)
    }

    private static let treaty = "  - {id: d:1, label: treaty, any: [treaty]}\n"

    static let concepts = [
        Bad(
            "an unknown broader concept",
            treaty + "  - {id: d:2, label: pact, broader: d:11, any: [pact]}\n",
            "t.yaml:4:37: there is no concept 'd:11'; did you mean 'd:1'?"
        ),
        Bad(
            "a cycle",
            "  - {id: d:1, label: a, broader: d:2, any: [a]}\n  - {id: d:2, label: b, broader: d:1, any: [b]}\n",
            "t.yaml:3:34: 'd:1' is below 'd:2' is below 'd:1': a concept cannot be broader than itself; mend one "
                + "'broader'"
        ),
        Bad(
            "a concept broader than itself",
            treaty + "  - {id: d:2, label: pact, broader: d:2, any: [pact]}\n",
            "t.yaml:4:37: 'd:2' is below 'd:2': a concept cannot be broader than itself; mend one 'broader'"
        ),
        Bad(
            "an id twice",
            treaty + "  - {id: d:1, label: pact, any: [pact]}\n",
            "t.yaml:4:10: the id 'd:1' is that of another concept (line 3); give each concept one of its own"
        ),
        Bad(
            "a retired id that a concept has",
            treaty + "  - {id: d:2, label: pact, retired: [d:1], any: [pact]}\n",
            "t.yaml:4:38: the id 'd:1' is that of another concept (line 3); give each concept one of its own"
        ),
        Bad("an empty id", "  - {id: '', label: x, any: [pact]}\n", "t.yaml:3:10: there is no id here; write one"),
        Bad(
            "a missing label",
            "  - {id: d:1, any: [pact]}\n",
            "t.yaml:3:5: the key 'label' is missing; it says: The name for readers."
        ),
        Bad(
            "numbers out of their ranges",
            "  - {id: d:1, label: x, threshold: -1, distinct: 0, roll-up: 1.5, any: [pact]}\n",
            "t.yaml:3:36: expected a score from 0 to 1000, found -1.0",
            "t.yaml:3:50: expected a number from 1 to 1000, found 0",
            "t.yaml:3:62: expected a share from 0 to 1, found 1.5"
        ),
    ]

    static let terms = [
        Bad(
            "a phrase that normalises to nothing",
            "  - {id: d:1, label: x, any: [pact, '–', {phrase: '…'}], not: ['!']}\n",
            "t.yaml:3:37: '–' has no letter or digit to look for; write a word, or take it out",
            "t.yaml:3:42: '…' has no letter or digit to look for; write a word, or take it out",
            "t.yaml:3:64: '!' has no letter or digit to look for; write a word, or take it out"
        ),
        Bad(
            "a phrase over a comma",
            "  - {id: d:1, label: x, any: ['peace, talks']}\n",
            "t.yaml:3:31: 'peace, talks' is never found: between its words may stand blanks and hyphens only; "
                + "write it without other signs"
        ),
        Bad(
            "a term in two forms",
            "  - id: d:1\n    label: x\n    any:\n      - treaties\n      - {phrase: Treaty, weight: 2}\n",
            "t.yaml:7:9: 'Treaty' is a form of a term that the concept has already (line 6); keep one of the two"
        ),
        Bad(
            "weights that are no numbers, or none to count with",
            "  - {id: d:1, label: x, any: [{phrase: a, weight: big}, {phrase: b, weight: 0}, "
                + "{phrase: c, weight: -1}, {phrase: d, weight: 0.0005}]}\n",
            "t.yaml:3:51: expected a number, found 'big'"
        ),
        Bad(
            "weights that cannot be counted with",
            "  - {id: d:1, label: x, any: [{phrase: b, weight: 0}, {phrase: c, weight: -1}]}\n",
            "t.yaml:3:51: expected a weight, found the number 0.0; write a number from 0.001 to 1000 with at most "
                + "three decimals",
            "t.yaml:3:75: expected a weight, found the number -1.0; write a number from 0.001 to 1000 with at most "
                + "three decimals"
        ),
        Bad(
            "a group of one word",
            "  - {id: d:1, label: x, near: [{words: [troops]}, {words: [troop, troops]}]}\n",
            "t.yaml:3:32: words that stand near one another are two or more, each another one; write a single word "
                + "or phrase under 'any'",
            "t.yaml:3:51: words that stand near one another are two or more, each another one; write a single word "
                + "or phrase under 'any'"
        ),
        Bad(
            "a word longer than any that is looked for",
            "  - {id: d:1, label: x, any: [\(String(repeating: "a", count: 49))]}\n",
            "t.yaml:3:31: '\(String(repeating: "a", count: 49))' has a word of more than 48 bytes, which is never "
                + "found; take it out"
        ),
        Bad(
            "an unknown key",
            "  - {id: d:1, label: x, any: [{phrase: a, wieght: 1}]}\n",
            "t.yaml:3:43: unknown key 'wieght'; did you mean 'weight'?"
        ),
    ]

    static let weights = [
        Bad(
            "weights of another vocabulary version",
            treaty,
            weights: "# vocabulary: desk/2\npact\td:1\t1\n",
            "w.tsv:1:15: the weights are for the vocabulary 'desk/2', and the taxonomy is 'desk/1'; learn the "
                + "weights anew, or name the taxonomy that they are for"
        ),
        Bad(
            "weights without a vocabulary",
            treaty,
            weights: "pact\td:1\t1\n",
            "w.tsv:1:1: the key 'vocabulary' is missing; it says: The vocabulary of the taxonomy: "
                + "medtop/2023-10-24."
        ),
        Bad(
            "a weight for a concept that is not there",
            treaty,
            weights: "# vocabulary: desk/1\npact\td:7\t1\n",
            "w.tsv:2:6: there is no concept 'd:7'; did you mean 'd:1'?"
        ),
        Bad(
            "a weight that is no number",
            treaty,
            weights: "# vocabulary: desk/1\npact\td:1\tmuch\nbond\td:1\t-1\noath\td:1\t1.2345\nvow\td:1\t1,5\n",
            "w.tsv:2:10: expected a weight, found 'much'; write a number from 0.001 to 1000 with at most three decimals",
            "w.tsv:3:10: expected a weight, found '-1'; write a number from 0.001 to 1000 with at most three decimals",
            "w.tsv:4:10: expected a weight, found '1.2345'; write a number from 0.001 to 1000 with at most three "
                + "decimals",
            "w.tsv:5:9: expected a weight, found '1,5'; write a number from 0.001 to 1000 with at most three decimals"
        ),
        Bad(
            "a line with two cells",
            treaty,
            weights: "# vocabulary: desk/1\npact\td:1\n",
            "w.tsv:2:1: expected a term, a concept and a weight with tabs between them, found 2 cells"
        ),
        Bad(
            "a term twice",
            treaty,
            weights: "# vocabulary: desk/1\npact\td:1\t1\npacts\td:1\t2\n",
            "w.tsv:3:1: 'pacts' is a form of a term that the concept has already (line 2); keep one of the two"
        ),
        Bad(
            "a term of signs",
            treaty,
            weights: "# vocabulary: desk/1\n…\td:1\t1\n",
            "w.tsv:2:1: '…' has no letter or digit to look for; write a word, or take it out"
        ),
    ]

    @Test("Options out of their ranges are refused")
    func options() throws {
        let error = #expect(throws: Problems.self) {
            try tagger("{levels: [0], minimum-score: -1, at-most: -2, title-factor: 0.5, lead: -1}")
        }
        #expect(
            error?.all.map(\.message) == [
                "expected levels from 1, found 0", "expected a 'minimum-score' from 0 to 1000, found -1.0",
                "expected a number 'at-most' from 0, found -2", "expected a 'title-factor' from 1 to 100, found 0.5",
                "expected a number 'lead' from 0 to 100000, found -1",
            ]
        )
    }

    @Test("A long list of mistakes is cut")
    func many() throws {
        let lines = (0..<500).map { "  - {id: d:\($0), label: x, any: ['…']}\n" }.joined()
        let error = #expect(throws: Problems.self) { try tagger(taxonomy: taxonomy(lines)) }
        #expect(error?.all.count == 100)
    }
}
