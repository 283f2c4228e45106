import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files of every other kind, and names that no string has.
extension Workshop {
    /// Writes a file whose name is these bytes.
    func write(nameBytes: [UInt8], in folder: String, _ text: String) throws {
        let name =
            Array(path(folder).utf8CString.dropLast()) + [CChar(UInt8(ascii: "/"))]
            + nameBytes.map { CChar(bitPattern: $0) } + [0]
        let file = fopen(name, "w")
        try #require(file != nil, "this file system takes no such name")
        fputs(text, file)
        fclose(file)
    }

    func makePipe(_ name: String) throws {
        try #require(mkfifo(path(name), 0o600) == 0)
    }

    /// Makes a socket: what a server leaves that was killed.
    func makeSocket(_ name: String) throws {
        let script = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
        let python = try Running(["python3", "-c", script, name], in: folder, environment: [:]).finish()
        try #require(python.code == 0, "\(python.messages)")
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }

    func permit(_ permissions: Int, _ name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path(name))
    }
}

extension Workshop {
    /// Runs the pipeline and sees that these articles fail, each with its message and no other, that the exit code says
    /// so, and that `good.txt`, which is added, was annotated all the same.
    func expectFailures(
        _ expected: [String: String],
        bound: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try write("articles/good.txt", "Rain fell on Velm.\n")
        let outcome = try start(["run", "pipeline.yaml"], bound: bound).finish()
        let sorted = expected.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let messages = sorted.map { "articles/\($0.key): \($0.value)\n" }.joined()
        #expect(outcome.messages == messages, sourceLocation: sourceLocation)
        #expect(outcome.output.contains(", \(expected.count) failed\n"), sourceLocation: sourceLocation)
        #expect(outcome.code == 1, sourceLocation: sourceLocation)
        let good = try AnnotationJSON(read("annotations/good.json"))
        #expect(try good.rows("sentences").count == 1, sourceLocation: sourceLocation)
        #expect(!exists("annotations/.stet-scratch"), sourceLocation: sourceLocation)
        #expect(
            try start(["check", "pipeline.yaml"], bound: bound).finish().code == 1,
            "a check would pass",
            sourceLocation: sourceLocation
        )
    }
}
