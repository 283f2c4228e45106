import StageKit

/// What can go wrong with an external stage.
enum ExternalMistake: Error, Mistake {
    /// The command cannot be started.
    case cannotStart(command: String, reason: String)
    /// The process ended while an answer was awaited.
    case died
    /// No answer came in time.
    case timedOut(Duration)
    /// The answer has no end.
    case tooLong(bytes: Int)
    /// The answer is not what the protocol says.
    case nonsense(String)
    /// The stage itself refused the article.
    case refused(String)

    var code: String {
        switch self {
        case .cannotStart: "external-cannot-start"
        case .died: "external-died"
        case .timedOut: "external-timed-out"
        case .tooLong: "external-too-long"
        case .nonsense: "external-nonsense"
        case .refused: "external-refused"
        }
    }

    var message: String {
        switch self {
        case .cannotStart(let command, let reason):
            "the command '\(command)' does not start (\(reason)); check the path and whether it runs by itself"
        case .died: "its process ended without an answer; its own messages stand above"
        case .timedOut(let limit):
            "no answer came within \(Self.seconds(limit)) s and it was ended; raise 'timeout' in the pipeline if it needs "
                + "longer"
        case .tooLong(let bytes): "its answer has no end of the line within \(bytes) bytes; it must be one line of JSON"
        case .nonsense(let what): "its answer is not in the protocol: \(what)"
        case .refused(let reason): reason
        }
    }

    private static func seconds(_ duration: Duration) -> String {
        let seconds = duration / .seconds(1)
        return seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }
}
