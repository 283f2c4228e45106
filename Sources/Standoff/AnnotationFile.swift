public import StageKit

/// All that was found in one article: the value of an annotation file, with every offset in code points of the article.
public struct AnnotationFile: Sendable {
    /// What the file says of its article.
    public var article: ArticleRecord
    /// The digest of the decisions that were applied; `nil` where there are none.
    public var decisions: String?
    /// The layers in the order of the file.
    public var layers: [any AnyLayer]

    /// A file with these layers, in the order of the file.
    public init(article: ArticleRecord, decisions: String?, layers: [any AnyLayer]) {
        self.article = article
        self.decisions = decisions
        self.layers = layers
    }

    /// What a pipeline found in an article.
    ///
    /// - Parameters:
    ///   - document: the article behind the last stage.
    ///   - digest: the digest of the article's bytes.
    ///   - decisions: the digest of the review file; `nil` where there is none.
    ///   - review: what came of the decisions.
    public init(
        _ document: Document,
        digest: String,
        decisions: String? = nil,
        review: ReviewOutcome = ReviewOutcome()
    ) {
        let codePoints = CodePointIndex(document.article.bytes)
        article = ArticleRecord()
        article.path = document.article.path
        article.sha256 = digest
        article.length = codePoints.count
        article.title = document.article.metadata.title ?? document.titleText
        article.date = document.article.metadata.date
        article.language = document.language
        self.decisions = decisions
        let known = Format.layerOrder.compactMap { name in document.layers.first { $0.declaration.name == name } }
        let others = document.layers.filter { !Format.layerOrder.contains($0.declaration.name) }
        layers = (known + others).map { Self.inCodePoints($0, of: document, codePoints, review) }
    }

    @specialized(where Rows == Layer<Block>)
    @specialized(where Rows == Layer<Edit>)
    @specialized(where Rows == Layer<Sentence>)
    private static func inCodePoints<Rows: AnyLayer>(
        _ layer: Rows,
        of document: Document,
        _ codePoints: CodePointIndex,
        _ review: ReviewOutcome
    ) -> any AnyLayer {
        var rows = layer.rows
        for index in rows.indices {
            rows[index].mapSpans { span in
                let span = document.articleSpan(span, in: layer.declaration)
                return TextSpan(
                    codePoints.codePointOffset(ofByte: span.start),
                    codePoints.codePointOffset(ofByte: span.end)
                )
            }
        }
        let name = layer.declaration.name
        if let rejected = review.rejected[name] as? Layer<Rows.Row> {
            rows = (rows + rejected.rows).sorted {
                $0.span != $1.span ? $0.span < $1.span : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
            }
        }
        let texts = Rows.Row.showsText ? rows.map { ShownText.of($0.shownSpans, in: document.article, codePoints) } : []
        let reviews = review.marks[name].map { marks in rows.map { marks[$0.id] } } ?? []
        return Layer(rows, declaration: layer.declaration, texts: texts, reviews: reviews)
    }
}

extension AnnotationFile: Equatable {
    /// Whether the two files say the same; rows are compared as they are written.
    public static func == (left: AnnotationFile, right: AnnotationFile) -> Bool {
        left.written() == right.written()
    }
}

extension Document {
    /// The text of the first block that is a title, on one line; `nil` where there is none.
    fileprivate var titleText: String? {
        guard let title = rows(of: Block.self).first(where: { $0.kind == .title }) else { return nil }
        let text = bytes.span
        var line: [UInt8] = []
        var index = title.span.start
        while index < title.span.end {
            let space = WhiteSpace.length(text, at: index)
            if space == 0 {
                line.append(text[index])
                index += 1
            } else {
                if line.last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
                index += space
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
