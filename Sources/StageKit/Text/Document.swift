/// An article on its way through a pipeline: its normalised text and the layers that stages have added so far.
public struct Document: Sendable {
    /// The article, whose bytes never change.
    public let article: Article
    /// The normalised text as UTF-8; the article's own bytes until a stage has normalised it.
    public private(set) var bytes: [UInt8]
    /// Carries spans between the article and the normalised text.
    public private(set) var offsets = OffsetMap()
    /// The language of the running text as a BCP 47 tag: what front matter says, or what a stage found; `nil` if unknown.
    public var language: String?
    /// The layers so far, in the order in which they were added.
    public internal(set) var layers: [any AnyLayer] = []

    private var cachedWords: Words?
    private var cachedParagraphs: Paragraphs?

    /// A document without layers.
    public init(_ article: Article) {
        self.article = article
        bytes = article.bytes
        language = article.metadata.language
    }

    /// The front matter in the normalised text; `nil` where the article has none. It is no running text.
    public var frontMatter: TextSpan? {
        article.frontMatter.map(offsets.normalisedSpan)
    }

    /// The words of the normalised text, found at the first call.
    public mutating func words() -> Words {
        if let cachedWords { return cachedWords }
        let words = Words(bytes)
        cachedWords = words
        return words
    }

    /// The paragraphs of the normalised text behind the front matter, found at the first call.
    public mutating func paragraphs() -> Paragraphs {
        if let cachedParagraphs { return cachedParagraphs }
        let paragraphs = Paragraphs(bytes, from: frontMatter?.end ?? 0)
        cachedParagraphs = paragraphs
        return paragraphs
    }

    /// Whether a stage has added the layer.
    public func has<Row: Annotation>(_ type: Row.Type) -> Bool {
        layers.indices.contains { Swift.type(of: layers[$0]) == Layer<Row>.self }
    }

    /// The rows of a layer by where they stand in the article; empty where no stage has added it.
    public func rows<Row: Annotation>(of type: Row.Type = Row.self) -> [Row] {
        // A cast that fails costs much more than to compare types.
        for index in layers.indices where Swift.type(of: layers[index]) == Layer<Row>.self {
            if let layer = layers[index] as? Layer<Row> { return layer.rows }
        }
        return []
    }

    /// The text of a span of the normalised text.
    public func text(_ span: TextSpan) -> String {
        String(decoding: bytes[span.range], as: UTF8.self)
    }

    /// The span of the article that a row of a layer stands at.
    public func articleSpan(_ span: TextSpan, in layer: LayerDeclaration) -> TextSpan {
        layer.text == .article ? span : offsets.articleSpan(span)
    }

    /// Adds a layer. The rows may come in any order.
    ///
    /// - Throws: a `DocumentMistake` where the layer is there already, or a row's span does not fit the text.
    @specialized(where Row == Block)
    @specialized(where Row == Edit)
    @specialized(where Row == Sentence)
    @specialized(where Row == Speaker)
    @specialized(where Row == Quote)
    @specialized(where Row == Topic)
    public mutating func add<Row: Annotation>(_ rows: [Row], as declaration: LayerDeclaration = Row.layer) throws {
        if layers.indices.contains(where: { layers[$0].declaration.name == declaration.name }) {
            throw DocumentMistake.layerTwice(declaration.name)
        }
        let text = declaration.text == .article ? article.bytes : bytes
        for index in rows.indices { try Self.check(rows[index].span, in: text, declaration) }
        layers.append(Layer(rows, declaration: declaration))
    }

    /// Gives rows the ids that they would get once their stage is done, so that rows can refer to one another before
    /// they are added. All rows of a layer are identified at once; what their ids are made of must not change any more:
    /// spans and discriminators.
    ///
    /// - Returns: the rows in the order in which they were given.
    /// - Throws: a `DocumentMistake` where a row's span does not fit the text.
    @specialized(where Row == Quote)
    public func identified<Row: Annotation>(
        _ rows: consuming [Row],
        as declaration: LayerDeclaration = Row.layer
    ) throws -> [Row] {
        var rows = consume rows
        let text = declaration.text == .article ? article.bytes : bytes
        for index in rows.indices { try Self.check(rows[index].span, in: text, declaration) }
        let spans = rows.indices.map { articleSpan(rows[$0].span, in: declaration) }
        let order = rows.indices.sorted { spans[$0] != spans[$1] ? spans[$0] < spans[$1] : $0 < $1 }
        var identity = RowIdentity(article: article, blocks: blockBounds())
        identity.identify(&rows, order, at: spans, in: declaration)
        return rows
    }

    /// Makes the normalised text by applying edits to the article, and adds them as the layer `edits`.
    ///
    /// - Parameter edits: in text order, none overlapping another, each with the text that stands at its span.
    /// - Throws: a `DocumentMistake` where they do not fit the article, or a layer was added before.
    public mutating func normalise(_ edits: [Edit]) throws {
        guard layers.isEmpty else { throw DocumentMistake.normalisedTooLate(layers[0].declaration.name) }
        try check(edits)
        layers.append(Layer(edits))
        if !edits.isEmpty { apply(edits) }
    }

