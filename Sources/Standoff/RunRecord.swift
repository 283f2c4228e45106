public import StageKit

/// What `_run.json` says: what would else repeat in every annotation file of a folder.
public struct RunRecord: Record {
    /// The name of the file in an annotations folder.
    public static let fileName = "_run.json"

    /// The version of the format.
    public var format = Format.newest
    /// The version of stet that wrote the annotations.
    public var stet = ""
    /// The pipeline file, relative to the annotations folder.
    public var pipeline = ""
    /// The digest of the pipeline, its word lists and the stages' versions; `nil` while files of another pipeline may
    /// still be among the annotations.
    public var digest: String?
    /// The stages in order.
    public var stages: [StageRecord] = []
    /// The articles whose annotation files could not be brought up to the digest.
    public var stale: [String] = []

    /// A record of nothing.
    public init() {}

    /// Shows the fields in the order of the file.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("format", &format, .required, help: "The version of the format.")
        fields.field("stet", &stet, .required, help: "The version of stet that wrote the annotations.")
        fields.field("pipeline", &pipeline, .required, help: "The pipeline file, relative to this folder.")
        fields.field("digest", &digest, help: "The digest of the pipeline, its word lists and its stages' versions.")
        fields.field("stages", &stages, help: "The stages in order.")
        fields.field("stale", &stale, help: "Articles whose annotation files are not of this digest.")
    }

    /// The bytes of the file: a field a line, and a stage a line.
    public func written() -> [UInt8] {
        var json = JSONWriter()
        json.raw("{\n\"format\": ")
        json.string(format)
        json.raw(",\n\"stet\": ")
        json.string(stet)
        json.raw(",\n\"pipeline\": ")
        json.string(pipeline)
        json.raw(",\n\"digest\": ")
        digest.write(to: &json)
        json.raw(",\n\"stages\": ")
        Self.writeLines(stages, to: &json)
        json.raw(",\n\"stale\": ")
        Self.writeLines(stale, to: &json)
        json.raw("\n}\n")
        return json.bytes
    }

    private static func writeLines(_ values: [some FieldValue], to json: inout JSONWriter) {
        json.raw("[")
        for (index, value) in values.enumerated() {
            json.raw(index > 0 ? ",\n" : "\n")
            value.write(to: &json)
        }
        json.raw(values.isEmpty ? "]" : "\n]")
    }

    /// Reads the record back; `nil` where the bytes are none, which means the same as no file.
    public static func read(_ bytes: [UInt8]) -> RunRecord? {
        guard let value = try? JSONReader.read(bytes, file: SourceFile(name: fileName)) else { return nil }
        var context = ReadingContext()
        let record = read(value, &context)
        return context.problems.isEmpty ? record : nil
    }
}

/// One stage of a run.
public struct StageRecord: Record {
    /// The stage's name.
    public var name = ""
    /// Its version.
    public var version = ""

    /// A record of nothing.
    public init() {}

    /// A stage and its version.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }

    /// Shows the fields in the order of the file.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, .required, help: "The stage's name in pipeline files.")
        fields.field("version", &version, .required, help: "The stage's version.")
    }
}
