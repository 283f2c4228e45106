import BuiltInStages
import Measuring
import StageKit
import StageKitTesting

/// How much longer each stage takes over a hostile text of eight times the length.
struct GrowthTable {
    private let limit: Double
    private let plan: Plan
    private var rows: [[String]] = [["stage", "slowest at", "MB/s", "grows most at", "times"]]
    private(set) var failures: [String] = []

    init(limit: Double, plan: Plan) {
        self.limit = limit
        self.plan = plan
    }

    /// The table, ready to print.
    var text: String { Columns.aligned(rows) }

    /// Measures one stage over every hostile text, the shorter ones first: what is quadratic fails before it takes hours.
    mutating func measure<S: Stage>(_ stage: S.Type) throws {
        var steepest = (name: "", ratio: 0.0)
        var slowest = (name: "", rate: Double.infinity)
        var failed: Set<String> = []
        for length in plan.hostileLengths {
            for (short, long) in zip(HostileText.long(bytes: length), HostileText.long(bytes: length * 8)) {
                if failed.contains(long.name) { continue }
                let (ratio, seconds) = try growth(stage, short, long)
                if ratio > steepest.ratio { steepest = (long.name, ratio) }
                let rate = Double(long.bytes.count) / seconds / 1e6
                if rate < slowest.rate { slowest = (long.name, rate) }
                if ratio <= limit { continue }
                failed.insert(long.name)
                failures.append(
                    "\(S.name) takes \(ratio.formatted(decimals: 1)) times as long over \(long.bytes.count) bytes of "
                        + "\(long.name) as over \(short.bytes.count); at most \(limit) is allowed"
                )
            }
        }
        rows.append([
            S.name, slowest.name, slowest.rate.formatted(decimals: 1), steepest.name,
            steepest.ratio.formatted(decimals: 1),
        ])
    }

    /// The ratio of the best times. One beyond the limit is measured again for a while: the machine may have been busy.
    private func growth<S: Stage>(
        _ stage: S.Type,
        _ short: HostileText,
        _ long: HostileText
    ) throws -> (ratio: Double, seconds: Double) {
        let shortWork = try StageWork(stage, on: [Article(path: "short.txt", bytes: short.bytes)], among: builtInStages)
        let longWork = try StageWork(stage, on: [Article(path: "long.txt", bytes: long.bytes)], among: builtInStages)
        var (shortWatch, longWatch) = (Stopwatch(), Stopwatch())
        repeat {
            for _ in 0..<4 { try shortWatch.measure { try shortWork.run() } }
            for _ in 0..<2 { try longWatch.measure { try longWork.run() } }
        } while longWatch.best / shortWatch.best > limit && longWatch.total < 5
        return (longWatch.best / shortWatch.best, longWatch.best)
    }
}
