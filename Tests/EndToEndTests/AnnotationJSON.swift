import Foundation
import Testing

/// An annotation file as any other program reads it.
struct AnnotationJSON {
    struct Row {
        let id: String
        let start: Int
        let end: Int
        let fields: [String: Any]
    }

    let article: [String: Any]
    private let layers: [String: Any]

    init(_ text: String) throws {
        let file = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        article = try #require(file["article"] as? [String: Any])
        layers = try #require(file["layers"] as? [String: Any])
    }

    func rows(_ layer: String) throws -> [Row] {
        try #require(layers[layer] as? [[String: Any]]).map { fields in
            Row(
                id: try #require(fields["id"] as? String),
                start: try #require(fields["start"] as? Int),
                end: try #require(fields["end"] as? Int),
                fields: fields
            )
        }
    }
}

extension Workshop {
    /// When each annotation file was written last.
    func modificationDates() throws -> [String: Date] {
        var dates: [String: Date] = [:]
        for name in try files(below: "annotations").keys {
            let attributes = try FileManager.default.attributesOfItem(atPath: path("annotations/\(name)"))
            dates[name] = try #require(attributes[.modificationDate] as? Date)
        }
        return dates
    }
}
