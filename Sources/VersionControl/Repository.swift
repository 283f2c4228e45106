import Files

/// A git repository with a working tree.
public struct Repository: Sendable {
    /// The folder at its top; an absolute path.
    public let top: String
    /// The way from the top to the folder that the repository was looked for in, with a `/` behind it; empty at the top.
    public let prefix: String
    private let git: Git

    /// The repository that a folder is in.
    ///
    /// - Throws: `GitMistake.noRepository`, or that there is no git.
    public init(around folder: String = ".") async throws(GitMistake) {
        let question = ["rev-parse", "--show-toplevel", "--show-prefix"]
        guard let answer = try await Git(in: folder).answer(question) else {
            throw .noRepository(folder: Folder.resolved(folder) ?? folder)
        }
        let lines = String(decoding: answer, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        top = lines.first.map(String.init) ?? ""
        prefix = lines.count > 1 ? String(lines[1]) : ""
        git = Git(in: top)
    }

    /// The path from the top of what a user names from the folder that the repository was looked for in.
    public func path(_ name: String) -> String {
        if name.hasPrefix("/") {
            return Paths.relative(Folder.resolved(name) ?? name, to: Folder.resolved(top) ?? top)
        }
        return Paths.normalised(prefix + name)
    }

    /// Whether a word names a commit.
    public func isRevision(_ name: String) async throws(GitMistake) -> Bool {
        // What begins with a dash would be an option; no revision does.
        guard !name.isEmpty, !name.hasPrefix("-") else { return false }
        return try await git.answer(["rev-parse", "--verify", "--quiet", name + "^{commit}"]) != nil
    }

    /// The newest commit that two commits have in common; `nil` where there is none.
    public func mergeBase(of left: String, and right: String) async throws(GitMistake) -> String? {
        guard try await isRevision(left), try await isRevision(right) else { return nil }
        let answer = try await git.answer(["merge-base", left, right])
        return answer?.split(separator: UInt8(ascii: "\n")).first.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The contents of objects, each named as git names them (`HEAD~1:annotations/a.json`); `nil` for what is not there.
    ///
    /// One process serves all of them.
    public func contents(of names: [String]) async throws(GitMistake) -> [[UInt8]?] {
        let asked = names.indices.filter { !names[$0].isEmpty && !names[$0].utf8.contains(UInt8(ascii: "\n")) }
        guard !asked.isEmpty else { return names.map { _ in nil } }
        let input = asked.map { names[$0] + "\n" }.joined()
        let output = try await git.output(["cat-file", "--batch"], input: Array(input.utf8))
        var found = [[UInt8]?](repeating: nil, count: names.count)
        var rest = output[...]
        for index in asked { found[index] = Self.nextContent(&rest) }
        return found
    }

    /// `<name> blob <size>`, the bytes and a line feed; or a line that ends in something else.
    private static func nextContent(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
        rest = rest[(end + 1)...]
        guard words.count >= 3, let size = Int(words[words.count - 1]), size <= rest.count else { return nil }
        let content = rest.prefix(size)
        rest = rest.dropFirst(size + 1)
        return words[words.count - 2] == "blob" ? Array(content) : nil
    }

    /// The files that differ between two commits, or between one and the working tree; renamed ones with both paths.
    ///
    /// - Parameters:
    ///   - before: the earlier commit.
    ///   - after: the later commit; `nil` for the working tree.
    ///   - paths: from the top; empty for everything.
    /// - Returns: the files with their paths from the top, `nil` where a file is on one side only.
    /// - Throws: `GitMistake`.
    public func changes(
        from before: String,
        to after: String?,
        in paths: [String]
    ) async throws(GitMistake) -> [(before: String?, after: String?)] {
        let revisions = [before] + (after.map { [$0] } ?? [])
        let command = ["diff", "--no-ext-diff", "--name-status", "-z", "-M"]
        let output = try await git.output(command + revisions + ["--"] + paths.map { ":(top,literal)" + $0 })
        var words = Self.split(output)[...]
        var changes: [(before: String?, after: String?)] = []
        while let status = words.popFirst(), let path = words.popFirst() {
            switch status.utf8.first {
            case UInt8(ascii: "A"): changes.append((nil, path))
            case UInt8(ascii: "D"): changes.append((path, nil))
            case UInt8(ascii: "R"), UInt8(ascii: "C"): changes.append((path, words.popFirst()))
            default: changes.append((path, path))
            }
        }
        return changes
    }

    /// The files of the working tree that are tracked, or could be, under a name in any folder; from the top.
    public func files(named name: String) async throws(GitMistake) -> [String] {
        let command = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"]
        return Self.split(try await git.output(command + [name, ":(glob)**/" + name]))
    }

    /// The objects that a path has stood for in any commit that can be reached, the newest first, `limit` at most.
    public func history(of path: String, limit: Int) async throws(GitMistake) -> [String] {
        let command = ["log", "--all", "--format=", "--raw", "--no-abbrev", "--no-renames", "-m"]
        let output = try await git.output(command + ["-n", "\(limit)", "--", ":(top,literal)" + path])
        var objects: [String] = []
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 4)
            guard words.count == 5, line.hasPrefix(":") else { continue }
            objects += [words[3], words[2]].map(String.init).filter { $0.contains { $0 != "0" } }
        }
        var seen: Set<String> = []
        return objects.filter { seen.insert($0).inserted }
    }

    /// A value of the repository's own configuration; `nil` where it is not set.
    public func setting(_ key: String) async throws(GitMistake) -> String? {
        guard let value = try await git.answer(["config", "--local", "--get", key]) else { return nil }
        return String(decoding: value.last == UInt8(ascii: "\n") ? value.dropLast() : value[...], as: UTF8.self)
    }

    /// Sets a value of the repository's own configuration.
    public func set(_ key: String, to value: String) async throws(GitMistake) {
        _ = try await git.output(["config", "--local", key, value])
    }

    private static func split(_ output: [UInt8]) -> [String] {
        output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
