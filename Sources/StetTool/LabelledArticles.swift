import Files
import StageKit

/// Reads labelled articles: JSON lines with `text` and `medtop` or `concept`, and, where there are any, `title`, `date`,
/// `outlet`. Other keys are passed over.
struct LabelledArticles {
    /// A file of a million articles fits.
    static let maximumSize = 4_000_000_000
    /// The most mistakes that are told.
    static let maximumMistakes = 100
    private static let labels = ["concept", "medtop"]

    private(set) var articles: [LabelledArticle] = []
    private var problems: [Problem] = []
    private let file: SourceFile

    /// Reads a file.
    ///
    /// - Throws: all that is wrong with its lines, each with its place.
    static func read(_ path: String) throws(Problems) -> [LabelledArticle] {
        let bytes: [UInt8]
        do throws(FileMistake) {
            bytes = try FileReader.read(path, limit: maximumSize)
        } catch {
            throw Problems([Problem(error)])
        }
        return try read(bytes, name: Paths.visible(path))
    }

    /// Reads lines.
    static func read(_ bytes: [UInt8], name: String) throws(Problems) -> [LabelledArticle] {
        var lines = LabelledArticles(file: SourceFile(name: name, bytes: bytes))
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            lines.add(Array(line), number: index + 1)
            if lines.problems.count >= maximumMistakes { break }
        }
        guard lines.problems.isEmpty else { throw Problems(lines.problems) }
        return lines.articles
    }

    private init(file: SourceFile) {
        self.file = file
    }

    private mutating func add(_ line: [UInt8], number: Int) {
        guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) else { return }
        let value: LocatedValue
        do throws(Problem) {
            value = try JSONReader.read(line, file: file, line: number)
        } catch {
            problems.append(error)
            return
        }
        guard case .mapping(let entries) = value.content else {
            let mistake = ValueMistake.wrongType(expected: "an object in one line", found: value.summary)
            problems.append(Problem(mistake, at: value.location))
            return
        }
        var article = LabelledArticle()
        var label: Placed<String>?
        var hasText = false
        for entry in entries {
            switch entry.key {
            case "title": article.title = text(entry.value) ?? ""
            case "text": (article.text, hasText) = (text(entry.value) ?? "", true)
            case "date": article.date = text(entry.value)
            case "outlet": article.outlet = text(entry.value)
            case let key where Self.labels.contains(key):
                label = text(entry.value).map { Placed($0, at: entry.value.location) } ?? label
            default: break
            }
        }
        if !hasText { missing("text", "the text of the article", at: value.location) }
        guard let label else { return missing("concept", "the id of what the article is about", at: value.location) }
        article.label = label
        articles.append(article)
    }

    /// Text that is not empty; `nil` for `null` and for none.
    private mutating func text(_ value: LocatedValue) -> String? {
        switch value.content {
        case .scalar(.string(let text)): return text.isEmpty ? nil : text
        case .scalar(.null): return nil
        default:
            problems.append(Problem(ValueMistake.wrongType(expected: "text", found: value.summary), at: value.location))
            return nil
        }
    }

    private mutating func missing(_ key: String, _ help: String, at location: SourceLocation) {
        problems.append(Problem(ValueMistake.missingKey(key: key, help: help), at: location))
    }
}
