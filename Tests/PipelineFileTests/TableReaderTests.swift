import StageKit
import Testing

@testable import PipelineFile

@Suite("Tables")
struct TableReaderTests {
    private static func read(_ text: String) throws(Problems) -> LocatedValue {
        try TableReader.read(Array(text.utf8), name: "w.tsv")
    }

    private static func rows(_ value: LocatedValue) -> [[String]] {
        guard case .list(let rows) = value["rows"]?.content else { return [] }
        return rows.map { row in
            guard case .list(let cells) = row.content else { return [] }
            return cells.map(\.summary)
        }
    }

    @Test("Lines are rows of cells, and lines with # say something of the table")
    func rows() throws {
        let table = try Self.read("# vocabulary: desk/1\n# sorted by hand\n#\npeace talks\td:1\t0.5\n\nno\t010\t\n")
        #expect(table["vocabulary"]?.summary == "'desk/1'")
        #expect(Self.rows(table) == [["'peace talks'", "'d:1'", "'0.5'"], ["'no'", "'010'", "an empty string"]])
    }

    @Test("Every cell knows its place, in code points")
    func places() throws {
        let table = try Self.read("# vocabulary: desk/1\r\nÄmter – так\td:1\t7\r\n")
        guard case .list(let rows) = table["rows"]?.content, case .list(let cells) = rows[0].content else {
            Issue.record("no rows")
            return
        }
        #expect(cells.map(\.location.description) == ["w.tsv:2:1", "w.tsv:2:13", "w.tsv:2:17"])
        #expect(cells[2].summary == "'7'")
        #expect(table["vocabulary"]?.location.description == "w.tsv:1:15")
    }

    @Test("An empty table has no rows", arguments: ["", "\n\n", "# a comment\n", "\u{FEFF}"])
    func empty(_ text: String) throws {
        #expect(Self.rows(try Self.read(text)) == [])
    }

    @Test(
        "What no editor shows, or says two things, is refused with its place",
        arguments: [
            ("a\tb\n# x: 1\n# x: 2\n", "w.tsv:3:3: the key 'x' stands already in line 2; remove one of the two"),
            ("a\u{0}b\n", "w.tsv:1:2: "), ("a\u{2028}b\n", "w.tsv:1:2: "), ("a\rb\n", "w.tsv:1:2: "),
        ]
    )
    func refused(_ text: String, _ message: String) throws {
        let error = #expect(throws: Problems.self) { try Self.read(text) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test("Bytes that are no UTF-8 are refused")
    func notUTF8() {
        let error = #expect(throws: Problems.self) { try TableReader.read([0x61, 0xFF], name: "w.tsv") }
        #expect(error?.all.map(\.code) == ["yaml-not-utf-8"])
    }

    @Test("A pipeline reads a word list that is a table")
    func inPipeline() {
        let text = pipeline("  - split\n  - tag: {people: w.tsv}\n")
        #expect(
            pipelineMessages(text, lists: ["pipelines/w.tsv": "# weight: 2\nKerr\tx\n"]) == [
                "pipelines/w.tsv:1:1: the key 'names' is missing; it says: Their names.",
                "pipelines/w.tsv:1:11: expected a number, found '2'",
                "pipelines/w.tsv:2:1: unknown key 'rows'; the keys here are: names, weight",
            ]
        )
    }
}
