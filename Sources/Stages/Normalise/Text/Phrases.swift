/// Phrases that are looked for at the beginning of a line, in it, or at its end. Case of ASCII letters is ignored.
///
/// They lie in one array, sorted, with an index by first byte. To ask where none begins costs one look-up, as a rule.
struct Phrases: Sendable {
    private let bytes: [UInt8]
    /// Where each phrase begins in `bytes`, and behind the last.
    private let starts: [Int]
    /// The group of each phrase.
    private let groups: [Int]
    /// For each byte, the number of phrases that begin with a smaller one.
    private let index: [Int]
    private let filter: TripleFilter

    init(_ phrases: [String]) { self.init(groups: [phrases]) }

    /// Phrases of several groups, which are numbered from zero.
    init(groups lists: [[String]]) {
        let phrases = lists.enumerated().flatMap { group, list in
            list.map { (bytes: Array($0.utf8.map(\.lowered)), group: group) }
        }
        let sorted = phrases.filter { !$0.bytes.isEmpty }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        bytes = Array(sorted.map(\.bytes).joined())
        starts = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.bytes.count) }
        groups = sorted.map(\.group)
        index = (0...256).map { byte in sorted.count { Int($0.bytes[0]) < byte } }
        filter = TripleFilter(sorted.map(\.bytes))
    }

    /// A phrase that was found.
    struct Match {
        var group: Int
        /// Behind its last byte.
        var end: Int
    }

    /// The longest phrase that begins at `start` and ends at the end of a word; nil where none does.
    @inline(__always)
    func match(at start: Int, in text: Span<UInt8>, before end: Int) -> Match? {
        guard start < end, filter.lets(text, at: start, before: end) else { return nil }
        return longestMatch(Int(text[start].lowered), text, start, end)
    }

    private func longestMatch(_ first: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Match? {
        var longest: Match?
        // Of phrases with the same beginning the longer ones are sorted behind.
        for phrase in index[first]..<index[first + 1] {
            if let behind = match(phrase, text, start, end) { longest = Match(group: groups[phrase], end: behind) }
        }
        return longest
    }

    /// Where a phrase ends that begins at `start`; nil where none does.
    func end(at start: Int, in text: Span<UInt8>, before end: Int) -> Int? {
        match(at: start, in: text, before: end)?.end
    }

    /// Where the first phrase in a span begins, at the beginning of a word or at a space; nil where there is none.
    func first(in text: Span<UInt8>, _ span: Range<Int>) -> Int? {
        var isInWord = false
        // What the filter is asked with, brought along from byte to byte.
        var number = 0
        for index in span.prefix(2) { number = number << 4 | Int(text[index] & 15) }
        for start in span {
            let byte = text[start]
            var mayBegin = true
            if start &+ 2 < span.upperBound {
                number = (number << 4 | Int(text[start &+ 2] & 15)) & 0xFFF
                mayBegin = filter.lets(number)
            }
            if mayBegin, !(isInWord && byte.isLetter),
                longestMatch(Int(byte.lowered), text, start, span.upperBound) != nil
            {
                return start
            }
            isInWord = byte.isLetter
        }
        return nil
    }

    /// Whether a span ends with one of the phrases, and has something before it.
    func close(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        for phrase in 0..<starts.count - 1 {
            let start = span.upperBound - (starts[phrase + 1] - starts[phrase])
            if start > span.lowerBound, match(phrase, text, start, span.upperBound) != nil { return true }
        }
        return false
    }

    private func match(_ phrase: Int, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let behind = start + starts[phrase + 1] - starts[phrase]
        guard behind <= end else { return nil }
        for offset in 0..<behind - start where text[start + offset].lowered != bytes[starts[phrase] + offset] {
            return nil
        }
        // A phrase that ends with a letter ends with a word.
        return behind < end && text[behind].isLetter && text[behind - 1].isLetter ? nil : behind
    }
}
