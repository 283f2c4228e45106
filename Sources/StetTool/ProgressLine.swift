import Files
import Runner

/// Shows how far a run is in one line that is written over and over, on a terminal only.
struct ProgressLine {
    private let progress: RunProgress
    private let start = ContinuousClock.now

    /// Shows the progress while the work is done.
    static func showing<Result>(
        _ progress: RunProgress,
        unless isQuiet: Bool,
        during work: () async throws -> Result
    ) async rethrows -> Result {
        guard !isQuiet, Console.messagesAreOnTerminal, Console.environment("TERM") != "dumb" else {
            return try await work()
        }
        let line = ProgressLine(progress: progress)
        let ticker = Task {
            while !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(100))
                Console.message("\r\u{1B}[K" + line.text)
            }
        }
        defer {
            ticker.cancel()
            Console.message("\r\u{1B}[K")
        }
        return try await work()
    }

    private init(progress: RunProgress) {
        self.progress = progress
    }

    private var text: String {
        let (done, total) = (progress.done, progress.total)
        guard total > 0 else { return "looking for articles" }
        let seconds = Self.seconds(ContinuousClock.now - start)
        var text = "\(done) of \(total) articles"
        guard done > 0, seconds > 0 else { return text }
        let rate = Double(done) / seconds
        let megabytes = (Double(progress.bytes) / seconds / 100_000).rounded() / 10
        text += ", \(Int(rate)) a second (\(megabytes) MB)"
        text += ", \(Self.duration(Double(total - done) / rate)) left"
        if progress.isStopping { text += ", ending" }
        return text
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded(.up))
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }
}
