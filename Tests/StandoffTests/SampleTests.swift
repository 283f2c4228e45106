import BuiltInStages
import Foundation
import StageKit
import StageKitTesting
import Standoff
import Testing

/// Our own articles, taken through the stages that come with stet.
enum Samples {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("samples")

    /// The paths of all samples.
    static let paths: [String] = {
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        return (enumerator?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// What stages find in a text.
    static func annotate(_ text: String, by names: Set<String>? = nil) throws -> Document {
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        for type in builtInStages where names?.contains(type.name) ?? true { try run(type, on: &document) }
        return document
    }

    private static func run<S: Stage>(_ type: S.Type, on document: inout Document) throws {
        try S(options: S.Options()).run(on: &document)
    }
}

@Suite("The annotations of the samples")
struct SampleTests {
    @Test("are there to be tested")
    func samples() {
        #expect(Samples.paths.count >= 8)
    }

    @Test("read back from their files stand where they say, trimmed", arguments: Samples.paths)
    func spans(path: String) throws {
        let text = try Samples.text(path)
        let written = AnnotationFile(try Samples.annotate(text), digest: "").written()
        let types = builtInStages.flatMap { $0.provides }
        let file = try AnnotationFile.read(written, name: "a.json", types: types)
        let scalars = Array(text.unicodeScalars)
        func string(_ span: TextSpan) -> String {
            var found = String.UnicodeScalarView()
            found.append(contentsOf: scalars[span.range])
            return String(found)
        }
        #expect(file.article.length == scalars.count)
        for layer in file.layers {
            for span in Self.spans(layer) {
                try #require(span.start >= 0 && span.end <= scalars.count)
                if layer.declaration.name == "edits" { continue }
                try #require(span.start < span.end)
                #expect(!scalars[span.start].properties.isWhitespace)
                #expect(!scalars[span.end - 1].properties.isWhitespace)
            }
            if let edits = layer.rows as? [Edit] {
                for edit in edits { #expect(Array(string(edit.span).utf8) == Array(edit.found.utf8)) }
            }
            if let quotes = layer.rows as? [Quote] {
                for (quote, shown) in zip(quotes, layer.texts) {
                    let short = zip(quote.content, shown).filter { $0.0.length <= 240 }
                    for (span, text) in short { #expect(string(span) == text) }
                }
            }
        }
    }

    /// All spans of a layer's rows, those in their fields too.
    private static func spans(_ layer: some AnyLayer) -> [TextSpan] {
        var spans: [TextSpan] = []
        for var row in layer.rows {
            row.mapSpans { span in
                spans.append(span)
                return span
            }
        }
        return spans
    }

    private static let textStages: Set = ["normalise", "split-sentences"]

    @Test("keep their ids when a paragraph is put in elsewhere")
    func insertedParagraph() throws {
        var random = SplitMix64(seed: 1)
        var tested = 0
        for path in Samples.paths {
            let before = try Samples.annotate(Samples.text(path), by: Self.textStages)
            let bytes = before.article.bytes
            let gaps = Self.gaps(before)
            if !gaps.isEmpty { tested += 1 }
            for round in 0..<min(10, gaps.count * 2) {
                let gap = gaps[random.below(gaps.count)]
                let added =
                    "A ferry left the port of Velm \(round) times on the day, the harbour master noted in his book."
                let changed = bytes[..<gap.end] + Array(added.utf8) + bytes[gap.range] + bytes[gap.end...]
                let after = try Samples.annotate(String(decoding: changed, as: UTF8.self), by: Self.textStages)
                let lost = Set(Self.ids(before)).subtracting(Self.ids(after))
                #expect(lost.isEmpty, "\(path), round \(round)")
                #expect(Self.ids(after).count > Self.ids(before).count)
            }
        }
        #expect(tested >= 8)
    }

    /// The empty lines between paragraphs of running text, in bytes: what is put in there is one more of them.
    private static func gaps(_ document: Document) -> [TextSpan] {
        let blocks = document.rows(of: Block.self)
        let text = document.article.bytes.span
        return zip(blocks, blocks.dropFirst()).compactMap { left, right in
            guard left.kind == .paragraph, right.kind == .paragraph else { return nil }
            // A short line may be a heading or not by what stands below it.
            guard left.span.length > 80 else { return nil }
            let gap = TextSpan(
                document.offsets.articleSpan(left.span).end,
                document.offsets.articleSpan(right.span).start
            )
            let newlines = gap.range.count { text[$0] == UInt8(ascii: "\n") }
            return newlines > 1 && gap.trimmed(in: text).length == 0 ? gap : nil
        }
    }

    @Test("keep their ids when a word of another paragraph changes", arguments: Samples.paths)
    func changedWord(path: String) throws {
        let text = try Samples.text(path)
        let before = try Samples.annotate(text, by: Self.textStages)
        let paragraphs = before.rows(of: Block.self).filter { $0.kind == .paragraph }
        var random = SplitMix64(seed: path.utf8.count)
        var rounds = 0
        for round in 0..<10 {
            let block = paragraphs[random.below(paragraphs.count)]
            let span = before.offsets.articleSpan(block.span)
            // The first lower-case word of five letters or more becomes another one.
            let words = Array(before.article.bytes[span.range]).split(separator: 0x20, omittingEmptySubsequences: false)
            let isPlain = { (word: ArraySlice<UInt8>) in
                word.count > 4 && word.allSatisfy { (0x61...0x7A).contains($0) }
            }
            guard let word = words.firstIndex(where: isPlain) else { continue }
            let changed = words.indices.map { $0 == word ? Array("riverside".utf8)[...] : words[$0] }
            let bytes = before.article.bytes
            let joined = Array(changed.joined(separator: [0x20]))
            let all = Array(bytes[..<span.start]) + joined + Array(bytes[span.end...])
            let after = try Samples.annotate(String(decoding: all, as: UTF8.self), by: Self.textStages)
            let outside = Self.ids(before) { $0.end <= span.start || $0.start >= span.end }
            #expect(Set(outside).subtracting(Self.ids(after)).isEmpty, "round \(round)")
            #expect(Self.ids(after) != Self.ids(before))
            rounds += 1
        }
        #expect(rounds > 0)
    }

    /// The ids of the rows of all layers whose spans in the article are wanted.
    private static func ids(_ document: Document, where isWanted: (TextSpan) -> Bool = { _ in true }) -> [String] {
        var ids: [String] = []
        func append(_ layer: some AnyLayer) {
            for row in layer.rows where isWanted(document.articleSpan(row.span, in: layer.declaration)) {
                ids.append(row.id)
            }
        }
        for layer in document.layers { append(layer) }
        return ids
    }
}
