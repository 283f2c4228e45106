import PipelineFile
import StageKit

/// The messages between stet and an external stage: one JSON object a line, offsets in code points of the text sent.
struct ExternalMessages: Sendable {
    /// The version of the protocol.
    private static let version = 1

    private let declaration: ExternalDeclaration
    private let types: [any Annotation.Type]

    init(_ declaration: ExternalDeclaration, knowing types: [any Annotation.Type]) {
        self.declaration = declaration
        self.types = types
    }

    /// The first line to the stage.
    var greeting: [UInt8] {
        var json = JSONWriter()
        json.raw("{\"stet\":\(Self.version),\"stage\":")
        json.string(declaration.name)
        json.raw(",\"options\":")
        declaration.options.write(to: &json)
        json.raw("}")
        return json.bytes
    }

    /// The version that the stage's first line gives itself.
    func version(inAnswer line: [UInt8]) throws(ExternalMistake) -> String {
        let answer = try object(line)
        guard answer["stet"]?.content == .scalar(.integer(Self.version)) else {
            throw .nonsense("its first line must say \"stet\":\(Self.version)")
        }
        switch answer["version"]?.content {
        case .scalar(.string(let version)): return version
        case .scalar(.integer(let version)): return "\(version)"
        default: throw .nonsense("its first line must say its \"version\"")
        }
    }

    /// The line that asks for the annotations of a document.
    func request(_ document: Document, id: Int) -> [UInt8] {
        let codePoints = CodePointIndex(document.bytes)
        var json = JSONWriter()
        json.reserve(document.bytes.count * 2)
        json.raw("{\"id\":\(id),\"text\":")
        json.string(utf8: document.bytes.span)
        json.raw(",\"layers\":{")
        let wanted = declaration.requires + declaration.uses
        var isFirst = true
        for layer in document.layers where wanted.contains(layer.declaration.name) {
            if !isFirst { json.raw(",") }
            isFirst = false
            Self.write(layer, document, codePoints, to: &json)
        }
        json.raw("}}")
        return json.bytes
    }

    private static func write(
        _ layer: some AnyLayer,
        _ document: Document,
        _ codePoints: CodePointIndex,
        to json: inout JSONWriter
    ) {
        json.key(layer.declaration.name)
        json.raw("[")
        for (index, row) in layer.rows.enumerated() {
            json.raw(index > 0 ? ",{\"id\":" : "{\"id\":")
            json.string(row.id)
            var row = row
            row.mapSpans { span in
                let span = layer.declaration.text == .article ? document.offsets.normalisedSpan(span) : span
                return TextSpan(
                    codePoints.codePointOffset(ofByte: span.start),
                    codePoints.codePointOffset(ofByte: span.end)
                )
            }
            var writer = FieldWriter(json: consume json, isFirst: false)
            row.visit(&writer)
            json = writer.take()
            json.raw("}")
        }
        json.raw("]")
    }

    /// The layers of an answer, with spans in bytes of the document's text.
    func layers(
        inAnswer line: [UInt8],
        id: Int,
        for document: Document
    ) throws(ExternalMistake) -> [any AnyLayer] {
        let answer = try object(line)
        guard answer["id"]?.content == .scalar(.integer(id)) else { throw .nonsense("it must answer to \"id\":\(id)") }
        if case .scalar(.string(let reason)) = answer["error"]?.content { throw .refused(reason) }
        guard case .mapping(let layers) = answer["layers"]?.content else { throw .nonsense("it has no \"layers\"") }
        if let surplus = layers.first(where: { !declaration.provides.contains($0.key) }) {
            throw .nonsense("it has the layer '\(surplus.key)', which the pipeline does not say it provides")
        }
        let codePoints = CodePointIndex(document.bytes)
        var read: [any AnyLayer] = []
        for name in declaration.provides {
            guard let entry = layers.first(where: { $0.key == name }) else {
                throw .nonsense("it has no layer '\(name)'")
            }
            read.append(try layer(named: name, entry.value, document, codePoints))
        }
        return read
    }

    private func layer(
        named name: String,
        _ value: LocatedValue,
        _ document: Document,
        _ codePoints: CodePointIndex
    ) throws(ExternalMistake) -> any AnyLayer {
        guard let type = types.first(where: { $0.layer.name == name }) else {
            let declaration = LayerDeclaration(name: name, prefix: name, summary: "")
            return try layer(of: OpenRow.self, declaration, value, document, codePoints)
        }
        return try knownLayer(of: type, value, document, codePoints)
    }

    private func knownLayer<Row: Annotation>(
        of type: Row.Type,
        _ value: LocatedValue,
        _ document: Document,
        _ codePoints: CodePointIndex
    ) throws(ExternalMistake) -> any AnyLayer {
        try layer(of: type, Row.layer, value, document, codePoints)
    }

    private func layer<Row: Annotation>(
        of type: Row.Type,
        _ declaration: LayerDeclaration,
        _ value: LocatedValue,
        _ document: Document,
        _ codePoints: CodePointIndex
    ) throws(ExternalMistake) -> any AnyLayer {
        var context = ReadingContext()
        guard let rows = [Row].read(value, &context), context.problems.isEmpty else {
            throw .nonsense(context.problems.first?.message ?? "the layer '\(declaration.name)' is no list")
        }
        var inBytes: [Row] = []
        inBytes.reserveCapacity(rows.count)
        for row in rows {
            // In the words of the protocol, whose offsets count code points.
            let place = "a row of '\(declaration.name)' (\(row.span.start) to \(row.span.end))"
            var isInside = true
            var row = row
            row.mapSpans { span in
                guard let start = codePoints.byteOffset(ofCodePoint: span.start),
                    let end = codePoints.byteOffset(ofCodePoint: span.end), start <= end
                else {
                    isInside = false
                    return span
                }
                return TextSpan(start, end)
            }
            guard isInside else { throw .nonsense("\(place) is not inside of the text, which has \(codePoints.count)") }
            guard row.span.length > 0, row.span.trimmed(in: document.bytes.span) == row.span else {
                throw .nonsense("\(place) is empty or has white space at an edge")
            }
            inBytes.append(row)
        }
        return Layer(inBytes, declaration: declaration)
    }

    private func object(_ line: [UInt8]) throws(ExternalMistake) -> LocatedValue {
        let value: LocatedValue
        do throws(Problem) {
            value = try JSONReader.read(line, file: SourceFile(name: declaration.name))
        } catch {
            throw .nonsense(error.message)
        }
        guard case .mapping = value.content else { throw .nonsense("it is no JSON object") }
        return value
    }
}
