import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps two runs from writing into one folder at the same time.
///
/// The lock is the system's own on the open folder: it leaves no file behind, and ends with the process however that
/// ends. On file systems that know no locks nothing is kept from anybody; whole files and atomic renames still are.
public struct FolderLock: ~Copyable {
    private let file: OpenFile

    /// Waits until no other process holds the lock.
    ///
    /// - Parameters:
    ///   - folder: an existing folder.
    ///   - onWait: called once if somebody else holds it, so that a user can be told.
    /// - Throws: `FileMistake` where the folder cannot be opened.
    public init(_ folder: String, onWait: () -> Void) throws(FileMistake) {
        file = try OpenFile(folder, .readOnly, .directory)
        let descriptor = file.descriptor.rawValue
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
        onWait()
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
    /// Gives the lock back; without this it is given back when its owner's life ends.
    public consuming func release() {}
}
