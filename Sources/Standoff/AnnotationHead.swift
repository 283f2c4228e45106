import StageKit

/// The first lines of an annotation file: enough to tell whether it is up to date, without reading its layers.
public struct AnnotationHead: Sendable, Equatable {
    /// How many bytes hold the head of any file whose title is of a sensible length.
    public static let usualSize = 4096

    /// What the file says of its article.
    public let article: ArticleRecord
    /// The digest of the decisions that were applied.
    public let decisions: String?
    /// The digest that the layers' bytes had when the file was written.
    public let content: String

    /// Reads the head from the first bytes of a file.
    ///
    /// - Returns: `nil` where the bytes are not those of an annotation file, or the head is longer than them.
    public init?(_ start: [UInt8]) {
        guard let end = Self.endOfHead(start) else { return nil }
        var bytes = Array(start[..<end])
        bytes.append(UInt8(ascii: "}"))
        var context = ReadingContext()
        guard let value = try? JSONReader.read(bytes, file: SourceFile(name: "")),
            case .scalar(.string(let format)) = value["format"]?.content, Format.readable.contains(format),
            case .scalar(.string(let content)) = value["content"]?.content,
            let article = value["article"].flatMap({ ArticleRecord.read($0, &context) }),
            let decisions = value["decisions"].flatMap({ String?.read($0, &context) }),
            context.problems.isEmpty
        else { return nil }
        self.article = article
        self.decisions = decisions
        self.content = content
    }

    /// Whether somebody edited a file by hand: its layers are not the bytes that were written.
    ///
    /// The argument is the whole file; one that is no annotation file counts as edited.
    public static func isEdited(_ file: [UInt8]) -> Bool {
        guard let head = AnnotationHead(file), let end = endOfHead(file) else { return true }
        let start = end + AnnotationFile.layersLine.utf8.count
        let tail = Array("}\n}\n".utf8)
        guard file.count >= start + tail.count, file.suffix(tail.count).elementsEqual(tail) else { return true }
        return Digest.sha256(Array(file[start..<file.count - tail.count])) != head.content
    }

    /// Where the line of the layers begins. A string cannot hold it: line ends are escaped there.
    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        let line = Array(AnnotationFile.layersLine.utf8)
        var start = 0
        // The head has five lines of its own; a file with more before its layers is none that stet wrote.
        for _ in 0..<6 {
            guard let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            if lineEnd > 0, bytes[(lineEnd - 1)...].starts(with: line) { return lineEnd - 1 }
            start = lineEnd + 1
        }
        return nil
    }
}
