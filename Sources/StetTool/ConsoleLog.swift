import Files
import Logging

/// Writes log messages to standard error, a line each.
struct ConsoleLog: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Sends all that the libraries log to standard error: warnings and what a user waits for, or everything.
    static func bootstrap(verbose: Bool) {
        LoggingSystem.bootstrap { _ in ConsoleLog(logLevel: verbose ? .debug : .notice) }
    }

    func log(event: LogEvent) {
        Console.message("\(event.message)\n")
    }
}
