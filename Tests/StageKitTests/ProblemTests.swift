import StageKit
import Testing

@Suite("Problem")
struct ProblemTests {
    private func problem(in text: String, line: Int, column: Int) -> Problem {
        let file = SourceFile(name: "pipelines/a.yaml", text: text)
        return Problem(ValueMistake.refused("bad"), at: StageKit.SourceLocation(file: file, line: line, column: column))
    }

    @Test("says where and what")
    func description() {
        #expect(problem(in: "", line: 7, column: 9).description == "pipelines/a.yaml:7:9: bad")
        #expect(Problem(ValueMistake.refused("bad")).description == "bad")
    }

    @Test("shows the line with a mark under the column", arguments: ["\n", "\r\n"])
    func excerpt(lineEnd: String) {
        let text = ["name: x", "stages:", "  - é: 1", ""].joined(separator: lineEnd)
        let expected = """
            pipelines/a.yaml:3:5: bad
              3 |   - é: 1
                |     ^
            """
        #expect(problem(in: text, line: 3, column: 5).excerpt == expected)
    }

    @Test("shows a window of a line that is very long")
    func longLine() throws {
        let shown = problem(in: String(repeating: "x", count: 100_000), line: 1, column: 50_000).excerpt
        let lines = shown.split(separator: "\n")
        #expect(lines.count == 3 && shown.count < 400)
        let mark = try #require(lines.last?.firstIndex(of: "^"))
        #expect(lines[2].distance(from: lines[2].startIndex, to: mark) == "  1 | ".count + 60)
    }

    @Test("shows no line that the file does not have", arguments: [(0, 1), (3, 1)])
    func noLine(line: Int, column: Int) {
        let problem = problem(in: "ab", line: line, column: column)
        #expect(problem.excerpt == problem.description)
    }

    @Test("is listed one a line")
    func list() {
        let problems = Problems([problem(in: "", line: 1, column: 2), Problem(ValueMistake.refused("worse"))])
        #expect(problems.description == "pipelines/a.yaml:1:2: bad\nworse")
    }
}
