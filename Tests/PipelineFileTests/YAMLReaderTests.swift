import PipelineFile
import StageKit
import Testing

@Suite("Reading YAML")
struct YAMLReaderTests {
    private func read(_ text: String) throws -> LocatedValue {
        try YAMLReader.read(Array(text.utf8), name: "p.yaml")
    }

    static let scalars: [(String, Scalar)] = [
        ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null),
        ("true", .boolean(true)), ("True", .boolean(true)), ("FALSE", .boolean(false)),
        ("0", .integer(0)), ("010", .integer(10)), ("-7", .integer(-7)), ("+7", .integer(7)),
        ("0o17", .integer(15)), ("0xfF", .integer(255)), ("9223372036854775807", .integer(.max)),
        ("0.5", .number(0.5)), (".5", .number(0.5)), ("1.", .number(1)), ("-1.5e3", .number(-1500)),
        ("1e-3", .number(0.001)), ("+.5E+1", .number(5)),
        ("no", .string("no")), ("yes", .string("yes")), ("on", .string("on")), ("off", .string("off")),
        ("nULL", .string("nULL")), ("tRUE", .string("tRUE")),
        ("0o8", .string("0o8")), ("0x", .string("0x")), ("-0x1", .string("-0x1")), ("0b1", .string("0b1")),
        ("1_000", .string("1_000")), ("12:30", .string("12:30")), ("1.2.3", .string("1.2.3")),
        ("2031-04-10", .string("2031-04-10")), ("1e", .string("1e")), (".", .string(".")),
        ("+.nan", .string("+.nan")), ("'7'", .string("7")), ("\"null\"", .string("null")), ("''", .string("")),
        ("\"\\u00e9\\0\"", .string("\u{e9}\0")),
    ]

    @Test("a scalar means what the core schema says", arguments: scalars)
    func scalar(_ text: String, _ expected: Scalar) throws {
        #expect(try read("a: \(text)")["a"]?.content == .scalar(expected))
    }

    @Test("every part knows its place, columns in code points")
    func places() throws {
        let value = try read("# é\nname: x\n'ключ': [1, 🥣, {b: c}]\n")
        guard case .mapping(let entries) = value.content, case .list(let items) = entries[1].value.content else {
            Issue.record("not a mapping with a list")
            return
        }
        #expect(value.location.description == "p.yaml:2:1")
        #expect(entries.map(\.keyLocation.description) == ["p.yaml:2:1", "p.yaml:3:1"])
        #expect(entries[0].value.location.description == "p.yaml:2:7")
        #expect(items.map(\.location.column) == [10, 13, 16])
        #expect(items[2]["b"]?.location.column == 20)
    }

    @Test("keys keep the order of the file")
    func order() throws {
        guard case .mapping(let entries) = try read("b: 1\na: 2\n\"<<\": 3\n").content else { return }
        #expect(entries.map(\.key) == ["b", "a", "<<"])
    }

    @Test("CRLF and a byte-order mark change nothing", arguments: ["a:\n  - b\n  - |\n    c\n    d\n"])
    func lineEnds(_ text: String) throws {
        let plain = try read(text)
        #expect(try read(text.replacing("\n", with: "\r\n")) == plain)
        #expect(try read("\u{FEFF}" + text) == plain)
    }

    @Test("a text without content is null", arguments: ["", "\n\n", "# nothing\n", "---\n", "---\n...\n", "\u{FEFF}"])
    func empty(_ text: String) throws {
        #expect(try read(text).content == .scalar(.null))
    }

    @Test("an alias stands for the value, at its own place")
    func alias() throws {
        let value = try read("a: &x [1, {b: 2}]\nc: *x\nd: &x 5\ne: *x\n")
        #expect(value["c"]?.content == value["a"]?.content)
        #expect(value["c"]?.location.description == "p.yaml:2:4")
        #expect(value["e"]?.content == .scalar(.integer(5)))
    }

    @Test("the offending line is shown, whatever its end")
    func excerpt() {
        let text = "a:\r\n  é: !x 1\r\n"
        let problems = #expect(throws: Problems.self) { try read(text) }
        #expect(
            problems?.all.first?.excerpt
                == """
                p.yaml:2:6: tags such as '!x' have no meaning here; remove it
                  2 |   é: !x 1
                    |      ^
                """
        )
    }
}
