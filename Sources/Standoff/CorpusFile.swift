public import StageKit

/// What `_corpus.json` says: what needs more than one article.
public struct CorpusFile: Sendable {
    /// The name of the file in an annotations folder.
    public static let fileName = "_corpus.json"

    /// The digest of the annotation files that it was made of, and of the stages that made it.
    public var articles = ""
    /// The sections in the order of the file, with their rows as JSON.
    public var sections: [(section: CorpusSection, rows: [[UInt8]])] = []

    /// A file without sections.
    public init() {}

    /// The bytes of the file: a row a line.
    public func written() -> [UInt8] {
        var json = JSONWriter()
        json.raw("{\n\"format\": ")
        json.string(Format.newest)
        json.raw(Self.articlesKey)
        json.string(articles)
        for (section, rows) in sections {
            json.raw(",\n")
            json.string(section.name)
            json.raw(": [")
            for (index, row) in rows.enumerated() {
                json.raw(index > 0 ? ",\n" : "\n")
                json.raw(row)
            }
            json.raw(rows.isEmpty ? "]" : "\n]")
        }
        json.raw("\n}\n")
        return json.bytes
    }

    /// The digest of the annotation files that a file was made of, from its first bytes; `nil` where they are none of
    /// such a file.
    public static func articles(of start: [UInt8]) -> String? {
        var json = JSONWriter()
        json.raw("{\n\"format\": ")
        json.string(Format.newest)
        json.raw(articlesKey)
        json.raw("\"")
        let begin = json.bytes.count
        guard start.count >= begin + digestLength, start.starts(with: json.bytes) else { return nil }
        return String(decoding: start[begin..<begin + digestLength], as: UTF8.self)
    }

    private static let articlesKey = ",\n\"articles\": "
    private static let digestLength = 64
}
