import ArgumentParser
import BuiltInStages
import Measuring
import StageKit

/// Prints the table of shares, and fails where a stage has become grossly slow.
@main
struct Speed: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures each stage as a share of the reference pass over the same text in the same run.",
        discussion: """
            The reference pass looks up the class of each byte and counts the changes of class. Shares are compared \
            with the floors of floors.json, and so is how much longer a text of eight times the length takes.
            """
    )

    @Flag(help: "Measure little, in less than a minute: only gross regressions are seen.")
    var smoke = false

    @Argument(help: "The stages to measure; all of them by default.")
    var stages: [String] = []

    mutating func run() throws {
        Allocator.keepPages()
        let floors = try Floors.read()
        let chosen = try chosenStages()
        let plan = smoke ? Plan.smoke : Plan.full

        var shares = ShareTable(floors: floors, plan: plan)
        for corpus in [try Corpus.clean(bytes: plan.corpusBytes), try Corpus.edited(bytes: plan.corpusBytes)] {
            print(try corpus.described())
            for stage in chosen { try shares.measure(stage, on: corpus) }
        }
        print(shares.text)

        var growth = GrowthTable(limit: floors.growth, plan: plan)
        for stage in chosen { try growth.measure(stage) }
        print(growth.text)

        var corpus = CorpusTable(plan: plan)
        for stage in chosen { try corpus.measure(stage) }
        print(corpus.text)

        let failures = shares.failures + growth.failures + corpus.failures
        for failure in failures { print("too slow: \(failure)") }
        if !failures.isEmpty { throw ExitCode.failure }
    }

    private func chosenStages() throws -> [any Stage.Type] {
        let known = builtInStages.map { $0.name }
        for name in stages where !known.contains(name) {
            let hint = Suggestion.phrase(for: name, among: known, noun: "stages")
            throw ValidationError("unknown stage '\(name)'; \(hint)")
        }
        return builtInStages.filter { stages.isEmpty || stages.contains($0.name) }
    }
}

/// How much to measure.
struct Plan {
    let corpusBytes: Int
    /// How long to measure one thing, in turns; the best turn counts.
    let secondsEach: Double
    /// The lengths of hostile texts, in bytes; each is compared with eight times its length.
    let hostileLengths: [Int]
    /// How many claims the corpus pass relates, each time.
    let corpusClaims: [Int]

    static let full = Plan(
        corpusBytes: 8 << 20,
        secondsEach: 1,
        hostileLengths: [1 << 14, 1 << 17],
        corpusClaims: [1000, 10_000, 100_000, 200_000]
    )
    static let smoke = Plan(
        corpusBytes: 1 << 20,
        secondsEach: 0.25,
        hostileLengths: [1 << 14],
        corpusClaims: [1000, 10_000]
    )
}
