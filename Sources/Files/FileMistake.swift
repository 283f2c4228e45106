public import StageKit
public import SystemPackage

/// What can go wrong with a file or a folder.
public enum FileMistake: Error, Mistake {
    /// There is nothing under the path.
    case notFound(String)
    /// The user may not read or write it.
    case notPermitted(String)
    /// A folder stands where a file should.
    case isFolder(String)
    /// A file stands where a folder should.
    case notAFolder(String)
    /// A device, a pipe or a socket stands where a file should.
    case notRegular(String, kind: String)
    /// The file has more bytes than are read at once.
    case tooLarge(String, bytes: Int, limit: Int)
    /// A symbolic link that leads nowhere or in a circle.
    case brokenLink(String)
    /// A symbolic link that leads out of the folder.
    case leavesFolder(String)
    /// A symbolic link to a folder: its articles are found where they are.
    case linkedFolder(String)
    /// The name, shown with escapes, is not UTF-8.
    case nameNotUTF8(String)
    /// There is no room left.
    case diskFull(String)
    /// Nothing can be written there.
    case readOnly(String)
    /// Whatever else the system says.
    case system(String, reason: String)

    /// What the system's answer about a path means.
    public init(_ errno: Errno, _ path: String) {
        switch errno {
        case .noSuchFileOrDirectory: self = .notFound(path)
        case .permissionDenied, .notPermitted: self = .notPermitted(path)
        case .isDirectory: self = .isFolder(path)
        case .notDirectory: self = .notAFolder(path)
        case .tooManySymbolicLinkLevels: self = .brokenLink(path)
        case .noSpace, .diskQuotaExceeded: self = .diskFull(path)
        case .readOnlyFileSystem: self = .readOnly(path)
        default: self = .system(path, reason: errno.description)
        }
    }

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .notFound: "file-not-found"
        case .notPermitted: "file-not-permitted"
        case .isFolder: "file-is-folder"
        case .notAFolder: "file-not-a-folder"
        case .notRegular: "file-not-regular"
        case .tooLarge: "file-too-large"
        case .brokenLink: "file-broken-link"
        case .leavesFolder: "file-leaves-folder"
        case .linkedFolder: "file-linked-folder"
        case .nameNotUTF8: "file-name-not-utf-8"
        case .diskFull: "file-disk-full"
        case .readOnly: "file-read-only"
        case .system: "file-system"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .notFound(let path): "\(quoted(path)) does not exist; check the path"
        case .notPermitted(let path): "\(quoted(path)) may not be used by you; change its permissions"
        case .isFolder(let path): "\(quoted(path)) is a folder, not a file; rename it or exclude it"
        case .notAFolder(let path): "\(quoted(path)) is not a folder; name another one or move the file away"
        case .notRegular(let path, let kind): "\(quoted(path)) is \(kind), not a file; remove it or exclude it"
        case .tooLarge(let path, let bytes, let limit):
            "\(quoted(path)) has \(bytes) bytes, more than the \(limit) that are read; split it"
        case .brokenLink(let path): "\(quoted(path)) is a link that leads nowhere or in a circle; mend or remove it"
        case .leavesFolder(let path): "\(quoted(path)) is a link that leads out of the folder; copy the file instead"
        case .linkedFolder(let path): "\(quoted(path)) is a link to a folder, which is not followed; exclude it"
        case .nameNotUTF8(let path): "the name \(quoted(path)) is not UTF-8; rename it"
        case .diskFull(let path): "\(quoted(path)) was not written: there is no room left; make room and run again"
        case .readOnly(let path): "\(quoted(path)) cannot be written: the file system is read-only; name another folder"
        case .system(let path, let reason): "\(quoted(path)): \(reason)"
        }
    }

    private func quoted(_ path: String) -> String { "'\(Paths.visible(path))'" }
}
