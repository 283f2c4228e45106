import StageKit

/// Collects the entries of a mapping, and notices keys that stand twice.
///
/// Keys are compared as Swift compares strings: two that look the same, one with composed and one with decomposed
/// letters, are one key.
struct EntryCollector {
    private(set) var entries: [LocatedValue.Entry] = []
    private var index: [String: SourceLocation] = [:]

    /// Most mappings are short; looking through those is faster than hashing.
    private static let longestLinearSearch = 16

    /// Adds an entry, or returns where its key stands already.
    mutating func add(_ entry: LocatedValue.Entry) -> SourceLocation? {
        if let first = firstPlace(of: entry.key) { return first }
        entries.append(entry)
        if entries.count == Self.longestLinearSearch {
            for entry in entries { index[entry.key] = entry.keyLocation }
        } else if entries.count > Self.longestLinearSearch {
            index[entry.key] = entry.keyLocation
        }
        return nil
    }

    private func firstPlace(of key: String) -> SourceLocation? {
        if entries.count < Self.longestLinearSearch {
            return entries.first { $0.key == key }?.keyLocation
        }
        return index[key]
    }
}
