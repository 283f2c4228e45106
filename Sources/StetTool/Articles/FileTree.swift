import Files
import VersionControl

/// Files as they stand on disk or in a commit.
enum FileTree {
    /// Files below a folder.
    case folder(String)
    /// Files of a commit, by their paths from the top.
    case commit(Repository, String)

    /// The bytes of files; `nil` for what is not there or cannot be read.
    func read(_ paths: [String]) async throws(GitMistake) -> [[UInt8]?] {
        switch self {
        case .folder(let folder):
            paths.map { path in
                (try? FileReader.readIfThere(Paths.join(folder, path), limit: .max)) ?? nil
            }
        case .commit(let repository, let revision):
            try await repository.contents(of: paths.map { "\(revision):\($0)" })
        }
    }
}
