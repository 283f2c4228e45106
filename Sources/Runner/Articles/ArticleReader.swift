import Files
import PipelineFile
public import StageKit

/// Makes articles of files.
public enum ArticleReader {
    /// The largest article that is read, in bytes: more than any article, and less than memory.
    public static let largestArticle = 256 << 20

    /// The bytes of an article's file.
    ///
    /// - Throws: `ArticleFailure.file`.
    static func bytes(_ path: String) throws(ArticleFailure) -> [UInt8] {
        do throws(FileMistake) {
            return try FileReader.read(path, limit: largestArticle)
        } catch {
            throw .file(error)
        }
    }

    /// The article with these bytes.
    ///
    /// - Parameters:
    ///   - path: where it stands in the articles folder.
    ///   - bytes: the whole file.
    /// - Returns: the article, with the metadata of its front matter.
    /// - Throws: `ArticleFailure` where the bytes are not UTF-8 or the front matter is not right.
    public static func article(path: String, bytes: [UInt8]) throws(ArticleFailure) -> Article {
        try checkUTF8(bytes)
        do throws(Problems) {
            guard let frontMatter = try FrontMatter.read(bytes, name: Paths.visible(path)) else {
                return Article(path: path, bytes: bytes)
            }
            return Article(path: path, bytes: bytes, metadata: frontMatter.metadata, frontMatter: frontMatter.span)
        } catch {
            throw .frontMatter(error)
        }
    }

    private static func checkUTF8(_ bytes: [UInt8]) throws(ArticleFailure) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw .notUTF8(offset: error.byteOffsets.lowerBound, likely: EncodingGuess(bytes))
        }
        if let zero = bytes.firstIndex(of: 0), let likely = EncodingGuess.utf16(bytes) {
            throw .notUTF8(offset: zero, likely: likely)
        }
    }
}
