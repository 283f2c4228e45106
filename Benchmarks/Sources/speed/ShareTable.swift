import BuiltInStages
import Measuring
import StageKit

/// Each stage's speed as a share of the reference pass, measured in turns with it.
struct ShareTable {
    /// One stage over one text.
    private struct Line {
        let stage: String
        let corpus: Corpus
        let annotating: Double
        let running: Double
    }

    private let floors: Floors
    private let plan: Plan
    private var reference: [String: Stopwatch] = [:]
    private var lines: [Line] = []

    init(floors: Floors, plan: Plan) {
        self.floors = floors
        self.plan = plan
    }

    /// Measures one stage, and the reference pass in turns with it; of each the best time counts.
    ///
    /// Each goes several times in a row: the first times it finds the caches full of what the one before it left there,
    /// which makes the reference pass half as fast.
    mutating func measure<S: Stage>(_ stage: S.Type, on corpus: Corpus) throws {
        let work = try StageWork(stage, on: corpus.articles, among: builtInStages)
        var (annotating, running) = (Stopwatch(), Stopwatch())
        repeat {
            for _ in 0..<20 { reference[corpus.name, default: Stopwatch()].measure { corpus.classChanges() } }
            for _ in 0..<3 { try annotating.measure { try work.annotate() } }
            for _ in 0..<3 { try running.measure { try work.run() } }
        } while annotating.total < plan.secondsEach
        lines.append(Line(stage: S.name, corpus: corpus, annotating: annotating.best, running: running.best))
    }

    /// The table, ready to print: a row for the reference pass before the first stage over each text.
    var text: String {
        var rows = [["stage", "text", "MB/s", "share", "with ids", "floor"]]
        var last = ""
        for line in lines {
            if line.corpus.name != last {
                last = line.corpus.name
                rows.append(["reference pass", last, line.corpus.rate(seconds: reference(last)), "1", "", ""])
            }
            rows.append([
                line.stage, last, line.corpus.rate(seconds: line.annotating), share(line).formatted(decimals: 3),
                (reference(last) / line.running).formatted(decimals: 3), floor(line).map { "\($0)" } ?? "-",
            ])
        }
        return Columns.aligned(rows)
    }

    /// The stages that are below their floors.
    var failures: [String] {
        lines.compactMap { line in
            guard let floor = floor(line), share(line) < floor else { return nil }
            return "\(line.stage) over \(line.corpus.name) text reaches \(share(line).formatted(decimals: 3)) "
                + "of the reference pass; its floor is \(floor)"
        }
    }

    private func reference(_ corpus: String) -> Double { reference[corpus]?.best ?? 0 }

    private func share(_ line: Line) -> Double { reference(line.corpus.name) / line.annotating }

    private func floor(_ line: Line) -> Double? { floors.shares[line.stage]?[line.corpus.name] }
}

extension Corpus {
    fileprivate func classChanges() -> Int {
        articles.reduce(0) { $0 + ReferencePass.classChanges(in: $1.bytes.span) }
    }

    fileprivate func rate(seconds: Double) -> String {
        (Double(byteCount) / seconds / 1e6).formatted(decimals: 0)
    }

    /// What the text is like, in one line.
    func described() throws -> String {
        let changes = Double(classChanges()) / Double(byteCount)
        return "\(name): \(articles.count) articles, \(byteCount) bytes, "
            + "\(changes.formatted(decimals: 2)) changes of class a byte, "
            + "\(try editsPerLine().formatted(decimals: 2)) edits a line"
    }
}
