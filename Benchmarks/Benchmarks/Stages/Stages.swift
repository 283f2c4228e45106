import Benchmark
import BuiltInStages
import Measuring
import StageKit

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput, .peakMemoryResident],
        warmupIterations: 1,
        maxDuration: .seconds(3)
    )
    do {
        for corpus in [try Corpus.clean(bytes: 4 << 20), try Corpus.edited(bytes: 4 << 20)] {
            Benchmark("reference pass, \(corpus.name)") { benchmark in
                for _ in benchmark.scaledIterations {
                    for article in corpus.articles { blackHole(ReferencePass.classChanges(in: article.bytes.span)) }
                }
            }
            for stage in builtInStages { try register(stage, corpus) }
        }
    } catch {
        print("no benchmarks: \(error)")
    }
}

private func register<S: Stage>(_ stage: S.Type, _ corpus: Corpus) throws {
    let work = try StageWork(stage, on: corpus.articles, among: builtInStages)
    Benchmark("\(S.name), \(corpus.name)") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try work.annotate()) }
    }
}
