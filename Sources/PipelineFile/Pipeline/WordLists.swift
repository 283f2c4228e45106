import Files
import StageKit
import Synchronization

/// The word lists of a pipeline: each file is read once, relative to the folder of the pipeline file.
final class WordLists: ListLoader {
    private let folder: String
    private let read: @Sendable (String) throws(FileMistake) -> [UInt8]
    private let loaded = Mutex<[String: LocatedValue]>([:])

    /// Word lists below a folder.
    init(folder: String, read: @escaping @Sendable (String) throws(FileMistake) -> [UInt8]) {
        self.folder = folder
        self.read = read
    }

    func load(_ path: String, namedAt location: SourceLocation) throws(Problems) -> LocatedValue {
        if let list = self[path] { return list }
        let file = Paths.normalised(Paths.join(folder, path))
        let bytes: [UInt8]
        do throws(FileMistake) {
            bytes = try read(file)
        } catch {
            throw Problems([Problem(error, at: location)])
        }
        let list =
            if file.hasSuffix(TableReader.suffix) {
                try TableReader.read(bytes, name: file)
            } else {
                try YAMLReader.read(bytes, name: file)
            }
        loaded.withLock { $0[path] = list }
        return list
    }

    /// A list that has been read before.
    subscript(path: String) -> LocatedValue? {
        loaded.withLock { $0[path] }
    }
}
