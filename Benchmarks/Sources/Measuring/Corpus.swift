import BuiltInStages
import Foundation
public import StageKit
import StageKitTesting

/// Articles to measure with: the samples over and over, until there are enough of them.
public struct Corpus: Sendable {
    /// `clean` or `edited`.
    public let name: String
    /// The articles.
    public let articles: [Article]
    /// The length of all articles together.
    public let byteCount: Int

    /// The samples as the normalised text of the built-in stages has them: text that needs nothing.
    public static func clean(bytes count: Int) throws -> Corpus {
        Corpus(name: "clean", texts: try normalisedSamples(), bytes: count)
    }

    /// The clean text with something to mend in every line.
    public static func edited(bytes count: Int) throws -> Corpus {
        Corpus(name: "edited", texts: try normalisedSamples().map(Dirt.added), bytes: count)
    }

    /// How many edits the normaliser finds, by line that is not empty.
    public func editsPerLine() throws -> Double {
        guard let normaliser = Self.normaliser else { return 0 }
        let lines = articles.reduce(0) { $0 + $1.bytes.split(separator: UInt8(ascii: "\n")).count }
        let edits = try articles.reduce(0) { count, article in
            var document = Document(article)
            try document.run(normaliser)
            return count + document.rows(of: Edit.self).count
        }
        return Double(edits) / Double(lines)
    }

    private init(name: String, texts: [String], bytes count: Int) {
        self.name = name
        var articles: [Article] = []
        var total = 0
        while total < count {
            for text in texts {
                let bytes = Array(text.utf8)
                articles.append(Article(path: "\(articles.count).txt", bytes: bytes))
                total += bytes.count
            }
        }
        self.articles = articles
        byteCount = total
    }

    private static func normalisedSamples() throws -> [String] {
        let texts = try samples()
        guard let normaliser else { return texts }
        return try texts.map { text in
            var document = Document(Article(path: "sample.txt", bytes: Array(text.utf8)))
            try document.run(normaliser)
            return String(decoding: document.bytes, as: UTF8.self)
        }
    }

    private static var normaliser: (any Stage.Type)? {
        builtInStages.first { $0.provides.contains { $0 == Edit.self } }
    }

    /// The sample articles, by path.
    private static func samples() throws -> [String] {
        let folder = PackageFolder.root.appending(path: "samples")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
        return try names.sorted().map { name in
            String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        }
    }
}

extension Document {
    fileprivate mutating func run<S: Stage>(_ stage: S.Type) throws {
        try S(options: S.Options()).run(on: &self)
    }
}
