public import StageKit

/// An annotation file as rows of values, whatever its layers are.
///
/// `AnnotationFile` knows the types of rows and is what a run writes; this is for what compares, merges and shows files,
/// which may have layers that no stage of this tool provides.
public struct RowFile: Sendable {
    /// What the file says of its article.
    public var article: ArticleRecord
    /// The digest of the decisions that were applied.
    public var decisions: String?
    /// The digest that the layers' bytes had when the file was written.
    public var content: String
    /// The layers in the order of the file.
    public var layers: [RowLayer]

    /// A file with these layers.
    public init(article: ArticleRecord, decisions: String?, content: String, layers: [RowLayer]) {
        self.article = article
        self.decisions = decisions
        self.content = content
        self.layers = layers
    }

    /// The layer with this name.
    public func layer(_ name: String) -> RowLayer? {
        layers.first { $0.name == name }
    }

    /// Refuses a file in which an id names two rows of one layer, as only an edit by hand can bring about.
    ///
    /// - Throws: `Problems` with the place of each.
    func checkIDs() throws(Problems) {
        var problems: [Problem] = []
        for layer in layers {
            var seen: Set<String> = []
            for row in layer.rows where !seen.insert(row.id).inserted {
                problems.append(Problem(StandoffMistake.repeatedID(row.id, layer: layer.name), at: row.location))
            }
        }
        if !problems.isEmpty { throw Problems(problems) }
    }

    /// Reads an annotation file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its path, for messages.
    /// - Returns: what the file says.
    /// - Throws: `Problems` with the place of each.
    public static func read(_ bytes: [UInt8], name: String) throws(Problems) -> RowFile {
        let value: LocatedValue
        let file = SourceFile(name: name, bytes: bytes)
        // An article, say: that a value was expected there would help nobody.
        guard bytes.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "{") else {
            let start = SourceLocation(file: file, line: 1, column: 1)
            throw Problems([Problem(StandoffMistake.notAnAnnotationFile, at: start)])
        }
        do throws(Problem) {
            value = try JSONReader.read(bytes, file: file)
        } catch {
            throw Problems([error])
        }
        var context = ReadingContext()
        guard let read = read(value, &context), context.problems.isEmpty else { throw Problems(context.problems) }
        return read
    }

    private static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> RowFile? {
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
        guard let article = ArticleRecord.read(head, &context) else { return nil }
        return RowFile(
            article: article,
            decisions: value["decisions"].flatMap { String?.read($0, &context) } ?? nil,
            content: value["content"].flatMap { String.read($0, &context) } ?? "",
            layers: layers.map { RowLayer(name: $0.key, rows: rows($0.value, &context)) }
        )
    }

    static func rows(_ value: LocatedValue, _ context: inout ReadingContext) -> [Row] {
        guard case .list(let items) = value.content else {
            context.report(ValueMistake.wrongType(expected: "a list", found: value.summary), at: value.location)
            return []
        }
        return items.compactMap { row($0, &context) }
    }

    private static func row(_ value: LocatedValue, _ context: inout ReadingContext) -> Row? {
        guard case .mapping(var fields) = value.content else {
            context.report(ValueMistake.wrongType(expected: "a row", found: value.summary), at: value.location)
            return nil
        }
        guard let index = fields.firstIndex(where: { $0.key == "id" }) else {
            let mistake = ValueMistake.missingKey(key: "id", help: "the row's name within its article")
            context.report(mistake, at: value.location)
            return nil
        }
        guard let id = String.read(fields[index].value, &context) else { return nil }
        fields.remove(at: index)
        return Row(id: id, fields: fields, at: value.location)
    }
}

/// A layer as rows of values.
public struct RowLayer: Sendable {
    /// The layer's name.
    public let name: String
    /// The rows in the order of the file.
    public var rows: [Row]

    /// A layer with these rows.
    public init(name: String, rows: [Row]) {
        self.name = name
        self.rows = rows
    }
}
