import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The one owner of an open directory.
private struct DirectoryStream: ~Copyable {
    #if canImport(Darwin)
        private let stream: UnsafeMutablePointer<DIR>
    #else
        private let stream: OpaquePointer
    #endif

    init(_ path: String) throws(FileMistake) {
        guard let stream = opendir(path) else { throw FileMistake(Errno(rawValue: errno), path) }
        self.stream = stream
    }

    deinit {
        closedir(stream)
    }

    /// The bytes of the next entry's name, and its type, or `nil` at the end.
    mutating func next() -> (name: [UInt8], type: Int)? {
        guard let entry = readdir(stream) else { return nil }
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
        return (name, Int(entry.pointee.d_type))
    }
}

/// One name in a folder.
public struct DirectoryEntry: Sendable, Equatable {
    /// What stands under the name; a link stands for itself.
    public enum Kind: Sendable, Equatable {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// A symbolic link.
        case link
        /// A pipe, a socket or a device.
        case other
    }

    /// The name; of one that is not UTF-8, the bytes beyond ASCII are shown as `\xE9`.
    public let name: String
    /// Whether the name is UTF-8. No path leads to one that is not.
    public let isUTF8: Bool
    /// What stands under it.
    public let kind: Kind

    /// The entries of a folder, sorted by the bytes of their names, so that no run depends on the file system's order.
    ///
    /// - Throws: `FileMistake` where the folder cannot be read.
    public static func list(_ folder: String) throws(FileMistake) -> [DirectoryEntry] {
        var stream = try DirectoryStream(folder)
        var entries: [DirectoryEntry] = []
        while let (bytes, type) = stream.next() {
            let valid = String(validating: bytes, as: UTF8.self)
            let name = valid ?? escaped(bytes)
            if name == "." || name == ".." { continue }
            let kind = kind(type, Paths.join(folder, name))
            entries.append(DirectoryEntry(name: name, isUTF8: valid != nil, kind: kind))
        }
        entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return entries
    }

    private static func escaped(_ name: [UInt8]) -> String {
        name.map { byte in
            byte < 0x80 ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private static func kind(_ type: Int, _ path: String) -> Kind {
        switch type {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN):
            // Some file systems do not say; ask.
            switch (try? FilePath(path).stat(followTargetSymlink: false))?.type {
            case .regular: return .file
            case .directory: return .folder
            case .symbolicLink: return .link
            default: return .other
            }
        default: return .other
        }
    }
}
