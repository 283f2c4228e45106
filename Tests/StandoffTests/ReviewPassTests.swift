import PipelineFile
import StageKit
import Testing

@testable import Standoff

@Suite("Decisions applied to a document")
struct ReviewPassTests {
    private static func decisions(_ yaml: String) throws -> [Decision] {
        try ReviewFile.read(YAMLReader.read(Array(yaml.utf8), name: "a.review.yaml"))
    }

    /// A document with speakers and quotes, each quote inside of the one before.
    private static func nested(_ yaml: String) throws -> (Document, ReviewOutcome) {
        let text = "Orle said Rask said Klimt said it rained all day."
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        let speakers = [("orle", 0, 4), ("rask", 10, 14), ("klimt", 20, 25)].map { id, start, end in
            Speaker(id: id, name: id, kind: .person, mentions: [TextSpan(start, end)])
        }
        var quotes = try document.identified(
            [TextSpan(10, 48), TextSpan(20, 48), TextSpan(31, 48)].map { Quote(.indirect, content: [$0], rule: "test") }
        )
        for index in quotes.indices {
            quotes[index].speaker = speakers[index].id
            if index > 0 { quotes[index].within = quotes[index - 1].id }
        }
        try document.addSealed([Layer(speakers), Layer(quotes)])
        let named = quotes.enumerated().reduce(yaml) { $0.replacing("Q\($1.offset)", with: $1.element.id) }
        var pass = ReviewPass(try decisions(named), on: document.article)
        try pass.apply(to: &document, from: 0)
        pass.finish()
        return (document, pass.outcome)
    }

    @Test("leave no reference to a rejected row: what was inside of it is inside of what is around it")
    func references() throws {
        let (document, _) = try Self.nested(
            "- {id: Q1, layer: quotes, decision: rejected}\n- {id: klimt, layer: speakers, decision: rejected}\n"
        )
        let quotes = document.rows(of: Quote.self)
        #expect(quotes.count == 2)
        #expect(quotes[1].within == quotes[0].id)
        #expect(quotes.map(\.speaker) == ["orle", nil])
        #expect(document.rows(of: Speaker.self).map(\.id) == ["orle", "rask"])
        let outermost = try Self.nested(
            "- {id: Q0, layer: quotes, decision: rejected}\n- {id: Q1, layer: quotes, decision: rejected}\n"
        )
        #expect(outermost.0.rows(of: Quote.self).map(\.within) == [nil])
    }

    @Test("report a correction whose speaker is not there, and keep the speaker that was proposed")
    func unknownSpeaker() throws {
        let (document, outcome) = try Self.nested(
            "- {id: Q2, layer: quotes, decision: corrected, set: {speaker: hascek, act: writing}}\n"
        )
        let quote = document.rows(of: Quote.self)[2]
        #expect(quote.speaker == "klimt" && quote.act == .writing)
        #expect(outcome.findings.map(\.kind) == [.fuzzy])
        #expect(outcome.findings.first?.reason == "what 'speaker' was set to is not there any more")
        let added = try Self.nested(
            """
            - {id: hascek, layer: speakers, decision: added, set: {name: Hascek}, anchor: {text: it rained}}
            - {id: Q2, layer: quotes, decision: corrected, set: {speaker: hascek}}
            """
        )
        #expect(added.0.rows(of: Quote.self)[2].speaker == "hascek")
        #expect(added.1.findings.isEmpty)
    }

    @Test(
        "find rows that people add by their words alone, where those stand once",
        arguments: [
            ("it rained", "it rained", ""), ("it", "it", ""), ("said", "", "its words stand in several places"),
            ("snow", "", "its text is not in the article"),
        ]
    )
    func bareWords(text: String, found: String, reason: String) throws {
        let yaml = "- {layer: quotes, decision: added, set: {kind: direct}, anchor: {text: \(text)}}\n"
        let (document, outcome) = try Self.nested(yaml)
        let added = document.rows(of: Quote.self).filter { $0.kind == .direct }
        #expect(added.map { document.text($0.span) } == (found.isEmpty ? [] : [found]))
        #expect(added.allSatisfy { $0.id.hasPrefix("quote-") && $0.content == [$0.span] })
        #expect(outcome.findings.map(\.kind) == (reason.isEmpty ? [] : [.obsolete]))
        #expect(outcome.findings.allSatisfy { $0.reason.hasPrefix(reason) })
    }

    @Test("let the last decision on a row win")
    func last() throws {
        let (document, outcome) = try Self.nested(
            """
            - {id: Q2, layer: quotes, decision: rejected}
            - {id: Q2, layer: quotes, decision: corrected, set: {kind: mixed}}
            - {id: Q1, layer: quotes, decision: corrected, set: {kind: mixed}}
            - {id: Q1, layer: quotes, decision: accepted}
            """
        )
        #expect(document.rows(of: Quote.self).map(\.kind) == [.indirect, .indirect, .mixed])
        #expect(outcome.findings.isEmpty)
    }

