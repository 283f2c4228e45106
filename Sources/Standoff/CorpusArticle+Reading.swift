public import StageKit

extension CorpusArticle {
    /// Reads what the corpus pass needs of an annotation file: of its layers only those of some types.
    ///
    /// A file as stet writes it has a row a line, so only the lines of those layers are read; any other is read whole.
    /// Rows that a reviewer rejected are left out.
    ///
    /// - Returns: `nil` where the file cannot be read.
    public static func read(_ bytes: [UInt8], types: [any Annotation.Type]) -> CorpusArticle? {
        guard let head = AnnotationHead(bytes) else { return nil }
        var layers: [any AnyLayer] = []
        for type in types {
            guard let lines = lines(of: type.layer.name, in: bytes), let layer = layer(of: type, lines) else {
                return readWhole(bytes, head.article, types)
            }
            layers.append(layer)
        }
        return CorpusArticle(path: head.article.path, date: head.article.date, layers: layers)
    }

    private static func readWhole(
        _ bytes: [UInt8],
        _ article: ArticleRecord,
        _ types: [any Annotation.Type]
    ) -> CorpusArticle? {
        guard let file = try? AnnotationFile.read(bytes, name: "", types: types) else { return nil }
        let layers = file.layers.filter { layer in types.contains { $0.layer.name == layer.declaration.name } }
        return CorpusArticle(path: article.path, date: article.date, layers: layers)
    }

    /// The lines between that of a layer's key and the one that ends it; `nil` where there are no such lines.
    private static func lines(of layer: String, in bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var json = JSONWriter()
        json.raw("\n")
        json.string(layer)
        json.raw(": [")
        guard var index = firstRange(of: json.bytes, in: bytes) else { return nil }
        if index < bytes.count, bytes[index] == UInt8(ascii: "]") { return [] }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { return nil }
        index += 1
        var lines: [ArraySlice<UInt8>] = []
        while index < bytes.count, bytes[index] == UInt8(ascii: "{") {
            let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let hasComma = end > index && bytes[end - 1] == UInt8(ascii: ",")
            lines.append(bytes[index..<(hasComma ? end - 1 : end)])
            index = end + 1
        }
        return index < bytes.count && bytes[index] == UInt8(ascii: "]") ? lines : nil
    }

    /// Where the bytes behind the first occurrence of some others begin.
    private static func firstRange(of part: [UInt8], in bytes: [UInt8]) -> Int? {
        var index = 0
        while let line = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) {
            if bytes[line...].starts(with: part) { return line + part.count }
            index = line + 1
        }
        return nil
    }

    private static func layer<Row: Annotation>(of type: Row.Type, _ lines: [ArraySlice<UInt8>]) -> (any AnyLayer)? {
        var rows: [Row] = []
        rows.reserveCapacity(lines.count)
        for line in lines {
            guard let value = try? JSONReader.read(Array(line), file: SourceFile(name: "")) else { return nil }
            if case .scalar(.string("rejected")) = value["review"]?["status"]?.content { continue }
            var context = ReadingContext()
            guard case .mapping(let entries) = value.content else { return nil }
            let unreviewed = LocatedValue(.mapping(entries.filter { $0.key != "review" }), at: value.location)
            guard let row = Row.readRow(unreviewed, &context), context.problems.isEmpty else { return nil }
            rows.append(row)
        }
        return Layer(rows)
    }
}
