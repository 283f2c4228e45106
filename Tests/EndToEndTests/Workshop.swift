import Foundation
import Testing

/// A fresh folder, and the real binary to run in it. The folder is removed when the workshop's life ends.
final class Workshop {
    /// What a command did.
    struct Outcome {
        let code: Int32
        let output: String
        let messages: String
    }

    let folder: URL

    init() throws {
        folder = TestSettings.scratch.appendingPathComponent("stet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // Tests may have taken the right to write away, and given names that only the shell can remove.
        _ = try? Self.shell("chmod -R u+rwx '\(folder.path)' 2>/dev/null; rm -rf '\(folder.path)'")
    }

    /// A workshop with a pipeline of these stages over `articles/`, and these articles.
    convenience init(stages: [String] = ["normalise", "split-sentences"], articles: [String: String]) throws {
        try self.init()
        try makeFolder("articles")
        try write("pipeline.yaml", Self.pipeline(stages: stages))
        for (name, text) in articles { try write("articles/\(name)", text) }
    }

    static func pipeline(stages: [String]) -> String {
        "name: test\narticles: articles\nannotations: annotations\nstages:\n"
            + stages.map { "  - \($0)\n" }.joined()
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ name: String, _ text: String) throws {
        try write(name, Data(text.utf8))
    }

    func write(_ name: String, _ data: Data) throws {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }

    func read(_ name: String) throws -> String {
        try #require(String(data: Data(contentsOf: folder.appendingPathComponent(name)), encoding: .utf8))
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// All files below a folder with their bytes, hidden ones too; none where there is no folder.
    func files(below name: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let root = folder.appendingPathComponent(name)
        for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let url = root.appendingPathComponent(path)
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                files[path] = try Data(contentsOf: url)
            }
        }
        return files
    }

    /// Runs stet in the folder and waits for its end.
    @discardableResult
    func stet(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try start(arguments, environment: environment).finish()
    }

    /// Starts stet in the folder, as root's equal or without root's right to pass over permissions.
    func start(
        _ arguments: [String],
        environment: [String: String] = [:],
        bound: Bool = false
    ) throws -> Running {
        let command = bound ? try #require(Permissions.binding) : []
        return try Running(command + [TestSettings.binary.path] + arguments, in: folder, environment: environment)
    }

    /// Runs stet in the folder under permissions that bind it, even where the tests are run by root.
    func boundStet(_ arguments: String...) throws -> Outcome {
        try start(arguments, bound: true).finish()
    }

    /// Runs a shell command and returns what it prints.
    @discardableResult
    static func shell(_ command: String) throws -> String {
        try Running(["/bin/sh", "-c", command], in: URL(fileURLWithPath: "/"), environment: [:]).finish().output
    }
}

/// A process that has been started. Its output goes to files, so that a long one fills no pipe.
struct Running {
    let process: Process
    private let output: URL
    private let messages: URL

    init(_ command: [String], in folder: URL, environment: [String: String]) throws {
        output = TestSettings.scratch.appendingPathComponent("stet-out-\(UUID().uuidString)")
        messages = TestSettings.scratch.appendingPathComponent("stet-err-\(UUID().uuidString)")
        for url in [output, messages] { try Data().write(to: url) }
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
    }

    /// Sends a signal.
    func send(_ signal: Int32) {
        kill(process.processIdentifier, signal)
    }

    /// What has been printed to standard error so far.
    func messagesSoFar() throws -> String { try String(contentsOf: messages, encoding: .utf8) }

    /// Waits for the end. A process that hangs is ended, and fails the test.
    func finish(within seconds: Double = TestSettings.isFull ? 3600 : 60) throws -> Workshop.Outcome {
        let identifier = process.processIdentifier
        let alarm = DispatchWorkItem {
            // With what it started, which else keeps the wait from ending.
            kill(-identifier, SIGKILL)
            kill(identifier, SIGKILL)
        }
        let start = ContinuousClock.now
        DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: alarm)
        process.waitUntilExit()
        alarm.cancel()
        if process.terminationReason == .uncaughtSignal, ContinuousClock.now - start >= .seconds(seconds) {
            Issue.record("the process hung and was ended")
        }
        defer { for url in [output, messages] { try? FileManager.default.removeItem(at: url) } }
        return Workshop.Outcome(
            code: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self)
        )
    }
}
