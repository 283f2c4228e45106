import StageKit
import Subprocess
import SystemPackage

/// One process of an external stage: takes a line and answers with a line.
///
/// The process lives as long as the child is kept. It has a process group of its own, so that a Ctrl-C meant for stet
/// does not end it in the middle of an article; when stet ends, its standard input closes and it ends by itself.
final class ChildProcess: Sendable {
    /// How long the process may take to end by itself once its standard input has closed.
    private static let grace = Duration.seconds(2)
    /// An answer is longer than its request by this factor and the allowance at the most: a process that writes without
    /// an end would else fill the memory.
    private static let longestAnswer = (factor: 64, allowance: 16 << 20)

    private struct Request: Sendable {
        let line: [UInt8]
        let limit: Duration
        let answer: CheckedContinuation<Result<[UInt8], ExternalMistake>, Never>
    }

    private let requests: AsyncStream<Request>.Continuation
    private let life: Task<Void, Never>

    /// Starts the process.
    init(command: [String], folder: String) {
        let (stream, requests) = AsyncStream.makeStream(of: Request.self)
        self.requests = requests
        life = Task {
            var failure = ExternalMistake.died
            do {
                try await Self.live(command, folder, stream)
            } catch let error as SubprocessError {
                failure = .cannotStart(command: command.joined(separator: " "), reason: "\(error)")
            } catch {
                failure = .cannotStart(command: command.joined(separator: " "), reason: "\(error)")
            }
            requests.finish()
            for await request in stream { request.answer.resume(returning: .failure(failure)) }
        }
    }

    /// Sends a line and waits for the answer to it.
    ///
    /// - Throws: `ExternalMistake`; the process is of no more use then.
    func ask(_ line: [UInt8], within limit: Duration) async throws(ExternalMistake) -> [UInt8] {
        let result = await withCheckedContinuation { continuation in
            let request = Request(line: line, limit: limit, answer: continuation)
            if case .terminated = requests.yield(request) { continuation.resume(returning: .failure(.died)) }
        }
        return try result.get()
    }

    /// Closes the process's standard input and waits until it has ended.
    func end() async {
        requests.finish()
        await life.value
    }

    private static func live(_ command: [String], _ folder: String, _ requests: AsyncStream<Request>) async throws {
        var options = PlatformOptions()
        options.processGroupID = 0
        let executable = command[0]
        let end = try await run(
            executable.contains("/") ? .path(FilePath(executable)) : .name(executable),
            arguments: Arguments(Array(command.dropFirst())),
            workingDirectory: FilePath(folder),
            platformOptions: options,
            input: .inputWriter,
            output: .sequence,
            error: .currentStandardError
        ) { process in
            var output = process.standardOutput.makeAsyncIterator()
            var unread: [UInt8] = []
            for await request in requests {
                // The whole group: what the process started may hold its output open.
                let deadline = Deadline(request.limit) { try? process.send(signal: .kill, toProcessGroup: true) }
                _ = try? await process.standardInputWriter.write(request.line + [UInt8(ascii: "\n")])
                let longest = request.line.count * longestAnswer.factor + longestAnswer.allowance
                let answer = await nextLine(&output, &unread, longest: longest)
                guard deadline.meet() else {
                    request.answer.resume(returning: .failure(.timedOut(request.limit)))
                    break
                }
                request.answer.resume(returning: answer)
                guard case .success = answer else { break }
            }
            try? await process.standardInputWriter.finish()
            return Deadline(grace) { try? process.send(signal: .kill, toProcessGroup: true) }
        }
        _ = end.closureResult.meet()
    }

    /// The next line without its end.
    private static func nextLine(
        _ output: inout SubprocessOutputSequence.Iterator,
        _ unread: inout [UInt8],
        longest: Int
    ) async -> Result<[UInt8], ExternalMistake> {
        var searched = 0
        while true {
            if let end = unread[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(unread[..<end])
                unread.removeSubrange(...end)
                return .success(line)
            }
            guard unread.count <= longest else { return .failure(.tooLong(bytes: longest)) }
            searched = unread.count
            guard let buffer = try? await output.next() else { return .failure(.died) }
            unread.append(contentsOf: buffer.withUnsafeBytes { Array($0) })
        }
    }
}
