public import StageKit

/// A row of an annotation file with its layer, as a reviewer picks it.
public struct FileRow: Sendable {
    /// The row's layer.
    public let layer: String
    /// The row as the file has it, `text` and `review` among its fields.
    public let row: Row
    /// What was decided on the row, as of the last run.
    public let review: Review?

    /// A row of a layer.
    init(_ row: Row, layer: String) {
        self.layer = layer
        self.row = row
        var context = ReadingContext()
        review = row[ReviewField.key].flatMap { Review.read($0, &context) }
    }

    /// The row's id.
    public var id: String { row.id }

    /// The rows of a file, layer by layer.
    public static func all(in file: RowFile) -> [FileRow] {
        file.layers.flatMap { layer in layer.rows.map { FileRow($0, layer: layer.name) } }
    }

    /// The text of a field that is a word or a number; `nil` for other fields and for fields that are not there.
    public func word(_ field: String) -> String? {
        if field == "layer" { return layer }
        if field == "id" { return id }
        if field == "status" { return review?.status.rawValue ?? "undecided" }
        return switch row[field]?.content {
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
            guard let number = word(name).flatMap(Double.init), (0...1).contains(number) else { continue }
            return number
        }
        return nil
    }
}
