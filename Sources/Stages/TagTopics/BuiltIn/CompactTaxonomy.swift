import StageKit

/// A taxonomy in the form in which it is compiled into the binary: lines of cells with tabs between them, which are read
/// in a millisecond where YAML takes a hundred.
///
/// The first cell of a line says what it is: `v` the vocabulary; `c` a concept with id, label, broader one, threshold,
/// least number of terms and share that is rolled up; and behind it its terms: `t` any, `x` exact, `n` not, each with
/// weight and words; `g` a group with weight, number of words and the words; `r` a retired id.
package enum CompactTaxonomy {
    /// Writes a taxonomy.
    package static func written(_ taxonomy: Taxonomy) -> String {
        var lines = ["v\t\(taxonomy.vocabulary)"]
        for concept in taxonomy.concepts {
            let cells = [
                concept.id.value, concept.label, concept.broader?.value ?? "", number(concept.threshold?.value),
                concept.distinct.map { "\($0.value)" } ?? "",
                concept.rollUp.value == 1 ? "" : number(concept.rollUp.value),
            ]
            lines.append((["c"] + cells).joined(separator: "\t"))
            lines += concept.retired.map { "r\t\($0.value)" }
            for term in concept.any.map(\.value.full) {
                lines.append("\(term.exact ? "x" : "t")\t\(number(term.weight?.value))\t\(term.phrase)")
            }
            for group in concept.near.map(\.value) {
                let words = group.words.map(\.value).joined(separator: "\t")
                lines.append("g\t\(number(group.weight?.value))\t\(group.within.value)\t\(words)")
            }
            for term in concept.not.map(\.value.full) {
                lines.append("n\t\(term.exact ? "x" : "")\t\(term.phrase)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Writes weights: the vocabulary, and lines of a term, a concept and a number of thousandths.
    package static func written(_ weights: TopicWeights) -> String {
        let rows = weights.rows.map { "\($0.thousandths)\t\($0.concept.value)\t\($0.term.value)" }
        return (["v\t\(weights.vocabulary.value)"] + rows).joined(separator: "\n")
    }

    /// Reads a taxonomy that `written` wrote; lines that it would not write are passed over.
    static func taxonomy(utf8 text: [UInt8]) -> Taxonomy {
        var taxonomy = Taxonomy()
        var concept = TaxonomyConcept()
        forEachLine(of: text) { cells in
            switch (cells[0], cells.count) {
            case ("v", 2): taxonomy.vocabulary = cells[1]
            case ("c", 7):
                if !concept.id.value.isEmpty { taxonomy.concepts.append(concept) }
                concept = Self.concept(cells)
            case ("r", 2): concept.retired.append(Placed(cells[1]))
            case ("t", 3), ("x", 3):
                var term = TaxonomyTerm(cells[2])
                term.full.weight = Double(cells[1]).map { Placed($0) }
                term.full.exact = cells[0] == "x"
                concept.any.append(Placed(term))
            case ("n", 3):
                var term = TaxonomyTerm(cells[2])
                term.full.exact = cells[1] == "x"
                concept.not.append(Placed(term))
            case ("g", 4...):
                var group = TaxonomyGroup()
                group.weight = Double(cells[1]).map { Placed($0) }
                group.within = Placed(Int(cells[2]) ?? group.within.value)
                group.words = cells[3...].map { Placed($0) }
                concept.near.append(Placed(group))
            default: break
            }
        }
        if !concept.id.value.isEmpty { taxonomy.concepts.append(concept) }
        return taxonomy
    }

    /// Reads weights that `written` wrote.
    static func weights(utf8 text: [UInt8]) -> TopicWeights {
        var weights = TopicWeights()
        forEachLine(of: text) { cells in
            if cells.count == 3, let thousandths = Int(cells[0]) {
                weights.rows.append(TopicWeight(cells[2], cells[1], thousandths: thousandths))
            } else if cells.count == 2, cells[0] == "v" {
                weights.vocabulary = Placed(cells[1])
            }
        }
        return weights
    }

    private static func concept(_ cells: [String]) -> TaxonomyConcept {
        var concept = TaxonomyConcept()
        concept.id = Placed(cells[1])
        concept.label = cells[2]
        if !cells[3].isEmpty { concept.broader = Placed(cells[3]) }
        concept.threshold = Double(cells[4]).map { Placed($0) }
        concept.distinct = Int(cells[5]).map { Placed($0) }
        if let share = Double(cells[6]) { concept.rollUp = Placed(share) }
        return concept
    }

    /// A number with no more digits than it needs; nothing for none.
    private static func number(_ number: Double?) -> String {
        guard let number else { return "" }
        var json = JSONWriter()
        json.number(number)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func forEachLine(of text: [UInt8], _ body: ([String]) -> Void) {
        for line in text.split(separator: UInt8(ascii: "\n")) {
            body(
                line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
                    String(decoding: $0, as: UTF8.self)
                }
            )
        }
    }
}
