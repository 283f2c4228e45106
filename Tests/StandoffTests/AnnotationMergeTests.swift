import StageKit
import Standoff
import Testing

@Suite("Merging annotation files")
struct AnnotationMergeTests {
    private static func file(_ layers: KeyValuePairs<String, [String]>) throws -> [UInt8] {
        try RowFile.of(layers).written()
    }

    private static func merge(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) throws -> MergeOutcome {
        try AnnotationMerge.merge(base: base, ours: ours, theirs: theirs, name: "a.json")
    }

    @Test("brings rows and fields of both sides together, in the order of the text")
    func rows() throws {
        let base = try Self.file([
            "q": [
                #"{"id":"a","start":0,"end":4,"kind":"x","by":"n"}"#, #"{"id":"b","start":5,"end":9}"#,
                #"{"id":"c","start":9,"end":10}"#,
            ]
        ])
        let ours = try Self.file([
            "q": [
                #"{"id":"a","start":0,"end":4,"kind":"y","by":"n"}"#, #"{"id":"c","start":9,"end":10}"#,
                #"{"id":"e","start":30,"end":31}"#,
            ]
        ])
        let theirs = try Self.file([
            "q": [
                #"{"id":"a","start":0,"end":4,"kind":"x","by":"m","review":{"status":"corrected"}}"#,
                #"{"id":"b","start":5,"end":9}"#, #"{"id":"c","start":9,"end":10}"#, #"{"id":"d","start":20,"end":21}"#,
            ]
        ])
        let outcome = try Self.merge(base, ours, theirs)
        let merged = try RowFile.read(outcome.bytes, name: "a.json")
        #expect(merged.layer("q")?.rows.map(\.id) == ["a", "c", "d", "e"])
        let text = String(decoding: outcome.bytes, as: UTF8.self)
        #expect(text.contains(#"{"id":"a","start":0,"end":4,"kind":"y","by":"m","review":{"status":"corrected"}}"#))
        #expect(outcome.conflicts.isEmpty && outcome.needsRun)
    }

    @Test("gives a file that is whole, and that a run takes for out of date", arguments: 0..<100)
    func stale(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let versions = (0..<3).map { _ in random.unique() }
        let outcome = try Self.merge(versions[0], versions[1], versions[2])
        #expect(!AnnotationHead.isEdited(outcome.bytes))
        #expect(AnnotationHead(outcome.bytes)?.decisions == AnnotationMerge.unknownDecisions)
    }

