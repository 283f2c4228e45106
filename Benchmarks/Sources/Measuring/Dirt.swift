/// Puts into clean text what a normaliser mends: one thing a line, of each kind in turn.
enum Dirt {
    static func added(to text: String) -> String {
        var kind = 0
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            if line.isEmpty { return "" }
            kind += 1
            let dirty = kinds[kind % kinds.count](String(line))
            return dirty == line ? kinds[0](dirty) : dirty
        }
        return lines.joined(separator: "\n")
    }

    /// The first can be done to any line with a space in it.
    private static let kinds: [@Sendable (String) -> String] = [
        { $0.replacing(" ", with: "\u{00A0}", maxReplacements: 1) },
        { $0.replacing(". ", with: ".", maxReplacements: 1) },
        { $0.replacing(" ", with: "\u{200B} ", maxReplacements: 1) },
        { $0.replacing("’", with: "â€™", maxReplacements: 1) },
        { $0.replacing(" ", with: "&nbsp;", maxReplacements: 1) },
        { $0.replacing("e", with: "e\u{00AD}", maxReplacements: 1) },
        { $0 + "\r" },
    ]
}
