import Foundation
import Testing

@Suite("An article whose text is bad")
struct BadTextTests {
    /// A text in an encoding that is none of ours, and what the message must say of it.
    struct Encoded: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let offset: Int
        let likely: String

        init(_ name: String, _ bytes: [UInt8], offset: Int, _ likely: String) {
            testDescription = name
            self.bytes = bytes
            self.offset = offset
            self.likely = likely
        }

        /// A text that any system's library encodes.
        init(
            _ name: String,
            _ text: String,
            _ encoding: String.Encoding,
            mark: [UInt8] = [],
            offset: Int,
            _ likely: String
        ) {
            self.init(name, mark + (text.data(using: encoding) ?? Data()), offset: offset, likely)
        }

        var message: String { "the text is not UTF-8 at byte \(offset); \(likely)" }
    }

    private static func convert(_ name: String, from iconv: String) -> String {
        "it is probably \(name): convert it with 'iconv -f \(iconv) -t UTF-8'"
    }

    private static let english = "Rain fell on Velm.\nNobody minded.\n"
    private static let russian = "Плотина в Костане открылась в мае.\nНикто не возражал.\n"
    private static let littleEndian = convert("UTF-16 (little-endian)", from: "UTF-16LE")
    private static let bigEndian = convert("UTF-16 (big-endian)", from: "UTF-16BE")
    private static let damaged = "the rest of it is, so the file is damaged there; restore it"

    static let encoded = [
        Encoded(
            "Latin-1",
            "The Café Orle in Velm closed.\n",
            .isoLatin1,
            offset: 7,
            convert("Latin-1 (ISO 8859-1)", from: "ISO-8859-1")
        ),
        Encoded(
            "Windows-1252",
            "She said: “It holds.”\n",
            .windowsCP1252,
            offset: 10,
            convert("Windows-1252", from: "WINDOWS-1252")
        ),
        Encoded(
            "Windows-1251",
            "TAVNA: " + russian,
            .windowsCP1251,
            offset: 7,
            convert("Windows-1251", from: "WINDOWS-1251")
        ),
        Encoded("UTF-16 LE", english, .utf16LittleEndian, offset: 1, littleEndian),
        Encoded("UTF-16 BE", english, .utf16BigEndian, offset: 0, bigEndian),
        Encoded("UTF-16 LE, marked", english, .utf16LittleEndian, mark: [0xFF, 0xFE], offset: 0, littleEndian),
        Encoded("UTF-16 BE, marked", english, .utf16BigEndian, mark: [0xFE, 0xFF], offset: 0, bigEndian),
        // Every byte of it is well-formed UTF-8; the first space behind seven letters is not what it seems.
        Encoded("UTF-16 LE, Cyrillic", russian, .utf16LittleEndian, offset: 15, littleEndian),
        Encoded("UTF-16 BE, Cyrillic", russian, .utf16BigEndian, offset: 14, bigEndian),
        Encoded("damaged", Array("“It holds” – so far, ".utf8) + [0xE9] + Array(".".utf8), offset: 27, damaged),
        Encoded("cut off", Array("“It holds” – so far “".utf8.dropLast()), offset: 26, damaged),
        Encoded("surrogates", Array("It – holds ".utf8) + [0xED, 0xA0, 0x80], offset: 13, damaged),
    ]

    @Test("because of its encoding fails by its name, its byte and the encoding it likely has", arguments: encoded)
    func encoding(_ encoded: Encoded) throws {
        try #require(!encoded.bytes.isEmpty)
        let workshop = try Workshop(articles: [:])
        try workshop.write("articles/bad.txt", Data(encoded.bytes))
        try workshop.expectFailures(["bad.txt": encoded.message])
        #expect(!workshop.exists("annotations/bad.json"))
    }

    @Test("keeps the annotation file that it has from better days")
    func keptFile() throws {
        let workshop = try Workshop(articles: ["bad.txt": Self.english])
        try workshop.stet("run", "pipeline.yaml")
        let before = try workshop.read("annotations/bad.json")
        try workshop.write("articles/bad.txt", Data([0xFF]))
        #expect(try workshop.stet("run", "pipeline.yaml").code == 1)
        #expect(try workshop.read("annotations/bad.json") == before)
    }

    /// A text that is odd and no mistake.
    struct Odd: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// How many sentences it has at the least, whatever the rules.
        let atLeast: Int
    }

    /// U+FFFE, for which Swift has no literal.
    private static let noncharacter = String(decoding: [0xEF, 0xBF, 0xBE], as: UTF8.self)

    static let odd = [
        Odd(testDescription: "empty", text: "", atLeast: 0),
        Odd(testDescription: "white space", text: " \n\t\r\n\u{A0}\u{2003}\u{3000}\n\u{2028}", atLeast: 0),
        Odd(testDescription: "a mark alone", text: "\u{FEFF}", atLeast: 0),
        Odd(testDescription: "a mark and text", text: "\u{FEFF}Rain fell on Velm.\n", atLeast: 1),
        Odd(testDescription: "NUL", text: "Rain\0 fell on Velm. \0\0 It stopped.\0\n", atLeast: 1),
        Odd(testDescription: "lone combining marks", text: "\u{301}\u{308}\n\n\u{301}. \u{301}A\n\u{20DD}", atLeast: 1),
        Odd(
            testDescription: "control characters",
            text: "\u{7}Rain\u{8} fell\u{1B}[31m on\u{85}Velm.\u{C}",
            atLeast: 1
        ),
        Odd(testDescription: "turned text", text: "Rain \u{202E}llef\u{202C} on \u{2067}Velm\u{2069}.", atLeast: 1),
        Odd(testDescription: "no character", text: "Rain\(noncharacter) fell on Velm.\(noncharacter)", atLeast: 1),
        Odd(testDescription: "old Mac line ends", text: "Rain fell.\r\rIt stopped.\r", atLeast: 1),
    ]

    @Test("but UTF-8 is annotated, with spans that are inside and trimmed", arguments: odd)
    func oddText(_ odd: Odd) throws {
        let workshop = try Workshop(articles: ["odd.txt": odd.text])
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages == "")
        #expect(outcome.code == 0)
        let scalars = Array(odd.text.unicodeScalars)
        let file = try AnnotationJSON(workshop.read("annotations/odd.json"))
        #expect(file.article["length"] as? Int == scalars.count)
        #expect(try file.rows("sentences").count >= odd.atLeast)
        for row in try file.rows("blocks") + file.rows("sentences") {
            try #require(row.start < row.end && row.end <= scalars.count)
            #expect(!scalars[row.start].properties.isWhitespace)
            #expect(!scalars[row.end - 1].properties.isWhitespace)
        }
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("1 up to date"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("in its front matter fails by line and column")
    func frontMatter() throws {
        let workshop = try Workshop(articles: [
            "list.txt": "---\ntitle: [Rain\n---\n\nIt fell.\n",
            "twice.txt": "\u{FEFF}---\r\ntitle: Rain\r\ntitle: Snow\r\n---\r\n\r\nIt fell.\r\n",
            "tab.txt": "---\ntitle:\n\t- Rain\n---\n\nIt fell.\n",
        ])
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.code == 1)
        let places = outcome.messages.split(separator: "\n").map { $0.prefix { $0 != ";" } }
        try #require(places.count == 3)
        #expect(
            places[0].hasPrefix("articles/list.txt: the front matter is not right: list.txt:3:1: expected ',' or ']'")
        )
        #expect(places[1].hasPrefix("articles/tab.txt: the front matter is not right: tab.txt:3:1: "))
        #expect(
            places[2]
                == "articles/twice.txt: the front matter is not right: twice.txt:3:1: the key 'title' stands already in line 2"
        )
    }

    @Test("only in its line ends is read with its front matter")
    func lineEnds() throws {
        let text = "---\r\ntitle: “Rain”\r\ndate: 2031-05-03\r\nlanguage: en\r\n---\r\n\r\nRain fell on Velm.\r\n"
        let workshop = try Workshop(articles: ["a.txt": text])
        #expect(try workshop.stet("run", "pipeline.yaml").code == 0)
        let file = try AnnotationJSON(workshop.read("annotations/a.json"))
        #expect(file.article["title"] as? String == "“Rain”")
        #expect(file.article["date"] as? String == "2031-05-03")
        let block = try #require(try file.rows("blocks").first)
        #expect(block.fields["kind"] as? String == "front-matter")
        let dashes = try #require(text.unicodeScalars.firstIndex(of: "\r"))  // where "---" ends
        #expect(
            block.start == 0
                && block.end > text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: dashes)
        )
        #expect(try file.rows("sentences").allSatisfy { $0.start >= block.end })
    }

    @Test("in a very long title alone is found up to date all the same")
    func longTitle() throws {
        let title = String(repeating: "Rain fell on Velm and on Marrow ", count: 300)
        let workshop = try Workshop(articles: ["a.txt": "---\ntitle: \(title)\n---\n\nIt stopped.\n"])
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated (1 file written)"))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("1 up to date"))
    }
}
