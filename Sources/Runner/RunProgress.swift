import Synchronization

/// How far a run is: written by its workers, read by whoever shows it.
public final class RunProgress: Sendable {
    private let doneCount = Atomic<Int>(0)
    private let totalCount = Atomic<Int>(0)
    private let byteCount = Atomic<Int>(0)
    private let stopRequested = Atomic<Bool>(false)

    /// The progress of a run that has not begun.
    public init() {}

    /// How many articles have been seen.
    public var done: Int { doneCount.load(ordering: .relaxed) }
    /// How many articles there are; zero until they have been looked for.
    public var total: Int { totalCount.load(ordering: .relaxed) }
    /// How many bytes of articles have been seen.
    public var bytes: Int { byteCount.load(ordering: .relaxed) }
    /// Whether the run was asked to end early.
    public var isStopping: Bool { stopRequested.load(ordering: .relaxed) }

    /// Asks the run to end when the articles that are being annotated are done.
    public func stop() {
        stopRequested.store(true, ordering: .relaxed)
    }

    func begin(total: Int) {
        totalCount.store(total, ordering: .relaxed)
    }

    func finish(bytes: Int) {
        doneCount.add(1, ordering: .relaxed)
        byteCount.add(bytes, ordering: .relaxed)
    }
}

/// Hands out the numbers of articles, each once, to any number of workers.
final class ArticleQueue: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int

    init(count: Int) {
        self.count = count
    }

    /// How many articles have been handed out.
    var taken: Int { min(next.load(ordering: .relaxed), count) }

    /// The next article's number, or `nil` when all have been handed out.
    func take() -> Int? {
        let taken = next.add(1, ordering: .relaxed).oldValue
        return taken < count ? taken : nil
    }
}
