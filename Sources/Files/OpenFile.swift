import SystemPackage

/// The one owner of an open file: it is closed when the owner's life ends.
struct OpenFile: ~Copyable {
    let descriptor: FileDescriptor

    init(_ path: String, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions = [])
        throws(FileMistake)
    {
        do throws(Errno) {
            descriptor = try Self.open(path, mode, options)
        } catch {
            // A file cannot be reached because something above it is no folder.
            let culprit = error == .notDirectory ? Folder.inTheWay(of: path) : path
            throw FileMistake(error, culprit)
        }
    }

    private static func open(
        _ path: String,
        _ mode: FileDescriptor.AccessMode,
        _ options: FileDescriptor.OpenOptions
    ) throws(Errno) -> FileDescriptor {
        do {
            return try FileDescriptor.open(
                FilePath(path),
                mode,
                options: options.union(.closeOnExec),
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
        } catch let errno as Errno {
            throw errno
        } catch {
            throw .ioError
        }
    }

    deinit {
        // Nothing is left to do about a close that fails: what was written has been checked by then.
        try? descriptor.close()
    }
}
