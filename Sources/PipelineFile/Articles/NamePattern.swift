/// The part of a pattern between two slashes.
struct NamePattern: Sendable, Equatable {
    private enum Token: Sendable, Equatable {
        case byte(UInt8)
        case anyCharacter
        case anyText
        case set([ClosedRange<UInt32>], isNegated: Bool)
    }

    private let tokens: [Token]

    /// `*`.
    static let anything = NamePattern(tokens: [.anyText])

    private init(tokens: [Token]) {
        self.tokens = tokens
    }

    init(_ source: [UInt8]) throws(GlobMistake) {
        var tokens: [Token] = []
        var index = 0
        while index < source.count {
            let byte = source[index]
            index += 1
            switch byte {
            case UInt8(ascii: "*"):
                if tokens.last != .anyText { tokens.append(.anyText) }
            case UInt8(ascii: "?"):
                tokens.append(.anyCharacter)
            case UInt8(ascii: "["):
                tokens.append(try Self.set(source, &index))
            case UInt8(ascii: "\\"):
                guard index < source.count else { throw .endsWithBackslash }
                tokens.append(.byte(source[index]))
                index += 1
            default:
                tokens.append(.byte(byte))
            }
        }
        self.tokens = tokens
    }

    /// Reads a set of characters up to its `]`, which as the first character stands for itself.
    private static func set(_ source: [UInt8], _ index: inout Int) throws(GlobMistake) -> Token {
        let characters = Array(String(decoding: source[index...], as: UTF8.self).unicodeScalars)
        var next = 0
        var isNegated = false
        if next < characters.count, characters[next] == "!" || characters[next] == "^" {
            isNegated = true
            next += 1
        }
        let first = next
        var ranges: [ClosedRange<UInt32>] = []
        func character() throws(GlobMistake) -> UInt32 {
            if next < characters.count, characters[next] == "\\" { next += 1 }
            guard next < characters.count else { throw .badSet }
            next += 1
            return characters[next - 1].value
        }
        while next < characters.count, characters[next] != "]" || next == first {
            let low = try character()
            var high = low
            if next + 1 < characters.count, characters[next] == "-", characters[next + 1] != "]" {
                next += 1
                high = try character()
            }
            guard low <= high else { throw .badSet }
            ranges.append(low...high)
        }
        guard next < characters.count else { throw .badSet }
        for character in characters[...next] { index += UTF8.width(character) }
        return .set(ranges, isNegated: isNegated)
    }

    /// Whether the pattern matches the name from `start` up to `end`.
    func matches(_ path: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var token = 0
        var index = start
        // Behind the last `*`, and where the text begins that it does not stand for.
        var retry: (token: Int, index: Int)?
        while true {
            if token == tokens.count {
                if index == end { return true }
            } else if tokens[token] == .anyText {
                token += 1
                retry = (token, index)
                continue
            } else if index < end {
                let length = Self.length(of: tokens[token], path, index, end)
                if length > 0 {
                    token += 1
                    index += length
                    continue
                }
            }
            guard let last = retry, last.index < end else { return false }
            token = last.token
            index = last.index + Self.characterLength(path, last.index, end)
            retry = (token, index)
        }
    }

    /// How many bytes a token takes at an index; zero where it does not match.
    private static func length(of token: Token, _ path: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
        switch token {
        case .byte(let byte):
            return path[index] == byte ? 1 : 0
        case .anyCharacter, .anyText:
            return characterLength(path, index, end)
        case .set(let ranges, let isNegated):
            let length = characterLength(path, index, end)
            let value = codePoint(path, index, length)
            return ranges.contains { $0.contains(value) } != isNegated ? length : 0
        }
    }

    private static func characterLength(_ path: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
        var next = index + 1
        while next < end, path[next] & 0xC0 == 0x80 { next += 1 }
        return next - index
    }

    /// The code point of well-formed UTF-8.
    private static func codePoint(_ path: borrowing Span<UInt8>, _ index: Int, _ length: Int) -> UInt32 {
        let lead = UInt32(path[index])
        var value = length == 1 ? lead : lead & (0x7F >> UInt32(min(length, 4)))
        for offset in 1..<max(length, 1) { value = value << 6 | UInt32(path[index + offset] & 0x3F) }
        return value
    }
}
