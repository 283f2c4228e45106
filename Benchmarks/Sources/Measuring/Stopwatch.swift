/// The least time that a piece of work takes: what is beyond it is the rest of the machine.
public struct Stopwatch {
    /// The least time so far, in seconds.
    public private(set) var best = Double.infinity
    /// The time of all turns, in seconds.
    public private(set) var total = 0.0
    /// What the work returned: to be shown, so that the work cannot be optimised away.
    public private(set) var result = 0
    private let clock = ContinuousClock()

    /// A stopwatch that has measured nothing.
    public init() {}

    /// Does the work once. The work returns a number that hangs on all of it.
    public mutating func measure(_ work: () throws -> Int) rethrows {
        let start = clock.now
        result = try work()
        let time = (clock.now - start) / .seconds(1)
        best = min(best, time)
        total += time
    }
}
