import FlagContestedClaims
import StageKit

/// Runs the stage on texts whose quotes are known, for the tests: what it makes of them does not hang on how another stage
/// finds quotes.
enum Flagging {
    /// The claims of a text. Each line is a sentence; what stands in `“…”` is a quote of its own.
    static func claims(
        of text: String,
        speaker: String? = "anna-kerr",
        quotes: [Quote] = [],
        speakers: [Speaker] = [],
        _ change: (inout FlagContestedClaims.Options) -> Void = { _ in }
    ) throws -> [Claim] {
        var options = FlagContestedClaims.Options()
        change(&options)
        return try claims(
            of: text,
            speaker: speaker,
            quotes: quotes,
            speakers: speakers,
            FlagContestedClaims(options: options)
        )
    }

    /// The claims that a stage finds in a text.
    static func claims(
        of text: String,
        speaker: String?,
        quotes: [Quote] = [],
        speakers: [Speaker] = [],
        _ stage: FlagContestedClaims
    ) throws -> [Claim] {
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        try document.add(sentences(of: text))
        try document.add(speakers)
        try document.add(document.identified(quotes + marked(in: text, speaker)))
        try stage.run(on: &document)
        return document.rows(of: Claim.self)
    }

    /// Where the claims stand that the stage finds without options in a text whose speakers nobody knows.
    static func spans(of text: String) throws -> [TextSpan] {
        try claims(of: text, speaker: nil, plain.get()).map(\.span)
    }

    /// One stage for all: to read its lists takes longer than to run it.
    private static let plain = Result { try FlagContestedClaims(options: .init()) }

    private static func sentences(of text: String) -> [Sentence] {
        var start = 0
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).compactMap { line in
            defer { start += line.count + 1 }
            return line.isEmpty ? nil : Sentence(TextSpan(start, start + line.count))
        }
    }

    private static func marked(in text: String, _ speaker: String?) -> [Quote] {
        var quotes: [Quote] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "“"), let close = rest[open...].firstIndex(of: "”") {
            let start = text.utf8.distance(from: text.startIndex, to: text.index(after: open))
            let end = text.utf8.distance(from: text.startIndex, to: close)
            var quote = Quote(.direct, content: [TextSpan(start, end)], rule: "marks")
            quote.speaker = speaker
            quotes.append(quote)
            rest = rest[text.index(after: close)...]
        }
        return quotes
    }
}
