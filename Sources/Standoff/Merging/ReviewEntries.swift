import StageKit

/// A review file as stretches of lines: each line above the first entry, and each entry with the comments above it.
struct ReviewEntries {
    /// A stretch of lines, with a line feed at its end.
    struct Stretch {
        let name: Name
        /// What the entry says; `nil` above the first one.
        let decision: Decision?

        var text: [UInt8] { name.text }
    }

    /// What tells a stretch from the others of its file, and finds it in another version.
    struct Name: Hashable {
        let text: [UInt8]
        /// How many with the same text stand above it: the same may be decided again later.
        let earlier: Int
    }

    let stretches: [Stretch]

    /// The stretches of a file; `nil` where entries do not begin on lines of their own.
    ///
    /// - Throws: `Problems` where the file is not right.
    init?(_ bytes: [UInt8], parse: ([UInt8]) throws(Problems) -> LocatedValue) throws(Problems) {
        let decisions = try ReviewFile.read(parse(bytes))
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        var starts: [Int] = []
        for decision in decisions {
            guard let line = decision.location?.line, line <= lines.count,
                let start = Self.start(of: line - 1, in: lines, behind: starts.last)
            else { return nil }
            starts.append(start)
        }
        var stretches: [Stretch] = []
        var seen: [[UInt8]: Int] = [:]
        func append(_ lines: ArraySlice<ArraySlice<UInt8>>, _ decision: Decision?) {
            let text = Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
            stretches.append(Stretch(name: Name(text: text, earlier: seen[text, default: 0]), decision: decision))
            seen[text, default: 0] += 1
        }
        // Line by line: both sides may have begun the file, with one line at its top and others below.
        for index in 0..<(starts.first ?? lines.count) { append(lines[index...index], nil) }
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            append(lines[start..<end], decisions[index])
        }
        self.stretches = stretches
    }

    /// The first line of an entry: that of its hyphen, or of the comments right above it.
    private static func start(of line: Int, in lines: ArraySlice<ArraySlice<UInt8>>, behind last: Int?) -> Int? {
        guard var hyphen = (((last ?? -1) + 1)...line).last(where: { trimmed(lines[$0]).first == UInt8(ascii: "-") })
        else { return nil }
        // Above the first entry stands the head of the file.
        guard let last else { return hyphen }
        while hyphen - 1 > last, trimmed(lines[hyphen - 1]).first == UInt8(ascii: "#") { hyphen -= 1 }
        return hyphen
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { $0 == UInt8(ascii: " ") }
    }
}
