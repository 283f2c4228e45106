public import StageKit

/// The decisions on one article: `a.review.yaml`, beside `a.json`.
public enum ReviewFile {
    /// What review files are called, behind the name of the article.
    public static let fileExtension = ".review.yaml"

    /// Takes the decisions from a file's value, as YAML reads it. Nothing at all is a file without decisions.
    ///
    /// What only a layer can say, which fields there are and what they may be, is checked when decisions are applied.
    ///
    /// - Returns: the decisions in the order of the file, each with its place.
    /// - Throws: all that is wrong with them, each with its place.
    public static func read(_ value: LocatedValue) throws(Problems) -> [Decision] {
        if case .scalar(.null) = value.content { return [] }
        guard case .list(let items) = value.content else {
            let mistake = ValueMistake.wrongType(expected: "a list of decisions", found: value.summary)
            throw Problems([Problem(mistake, at: value.location)])
        }
        var context = ReadingContext()
        var decisions: [Decision] = []
        decisions.reserveCapacity(items.count)
        for item in items {
            guard var decision = Decision.read(item, &context) else { continue }
            decision.location = item.location
            check(decision, item, &context)
            decisions.append(decision)
        }
        guard context.problems.isEmpty else { throw Problems(context.problems) }
        return decisions
    }

    private static func check(_ decision: Decision, _ item: LocatedValue, _ context: inout ReadingContext) {
        // What could not be read is told already.
        guard item["decision"] != nil, item["layer"] != nil else { return }
        if decision.decision != .added, decision.id.isEmpty {
            let help = "the row's id in the annotation file"
            context.report(ValueMistake.missingKey(key: "id", help: help), at: item.location)
        }
        if let entry = decision.set.entries.first(where: { $0.key == "id" }) {
            context.report(DecisionMistake.setsID, at: entry.keyLocation)
        }
        switch decision.decision {
        case .accepted, .rejected:
            guard let set = item["set"] else { return }
            context.report(DecisionMistake.setsNothing(decision.decision), at: set.location)
        case .corrected:
            guard decision.set.entries.isEmpty else { return }
            let help = "the fields that are different, such as {speaker: null}"
            context.report(ValueMistake.missingKey(key: "set", help: help), at: item.location)
        case .added:
            guard decision.anchor == nil, decision.set["start"] == nil || decision.set["end"] == nil,
                decision.set["mentions"] == nil
            else { return }
            context.report(DecisionMistake.addedNowhere, at: item.location)
        }
    }
}
