import Normalise
import StageKit

/// Runs the stage on a text.
enum Page {
    static func normalised(_ text: String, without: [String] = []) throws -> Document {
        try normalised(Array(text.utf8), without: without)
    }

    static func normalised(_ bytes: [UInt8], without: [String] = []) throws -> Document {
        try normalised(Article(path: "a.txt", bytes: bytes), without: without)
    }

    static func normalised(_ article: Article, without: [String] = []) throws -> Document {
        let rules = without.map { "\"\($0)\"" }.joined(separator: ",")
        var document = Document(article)
        try Normalise(options: options(#"{"without":[\#(rules)]}"#)).run(on: &document)
        return document
    }

    /// The options that a pipeline would give.
    static func options(_ json: String) throws -> NormaliseOptions {
        var context = ReadingContext()
        let value = try JSONReader.read(Array(json.utf8), file: SourceFile(name: "options", text: json))
        let options = NormaliseOptions.read(value, &context)
        if !context.problems.isEmpty { throw Problems(context.problems) }
        return options ?? NormaliseOptions()
    }
}
