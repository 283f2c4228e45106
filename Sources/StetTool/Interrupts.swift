import Dispatch
import Runner

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Lets a run end cleanly at the first Ctrl-C, and at once at the second.
final class Interrupts {
    private let sources: [any DispatchSourceSignal]

    /// Listens from now until the listener's life ends.
    init(stopping progress: RunProgress) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if progress.isStopping { Self.end(by: number) }
                progress.stop()
            }
            source.activate()
            return source
        }
    }

    /// Lets a write into a pipe that nobody reads fail, instead of ending the process: a child that dies would take stet
    /// with it.
    static func surviveBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Ends the process by a signal, as if nobody had listened.
    private static func end(by number: Int32) {
        signal(number, SIG_DFL)
        // The threads of a queue have signals blocked.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }

    deinit {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