    @Test("with a side that changed nothing gives the rows of the other", arguments: 0..<100)
    func oneSide(seed: Int) throws {
        var random = RandomFile(seed: seed)
        let base = random.unique()
        let other = random.unique()
        for outcome in [try Self.merge(base, other, base), try Self.merge(base, base, other)] {
            let merged = try RowFile.read(outcome.bytes, name: "a.json")
            let expected = try RowFile.read(other, name: "a.json")
            #expect(
                Set(merged.layers.filter { !$0.rows.isEmpty }.map(\.name)).isSubset(of: expected.layers.map(\.name))
            )
            for layer in merged.layers {
                #expect(Set(layer.rows.map(\.id)) == Set(expected.layer(layer.name)?.rows.map(\.id) ?? []))
            }
        }
    }

    @Test("keeps a file that was edited by hand marked as edited")
    func editedByHand() throws {
        let base = try Self.file(["q": [#"{"id":"a","start":0,"end":4,"kind":"x","of":1}"#]])
        let edited = Self.replacing(base, "\"kind\":\"x\"", "\"kind\":\"mine\"")
        let other = try Self.file(["q": [#"{"id":"a","start":0,"end":4,"kind":"x","of":2}"#]])
        for outcome in [try Self.merge(base, edited, other), try Self.merge(base, other, edited)] {
            #expect(AnnotationHead.isEdited(outcome.bytes))
            #expect(String(decoding: outcome.bytes, as: UTF8.self).contains("\"kind\":\"mine\",\"of\":2"))
            #expect(outcome.conflicts.isEmpty)
        }
    }

    @Test("keeps both rows, between marks, where a hand edit meets another change of the same field")
    func conflict() throws {
        let base = try Self.file(["q": [#"{"id":"a","start":0,"end":4,"kind":"x"}"#, #"{"id":"b","start":5,"end":6}"#]])
        let edited = Self.replacing(base, "\"kind\":\"x\"", "\"kind\":\"mine\"")
        let other = Self.replacing(base, "\"kind\":\"x\"", "\"kind\":\"theirs\"")
        let outcome = try Self.merge(base, edited, other)
        #expect(outcome.conflicts == ["q: a"])
        let text = String(decoding: outcome.bytes, as: UTF8.self)
        #expect(
            text.contains(
                """
                <<<<<<< ours
                {"id":"a","start":0,"end":4,"kind":"mine"},
                =======
                {"id":"a","start":0,"end":4,"kind":"theirs"},
                >>>>>>> theirs
                {"id":"b","start":5,"end":6}
                """
            )
        )
    }

    @Test("lets a layer go that one side's pipeline no longer has")
    func layers() throws {
        let base = try Self.file(["a": [], "b": []])
        let ours = try Self.file(["a": []])
        let theirs = try Self.file(["a": [], "b": [], "c": []])
        let merged = try RowFile.read(try Self.merge(base, ours, theirs).bytes, name: "a.json")
        #expect(merged.layers.map(\.name) == ["a", "c"])
    }

    @Test("is refused where an id names two rows")
    func repeatedID() throws {
        let base = try Self.file(["q": []])
        let twice = try Self.file(["q": [#"{"id":"a","start":0,"end":4}"#, #"{"id":"a","start":5,"end":6}"#]])
        #expect {
            try Self.merge(base, twice, base)
        } throws: { error in
            (error as? Problems)?.description.hasPrefix("a.json:9:1: the id 'a' stands twice in 'q'") ?? false
        }
    }

    @Test("is refused for what is no annotation file")
    func refused() throws {
        let base = try Self.file(["a": []])
        #expect(throws: Problems.self) { try Self.merge(base, Array("<<<<<<< ours".utf8), base) }
    }

    private static func replacing(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
    }
}

extension RandomFile {
    /// A file in which no id stands twice in a layer.
    mutating func unique() -> [UInt8] {
        let bytes = file().written()
        guard var rows = try? RowFile.read(bytes, name: "a.json") else { return bytes }
        for index in rows.layers.indices {
            var seen: Set<String> = []
            rows.layers[index].rows.removeAll { !seen.insert($0.id).inserted }
        }
        return rows.written()
    }
}

@Suite("Merging records of runs")
struct RecordMergeTests {
    private static func record(_ digest: String?, stale: [String] = []) -> [UInt8] {
        var record = RunRecord()
        record.stet = "1.0.0"
        record.pipeline = "../news.yaml"
        record.digest = digest
        record.stale = stale
        return record.written()
    }

    @Test(
        "forgets the digest where the sides ran different pipelines, and else brings together what is stale",
        arguments: [("b", "c", nil), ("b", "b", "b"), ("b", "a", nil)] as [(String, String, String?)]
    )
    func digests(ours: String, theirs: String, merged: String?) throws {
        let outcome = try #require(
            RecordMerge.merge(
                base: Self.record("a"),
                ours: Self.record(ours, stale: ["x.txt", "y.txt"]),
                theirs: Self.record(theirs, stale: ["a.txt", "x.txt"])
            )
        )
        #expect(outcome.bytes == Self.record(merged, stale: ["a.txt", "x.txt", "y.txt"]))
        #expect(outcome.conflicts.isEmpty)
    }

    @Test("is nothing where a side is no record")
    func broken() {
        #expect(RecordMerge.merge(base: [], ours: Array("{}".utf8), theirs: Self.record("a")) == nil)
    }
}

@Suite("Merging files of the whole corpus")
struct CorpusMergeTests {
    @Test("brings rows together and leaves all else to the side that changed it")
    func rows() throws {
        let base = #"{"format":"stet/1","n":1,"m":1,"rows":[{"id":"a","x":1},{"id":"b","x":1}]}"#
        let ours = #"{"format":"stet/1","n":2,"m":1,"rows":[{"id":"a","x":2},{"id":"b","x":1},{"id":"c"}]}"#
        let theirs = #"{"format":"stet/1","n":1,"m":3,"rows":[{"id":"a","x":1},{"id":"d"}],"more":[]}"#
        let versions = [base, ours, theirs].map { Array($0.utf8) }
        let outcome = try CorpusMerge.merge(
            base: versions[0],
            ours: versions[1],
            theirs: versions[2],
            name: "_corpus.json"
        )
        #expect(
            String(decoding: outcome.bytes, as: UTF8.self) == """
                {
                "format": "stet/1",
                "n": 2,
                "m": 3,
                "rows": [
                {"id":"a","x":2},
                {"id":"c"},
                {"id":"d"}
                ],
                "more": []
                }

                """
        )
    }
}
