import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What is done with folders and with names in them.
public enum Folder {
    /// Makes a folder, and the folders above it, where they are not there yet.
    ///
    /// - Throws: `FileMistake` where something else stands in the way.
    public static func create(_ path: String) throws(FileMistake) {
        if mkdir(path, 0o777) == 0 { return }
        switch Errno(rawValue: errno) {
        case .fileExists:
            guard isFolder(path) else { throw .notAFolder(path) }
        case .noSuchFileOrDirectory:
            guard let parent = Paths.parent(of: path), parent != path else { throw .notFound(path) }
            try create(parent)
            guard mkdir(path, 0o777) == 0 || Errno(rawValue: errno) == .fileExists else {
                throw FileMistake(Errno(rawValue: errno), path)
            }
        case let other:
            throw FileMistake(other, path)
        }
    }

    /// Whether there is a folder under the path, links followed.
    public static func isFolder(_ path: String) -> Bool {
        (try? FilePath(path).stat())?.type == .directory
    }

    /// Whether there is a symbolic link under the path.
    public static func isLink(_ path: String) -> Bool {
        (try? FilePath(path).stat(followTargetSymlink: false))?.type == .symbolicLink
    }

    /// The file that stands where a folder above the path should be; the path itself where there is none.
    static func inTheWay(of path: String) -> String {
        var path = path
        while let parent = Paths.parent(of: path), parent != path, !isFolder(parent) { path = parent }
        return path
    }

    /// Whether there is anything under the path.
    public static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Removes one file; nothing is said where there is none.
    ///
    /// - Throws: `FileMistake` where it cannot be removed.
    public static func removeFile(_ path: String) throws(FileMistake) {
        guard unlink(path) != 0 else { return }
        let reason = Errno(rawValue: errno)
        guard reason != .noSuchFileOrDirectory else { return }
        throw FileMistake(reason, path)
    }

    /// Gives a file another name; folders that are missing are made.
    ///
    /// - Throws: `FileMistake`; the file is then where it was.
    public static func move(_ source: String, to path: String) throws(FileMistake) {
        if rename(source, path) == 0 { return }
        let reason = Errno(rawValue: errno)
        guard reason == .noSuchFileOrDirectory, exists(source), let parent = Paths.parent(of: path) else {
            throw FileMistake(reason, reason == .notDirectory ? inTheWay(of: path) : path)
        }
        try create(parent)
        guard rename(source, path) == 0 else { throw FileMistake(Errno(rawValue: errno), path) }
    }

    /// Removes a folder if it is empty.
    public static func removeIfEmpty(_ path: String) {
        _ = rmdir(path)
    }

    /// The path without links and dots, or `nil` where there is nothing.
    public static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
