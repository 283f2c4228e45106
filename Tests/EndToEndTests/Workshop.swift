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

    /// The binary that was built with the tests: it stands beside their own.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
        .resolvingSymlinksInPath()
        .deletingLastPathComponent()
        .appendingPathComponent("stet")

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("stet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // Tests may have taken the right to write away.
        _ = try? Self.shell("chmod -R u+rwx '\(folder.path)'; rm -rf '\(folder.path)'")
    }

    /// A workshop with a pipeline of these stages over `articles/`, and these articles.
    convenience init(stages: [String] = ["normalise", "split-sentences"], articles: [String: String]) throws {
        try self.init()
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

    func read(_ name: String) throws -> String {
        try #require(String(data: Data(contentsOf: folder.appendingPathComponent(name)), encoding: .utf8))
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    /// All files below a folder with their bytes.
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
        try Self.finish(try start(arguments, environment: environment))
    }

    /// Starts stet in the folder.
    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Running {
        try Running(Self.binary, arguments, in: folder, environment: environment)
    }

    static func finish(_ running: Running) throws -> Outcome {
        running.process.waitUntilExit()
        defer { for url in [running.output, running.messages] { try? FileManager.default.removeItem(at: url) } }
        return Outcome(
            code: running.process.terminationStatus,
            output: try String(contentsOf: running.output, encoding: .utf8),
            messages: try String(contentsOf: running.messages, encoding: .utf8)
        )
    }

    /// Runs a shell command and returns what it prints.
    @discardableResult
    static func shell(_ command: String) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

/// A process that has been started. Its output goes to files, so that a long one fills no pipe.
struct Running {
    let process: Process
    let output: URL
    let messages: URL

    init(_ binary: URL, _ arguments: [String], in folder: URL, environment: [String: String]) throws {
        let scratch = FileManager.default.temporaryDirectory
        output = scratch.appendingPathComponent("stet-out-\(UUID().uuidString)")
        messages = scratch.appendingPathComponent("stet-err-\(UUID().uuidString)")
        for url in [output, messages] { try Data().write(to: url) }
        process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: messages)
        try process.run()
    }
}
