/// A text with edits made.
struct EditedText: Sendable {
    /// The text as it reads, in UTF-8.
    let bytes: [UInt8]
    /// How many bytes the text grew by; negative where it shrank.
    let growth: Int

    /// Makes the edits, which are in text order and do not overlap.
    init(_ text: [UInt8], _ edits: [TextEdit]) {
        let growth = edits.reduce(0) { $0 + $1.replacement.utf8.count - ($1.end - $1.start) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + growth)
        var copied = 0
        for edit in edits {
            bytes += text[copied..<edit.start]
            bytes += edit.replacement.utf8
            copied = edit.end
        }
        bytes += text[copied...]
        self.bytes = bytes
        self.growth = growth
    }
}
