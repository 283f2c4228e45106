public import StageKit

/// Reads YAML into located values: pipelines, word lists, decisions and front matter.
///
/// Scalars mean what YAML 1.2's core schema says: plain `no` is text and `010` is ten; what stands in quotation marks is
/// text. Refused are duplicate keys, keys that are no text, tags, merge keys, several documents, and whatever could
/// exhaust the machine. A file without content is `null`.
public enum YAMLReader {
    /// The most bytes that a file may have: 16 MB, which is a word list of half a million entries.
    public static let maximumSize = 16_000_000
    /// Deeper nesting is refused, so that a hostile text cannot exhaust the stack; aliases count as what they stand for.
    public static let maximumDepth = 64
    /// The most values that the aliases of a file may stand for together, so that a short text cannot become a huge one.
    public static let maximumExpansion = 100_000
    /// The most mistakes that are told of one file.
    public static let maximumMistakes = 100

    /// Reads one YAML document.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; a byte-order mark and CRLF line ends are accepted.
    ///   - name: the file's path for messages.
    /// - Returns: the value, each part with its place.
    /// - Throws: all that is wrong with the text, in its order, each a `YAMLMistake`; behind a syntax error nothing more
    ///   can be found.
    public static func read(_ bytes: [UInt8], name: String) throws(Problems) -> LocatedValue {
        let reading = parse(bytes, name: name)
        guard let value = reading.value, reading.problems.isEmpty else { throw Problems(reading.problems) }
        return value
    }

    /// What could be read, and all that is wrong: a caller who has more to say about the value says it in one go.
    struct Reading {
        /// The value with what is wrong left out or mended; `nil` where the text could not be read to its end.
        let value: LocatedValue?
        let problems: [Problem]
    }

    static func parse(_ bytes: [UInt8], name: String, scalars: ScalarSchema = .core) -> Reading {
        do throws(Problem) {
            let source = try SourceText(bytes, name: name, limit: maximumSize)
            return parse(source, scalars: scalars)
        } catch {
            return Reading(value: nil, problems: [error])
        }
    }

    private static func parse(_ source: SourceText, scalars: ScalarSchema) -> Reading {
        let parser: EventParser
        do throws(YAMLFailure) {
            parser = try EventParser(source.bytes)
        } catch {
            return Reading(value: nil, problems: [Problem(YAMLMistake.syntax(.outOfMemory))])
        }
        var builder = TreeBuilder(parser, source: source, scalars: scalars)
        let value = try? builder.document()
        return Reading(value: value, problems: builder.problems)
    }
}