    /// Sees that edits are in text order, do not overlap, and found what stands in the article.
    func check(_ edits: [Edit]) throws {
        var last = 0
        for edit in edits {
            try Self.check(edit.span, in: article.bytes, Edit.layer)
            guard edit.span.start >= last else { throw DocumentMistake.editsOverlap(edit.rule) }
            guard edit.found.utf8.elementsEqual(article.bytes[edit.span.range]) else {
                throw DocumentMistake.editFindsOtherText(edit.rule, edit.span)
            }
            last = edit.span.end
        }
    }

    /// Makes the normalised text of the article and these edits.
    mutating func apply(_ edits: [Edit]) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + edits.count * 2)
        var map = OffsetMap()
        var end = 0
        for edit in edits {
            text.append(contentsOf: article.bytes[end..<edit.span.start])
            text.append(contentsOf: edit.replacement.utf8)
            map.append(article: edit.span, replacementLength: edit.replacement.utf8.count)
            end = edit.span.end
        }
        text.append(contentsOf: article.bytes[end...])
        bytes = text
        offsets = map
        cachedWords = nil
        cachedParagraphs = nil
    }

    /// Adds layers of whichever kind, puts their rows in order and gives them ids: for stages that are no Swift types.
    ///
    /// - Throws: a `DocumentMistake` where a layer does not fit.
    package mutating func addSealed(_ layers: [any AnyLayer]) throws {
        let first = self.layers.count
        for layer in layers { try add(layer) }
        sealLayers(from: first)
    }

    private mutating func add(_ layer: some AnyLayer) throws {
        try add(layer.rows, as: layer.declaration)
    }

    /// Puts the rows of each layer that was added since `first` into the order of the article and gives them ids.
    mutating func sealLayers(from first: Int) {
        guard first < layers.count else { return }
        var identity = RowIdentity(article: article, blocks: blockBounds())
        for index in first..<layers.count {
            layers[index] = sealed(layers[index], &identity)
        }
    }

    @specialized(where Rows == Layer<Block>)
    @specialized(where Rows == Layer<Edit>)
    @specialized(where Rows == Layer<Sentence>)
    @specialized(where Rows == Layer<Speaker>)
    @specialized(where Rows == Layer<Quote>)
    @specialized(where Rows == Layer<Topic>)
    private func sealed<Rows: AnyLayer>(_ layer: Rows, _ identity: inout RowIdentity) -> any AnyLayer {
        var rows = layer.rows
        let text = layer.declaration
        var spans = rows.map { articleSpan($0.span, in: text) }
        if !zip(spans, spans.dropFirst()).allSatisfy({ $0 < $1 }) {
            let order = rows.indices.sorted { spans[$0] != spans[$1] ? spans[$0] < spans[$1] : $0 < $1 }
            rows = order.map { rows[$0] }
            spans = order.map { spans[$0] }
            identity.identify(&rows, at: spans, in: text)
            let byID = rows.indices.sorted {
                spans[$0] != spans[$1] ? spans[$0] < spans[$1] : rows[$0].id < rows[$1].id
            }
            rows = byID.map { rows[$0] }
        } else {
            identity.identify(&rows, at: spans, in: text)
        }
        return Layer(rows, declaration: layer.declaration)
    }

    /// The bounds of the blocks in the article, or of its paragraphs where no stage has marked blocks.
    private func blockBounds() -> [TextSpan] {
        guard has(Block.self) else {
            return Paragraphs(article.bytes, from: article.frontMatter?.end ?? 0).spans
        }
        return rows(of: Block.self).map { offsets.articleSpan($0.span) }.sorted()
    }

    private static func check(_ span: TextSpan, in text: [UInt8], _ layer: LayerDeclaration) throws {
        guard span.start >= 0, span.start <= span.end, span.end <= text.count else {
            throw DocumentMistake.spanOutside(layer.name, span, length: text.count)
        }
        // Nearly every span begins and ends with a visible character of ASCII, of which nothing else need be asked.
        if !span.isEmpty, isVisibleASCII(text[span.start]), isVisibleASCII(text[span.end - 1]) { return }
        for edge in [span.start, span.end] where edge < text.count && text[edge] & 0xC0 == 0x80 {
            throw DocumentMistake.spanSplitsCharacter(layer.name, span)
        }
        guard layer.text == .normalised else { return }
        if span.isEmpty || WhiteSpace.length(text.span, at: span.start) > 0
            || WhiteSpace.length(text.span, before: span.end) > 0
        {
            throw DocumentMistake.spanNotTrimmed(layer.name, span)
        }
    }

    private static func isVisibleASCII(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5E }
}
