import StageKit
import Standoff
import Testing

@Suite("The difference of two annotation files")
struct ComparisonTests {
    private static func difference(
        _ before: RowFile,
        _ after: RowFile,
        _ textBefore: String? = nil,
        _ textAfter: String? = nil
    ) -> FileDifference {
        Comparison(
            before,
            after,
            textBefore: textBefore.map { ArticleText(Array($0.utf8)) },
            textAfter: textAfter.map { ArticleText(Array($0.utf8)) }
        ).difference()
    }

    @Test("is nothing between a file and itself", arguments: 0..<100)
    func same(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let file = try RowFile.read(random.file().written(), name: "a.json")
        let difference = Self.difference(file, file)
        #expect(difference.isEmpty && !difference.isOfOtherText)
    }

    @Test("is every row of a layer that only one side has")
    func layers() throws {
        let row = #"{"id":"a","start":0,"end":4}"#
        let difference = Self.difference(try .of(["numbers": [row]]), try .of(["digits": [row]]))
        #expect(difference.layers.map(\.name) == ["numbers", "digits"])
        #expect(difference.layers[0].removed.map(\.id) == ["a"])
        #expect(difference.layers[1].added.map(\.id) == ["a"])
    }

    @Test("says which field of a row is another one, and from what to what")
    func fields() throws {
        let difference = Self.difference(
            try .of(["numbers": [#"{"id":"a","start":0,"end":4,"kind":"date","of":["x"],"gone":1}"#]]),
            try .of([
                "numbers": [#"{"id":"a","start":0,"end":6,"kind":"year","of":["x"],"review":{"status":"accepted"}}"#]
            ])
        )
        let change = try #require(difference.layers[0].changed.first)
        #expect(change.fields.map(\.name) == ["span", "kind", "gone", "review"])
        #expect(change.fields[1].before?.summary == "'date'" && change.fields[1].after?.summary == "'year'")
        #expect(change.fields[2].after == nil && change.fields[3].before == nil)
        #expect(difference.layers[0].added.isEmpty && difference.layers[0].removed.isEmpty)
    }

    @Test("takes a row under another id for the same where it has the same words")
    func words() throws {
        let text = "Rain fell on Velm."
        let difference = Self.difference(
            try .of(["names": [#"{"id":"a","start":13,"end":17}"#]], digest: "1"),
            try .of(["names": [#"{"id":"b","start":20,"end":24}"#]], digest: "2"),
            text,
            "Today, rain fell on Velm."
        )
        let layer = difference.layers[0]
        #expect(difference.isOfOtherText && difference.saysTheSame && !difference.isEmpty)
        #expect(layer.moved.map { [$0.before.id, $0.after.id] } == [["a", "b"]])
    }

    @Test("takes references to a row under another id for the same")
    func references() throws {
        let difference = Self.difference(
            try .of([
                "quotes": [#"{"id":"a","start":0,"end":4,"text":["Rain"]}"#],
                "claims": [#"{"id":"c","start":0,"end":4,"quote":"a"}"#],
            ]),
            try .of([
                "quotes": [#"{"id":"b","start":0,"end":4,"text":["Rain"]}"#],
                "claims": [#"{"id":"c","start":0,"end":4,"quote":"b"}"#],
            ])
        )
        #expect(difference.saysTheSame)
        #expect(difference.layers[1].isEmpty)
    }

    @Test("is a change where a row overlaps another one of its layer, and two rows where it does not")
    func overlaps() throws {
        let before = try RowFile.of(["names": [#"{"id":"a","start":10,"end":20}"#, #"{"id":"b","start":40,"end":50}"#]])
        let after = try RowFile.of(["names": [#"{"id":"c","start":12,"end":20}"#, #"{"id":"d","start":60,"end":70}"#]])
        let layer = Self.difference(before, after).layers[0]
        #expect(layer.changed.map { [$0.before.id, $0.after.id] } == [["a", "c"]])
        #expect(layer.removed.map(\.id) == ["b"] && layer.added.map(\.id) == ["d"])
    }

    @Test("never makes one concept of another")
    func concepts() throws {
        let layer = Self.difference(
            try .of(["topics": [#"{"id":"a","start":0,"end":90,"concept":"x:1"}"#]]),
            try .of(["topics": [#"{"id":"b","start":0,"end":90,"concept":"x:2"}"#]])
        ).layers[0]
        #expect(layer.removed.map(\.id) == ["a"] && layer.added.map(\.id) == ["b"] && layer.changed.isEmpty)
    }

    @Test("is a change where a span of one text moved, and none where its words moved with the text")
    func spans() throws {
        let row = { (start: Int, cue: Int) in
            "{\"id\":\"a\",\"start\":\(start),\"end\":\(start + 4),\"cue\":[[\(cue),\(cue + 4)]]}"
        }
        let text = "Rain said fell said Velm"
        let changed = Self.difference(try .of(["q": [row(0, 5)]]), try .of(["q": [row(0, 15)]]), text, text)
        #expect(changed.layers[0].changed.map { $0.fields.map(\.name) } == [["cue"]])
        // The same words, but neither as far away as before nor among the same ones.
        let other = Self.difference(
            try .of(["q": [row(0, 5)]], digest: "1"),
            try .of(["q": [row(0, 40)]], digest: "2"),
            text,
            "Rain fell and the mayor of all of Torva said to them: Velm"
        )
        #expect(other.layers[0].changed.map { $0.fields.map(\.name) } == [["cue"]])
        let moved = Self.difference(
            try .of(["q": [row(0, 5)]], digest: "1"),
            try .of(["q": [row(7, 12)]], digest: "2"),
            text,
            "Today, " + text
        )
        #expect(moved.saysTheSame && moved.layers[0].moved.count == 1)
    }

    @Test("tells of the article's own record")
    func head() throws {
        let before = try RowFile.of([:])
        var after = before
        after.article.title = "Dam opens"
        after.article.language = nil
        #expect(Self.difference(before, after).head.map(\.name) == ["title", "language"])
        #expect(!Self.difference(before, after).saysTheSame)
    }

    /// A sample, with a sentence put in at its top and another one near its end.
    @Test("of a sample and the sample with new sentences is the new sentences alone", arguments: Samples.paths)
    func samples(path: String) throws {
        let old = try Samples.text(path)
        let new = old + "\n\nNobody in Velm had expected the pumps to run dry.\n"
        let files = try [old, new].map { text in
            let digest = Digest.sha256(Array(text.utf8))
            let document = try Samples.annotate(text, by: ["normalise", "split-sentences"])
            return try RowFile.read(AnnotationFile(document, digest: digest).written(), name: "a.json")
        }
        let difference = Self.difference(files[0], files[1], old, new)
        let sentences = try #require(difference.layers.first { $0.name == "sentences" })
        #expect(sentences.removed.isEmpty)
        // Behind the rubrics that end a page no sentence is looked for.
        let counts = files.map { $0.layer("sentences")?.rows.count ?? 0 }
        #expect(sentences.added.count == counts[1] - counts[0])
        #expect(sentences.changed.isEmpty)
    }
}
