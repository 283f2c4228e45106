import SplitSentences
import StageKit
import Testing

@Suite("Options")
struct OptionsTests {
    private static let somewhere = SourceLocation(file: SourceFile(name: "words.yaml"), line: 3, column: 7)

    private static func value(_ text: String) -> LocatedValue {
        LocatedValue(.scalar(.string(text)), at: somewhere)
    }

    private static func mapping(_ entries: [(String, LocatedValue)]) -> LocatedValue {
        let entries = entries.map { LocatedValue.Entry(key: $0.0, keyLocation: somewhere, value: $0.1) }
        return LocatedValue(.mapping(entries), at: somewhere)
    }

    /// Options with one change to one list of English.
    private static func options(_ list: String, _ change: String, _ words: [String]) -> LocatedValue {
        let words = LocatedValue(.list(words.map(value)), at: somewhere)
        let language = mapping([
            ("language", value("en-GB")), ("words", mapping([(list, mapping([(change, words)]))])),
        ])
        return mapping([("languages", LocatedValue(.list([language]), at: somewhere))])
    }

    private static func sentences(of text: String, _ options: LocatedValue) throws -> [String] {
        var context = ReadingContext()
        let options = try #require(SplitSentences.Options.read(options, &context))
        #expect(context.problems == [])
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        try SplitSentences(options: options).run(on: &document)
        return document.rows(of: Sentence.self).map { document.text($0.span) }
    }

    @Test("A list is extended, with the stop or without", arguments: ["Marshal", "Marshal.", "marshal"])
    func extend(_ word: String) throws {
        let text = "We met Marshal. Kerr."
        #expect(try Self.sentences(of: text, Self.mapping([])).count == 2)
        #expect(try Self.sentences(of: text, Self.options("titles", "add", [word])) == [text])
    }

    @Test("A word with a capital counts only with a capital")
    func capital() throws {
        let text = "They held a marshal. Kerr fled."
        #expect(try Self.sentences(of: text, Self.options("titles", "add", ["Marshal"])).count == 2)
    }

    @Test("Words are taken out of a list, and a list is replaced")
    func shrink() throws {
        let text = "They sent it to the Prof. Kerr was angry."
        #expect(try Self.sentences(of: text, Self.mapping([])).count == 1)
        #expect(try Self.sentences(of: text, Self.options("titles", "remove", ["prof"])).count == 2)
        #expect(try Self.sentences(of: text, Self.options("titles", "replace", ["Mr"])).count == 2)
    }

    @Test(
        "Words that are never found are refused, with their place",
        arguments: ["", ".", "a-very-long-title", "et al"]
    )
    func refused(_ word: String) {
        var context = ReadingContext()
        _ = SplitSentences.Options.read(Self.options("titles", "add", [word]), &context)
        #expect(context.problems.map(\.location) == [Self.somewhere])
    }

    @Test("A language that is listed twice is refused")
    func twice() {
        var options = SplitSentences.Options()
        var entry = LanguageWords()
        entry.language = "en"
        options.languages = [entry, entry]
        #expect(throws: Problems.self) { try SplitSentences(options: options) }
    }

    @Test("What the article says of its language goes before the option")
    func language() throws {
        var options = SplitSentences.Options()
        options.language = "de"
        for (tag, count) in [("en", 2), ("EN-us", 2), ("fr", 1), (nil, 1)] {
            var document = Document(Article(path: "a.txt", bytes: Array("Nobody came. Nobody saw it.".utf8)))
            document.language = tag
            try SplitSentences(options: options).run(on: &document)
            let sentences = document.rows(of: Sentence.self)
            #expect(sentences.count == count)
            #expect(sentences.allSatisfy { $0.unsplit == (count == 1) })
        }
    }

    @Test("Sentences keep to the blocks of running text")
    func blocks() throws {
        let text = "Home / News\nFerry sinks\nNobody was hurt. The crew\nswam."
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        let spans = [(0, 11), (12, 23), (24, text.utf8.count)].map { TextSpan($0.0, $0.1) }
        try document.add(zip([Block.Kind.navigation, .title, .paragraph], spans).map { Block($0, $1) })
        try SplitSentences(options: SplitSentences.Options()).run(on: &document)
        #expect(
            document.rows(of: Sentence.self).map { document.text($0.span) }
                == ["Ferry sinks", "Nobody was hurt.", "The crew\nswam."]
        )
    }
}
