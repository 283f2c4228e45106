import StageKit

/// One example of one stage, run in the three ways.
struct ExampleRun<S: Stage> {
    let stage: S.Type
    let example: Example<S.Options>
    let stages: [any Stage.Type]

    init(stage: S.Type, example: Example<S.Options>, among stages: [any Stage.Type]) {
        self.stage = stage
        self.example = example
        self.stages = stages
    }

    func violations() -> [Violation] {
        let plain = Article(path: "example.txt", bytes: Array(example.marked.plain.utf8))
        return violations(on: plain, shiftedBy: 0, "as it is") + violationsBehindFrontMatter()
    }

    /// Front matter moves every offset, in bytes and in code points alike, and is no running text.
    private func violationsBehindFrontMatter() -> [Violation] {
        let frontMatter = "---\noutlet: \"Вестник 🌾🇺🇳 é\"\n---"
        let lead = frontMatter + "\n\n"
        let article = Article(
            path: "example.txt",
            bytes: Array((lead + example.marked.plain).utf8),
            frontMatter: TextSpan(0, frontMatter.utf8.count)
        )
        return violations(on: article, shiftedBy: lead.utf8.count, "behind Cyrillic and emoji")
    }

    private func violations(on article: Article, shiftedBy shift: Int, _ manner: String) -> [Violation] {
        do {
            let first = try run(on: article)
            let second = try run(on: article)
            var found = Laws<S>.violations(of: first, by: S.name, subject: "\(example.title) (\(manner))")
            if first.layersAsJSON() != second.layersAsJSON() {
                found.append(violation(manner, "a second run gives other bytes"))
            }
            found += compare(first, shift, manner)
            return found
        } catch {
            return [violation(manner, "throws \(error)")]
        }
    }

    private func run(on article: Article) throws -> Document {
        // What an example shows is the stage's own doing, whatever other stages there are.
        var document = try Preparation(stages: stages).document(for: stage, article, withUsedLayers: false)
        try S(options: example.options).run(on: &document)
        return document
    }

    private func compare(_ document: Document, _ shift: Int, _ manner: String) -> [Violation] {
        var found: [Violation] = []
        let plain = Array(example.marked.plain.utf8)
        let expected = example.marked.marks.map { ShownRow($0.span, label: $0.label ?? "", in: plain) }.sorted()
        let labelled = example.marked.marks.contains { $0.label != nil }
        let actual = rows(of: example.layer, in: document, shift, labelled).sorted()
        if expected != actual {
            found.append(violation(manner, "expected \(expected), found \(actual)"))
        }
        if let normalised = example.normalised {
            let text = String(decoding: document.bytes.dropFirst(shift), as: UTF8.self)
            // Bytes are compared: canonically equal strings are equal in Swift, and NFC is one of the things shown.
            if Array(text.utf8) != Array(normalised.utf8) {
                found.append(
                    violation(
                        manner,
                        "expected the text \(normalised.debugDescription), found \(text.debugDescription)"
                    )
                )
            }
        }
        return found
    }

    private func rows<Row: Annotation>(
        of type: Row.Type,
        in document: Document,
        _ shift: Int,
        _ labelled: Bool
    ) -> [ShownRow] {
        let text = Array(document.article.bytes.dropFirst(shift))
        return document.rows(of: type).compactMap { row in
            let span = document.articleSpan(row.span, in: Row.layer)
            // What lies in front matter alone is no business of the example; what begins there and goes on is wrong.
            guard span.end > shift else { return nil }
            let shown = TextSpan(span.start - shift, span.end - shift)
            return ShownRow(shown, label: labelled ? row.discriminator : "", in: text)
        }
    }

    private func violation(_ manner: String, _ message: String) -> Violation {
        Violation(stage: S.name, subject: "\(example.title) (\(manner))", message: message)
    }
}

/// A row as an example shows it. Rows on the same text are told apart by their labels: the order of their ids means
/// nothing to whoever writes the example.
private struct ShownRow: Comparable, CustomStringConvertible {
    let span: TextSpan
    let label: String
    let text: String

    init(_ span: TextSpan, label: String, in text: [UInt8]) {
        self.span = span
        self.label = label
        self.text = String(decoding: text[max(0, span.start)..<max(0, span.end)], as: UTF8.self)
    }

    static func < (left: ShownRow, right: ShownRow) -> Bool {
        left.span != right.span ? left.span < right.span : left.label < right.label
    }

    var description: String { "\(span.start)…\(span.end) \(label)‖\(text)" }
}
