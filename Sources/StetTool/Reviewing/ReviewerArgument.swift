import ArgumentParser
import Files
import Logging
import Runner
import Standoff
import VersionControl

/// What every command that decides something is told.
struct ReviewerArgument: ParsableArguments {
    @Option(help: "Who decides; what 'git config user.name' says by default.")
    var by: String?

    @Option(help: "Why, for other people.")
    var note: String?

    /// The decisions with who made them and why.
    func signed(_ decisions: [Decision]) async -> [Decision] {
        let by = await name()
        return decisions.map { decision in
            var decision = decision
            decision.by = by
            decision.note = note ?? decision.note
            return decision
        }
    }

    /// The same for decisions that may say already who made them.
    func signing(_ decisions: [Decision]) async -> [Decision] {
        let name = await name()
        return decisions.map { decision in
            var decision = decision
            decision.by = by ?? decision.by ?? name
            decision.note = note ?? decision.note
            return decision
        }
    }

    private func name() async -> String? {
        if let by { return by.isEmpty ? nil : by }
        guard let answer = try? await Git().answer(["config", "user.name"]) else { return nil }
        let name = String(decoding: answer.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return name.isEmpty ? nil : name
    }
}
