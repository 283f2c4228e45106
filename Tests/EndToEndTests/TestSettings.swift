import Foundation
import Testing

/// What the environment says of how to test.
enum TestSettings {
    /// Whether the sizes are those of the real thing, `STET_FULL_TESTS=1`; by default the tests are over in a minute.
    static let isFull = environment["STET_FULL_TESTS"] == "1"

    /// The binary: the one that `STET_BINARY` names, or else the one that was built with the tests, beside their own.
    static let binary =
        environment["STET_BINARY"].map { URL(fileURLWithPath: $0).absoluteURL }
        ?? URL(fileURLWithPath: CommandLine.arguments[0])
        .resolvingSymlinksInPath()
        .deletingLastPathComponent()
        .appendingPathComponent("stet")

    /// The sources of the package.
    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Where the tests' folders are: in memory where that can be, for a disk is slow and its speed varies.
    static let scratch =
        FileManager.default.isWritableFile(atPath: "/dev/shm")
        ? URL(fileURLWithPath: "/dev/shm") : FileManager.default.temporaryDirectory

    private static let environment = ProcessInfo.processInfo.environment
}

/// Permissions do not bind root; tests of them need somebody whom they bind.
enum Permissions {
    /// What stands before a command so that permissions bind it; `nil` where that cannot be had.
    static let binding: [String]? = candidates.first(where: binds)

    private static let candidates = [
        [], ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"],
    ]

    private static func binds(_ command: [String]) -> Bool {
        guard let workshop = try? Workshop() else { return false }
        do {
            try workshop.write("closed", "")
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: workshop.path("closed"))
            let script = command + ["sh", "-c", "if cat closed 2>/dev/null; then exit 1; else exit 33; fi"]
            return try Running(script, in: workshop.folder, environment: [:]).finish().code == 33
        } catch {
            return false
        }
    }
}

extension Trait where Self == ConditionTrait {
    /// The test needs permissions that bind.
    static var needsPermissions: Self {
        .enabled(if: Permissions.binding != nil, "permissions do not bind root, and there is no setpriv")
    }

    /// The test needs a command.
    static func needs(_ command: String) -> Self {
        .enabled(
            if: (try? Workshop.shell("\(command) >/dev/null 2>&1 && echo yes")) == "yes\n",
            "'\(command)' fails here"
        )
    }
}
