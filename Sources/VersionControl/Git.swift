import Subprocess
import SystemPackage

/// Runs git.
public struct Git: Sendable {
    /// Where git is run.
    public let folder: String

    /// Git in a folder.
    public init(in folder: String = ".") {
        self.folder = folder
    }

    /// What a command prints.
    ///
    /// - Parameters:
    ///   - arguments: the command and all that follows it.
    ///   - input: what the command reads.
    /// - Returns: its standard output.
    /// - Throws: `GitMistake`, where git cannot be started or ends with anything but 0.
    public func output(_ arguments: [String], input: [UInt8] = []) async throws(GitMistake) -> [UInt8] {
        let (code, output, messages) = try await perform(arguments, input)
        guard code == 0 else {
            let command = arguments.prefix(2).joined(separator: " ")
            throw .failed(command: command, reason: Self.firstLine(messages) ?? "it ended with \(code)")
        }
        return output
    }

    /// What a command prints; `nil` where it ends with anything but 0, which is how git says no.
    ///
    /// - Throws: `GitMistake.notInstalled`.
    public func answer(_ arguments: [String]) async throws(GitMistake) -> [UInt8]? {
        let (code, output, _) = try await perform(arguments, [])
        return code == 0 ? output : nil
    }

    private func perform(
        _ arguments: [String],
        _ input: [UInt8]
    ) async throws(GitMistake) -> (code: Int, output: [UInt8], messages: String) {
        do {
            let result = try await run(
                .name("git"),
                arguments: Arguments(arguments),
                // Messages in one language; and a look at the repository is to lock nothing.
                environment: .inherit.updating(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"]),
                workingDirectory: FilePath(folder),
                input: .array(input),
                output: .bytes(limit: .max),
                error: .string(limit: 1 << 20)
            )
            guard case .exited(let code) = result.terminationStatus else {
                return (-1, [], "it was ended by a signal")
            }
            return (Int(code), result.standardOutput, result.standardError)
        } catch {
            throw .notInstalled(reason: "\(error)")
        }
    }

    private static func firstLine(_ text: String) -> String? {
        text.split(separator: "\n").first.map { line in
            line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : String(line)
        }
    }
}
