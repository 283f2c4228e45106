import PipelineFile
import StageKit
import Testing

@Suite("Bounds on YAML")
struct YAMLBoundTests {
    private func messages(_ text: String) -> [String] {
        do {
            _ = try YAMLReader.read(Array(text.utf8), name: "p.yaml")
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test("nesting")
    func nesting() {
        // The innermost list stands in 64 others, and then in 65.
        let deepest = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(messages(deepest) == [])
        #expect(
            messages("[" + deepest + "]")
                == ["p.yaml:1:66: values are nested more than 64 deep; make the nesting flatter"]
        )
        #expect(messages(String(repeating: "[", count: 1_000_000)).count == 1)
        #expect(messages(String(repeating: "- ", count: 1_000_000)).count == 1)
        #expect(messages(String(repeating: "{a: ", count: 1_000_000)).count == 1)
    }

    @Test("nesting by way of aliases")
    func nestedAliases() {
        let chain = (1...80).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(
            messages("- &a0 x\n" + chain)
                == ["p.yaml:65:9: values are nested more than 64 deep; make the nesting flatter"]
        )
    }

    @Test("a billion laughs")
    func billionLaughs() {
        var text = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
        for level in 1...9 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        #expect(
            messages(text) == ["p.yaml:6:10: aliases stand for more than 100000 values up to here; write fewer of them"]
        )
    }

    @Test("many aliases of one large value")
    func quadratic() {
        let items = Array(repeating: "x", count: 1_000).joined(separator: ",")
        let text = "a: &a [\(items)]\nb:\n" + String(repeating: "  - *a\n", count: 1_000)
        #expect(messages(text).count == 1)
    }

    @Test("size, before anything is parsed")
    func size() {
        let bytes = [UInt8](repeating: 0x5B, count: 16_000_001)
        let problems = #expect(throws: Problems.self) { try YAMLReader.read(bytes, name: "p.yaml") }
        #expect(
            problems?.description
                == "p.yaml:1:1: the file has 16000001 bytes, more than the 16000000 that are read; split it"
        )
    }

    @Test("the number of mistakes")
    func mistakes() {
        let told = messages(String(repeating: "a: 1\n", count: 10_000))
        #expect(told.count == 101)
        #expect(told.last == "p.yaml:102:1: there are more than 100 mistakes; mend those before this line first")
    }

    @Test(
        "hostile texts take linear time",
        .timeLimit(.minutes(1)),
        arguments: [
            "\n", "a: 1\n", "- ", "[", "]", "{a: ", "\"", "'", "&a ", "*a ", "? ", ": ", "#", "!", "|\n", "\\", "%",
            "\t", "a", "é", "- a\n", "a:\n", "-\n", "---\n", "...\n", "- &a x\n- *a\n", "\"\\\n", "k: [\n", ",",
        ]
    )
    func hostile(_ unit: String) {
        _ = messages(String(repeating: unit, count: 1_000_000 / unit.utf8.count))
    }
}
