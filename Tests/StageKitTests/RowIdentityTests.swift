import StageKit
import Testing

@Suite("Row identity")
struct RowIdentityTests {
    /// The words of a text, identified by way of `Stage.run`, as `text id`.
    private func identified(_ text: String) throws -> [String] {
        try rows(text).map { "\($0.text) \($0.id)" }
    }

    private func rows(_ text: String) throws -> [(text: String, id: String)] {
        var document = Document(Article(path: "a.txt", bytes: text.bytes))
        try MarkBlocks(options: NoOptions()).run(on: &document)
        try MarkWords(options: NoOptions()).run(on: &document)
        return document.rows(of: Mark.self).map { (document.text($0.span), $0.id) }
    }

    @Test("is the layer's prefix and eight characters of base32")
    func form() throws {
        let alphabet = Set("abcdefghijklmnopqrstuvwxyz234567")
        for row in try rows("The dam at Kostan holds.") {
            let parts = row.id.split(separator: "-", maxSplits: 1)
            #expect(parts.first == "mark" && parts.last?.count == 8)
            #expect(parts.last?.allSatisfy(alphabet.contains) == true)
        }
    }

    @Test("is the published function of layer, kind, text and context")
    func published() throws {
        // printf 'marks\0\0\0Velm\0 fell.\0' | sha256sum | cut -c-10 | xxd -r -p | base32
        #expect(try identified("Velm fell.").first == "Velm mark-zesaxb5j")
    }

    @Test(
        "does not change when another block changes",
        arguments: ["\n\n", "\r\n\r\n", "\n\u{00A0}\n"],
        [
            ("Velm fell.", "The end."), ("Torva held, Torva.", ""), ("", "Torva holds."),
            ("Жук 🌾\n\nA line.", "Torva held."),
        ]
    )
    func otherBlocks(_ gap: String, _ others: (String, String)) throws {
        let block = "Kostan held; Kostan holds."
        let found = try identified([others.0, block, others.1].joined(separator: gap)).filter { $0.hasPrefix("Kostan") }
        #expect(try found == identified(block).filter { $0.hasPrefix("Kostan") })
    }

    @Test("has no offset in it: a block that moves keeps its ids")
    func moved() throws {
        let block = try identified("Kostan holds water.")
        let text = "Velm fell.\n\nNobody saw it, and nobody asked.\n\nKostan holds water."
        #expect(try identified(text).suffix(3) == block[...])
    }

    @Test("differs with the text, the kind and the context on either side")
    func differs() throws {
        let ids = try rows("One Velm two.\n\nSix Velm two.\n\nOne Velm ten.\n\nOne velm two.").map(\.id)
        #expect(Set(ids).count == ids.count)
        var document = Document(Article(path: "a.txt", bytes: "Velm".bytes))
        try MarkTwice(options: NoOptions()).run(on: &document)
        #expect(Set(document.rows(of: Mark.self).map(\.id)).count == 2)
    }

    @Test("sees thirty-two code points on either side, and no more")
    func reach() throws {
        func id(_ before: String, _ behind: String) throws -> String? {
            try rows(before + " Velm " + behind).first { $0.text == "Velm" }?.id
        }
        let thirtyOne = String(repeating: "é", count: 31)
        #expect(try id("a" + thirtyOne, thirtyOne + "b") == id("x" + thirtyOne, thirtyOne + "y"))
        let thirty = String(repeating: "é", count: 30)
        #expect(try id("a" + thirty, thirtyOne) != id("x" + thirty, thirtyOne))
        #expect(try id(thirtyOne, thirty + "b") != id(thirtyOne, thirty + "y"))
    }

    @Test("of equal rows is numbered in text order")
    func numbered() throws {
        let text = Array(repeating: "Velm fell.", count: 11).joined(separator: "\n\n")
        let ids = try rows(text).filter { $0.text == "Velm" }.map(\.id)
        let first = try #require(ids.first)
        #expect(ids == [first] + (2...11).map { "\(first)-\($0)" })
    }

    @Test("of an edit between blocks does not change when another block changes")
    func betweenBlocks() throws {
        func ids(_ text: String) throws -> [String] {
            var document = Document(Article(path: "a.txt", bytes: text.bytes))
            try DropCarriageReturns(options: NoOptions()).run(on: &document)
            return document.rows(of: Edit.self).map(\.id)
        }
        let before = try ids("Velm fell.\r\n\r\nTorva held.\r\n\r\nKostan holds.\r\n")
        let after = try ids("Nobody saw it.\r\n\r\nVelm fell.\r\n\r\nTorva held.\r\n\r\nKostan holds.\r\n")
        #expect(after.count == before.count + 2)
        #expect(after.suffix(before.count) == before[...])
    }

    @Test("of an insertion at the end of a block is told by the block's text")
    func insertionAtEnd() throws {
        var document = Document(Article(path: "a.txt", bytes: "Velm\n\nTorva\n\nKostan".bytes))
        try AddStops(options: NoOptions()).run(on: &document)
        let ids = document.rows(of: Edit.self).map(\.id)
        #expect(ids.map(\.utf8.count) == Array(repeating: "edit-".utf8.count + 8, count: 3))
    }

    @Test("that a stage chose stays")
    func chosen() throws {
        var document = Document(Article(path: "a.txt", bytes: "Velm fell.".bytes))
        try ChooseIDs(options: NoOptions()).run(on: &document)
        #expect(document.rows(of: Mark.self).map(\.id) == ["velm", "fell"])
    }

    @Test("of rows around one another costs no more than their number")
    func nested() throws {
        var document = Document(Article(path: "a.txt", bytes: Array(repeating: UInt8(ascii: "a"), count: 200_000)))
        let clock = ContinuousClock()
        let time = try clock.measure { try MarkNested(options: NoOptions()).run(on: &document) }
        #expect(document.rows(of: Mark.self).count == 20_000)
        // Over the whole text of each row it would hash two gigabytes.
        #expect(time < .seconds(20))
    }
}
