import Files
import StageKit
import VersionControl

/// What a user asked to compare, worked out as git works it out.
enum DiffRequest {
    /// Two files, each on disk or in a commit.
    case files(Document, Document)
    /// Two folders.
    case folders(String, String)
    /// What differs between two commits, or a commit and the working tree, at paths from the top.
    case revisions(Repository, before: String, after: String?, paths: [String])

    /// A file that a user named.
    struct Document {
        let tree: FileTree
        let path: String

        /// What is there as a file is one; else `REVISION:PATH` is a file in a commit.
        static func named(_ item: String) async throws -> Document {
            if Folder.exists(item) { return Document(tree: .folder(""), path: item) }
            guard let document = try await DiffRequest.inCommit(item) else { throw FileMistake.notFound(item) }
            return document
        }
    }

    /// Works out what `stet diff ITEM… [-- PATH…]` means.
    ///
    /// What is there as a file or a folder is one; else `REVISION:PATH` is a file in a commit, and anything else has to
    /// be a revision. Behind `--` there are paths only, and so before it no file.
    static func of(_ items: [String], paths: [String]) async throws -> DiffRequest {
        var revisions: [String] = []
        var documents: [Document] = []
        for item in try await expanded(items, arePaths: paths.isEmpty) {
            if paths.isEmpty, Folder.exists(item) {
                documents.append(Document(tree: .folder(""), path: item))
            } else if let document = try await inCommit(item) {
                documents.append(document)
            } else if documents.isEmpty, revisions.count < 2, try await isRevision(item) {
                revisions.append(item)
            } else {
                throw DiffMistake.neither(item)
            }
        }
        if revisions.isEmpty, documents.count == 2, paths.isEmpty { return try pair(documents[0], documents[1]) }
        let repository = try await Repository()
        var places = paths
        for document in documents {
            guard case .folder = document.tree else { throw DiffMistake.oneFile(document.path) }
            places.append(document.path)
        }
        return .revisions(
            repository,
            before: revisions.first ?? "HEAD",
            after: revisions.count > 1 ? revisions[1] : nil,
            paths: places.map(repository.path)
        )
    }

    private static func pair(_ before: Document, _ after: Document) throws -> DiffRequest {
        let areFolders = [before, after].map { document -> Bool in
            guard case .folder = document.tree else { return false }
            return Folder.isFolder(document.path)
        }
        switch (areFolders[0], areFolders[1]) {
        case (true, true): return .folders(before.path, after.path)
        case (false, false): return .files(before, after)
        case (true, false): throw DiffMistake.folderAndFile(folder: before.path, file: after.path)
        case (false, true): throw DiffMistake.folderAndFile(folder: after.path, file: before.path)
        }
    }

    /// The items with two revisions in place of `A..B`, and of `A...B`, where the first is what both have in common; a
    /// side that is left out is the newest commit.
    private static func expanded(_ items: [String], arePaths: Bool) async throws -> [String] {
        var expanded: [String] = []
        for item in items {
            guard !(arePaths && Folder.exists(item)), !item.hasPrefix("../"), !item.contains(":"),
                !item.contains("/../"),
                let dots = item.firstRange(of: "..")
            else {
                expanded.append(item)
                continue
            }
            let isSymmetric = item[dots.upperBound...].hasPrefix(".")
            let left = String(item[..<dots.lowerBound])
            let right = String(item[dots.upperBound...].dropFirst(isSymmetric ? 1 : 0))
            var sides = [left, right].map { $0.isEmpty ? "HEAD" : $0 }
            if isSymmetric {
                guard let base = try await Repository().mergeBase(of: sides[0], and: sides[1]) else {
                    throw DiffMistake.neither(item)
                }
                sides[0] = base
            }
            expanded += sides
        }
        return expanded
    }

    private static func inCommit(_ item: String) async throws -> Document? {
        guard let colon = item.firstIndex(of: ":"), colon > item.startIndex else { return nil }
        let repository = try await Repository()
        let revision = String(item[..<colon])
        guard try await repository.isRevision(revision) else { return nil }
        let named = String(item[item.index(after: colon)...])
        // As in git, a path in a commit is one from the top unless it begins with a dot.
        let isFromHere = named.hasPrefix("./") || named.hasPrefix("../")
        return Document(
            tree: .commit(repository, revision),
            path: isFromHere ? repository.path(named) : Paths.normalised(named)
        )
    }

    private static func isRevision(_ item: String) async throws -> Bool {
        do throws(GitMistake) {
            return try await Repository().isRevision(item)
        } catch .noRepository {
            return false
        } catch {
            throw error
        }
    }
}

/// What can be wrong with what is to be compared.
enum DiffMistake: Error, Mistake {
    /// It is nothing that is there.
    case neither(String)
    /// A file in a commit has nothing beside it.
    case oneFile(String)
    /// A folder beside a file.
    case folderAndFile(folder: String, file: String)
    /// A file that was named is not there.
    case missing(String)

    var code: String {
        switch self {
        case .neither: "diff-neither-file-nor-revision"
        case .oneFile: "diff-one-file"
        case .folderAndFile: "diff-folder-and-file"
        case .missing: "diff-missing"
        }
    }

    var message: String {
        switch self {
        case .neither(let item):
            "'\(Paths.visible(item))' is neither a file, nor a folder, nor a revision of this repository; paths that "
                + "are gone stand behind '--'"
        case .oneFile(let path):
            "'\(Paths.visible(path))' in a commit needs a second file to be compared with"
        case .folderAndFile(let folder, let file):
            "'\(Paths.visible(folder))' is a folder and '\(Paths.visible(file))' is a file; name two of a kind"
        case .missing(let path):
            "'\(Paths.visible(path))' is not there; check the path and the revision"
        }
    }
}
