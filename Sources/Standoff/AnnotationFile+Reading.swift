public import StageKit

extension AnnotationFile {
    /// Reads an annotation file back.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its path, for messages.
    ///   - types: the rows of the layers that are known; rows of other layers are read as `OpenRow`.
    /// - Returns: what the file says.
    /// - Throws: `Problems` with the place of each.
    public static func read(
        _ bytes: [UInt8],
        name: String,
        types: [any Annotation.Type]
    ) throws(Problems) -> AnnotationFile {
        let value: LocatedValue
        do throws(Problem) {
            let file = SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
            value = try JSONReader.read(bytes, file: file)
        } catch {
            throw Problems([error])
        }
        var context = ReadingContext()
        let file = read(value, types, &context)
        guard let file, context.problems.isEmpty else { throw Problems(context.problems) }
        return file
    }

    private static func read(
        _ value: LocatedValue,
        _ types: [any Annotation.Type],
        _ context: inout ReadingContext
    ) -> AnnotationFile? {
        guard let format = value["format"], case .scalar(.string(let version)) = format.content,
            Format.readable.contains(version)
        else {
            context.report(StandoffMistake.notAnAnnotationFile, at: value["format"]?.location ?? value.location)
            return nil
        }
        guard let head = value["article"], case .mapping(let layers) = value["layers"]?.content else {
            context.report(StandoffMistake.incomplete, at: value.location)
            return nil
        }
        let article = ArticleRecord.read(head, &context)
        let decisions = value["decisions"].flatMap { String?.read($0, &context) } ?? nil
        let read = layers.compactMap { entry in layer(entry, types, &context) }
        return article.map { AnnotationFile(article: $0, decisions: decisions, layers: read) }
    }

    private static func layer(
        _ entry: LocatedValue.Entry,
        _ types: [any Annotation.Type],
        _ context: inout ReadingContext
    ) -> (any AnyLayer)? {
        guard let type = types.first(where: { $0.layer.name == entry.key }) else {
            let declaration = LayerDeclaration(name: entry.key, prefix: entry.key, summary: "")
            return layer(of: OpenRow.self, declaration, entry.value, &context)
        }
        return knownLayer(of: type, entry.value, &context)
    }

    private static func knownLayer<Row: Annotation>(
        of type: Row.Type,
        _ value: LocatedValue,
        _ context: inout ReadingContext
    ) -> (any AnyLayer)? {
        layer(of: type, Row.layer, value, &context)
    }

    private static func layer<Row: Annotation>(
        of type: Row.Type,
        _ declaration: LayerDeclaration,
        _ value: LocatedValue,
        _ context: inout ReadingContext
    ) -> (any AnyLayer)? {
        guard case .list(let rows) = value.content else {
            context.report(ValueMistake.wrongType(expected: "a list", found: value.summary), at: value.location)
            return nil
        }
        var read: [Row] = []
        var texts: [[String]] = []
        var reviews: [Review?] = []
        for value in rows {
            guard let row = Row.readRow(value, &context) else { continue }
            read.append(row)
            if Row.showsText { texts.append(value[ShownText.key].flatMap { [String].read($0, &context) } ?? []) }
            reviews.append(value[ReviewField.key].flatMap { Review.read($0, &context) })
        }
        if reviews.allSatisfy({ $0 == nil }) { reviews = [] }
        return Layer(read, declaration: declaration, texts: texts, reviews: reviews)
    }
}

extension Annotation {
    /// Reads a row: its id, and all else as the record's fields.
    static func readRow(_ value: LocatedValue, _ context: inout ReadingContext) -> Self? {
        guard case .mapping(let entries) = value.content else {
            context.report(ValueMistake.wrongType(expected: "a row", found: value.summary), at: value.location)
            return nil
        }
        guard let id = value["id"], let text = String.read(id, &context) else {
            context.report(
                ValueMistake.missingKey(key: "id", help: "the row's name within its article"),
                at: value.location
            )
            return nil
        }
        let others = entries.filter {
            $0.key != "id" && $0.key != ReviewField.key && !(showsText && $0.key == ShownText.key)
        }
        let fields = LocatedValue(.mapping(others), at: value.location)
        var row = read(fields, &context)
        row?.id = text
        return row
    }
}
