import Files
import StageKit
import Standoff
import VersionControl

/// One side of a comparison.
struct Side {
    let tree: FileTree
    /// What stands before paths of the tree when they are shown: the folder that the user named.
    var root = ""
}

/// Annotation files that are to be compared, with their bytes.
struct FilePair {
    /// The path that the user is shown.
    let shown: String
    /// Where it stands in the earlier tree, and its bytes there; `nil` where it is not there.
    let before: (path: String, bytes: [UInt8])?
    /// Where it stands in the later tree, and its bytes there; `nil` where it is not there.
    let after: (path: String, bytes: [UInt8])?
}

extension FilePair {
    /// The difference of annotation files, whose articles are looked for.
    ///
    /// - Throws: `Problems` where a file is no annotation file that can be read.
    static func compare(
        _ pairs: [FilePair],
        _ before: FileTree,
        _ after: FileTree,
        _ lookup: ArticleLookup
    ) async throws -> [ComparedFile] {
        // Read side by side: on two cores the time is that of one.
        async let old = rows(pairs.map { $0.before })
        async let new = rows(pairs.map { $0.after })
        let (oldFiles, newFiles) = try await (old, new)
        let oldTexts = try await texts(pairs.map { $0.before?.path }, oldFiles, before, lookup)
        let newTexts = try await texts(pairs.map { $0.after?.path }, newFiles, after, lookup)
        return pairs.indices.map { index in
            ComparedFile(
                path: pairs[index].shown,
                before: oldFiles[index],
                after: newFiles[index],
                textBefore: oldTexts[index],
                textAfter: newTexts[index]
            )
        }
    }

    @concurrent
    private static func rows(_ files: [(path: String, bytes: [UInt8])?]) async throws -> [RowFile?] {
        try files.map { file in
            try file.map { try RowFile.read($0.bytes, name: Paths.visible($0.path)) }
        }
    }

    private static func texts(
        _ paths: [String?],
        _ files: [RowFile?],
        _ tree: FileTree,
        _ lookup: ArticleLookup
    ) async throws -> [ArticleText?] {
        let there = paths.indices.filter { paths[$0] != nil && files[$0] != nil }
        let subjects = there.compactMap { index in
            files[index].flatMap { file in
                paths[index].map { ArticleLookup.Subject(path: $0, article: file.article) }
            }
        }
        var texts = [ArticleText?](repeating: nil, count: paths.count)
        for (index, text) in zip(there, try await lookup.texts(of: subjects, in: tree)) { texts[index] = text }
        return texts
    }
}
