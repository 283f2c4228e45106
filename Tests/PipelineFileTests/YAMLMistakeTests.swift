import StageKit
import Testing

@testable import PipelineFile

/// A text with the messages that it gives.
struct BadText: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let messages: [String]

    init(_ title: String, _ text: String, _ messages: String...) {
        self.init(title, Array(text.utf8), messages)
    }

    init(_ title: String, _ bytes: [UInt8], _ messages: [String]) {
        testDescription = title
        self.bytes = bytes
        self.messages = messages
    }
}

@Suite("Mistakes in YAML")
struct YAMLMistakeTests {
    @Test("are told with their places", arguments: meaning + syntax + bytes)
    func told(_ text: BadText) {
        let problems = YAMLReader.parse(text.bytes, name: "p.yaml").problems
        #expect(problems.map(\.description) == text.messages)
        #expect(throws: Problems.self) { try YAMLReader.read(text.bytes, name: "p.yaml") }
    }

    static let meaning: [BadText] = [
        BadText(
            "a key twice",
            "a: 1\nb: 2\na: 3\n",
            "p.yaml:3:1: the key 'a' stands already in line 1; remove one of the two"
        ),
        BadText(
            "a key twice among many",
            (1...20).map { "k\($0): \($0)\n" }.joined() + "k7: 7\nk20: 7\n",
            "p.yaml:21:1: the key 'k7' stands already in line 7; remove one of the two",
            "p.yaml:22:1: the key 'k20' stands already in line 20; remove one of the two"
        ),
        BadText(
            "keys that look the same",
            "caf\u{e9}: 1\ncafe\u{301}: 2\n",
            "p.yaml:2:1: the key 'cafe\u{301}' stands already in line 1; remove one of the two"
        ),
        BadText(
            "several mistakes in one text",
            "a: !!str 1\na: 2\n7: x\n",
            "p.yaml:1:4: tags such as 'tag:yaml.org,2002:str' have no meaning here; remove it",
            "p.yaml:2:1: the key 'a' stands already in line 1; remove one of the two",
            "p.yaml:3:1: a key must be text, found the number 7; put it in quotation marks"
        ),
        BadText(
            "mistakes before a syntax error",
            "a: 1\na: 2\nb: ]\n",
            "p.yaml:2:1: the key 'a' stands already in line 1; remove one of the two",
            "p.yaml:3:4: expected a value here; write one, or remove what is before it"
        ),
        BadText(
            "a key that is nothing",
            "? \n: x\n",
            "p.yaml:1:2: a key must be text, found nothing; put it in quotation marks"
        ),
        BadText(
            "a key that is true",
            "true: x\n",
            "p.yaml:1:1: a key must be text, found true; put it in quotation marks"
        ),
        BadText(
            "a key that is a list",
            "[a, b]: x\n",
            "p.yaml:1:1: a key must be text, not a list, a mapping or an alias; write the text itself"
        ),
        BadText(
            "a key that is an alias",
            "a: &x b\n*x : 1\n",
            "p.yaml:2:1: a key must be text, not a list, a mapping or an alias; write the text itself"
        ),
        BadText(
            "a merge key",
            "base: &b {x: 1}\nc:\n  <<: *b\n",
            "p.yaml:3:3: the merge key '<<' is not part of YAML 1.2; write the keys out"
        ),
        BadText(
            "a tag of one's own",
            "a: !secret x\n",
            "p.yaml:1:4: tags such as '!secret' have no meaning here; remove it"
        ),
        BadText(
            "a tag that is declared nowhere",
            "a: !e!secret x\n",
            "p.yaml:1:4: tags have no meaning here; remove this one, or put a text that begins with '!' "
                + "in quotation marks"
        ),
        BadText(
            "two documents",
            "a: 1\n---\nb: 2\n",
            "p.yaml:2:1: a second document begins here; put it in a file of its own"
        ),
        BadText(
            "an alias before its anchor",
            "a: *x\nb: &x 1\n",
            "p.yaml:1:4: nothing before is named '&x'; put a text that begins with '*' in quotation marks"
        ),
        BadText(
            "an alias that is mistyped",
            "a: &people [x]\nb: *peple\n",
            "p.yaml:2:4: nothing before is named '&peple'; did you mean 'people'?"
        ),
        BadText(
            "a cyclic alias",
            "a: &x [1, *x]\n",
            "p.yaml:1:11: '*x' stands inside of what it stands for; write the value out"
        ),
        BadText(
            "infinity",
            "a: .inf\nb: -.INF\nc: .nan\n",
            "p.yaml:1:4: '.inf' is no number that fits 64 bits; put it in quotation marks if it is text",
            "p.yaml:2:4: '-.INF' is no number that fits 64 bits; put it in quotation marks if it is text",
            "p.yaml:3:4: '.nan' is no number that fits 64 bits; put it in quotation marks if it is text"
        ),
        BadText(
            "numbers that are too large",
            "a: 9223372036854775808\nb: 0xFFFFFFFFFFFFFFFF\nc: 1e999\n",
            "p.yaml:1:4: '9223372036854775808' is no number that fits 64 bits; put it in quotation marks if it is text",
            "p.yaml:2:4: '0xFFFFFFFFFFFFFFFF' is no number that fits 64 bits; put it in quotation marks if it is text",
            "p.yaml:3:4: '1e999' is no number that fits 64 bits; put it in quotation marks if it is text"
        ),
        BadText(
            "columns in code points",
            "'каша 🥣': !x 1\n",
            "p.yaml:1:11: tags such as '!x' have no meaning here; remove it"
        ),
    ]

