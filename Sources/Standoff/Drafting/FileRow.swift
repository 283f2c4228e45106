public import StageKit

/// A row of an annotation file, whatever its layer.
public struct FileRow: Sendable {
    /// The row's layer.
    public let layer: String
    /// The row's id.
    public let id: String
    /// The fields, as the file has them, `text` and `review` among them.
    public let fields: LocatedValue
    /// What was decided on the row, as of the last run.
    public let review: Review?

    /// The text of a field that is a word or a number; `nil` for other fields and for fields that are not there.
    public func word(_ field: String) -> String? {
        switch fields[field]?.content {
        case .scalar(.string(let text)): text
        case .scalar(.integer(let number)): "\(number)"
        case .scalar(.boolean(let flag)): flag ? "true" : "false"
        case .scalar(.null): "null"
        case .scalar(.number(let number)): "\(number)"
        default: nil
        }
    }

    /// A number between 0 and 1 that says how sure the stage is; `nil` where the layer has none.
    public var confidence: Double? {
        for name in ["confidence", "score"] {
            switch fields[name]?.content {
            case .scalar(.integer(let number)) where number >= 0 && number <= 1: return Double(number)
            case .scalar(.number(let number)) where number >= 0 && number <= 1: return number
            default: continue
            }
        }
        return nil
    }

    /// The rows of a file's value, by layer in the order of the file.
    ///
    /// - Parameter value: the whole file, as JSON reads it.
    public static func all(in value: LocatedValue) -> [FileRow] {
        guard case .mapping(let layers) = value["layers"]?.content else { return [] }
        var context = ReadingContext()
        return layers.flatMap { layer -> [FileRow] in
            guard case .list(let rows) = layer.value.content else { return [] }
            return rows.compactMap { row in
                guard case .scalar(.string(let id)) = row["id"]?.content else { return nil }
                let review = row[ReviewField.key].flatMap { Review.read($0, &context) }
                return FileRow(layer: layer.key, id: id, fields: row, review: review)
            }
        }
    }
}
