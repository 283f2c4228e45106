import StageKit

/// What a row says in words, as a digest: whoever accepted the row accepted that.
///
/// Numbers and spans stay out, which change with every edit nearby, as do ids that are made of text, and the names of
/// rules and their reasons, which no reviewer judges.
struct SeenFields: FieldVisitor {
    private static let passedOver: Set = ["rule", "why", "label", "vocabulary"]
    private var json = JSONWriter()

    /// The digest of a row.
    static func digest(_ row: some Annotation) -> String {
        var seen = SeenFields()
        var row = row
        row.visit(&seen)
        return String(Digest.sha256(seen.json.bytes).prefix(12))
    }

    mutating func field<Value: FieldValue>(_ name: String, _ value: inout Value, _ presence: Presence, help: String) {
        guard !Self.passedOver.contains(name), Self.isJudged(value) else { return }
        // A speaker's id is a name and stays; other ids come and go with the text.
        if let layer = Format.references[name], layer != Speaker.layer.name { return }
        json.key(name)
        value.write(to: &json)
    }

    mutating func span(_ span: inout TextSpan) {}

    private static func isJudged(_ value: some FieldValue) -> Bool {
        if let open = value as? LocatedValue {
            if case .scalar(.string) = open.content { return true }
            return false
        }
        return value is String || type(of: value) == String?.self || value is Bool || value is any Choice
    }
}