    static let syntax: [BadText] = [
        BadText("a tab", "a:\n\tb: 1\n", "p.yaml:2:1: the line is indented with a tab; use spaces"),
        BadText(
            "a tab behind spaces",
            "a:\n  b: 1\n \tc: 2\n",
            "p.yaml:3:2: the line is indented with a tab; use spaces"
        ),
        BadText(
            "a tab before a list",
            "stages:\n\t- normalise\n",
            "p.yaml:2:1: the line is indented with a tab; use spaces"
        ),
        BadText(
            "a tab in a block of text",
            "a: |\n  text\n\tmore\n",
            "p.yaml:3:1: the line is indented with a tab; use spaces"
        ),
        BadText(
            "a reserved character",
            "a: @x\n",
            "p.yaml:1:4: a text cannot begin with this character; put it in quotation marks"
        ),
        BadText(
            "a pattern without quotation marks",
            "include: [**/*.txt]\n",
            "p.yaml:1:11: a text cannot begin with '*' or '&'; put it in quotation marks"
        ),
        BadText(
            "a colon in text",
            "a: b: c\n",
            "p.yaml:1:5: ': ' is not possible here; check the indentation, "
                + "or put a text that has ': ' in it in quotation marks"
        ),
        BadText(
            "a key without a colon",
            "a: 1\nstages\nb: 1\n",
            "p.yaml:2:1: expected a key with ': ' behind it; check the indentation, or add the colon"
        ),
        BadText(
            "text behind a quotation",
            "a: \"x\" y\n",
            "p.yaml:1:8: this is neither a key nor part of the value before; check indentation and quotation marks"
        ),
        BadText(
            "wrong indentation of a key",
            "a:\n    b: 1\n  c: 2\n",
            "p.yaml:3:3: this is neither a key nor part of the value before; check indentation and quotation marks"
        ),
        BadText(
            "a list entry without a dash",
            "- a\nb: 1\n",
            "p.yaml:2:1: expected '- ' as before the other entries of the list; check the indentation"
        ),
        BadText(
            "a list on the line of its key",
            "a: - b\n",
            "p.yaml:1:4: a list cannot begin here; begin it on a line of its own below its key"
        ),
        BadText(
            "a question mark",
            "a: ? b\n",
            "p.yaml:1:4: '? ' is not possible here; put a text that begins with it in quotation marks"
        ),
        BadText(
            "an open bracket",
            "a: [x, y\nb: 1\n",
            "p.yaml:2:2: expected ',' or ']' in the list; close it, or put a text with brackets in quotation marks"
        ),
        BadText(
            "an open brace",
            "a: {x: 1\nb: 1\n",
            "p.yaml:2:2: expected ',' or '}' in the mapping; close it, or put a text with braces in quotation marks"
        ),
        BadText(
            "an open quotation",
            "a: 1\nb: \"x\nc: 2\n",
            "p.yaml:2:4: the quotation mark that stands here is not closed; close it"
        ),
        BadText(
            "a wrong escape",
            "a: \"C:\\Users\"\n",
            "p.yaml:1:9: this is no escape of YAML; write a backslash as '\\\\', or use single quotation marks"
        ),
        BadText(
            "text on the line of a block",
            "a: | text\n  more\n",
            "p.yaml:1:6: the text behind '|' or '>' begins on the next line; move it there"
        ),
        BadText(
            "something behind the end",
            "[a]\nb: 1\n",
            "p.yaml:2:1: this cannot follow what stands before it; check indentation and quotation marks"
        ),
        BadText(
            "a version of YAML that is to come",
            "%YAML 3.0\n---\na: 1\n",
            "p.yaml:1:1: a line cannot begin with '%' here; remove it, "
                + "or put a text that begins with it in quotation marks"
        ),
        BadText(
            "a directive",
            "# x\n%FOO bar\n---\na: 1\n",
            "p.yaml:2:1: a line cannot begin with '%' here; remove it, "
                + "or put a text that begins with it in quotation marks"
        ),
    ]

