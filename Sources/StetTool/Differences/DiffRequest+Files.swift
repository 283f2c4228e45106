import Files
import Standoff
import VersionControl

extension DiffRequest {
    /// The files that are asked for, with their differences.
    ///
    /// - Throws: `Problems`, `GitMistake`, `FileMistake` or `DiffMistake`.
    func compare() async throws -> [ComparedFile] {
        switch self {
        case .files(let before, let after):
            guard let old = try await before.tree.read([before.path])[0] else { throw DiffMistake.missing(before.path) }
            guard let new = try await after.tree.read([after.path])[0] else { throw DiffMistake.missing(after.path) }
            let pair = FilePair(shown: after.path, before: (before.path, old), after: (after.path, new))
            let lookup = ArticleLookup(repository: try? await Repository())
            return try await FilePair.compare([pair], before.tree, after.tree, lookup)

        case .folders(let before, let after):
            let names = Set(try Self.annotationFiles(in: before) + Self.annotationFiles(in: after)).sorted()
            let pairs = try await Self.pairs(names.map { ($0, $0) }, .folder(before), .folder(after)) {
                Paths.join(after, $0)
            }
            let lookup = ArticleLookup(repository: try? await Repository())
            return try await FilePair.compare(pairs, .folder(before), .folder(after), lookup)

        case .revisions(let repository, let before, let after, let paths):
            let changes = try await repository.changes(from: before, to: after, in: paths)
                .filter { Self.mayBeAnnotations($0.after ?? $0.before ?? "") }
            let old = FileTree.commit(repository, before)
            let new = after.map { FileTree.commit(repository, $0) } ?? .folder(repository.top)
            let pairs = try await Self.pairs(changes, old, new) { $0 }
            return try await FilePair.compare(pairs, old, new, ArticleLookup(repository: repository))
        }
    }

    private static func pairs(
        _ names: [(before: String?, after: String?)],
        _ before: FileTree,
        _ after: FileTree,
        shown: (String) -> String
    ) async throws -> [FilePair] {
        let old = try await before.read(names.map { $0.before ?? "" })
        let new = try await after.read(names.map { $0.after ?? "" })
        return names.indices.compactMap { index in
            let (before, after) = names[index]
            // A file on one side only, or the same on both, needs no further look; nor do other tools' files.
            guard let path = after ?? before, old[index] != new[index],
                [old[index], new[index]].contains(where: { $0.map(isAnnotations) ?? false })
            else { return nil }
            return FilePair(
                shown: shown(path),
                before: old[index].flatMap { bytes in before.map { ($0, bytes) } },
                after: new[index].flatMap { bytes in after.map { ($0, bytes) } }
            )
        }
    }

    private static func mayBeAnnotations(_ path: String) -> Bool {
        path.hasSuffix(".json") && !Paths.name(of: path).hasPrefix("_")
    }

    /// Whether the first lines are those of an annotation file; what stands behind them may be broken.
    private static func isAnnotations(_ bytes: [UInt8]) -> Bool {
        AnnotationHead(Array(bytes.prefix(AnnotationHead.usualSize))) != nil || AnnotationHead(bytes) != nil
    }

    private static func annotationFiles(in folder: String) throws(FileMistake) -> [String] {
        var names: [String] = []
        var open = [""]
        while let here = open.popLast() {
            for entry in try DirectoryEntry.list(here.isEmpty ? folder : Paths.join(folder, here)) {
                guard !entry.name.hasPrefix("."), entry.isUTF8 else { continue }
                let name = here.isEmpty ? entry.name : "\(here)/\(entry.name)"
                if entry.kind == .folder { open.append(name) } else if mayBeAnnotations(name) { names.append(name) }
            }
        }
        return names
    }
}
