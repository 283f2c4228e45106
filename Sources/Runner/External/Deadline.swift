import Synchronization

/// Does something if it is not told in time that all is well.
final class Deadline: Sendable {
    private enum State: UInt8, AtomicRepresentable {
        case waiting
        case passed
        case met
    }

    private let state = Atomic<State>(.waiting)
    private let clock: Mutex<Task<Void, Never>?>

    /// Runs the action after the limit, unless the deadline was met before.
    init(_ limit: Duration, onPassed action: @escaping @Sendable () -> Void) {
        clock = Mutex(nil)
        let task = Task { [self] in
            try? await Task.sleep(for: limit)
            guard change(to: .passed) else { return }
            action()
        }
        clock.withLock { $0 = task }
    }

    /// Calls the action off. Returns whether that was in time.
    func meet() -> Bool {
        guard change(to: .met) else { return false }
        clock.withLock { $0 }?.cancel()
        return true
    }

    private func change(to new: State) -> Bool {
        state.compareExchange(expected: .waiting, desired: new, ordering: .acquiringAndReleasing).exchanged
    }
}
