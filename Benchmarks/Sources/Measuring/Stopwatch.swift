import Foundation

/// The least processor time that a piece of work takes: what is beyond it is the rest of the machine.
public struct Stopwatch {
    /// The least time so far, in seconds.
    public private(set) var best = Double.infinity
    /// The time of all turns, in seconds.
    public private(set) var total = 0.0
    /// What the work returned: to be shown, so that the work cannot be optimised away.
    public private(set) var result = 0

    /// A stopwatch that has measured nothing.
    public init() {}

    /// Does the work once, on this thread. The work returns a number that hangs on all of it.
    public mutating func measure(_ work: () throws -> Int) rethrows {
        let start = Self.processorTime
        result = try work()
        let time = Self.processorTime - start
        best = min(best, time)
        total += time
    }

    /// How long this thread has been running, in seconds. Time in which other programs had the processor is not in it.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
