import BuiltInStages
import Measuring
import StageKit

/// How the corpus pass grows with the claims that it relates, and how long it takes beside reading their rows.
struct CorpusTable {
    private var rows: [[String]] = [
        ["stage", "claims", "issues", "pairs", "seconds", "times the last", "share of reading"]
    ]
    private(set) var failures: [String] = []
    private let plan: Plan

    init(plan: Plan) {
        self.plan = plan
    }

    /// The table, ready to print.
    var text: String { Columns.aligned(rows) }

    /// Measures the part of a stage, if it has one, at ten times the claims each time.
    mutating func measure(_ stage: any Stage.Type) throws {
        guard let stage = stage as? any CorpusStage.Type else { return }
        var last: Double?
        for claims in plan.corpusClaims { try measure(stage, claims, &last) }
    }

    private mutating func measure<S: CorpusStage>(_ stage: S.Type, _ claims: Int, _ last: inout Double?) throws {
        let issues = 1000
        let work = try CorpusWork(stage, claims: claims, issues: issues)
        var (pass, reading) = (Stopwatch(), Stopwatch())
        var pairs = 0
        for _ in 0..<3 {
            pass.measure {
                pairs = work.run()
                return pairs
            }
        }
        let lines = work.lines()
        let file = SourceFile(name: "")
        for _ in 0..<2 {
            try reading.measure {
                try lines.reduce(0) { $0 + (try JSONReader.read($1, file: file)).summary.utf8.count }
            }
        }
        let share = pass.best / reading.best
        rows.append([
            S.name, "\(claims)", "\(issues)", "\(pairs)", pass.best.formatted(decimals: 3),
            last.map { (pass.best / $0).formatted(decimals: 1) } ?? "", share.formatted(decimals: 2),
        ])
        if share > Self.largestShare {
            failures.append(
                "the corpus pass of \(S.name) takes \(share.formatted(decimals: 1)) times as long as reading"
            )
        }
        last = pass.best
    }

    /// How many times as long as reading the rows the pass may take.
    private static let largestShare = 5.0
}
