import Runner
import StageKit
import Standoff
import Testing

@Suite("A run with decisions")
struct ReviewTests {
    private static let text = """
        Rain falls on Velm

        Katrin Osvald met Ilmar Dravec in Lindavar. Nobody minded. Velm was quiet.

        The ferry to Marrow was late, and Osvald said so. Marrow answered.

        """

    private func room() async throws -> ReviewRoom {
        let room = try ReviewRoom(["a.txt": Self.text, "b.txt": Self.text + "Torva slept.\n"])
        try await room.run()
        return room
    }

    /// The lines of an annotation file without its head.
    private func lines(_ room: ReviewRoom) throws -> [String] {
        try room.read("annotations/a.json").split(separator: "\n").dropFirst(5).map(String.init)
    }

    @Test("hides rejected rows from later stages, and keeps them in the file")
    func rejected() async throws {
        let room = try await room()
        let before = try lines(room)
        var desk = try room.desk("a.json")
        let row = try #require(try RowCondition("layer=names kind=short").rows(among: desk.rows).first)
        try room.write(desk.decide(.rejected, [row]), desk)
        let report = try await room.run()
        #expect(report.annotated == 1)
        let after = try lines(room)
        let changed = zip(before, after).filter { $0 != $1 }
        #expect(before.count == after.count)
        // The row itself, and the count of the names in its sentence, which builds on it.
        #expect(changed.count == 2)
        #expect(changed.contains { $0.1.contains("\"review\":{\"status\":\"rejected\"") && $0.1.contains(row.id) })
        #expect(changed.contains { $0.0.contains("\"names\":2") && $0.1.contains("\"names\":1") })
        #expect(try await room.run().unchanged == 2)
        #expect(try await room.check().isEmpty)
    }

