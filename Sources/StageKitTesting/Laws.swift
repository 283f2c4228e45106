import StageKit

/// The laws that every stage keeps, whatever the text.
struct Laws<S: Stage> {
    let stage: S.Type
    let stages: [any Stage.Type]

    init(stage: S.Type, among stages: [any Stage.Type]) {
        self.stage = stage
        self.stages = stages
    }

    /// What breaks a law on a text that no example shows.
    func violations(of text: HostileText, options: S.Options = S.Options()) -> [Violation] {
        let article = Article(path: "hostile.txt", bytes: text.bytes)
        do {
            var document = try Preparation(stages: stages).document(for: stage, article)
            var again = document
            let stage = try S(options: options)
            try stage.run(on: &document)
            try stage.run(on: &again)
            var found = Laws<S>.violations(of: document, by: S.name, subject: text.name)
            if document.layersAsJSON() != again.layersAsJSON() {
                found.append(Violation(stage: S.name, subject: text.name, message: "a second run gives other bytes"))
            }
            return found
        } catch {
            return [Violation(stage: S.name, subject: text.name, message: "throws \(error)")]
        }
    }
}

extension Laws {
    /// What breaks a law in an annotated document: spans inside of the article and not inside of a character, without
    /// white space at the edges, rows in text order, ids of their own.
    static func violations(of document: Document, by stage: String, subject: String) -> [Violation] {
        document.layers.flatMap { layer in
            LayerLaws.broken(by: layer, in: document).map {
                Violation(stage: stage, subject: subject, message: "\(layer.declaration.name): \($0)")
            }
        }
    }
}

/// The laws of one layer.
private enum LayerLaws {
    static func broken(by layer: some AnyLayer, in document: Document) -> [String] {
        var found: [String] = []
        var ids: Set<String> = []
        var last = TextSpan(0, 0)
        let text = layer.declaration.text == .article ? document.article.bytes : document.bytes
        for row in layer.rows {
            let span = document.articleSpan(row.span, in: layer.declaration)
            if !ids.insert(row.id).inserted { found.append("the id \(row.id) stands twice") }
            if span < last { found.append("the row at byte \(span.start) is not in text order") }
            last = span
            if let message = edgeProblem(of: span, in: document.article.bytes, layer.declaration) {
                found.append(message)
            }
            var copy = row
            copy.mapSpans { inner in
                if let message = fieldProblem(of: inner, in: text) {
                    found.append("a field of the row at byte \(span.start) has a span that \(message)")
                }
                return inner
            }
        }
        return found
    }

    private static func fieldProblem(of span: TextSpan, in text: [UInt8]) -> String? {
        guard span.start >= 0, span.start <= span.end, span.end <= text.count else {
            return "is not inside of the text"
        }
        return splitsCharacter(span, in: text) ? "begins or ends inside of a character" : nil
    }

    private static func splitsCharacter(_ span: TextSpan, in text: [UInt8]) -> Bool {
        [span.start, span.end].contains { $0 < text.count && text[$0] & 0xC0 == 0x80 }
    }

    private static func edgeProblem(of span: TextSpan, in bytes: [UInt8], _ layer: LayerDeclaration) -> String? {
        guard span.start >= 0, span.start <= span.end, span.end <= bytes.count else {
            return "the row at byte \(span.start) is not inside of the article"
        }
        if splitsCharacter(span, in: bytes) {
            return "the row at byte \(span.start) begins or ends inside of a character"
        }
        guard layer.text == .normalised else { return nil }
        let text = String(decoding: bytes[span.range], as: UTF8.self).unicodeScalars
        guard let first = text.first, let last = text.last else { return "the row at byte \(span.start) is empty" }
        if first.properties.isWhitespace || last.properties.isWhitespace {
            return "the row at byte \(span.start) has white space at an edge"
        }
        return nil
    }
}

extension Document {
    /// Every row of every layer, as JSON, to compare two runs by their bytes.
    func layersAsJSON() -> [UInt8] {
        var json = JSONWriter()
        for layer in layers { Self.write(layer, to: &json) }
        return json.bytes
    }

    private static func write(_ layer: some AnyLayer, to json: inout JSONWriter) {
        json.string(layer.declaration.name)
        for row in layer.rows {
            json.string(row.id)
            row.write(to: &json)
        }
    }
}
