import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes whole files so that a reader, at any moment, finds the old file or the new one.
///
/// A file is written under another name in a scratch folder beside its place and then renamed. A process that is killed
/// leaves its litter in the scratch folder alone, which the next writer empties. Nothing is forced to the disk: what a
/// power failure takes, the next run writes again.
public struct FileWriter: Sendable {
    /// The name of the scratch folder.
    public static let scratchName = ".stet-scratch"

    private let scratch: String

    /// A writer for files in or below a folder, whose scratch folder is made anew.
    ///
    /// - Throws: `FileMistake` where the folder cannot be written to.
    public init(folder: String) throws(FileMistake) {
        scratch = Paths.join(folder, Self.scratchName)
        Self.empty(scratch)
        do throws(FileMistake) {
            try Folder.create(scratch)
            // What is written here would turn up elsewhere, and what stands there would be taken for litter.
            if Folder.isLink(scratch) { throw .notAFolder(scratch) }
        } catch .notPermitted {
            // The folder that the user knows, not the one for the time of writing.
            throw .notPermitted(folder)
        } catch .readOnly {
            throw .readOnly(folder)
        } catch {
            throw error
        }
    }

    /// Writes a file in place of the one that may be there.
    ///
    /// - Parameters:
    ///   - bytes: all that the file will hold.
    ///   - path: where; folders that are missing are made.
    ///   - name: a name for the time of writing that no other writer of this scratch folder uses.
    /// - Throws: `FileMistake`; the file at the path is then as it was.
    public func write(_ bytes: [UInt8], to path: String, by name: String) throws(FileMistake) {
        let temporary = Paths.join(scratch, name)
        do throws(FileMistake) {
            try writeAll(bytes, to: temporary)
            try Folder.move(temporary, to: path)
        } catch {
            _ = unlink(temporary)
            // The name that the user knows, not the one for the time of writing.
            if case .diskFull = error { throw .diskFull(path) }
            throw error
        }
    }

    /// Removes the scratch folder; the writer is not used afterwards.
    public func finish() {
        Self.empty(scratch)
        Folder.removeIfEmpty(scratch)
    }

    private func writeAll(_ bytes: [UInt8], to path: String) throws(FileMistake) {
        let file = try OpenFile(path, .writeOnly, [.create, .truncate])
        do {
            try file.descriptor.writeAll(bytes)
        } catch {
            throw FileMistake(error as? Errno ?? .ioError, path)
        }
    }

    private static func empty(_ folder: String) {
        guard !Folder.isLink(folder), let entries = try? DirectoryEntry.list(folder) else { return }
        for entry in entries { _ = unlink(Paths.join(folder, entry.name)) }
    }
}