    @Test("keep the hull of a quote's content, whichever of them is set")
    func hull() throws {
        let content = try Self.nested(
            "- {id: Q0, layer: quotes, decision: corrected, set: {content: [[10, 14], [31, 40]]}}\n"
        )
        #expect(content.0.rows(of: Quote.self)[0].span == TextSpan(10, 40))
        let span = try Self.nested("- {id: Q0, layer: quotes, decision: corrected, set: {start: 20, end: 48}}\n")
        #expect(span.0.rows(of: Quote.self)[0].content == [TextSpan(20, 48)])
    }

    @Test("make the normalised text anew where an edit is rejected, corrected or added")
    func edits() throws {
        let text = "It rained.Nobody came. He left.\n"
        func normalised(_ yaml: String) throws -> (String, [Sentence]) {
            var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
            try document.normalise([Edit(TextSpan(10, 10), found: "", replacement: " ", rule: "missing-space")])
            try document.addSealed([Layer([Sentence(TextSpan(0, 10)), Sentence(TextSpan(11, 23))])])
            let id = "edit-x"
            document.replaceRows(
                ofLayer: 0,
                by: document.rows(of: Edit.self).map { edit in
                    var edit = edit
                    edit.id = id
                    return edit
                }
            )
            var pass = ReviewPass(try Self.decisions(yaml), on: document.article)
            try pass.apply(to: &document, from: 0)
            return (String(decoding: document.bytes, as: UTF8.self), document.rows(of: Sentence.self))
        }
        #expect(try normalised("[]").0 == "It rained. Nobody came. He left.\n")
        let rejected = try normalised("- {id: edit-x, layer: edits, decision: rejected}\n")
        #expect(rejected.0 == text)
        // Rows that were marked in the old text stand on the same words in the new one.
        #expect(rejected.1.map(\.span) == [TextSpan(0, 10), TextSpan(10, 22)])
        let corrected = try normalised(
            "- {id: edit-x, layer: edits, decision: corrected, set: {replacement: \"\\n\\n\"}}\n"
        )
        #expect(corrected.0 == "It rained.\n\nNobody came. He left.\n")
        #expect(corrected.1.map(\.span) == [TextSpan(0, 10), TextSpan(12, 24)])
        let added = try normalised(
            "- {id: edit-y, layer: edits, decision: added, set: {start: 23, end: 25, replacement: She, rule: hand}}\n"
        )
        #expect(added.0 == "It rained. Nobody came. She left.\n")
        #expect(throws: Problems.self) {
            try normalised("- {id: edit-y, layer: edits, decision: added, set: {start: 9, end: 11, replacement: x}}\n")
        }
    }

    @Test("carry the spans that were set to where their words are now")
    func spans() throws {
        let text =
            "Rain fell. The mayor, Agata Benes, said that the crossing would open, and that Benes would be there.\n"
        func annotate(_ text: String, _ decisions: [Decision]) throws -> (Document, ReviewOutcome) {
            var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
            let start = text.utf8.count - text.split(separator: "that the", maxSplits: 1)[1].utf8.count - 3
            let end = text.split(separator: ",").dropLast().joined(separator: ",").utf8.count
            try document.addSealed([Layer([Quote(.indirect, content: [TextSpan(start, end)], rule: "test")])])
            var pass = ReviewPass(decisions, on: document.article)
            try pass.apply(to: &document, from: 0)
            return (document, pass.outcome)
        }
        let (document, _) = try annotate(text, [])
        let bytes = AnnotationFile(document, digest: "").written()
        let file = try AnnotationFile.read(bytes, name: "a.json", types: [Quote.self])
        let row = try #require(FileRow.all(in: RowFile.read(bytes, name: "a.json")).first)
        var drafter = DecisionDrafter(file, of: document.article, decisions: [])
        let set = try YAMLReader.read(Array("{source: [[22, 33]], cue: [[35, 39]]}".utf8), name: "")
        guard case .mapping(let entries) = set.content else { return }
        let correction = try drafter.correcting(row, OpenFields(entries))
        #expect(correction.anchor?.spans.map(\.text) == ["said", "Agata Benes"])

        func words(_ text: String) throws -> (source: [String], cue: [String], isFuzzy: Bool) {
            let (document, outcome) = try annotate(text, [correction])
            let quote = try #require(document.rows(of: Quote.self).first)
            return (quote.source.map(document.text), quote.cue.map(document.text), !outcome.findings.isEmpty)
        }
        #expect(try words(text) == (["Agata Benes"], ["said"], false))
        #expect(try words("Hail in Marrow, too.\n\n" + text) == (["Agata Benes"], ["said"], false))
        #expect(
            try words(text.replacing("Rain fell. The", with: "Much rain fell. The new")) == (
                ["Agata Benes"], ["said"], false
            )
        )
        // Words between what was set and its row have changed.
        #expect(
            try words(text.replacing("Benes, said that", with: "Benes, said yesterday that")) == (
                ["Agata Benes"], ["said"], false
            )
        )
        // One of them is gone: that field stays as it was proposed.
        let gone = try words(text.replacing("The mayor, Agata Benes, said", with: "Somebody else said"))
        #expect(gone == ([], ["said"], true))
    }
}
