import Files

/// How other programs start this tool.
enum ToolCommand {
    /// The command's name where a shell finds this very tool under it, or else the tool's whole path; quoted for a shell.
    static func shellWord(for name: String) -> String {
        let typed = CommandLine.arguments.first ?? name
        guard typed.contains("/"), let tool = Folder.resolved(typed) else { return quoted(typed) }
        let folders = (Console.environment("PATH") ?? "").split(separator: ":")
        let found = folders.lazy.map { Paths.join(String($0), name) }.first { Folder.exists($0) }
        return quoted(found.flatMap(Folder.resolved) == tool ? name : tool)
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "+"):
                true
            default: false
            }
        }
        return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
    }
}
