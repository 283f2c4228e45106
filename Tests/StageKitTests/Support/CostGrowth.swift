import BuiltInStages
import Foundation
import StageKit
import StageKitTesting

/// How much longer a stage takes over a longer text, in the time of its own thread: tests run beside others.
enum CostGrowth {
    static func ratio(of stage: any Stage.Type, _ short: HostileText, _ long: HostileText) throws -> Double {
        try time(of: stage, long, turns: 1) / max(time(of: stage, short, turns: 3), 1e-5)
    }

    /// The least time of several turns, in seconds.
    private static func time<S: Stage>(of type: S.Type, _ text: HostileText, turns: Int) throws -> Double {
        let stage = try S(options: S.Options())
        let article = Article(path: "hostile.txt", bytes: text.bytes)
        let document = try Preparation(stages: builtInStages).document(for: type, article)
        var least = Double.infinity
        for _ in 0..<turns {
            var copy = document
            let start = threadTime()
            try stage.run(on: &copy)
            least = min(least, threadTime() - start)
        }
        return least
    }

    private static func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
