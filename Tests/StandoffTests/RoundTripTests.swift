import StageKit
import Standoff
import Testing

@Suite("An annotation file that is read back")
struct RoundTripTests {
    @Test("says the same, in the same bytes", arguments: 0..<300)
    func random(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let file = random.file()
        let written = file.written()
        let read = try AnnotationFile.read(written, name: "a.json", types: RandomFile.types)
        #expect(read.written() == written)
        #expect(read.article == file.article)
        #expect(read.decisions == file.decisions)
        try #require(read.layers.map(\.declaration.name) == file.layers.map(\.declaration.name))
        for (left, right) in zip(read.layers, file.layers) {
            let isEqual = Self.areEqual(left, right)
            #expect(isEqual, "\(left.declaration.name)")
        }
    }

    @Test("is whole: its layers' digest is right, and its head says what it says")
    func heads() throws {
        for seed in 0..<300 {
            var random = RandomFile(seed: seed)
            let file = random.file()
            let written = file.written()
            #expect(!AnnotationHead.isEdited(written))
            let head = try #require(AnnotationHead(written))
            #expect(head.article == file.article)
            #expect(head.decisions == file.decisions)
        }
    }

    @Test("without the types of its rows is written with the same bytes as well", arguments: 0..<50)
    func untyped(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let written = random.file().written()
        // A speaker has no offsets of its own, which a row of an unknown layer must have.
        let types: [any Annotation.Type] = [Speaker.self]
        #expect(try AnnotationFile.read(written, name: "a.json", types: types).written() == written)
    }

    @Test("is JSON with an annotation a line")
    func lines() throws {
        var random = RandomFile(seed: 7)
        let file = random.file()
        let lines = String(decoding: file.written(), as: UTF8.self).split(separator: "\n")
        let rows = lines.filter { $0.hasPrefix("{\"id\":") }
        #expect(rows.count == file.layers.reduce(0) { $0 + $1.count })
        for row in rows {
            let json = Array((row.last == "," ? row.dropLast() : row).utf8)
            #expect(throws: Never.self) { try JSONReader.read(json, file: SourceFile(name: "row")) }
        }
    }

    @Test(
        "and is wrong is told by line and column",
        arguments: [
            (
                "\"stet/1\"", "\"stet/9\"",
                "a.json:2:11: this is no annotation file of a format that can be read here (stet/1)"
            ),
            ("\"start\":0", "\"start\":\"0\"", "a.json:8:32: expected a whole number, found '0'"),
            (
                "\"kind\":\"paragraph\"", "\"kind\":\"paragraf\"",
                "a.json:8:49: 'paragraf' is not possible here; did you mean 'paragraph'?"
            ),
            ("\"kind\":", "\"kinds\":", "a.json:8:42: unknown key 'kinds'; did you mean 'kind'?"),
            ("\"id\":", "\"ids\":", "a.json:8:1: the key 'id' is missing; it says: the row's name within its article"),
            ("\"blocks\": [", "\"blocks\": 7, \"b\": [", "a.json:7:11: expected a list, found the number 7"),
        ]
    )
    func wrong(old: String, new: String, message: String) throws {
        var article = ArticleRecord()
        article.path = "a.txt"
        var block = Block(.paragraph, TextSpan(0, 4))
        block.id = "block-abcdefgh"
        let file = AnnotationFile(article: article, decisions: nil, layers: [Layer([block])])
        let text = String(decoding: file.written(), as: UTF8.self)
        try #require(text.contains(old))
        let broken = text.replacing(old, with: new, maxReplacements: 1)
        let problems = #expect(throws: Problems.self) {
            try AnnotationFile.read(Array(broken.utf8), name: "a.json", types: RandomFile.types)
        }
        #expect(problems?.all.first?.description.hasPrefix(message) == true, "\(problems?.description ?? "")")
    }

    private static func areEqual<Left: AnyLayer>(_ left: Left, _ right: any AnyLayer) -> Bool {
        guard let right = right as? Left else { return false }
        if left.texts != right.texts { return false }
        guard let open = left.rows as? [OpenRow], let others = right.rows as? [OpenRow] else {
            return left.rows == right.rows
        }
        return open.count == others.count
            && zip(open, others).allSatisfy { left, right in
                left.id == right.id && left.span == right.span && areEqual(left.fields, right.fields)
            }
    }

    /// Whether the values are the same, wherever they were read.
    private static func areEqual(_ left: [LocatedValue.Entry], _ right: [LocatedValue.Entry]) -> Bool {
        left.map(\.key) == right.map(\.key) && zip(left, right).allSatisfy { areEqual($0.value, $1.value) }
    }

    private static func areEqual(_ left: LocatedValue, _ right: LocatedValue) -> Bool {
        switch (left.content, right.content) {
        case (.scalar(let left), .scalar(let right)): left == right
        case (.list(let left), .list(let right)): left.count == right.count && zip(left, right).allSatisfy(areEqual)
        case (.mapping(let left), .mapping(let right)): areEqual(left, right)
        default: false
        }
    }
}
