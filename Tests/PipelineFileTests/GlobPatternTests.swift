import PipelineFile
import StageKit
import Testing

@Suite("Patterns for paths")
struct GlobPatternTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pattern: String
        let matches: [String]
        let others: [String]
        var testDescription: String { pattern }

        init(_ pattern: String, matches: [String], not others: [String]) {
            self.pattern = pattern
            self.matches = matches
            self.others = others
        }
    }

    static let cases: [Case] = [
        Case("a.txt", matches: ["a.txt"], not: ["b/a.txt", "a.txt/b", "A.txt", "a.tx", "a.txtt", ""]),
        Case("*.txt", matches: ["a.txt", ".txt", "é.txt", "a.b.txt"], not: ["b/a.txt", "a.txt.md", "atxt"]),
        Case("**/*.txt", matches: ["a.txt", "b/a.txt", "b/c/a.txt"], not: ["b/a.md", "a.txt/b"]),
        Case("**", matches: ["a", "a/b", "a/b/c.txt"], not: []),
        Case("a/**", matches: ["a/b", "a/b/c"], not: ["a", "b/a/c", "ab/c"]),
        Case("a/**/b", matches: ["a/b", "a/x/b", "a/x/y/b", "a/b/b"], not: ["a/xb", "ab", "a/b/c"]),
        Case("**/a/**/b", matches: ["a/b", "x/a/y/b", "a/a/b/b", "b/a/b"], not: ["b/a", "a/b/c", "xa/b"]),
        Case("**/**/a", matches: ["a", "x/a"], not: ["b"]),
        Case("a**b", matches: ["ab", "axb"], not: ["a/b"]),
        Case("?.txt", matches: ["a.txt", "é.txt", "🥣.txt"], not: [".txt", "ab.txt", "/.txt"]),
        Case("[a-cx].t", matches: ["a.t", "c.t", "x.t"], not: ["d.t", "-.t", ".t", "ab.t"]),
        Case("[!a-c]", matches: ["d", "é"], not: ["a", "b", "", "dd"]),
        Case("[^a]", matches: ["b"], not: ["a"]),
        Case("[]-]", matches: ["]", "-"], not: ["a"]),
        Case("[а-я]*", matches: ["каша"], not: ["kasha", "Каша"]),
        Case("[\\]x]", matches: ["]", "x"], not: ["\\"]),
        Case("\\*.txt", matches: ["*.txt"], not: ["a.txt", "\\*.txt"]),
        Case("*a*b*c*", matches: ["abc", "xaxbxcx", "aabbcc"], not: ["acb", "ab/c"]),
        Case("*é", matches: ["é", "éé", "xé"], not: ["e", "éx"]),
        Case(".*", matches: [".a"], not: ["a"]),
    ]

    @Test("match what git's wildmatch matches", arguments: cases)
    func matching(_ example: Case) throws {
        let pattern = try GlobPattern(example.pattern)
        #expect(example.matches.filter { !pattern.matches($0) } == [])
        #expect(example.others.filter { pattern.matches($0) } == [])
    }

    @Test(
        "that cannot match are refused",
        arguments: [
            ("", GlobMistake.empty), ("/a", .absolute), ("a/", .endsWithSlash("a/")), ("a//b", .emptyPart),
            ("./a", .dots), ("../a", .dots), ("a/..", .dots), ("[a", .badSet), ("[", .badSet), ("[a\\", .badSet),
            ("[z-a]", .badSet), ("[a/b]", .badSet), ("a\\", .endsWithBackslash),
        ]
    )
    func refused(_ source: String, _ mistake: GlobMistake) {
        #expect(throws: mistake) { try GlobPattern(source) }
    }

    @Test("take bounded time", .timeLimit(.minutes(1)))
    func bounded() throws {
        let stars = String(repeating: "*a", count: 200)
        let folders = String(repeating: "**/a/", count: 200) + "b"
        let name = String(repeating: "a", count: 5_000)
        let path = String(repeating: "a/", count: 5_000) + "c"
        #expect(try !GlobPattern(stars + "b").matches(name))
        #expect(try GlobPattern(stars).matches(name))
        #expect(try !GlobPattern(folders).matches(path))
    }

    @Test("select articles")
    func selection() throws {
        let selection = ArticleSelection(
            folder: "samples",
            include: [try GlobPattern("**/*.txt"), try GlobPattern("**/*.md")],
            exclude: [try GlobPattern("drafts"), try GlobPattern("**/_*"), try GlobPattern("wire/*.md")]
        )
        #expect(selection.contains("a.txt") && selection.contains("wire/a.txt") && selection.contains("x/drafts/a.md"))
        #expect(!selection.contains("a.pdf") && !selection.contains("wire/a.md"))
        #expect(!selection.contains("drafts/a.txt") && !selection.contains("drafts/b/a.txt"))
        #expect(!selection.contains("x/_old/a.txt"))
        #expect(selection.excludesFolder("drafts") && selection.excludesFolder("x/_old"))
        #expect(!selection.excludesFolder("x") && !selection.excludesFolder("x/drafts"))
    }
}