    static let bytes: [BadText] = [
        BadText(
            "Latin-1",
            Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A],
            [
                "p.yaml:2:7: the byte at offset 11 is not UTF-8; "
                    + "it looks like Windows-1252 or Latin-1: save the file as UTF-8"
            ]
        ),
        BadText(
            "UTF-16 with a mark",
            [0xFF, 0xFE] + Array("a: 1\n".utf16.flatMap { [UInt8($0), 0] }),
            ["p.yaml:1:1: the byte at offset 0 is not UTF-8; it looks like UTF-16: save the file as UTF-8"]
        ),
        BadText(
            "UTF-16 without a mark",
            Array("a: 1\n".utf16.flatMap { [UInt8($0), 0] }),
            [
                "p.yaml:1:2: the character U+0000 cannot be seen and must not stand here; "
                    + "it looks like UTF-16: save the file as UTF-8"
            ]
        ),
        BadText(
            "a control character",
            "a: 1\nb: x\u{7}\n",
            "p.yaml:2:5: the character U+0007 cannot be seen and must not stand here; "
                + "remove it, or write it as an escape in double quotation marks"
        ),
        BadText(
            "a line separator",
            "a: é\u{2028}b\n",
            "p.yaml:1:5: the character U+2028 cannot be seen and must not stand here; "
                + "remove it, or write it as an escape in double quotation marks"
        ),
        BadText(
            "a next line",
            "a: b\u{85}\n",
            "p.yaml:1:5: the character U+0085 cannot be seen and must not stand here; "
                + "remove it, or write it as an escape in double quotation marks"
        ),
        BadText(
            "a byte-order mark in the middle",
            "a: 1\n\u{FEFF}b: 2\n",
            "p.yaml:2:1: the character U+FEFF cannot be seen and must not stand here; "
                + "remove it, or write it as an escape in double quotation marks"
        ),
        BadText(
            "carriage returns",
            "a: 1\rb: 2\r",
            "p.yaml:1:5: the line ends with a carriage return alone; save the file with line feeds"
        ),
        BadText(
            "a mistake behind a byte-order mark",
            "\u{FEFF}a: !x 1\n",
            "p.yaml:1:4: tags such as '!x' have no meaning here; remove it"
        ),
        BadText(
            "a mistake in CRLF lines",
            "a: 1\r\nb: !x 1\r\n",
            "p.yaml:2:4: tags such as '!x' have no meaning here; remove it"
        ),
    ]
}