    @Test("shows corrected and added rows to later stages")
    func correctedAndAdded() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        let row = try desk.rows(among: try RowCondition("layer=names").rows(among: desk.rows), withText: "Katrin")[0]
        let person = try fields(["kind": "person", "of": "Katrin Osvald"])
        try room.write([try desk.correct(row, person)], desk)
        let added = try AddedRow(try fields(["text": "ferry", "kind": "person"]))
        try room.write([try desk.add(to: "names", added)], desk)
        try await room.run()
        let rows = try room.rows("a.json")
        let corrected = try #require(rows.first { $0.id == row.id })
        #expect(corrected.word("kind") == "person" && corrected.word("of") == "Katrin Osvald")
        #expect(corrected.review?.status == .corrected)
        let counts = rows.filter { $0.layer == "name-counts" }.map { $0.word("persons") }
        #expect(counts.filter { $0 == "1" }.count == 2)
        #expect(rows.contains { $0.review?.status == .added && $0.layer == "names" })
    }

    @Test("keeps corrections of one row together, and confirms them when they are accepted")
    func correctedTwice() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        let row = try RowCondition("layer=names").rows(among: desk.rows)[2]
        try room.write([try desk.correct(row, try fields(["kind": "person"]))], desk)
        try await room.run()
        desk = try room.desk("a.json")
        try room.write([try desk.correct(try desk.rows(withIDs: [row.id])[0], try fields(["of": "X"]))], desk)
        try await room.run()
        let last = try #require(try room.rows("a.json").first { $0.id == row.id })
        #expect(last.word("kind") == "person" && last.word("of") == "X")
        desk = try room.desk("a.json")
        #expect(desk.decide(.accepted, try desk.rows(withIDs: [row.id])).isEmpty)
    }

    @Test("finds a decision again by its text, and says that it is fuzzy where the text has changed")
    func fuzzy() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        let row = try RowCondition("layer=sentences").rows(among: desk.rows)[1]
        try room.write(desk.decide(.accepted, [row]), desk)
        try room.write("articles/a.txt", "Odd news\n\n" + Self.text.replacing("Dravec in", with: "Dravek in"))
        let report = try await room.run()
        #expect(report.reviews.map(\.finding.kind) == [.fuzzy])
        let fuzzy = try #require(try room.rows("a.json").first { $0.review != nil })
        #expect(fuzzy.review?.fuzzy == true && fuzzy.layer == "sentences")
        #expect(try await room.check().map(\.kind) == [.fuzzy])
        // Accepted as it is now.
        desk = try room.desk("a.json")
        try room.write(desk.decide(.accepted, try desk.rows(withIDs: [fuzzy.id])), desk)
        try await room.run()
        #expect(try await room.check().isEmpty)
        try room.write("articles/a.txt", "Odd news\n\nNothing is left.\n")
        try await room.run()
        #expect(try await room.check().map(\.kind) == [.obsolete, .obsolete])
        #expect(try room.decisions(on: "a.review.yaml").count == 2)
    }

    @Test("says that an accepted row wants another look when it says something else")
    func seen() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        let row = try desk.rows(among: try RowCondition("layer=names").rows(among: desk.rows), withText: "Lindavar")[0]
        try room.write(desk.decide(.accepted, [row]), desk)
        let file = try room.read("annotations/a.review.yaml")
        #expect(file.contains("seen: "))
        try room.write("annotations/a.review.yaml", file.replacing(/seen: \S+}/, with: "seen: other}"))
        try await room.run()
        #expect(try await room.check().map(\.review?.reason) == ["the row says something else than what was accepted"])
    }

    @Test(
        "refuses decisions that cannot be, with their places",
        arguments: [
            ("- {id: name-x, layer: names, decision: corrected}\n", "1:3", "the key 'set' is missing"),
            ("- {id: name-x, layer: names, decision: rejected, set: {kind: long}}\n", "1:55", "has nothing to 'set'"),
            ("- {layer: names, decision: accepted}\n", "1:3", "the key 'id' is missing"),
            ("- {layer: names, decision: added, set: {kind: long}}\n", "1:3", "an added row needs a place"),
            ("- {layer: names, decision: added, set: {start: 5, end: 900}}\n", "1:48", "is not inside of the article"),
            ("- {layer: names, decision: added, set: {start: 4, end: 9}}\n", "1:48", "white space at an edge"),
            ("- {layer: names, decision: added, set: {start: 0, end: 4, kin: long}}\n", "1:59", "did you mean 'kind'?"),
            ("- {layer: names, decision: added, set: {start: 0, end: 4, kind: lon}}\n", "1:65", "did you mean 'long'?"),
            ("- {id: a, layer: names, decision: accept}\n", "1:35", "did you mean 'accepted'?"),
            ("id: a\n", "1:1", "expected a list of decisions"),
        ]
    )
    func refused(file: String, place: String, message: String) async throws {
        let room = try await room()
        let old = try room.read("annotations/a.json")
        try room.write("annotations/a.review.yaml", file)
        let report = try await room.run()
        let failure = try #require(report.failures.first)
        #expect(report.failures.count == 1 && failure.path == "a.txt")
        #expect(failure.failure.message.contains("a.review.yaml:\(place): "), "\(failure.failure.message)")
        #expect(failure.failure.message.contains(message), "\(failure.failure.message)")
        #expect(try room.read("annotations/a.json") == old)
    }

    @Test("lets decisions follow an article to its new name")
    func renamed() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        try room.write(desk.decide(.rejected, try RowCondition("layer=names").rows(among: desk.rows)), desk)
        try await room.run()
        let review = try room.read("annotations/a.review.yaml")
        try room.write("articles/deep/c.txt", Self.text)
        try room.remove("articles/a.txt")
        let report = try await room.run()
        #expect(report.moved.map { [$0.from, $0.to] } == [["a.json", "deep/c.txt"]])
        #expect(!room.exists("annotations/a.json") && !room.exists("annotations/a.review.yaml"))
        #expect(try room.read("annotations/deep/c.review.yaml") == review)
        #expect(try room.rows("deep/c.json").contains { $0.review?.status == .rejected })
        #expect(try await room.check().isEmpty)
    }

    @Test("removes nothing that somebody decided on when its article is gone")
    func gone() async throws {
        let room = try await room()
        var desk = try room.desk("a.json")
        try room.write(desk.decide(.rejected, [desk.rows[0]]), desk)
        for name in ["a", "b"] { try room.remove("articles/\(name).txt") }
        #expect(
            try await room.check().map { "\($0.kind) \($0.path)" } == [
                "orphanedReview a.review.yaml", "orphaned b.json",
            ]
        )
        #expect(try await room.run(prune: true).pruned == ["b.json"])
        #expect(room.exists("annotations/a.json") && room.exists("annotations/a.review.yaml"))
    }

    private func fields(_ values: [String: String]) throws -> OpenFields {
        OpenFields(
            values.sorted { $0.key < $1.key }.map { key, text in
                let value = FieldArgument.value(text, of: "\(key)=\(text)")
                return LocatedValue.Entry(key: key, keyLocation: value.location, value: value)
            }
        )
    }
}
