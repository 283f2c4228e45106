import SystemPackage

/// Reads whole files.
public enum FileReader {
    /// The bytes of a regular file.
    ///
    /// Pipes and devices are refused without waiting for anybody to write into them.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: how many bytes it may have at most.
    /// - Returns: all of its bytes.
    /// - Throws: `FileMistake` where the file cannot be read whole.
    public static func read(_ path: String, limit: Int) throws(FileMistake) -> [UInt8] {
        let file = try OpenFile(path, .readOnly, .nonBlocking)
        let size = try regularSize(of: file, path)
        guard size <= limit else { throw .tooLarge(path, bytes: size, limit: limit) }
        // One byte more than the file has shows whether it grew while it was read.
        var bytes = try readChunk(file, path, capacity: size + 1)
        while bytes.count > size, bytes.count <= limit {
            let more = try readChunk(file, path, capacity: 1 << 20)
            if more.isEmpty { break }
            bytes += more
        }
        guard bytes.count <= limit else { throw .tooLarge(path, bytes: bytes.count, limit: limit) }
        return bytes
    }

    /// The first bytes of a regular file, at most `count` of them; `nil` where there is no file.
    ///
    /// - Throws: `FileMistake` where there is something that cannot be read.
    public static func readStart(_ path: String, count: Int) throws(FileMistake) -> [UInt8]? {
        do throws(FileMistake) {
            let file = try OpenFile(path, .readOnly, .nonBlocking)
            _ = try regularSize(of: file, path)
            return try readChunk(file, path, capacity: count)
        } catch .notFound {
            return nil
        } catch {
            throw error
        }
    }

    /// The bytes of a regular file, or `nil` where there is none.
    ///
    /// - Throws: `FileMistake` where there is something that cannot be read.
    public static func readIfThere(_ path: String, limit: Int) throws(FileMistake) -> [UInt8]? {
        do throws(FileMistake) {
            return try read(path, limit: limit)
        } catch .notFound {
            return nil
        } catch {
            throw error
        }
    }

    private static func regularSize(of file: borrowing OpenFile, _ path: String) throws(FileMistake) -> Int {
        do {
            let stat = try file.descriptor.stat()
            switch stat.type {
            case .regular: return Int(stat.size)
            case .directory: throw FileMistake.isFolder(path)
            case .fifo: throw FileMistake.notRegular(path, kind: "a pipe")
            case .socket: throw FileMistake.notRegular(path, kind: "a socket")
            default: throw FileMistake.notRegular(path, kind: "a device")
            }
        } catch let mistake as FileMistake {
            throw mistake
        } catch {
            throw FileMistake(error as? Errno ?? .ioError, path)
        }
    }

    /// Reads until the capacity is full or the file ends.
    private static func readChunk(
        _ file: borrowing OpenFile,
        _ path: String,
        capacity: Int
    ) throws(FileMistake) -> [UInt8] {
        let descriptor = file.descriptor
        do {
            return try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < capacity {
                    let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                    let read = try descriptor.read(into: free)
                    if read == 0 { break }
                    count += read
                }
            }
        } catch {
            throw FileMistake(error as? Errno ?? .ioError, path)
        }
    }
}
