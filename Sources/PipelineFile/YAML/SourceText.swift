import StageKit

/// A file's bytes that are fit to be parsed: not too many, UTF-8, no byte-order mark, and no character that breaks lines
/// for one reader and not for another.
///
/// libyaml would find most of this itself, but without a place, and it takes U+0085, U+2028 and U+2029 for line ends,
/// which no editor does: lines would be counted wrongly from there on.
struct SourceText {
    let file: SourceFile
    let bytes: ArraySlice<UInt8>

    /// Checks the bytes.
    ///
    /// - Throws: the first mistake, with its place.
    init(_ whole: [UInt8], name: String, limit: Int) throws(Problem) {
        guard whole.count <= limit else {
            let place = SourceLocation(file: SourceFile(name: name), line: 1, column: 1)
            throw Problem(YAMLMistake.tooLarge(bytes: whole.count, limit: limit), at: place)
        }
        let hasMark = whole.starts(with: [0xEF, 0xBB, 0xBF])
        bytes = hasMark ? whole[3...] : whole[...]
        file = SourceFile(name: name, bytes: hasMark ? Array(bytes) : whole)
        do {
            _ = try UTF8Span(validating: whole.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw Problem(YAMLMistake.notUTF8(offset: offset, guess: EncodingGuess(whole)), at: location(of: offset))
        }
        guard let offset = Self.firstForbidden(whole.span, from: bytes.startIndex) else { return }
        if whole[offset] == UInt8(ascii: "\r") {
            throw Problem(YAMLMistake.loneCarriageReturn, at: location(of: offset))
        }
        let mistake = YAMLMistake.forbiddenCharacter(
            codePoint: Self.codePoint(whole.span, at: offset),
            guess: whole[offset] == 0 ? .utf16 : .unknown
        )
        throw Problem(mistake, at: location(of: offset))
    }

    /// The place that libyaml's mark stands for.
    func location(_ mark: YAMLMark) -> SourceLocation {
        SourceLocation(file: file, line: mark.line + 1, column: mark.column + 1)
    }

    /// The column of the tab that a line is indented with; `nil` where there is none.
    func tabInIndentation(ofLine line: Int) -> Int? {
        guard let text = file.line(line) else { return nil }
        let indentation = text.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return indentation.firstIndex(of: UInt8(ascii: "\t"))
            .map { indentation.distance(from: indentation.startIndex, to: $0) + 1 }
    }

    private func location(of offset: Int) -> SourceLocation {
        let before = bytes[..<max(offset, bytes.startIndex)]
        let lineFeed = UInt8(ascii: "\n")
        let lineStart = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? before.startIndex
        let line = before.count { $0 == lineFeed } + 1
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        return SourceLocation(file: file, line: line, column: column)
    }

    /// The offset of the first character that must not stand in a file; the text is well-formed.
    private static func firstForbidden(_ text: borrowing Span<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            let byte = text[index]
            if byte >= 0x20 && byte < 0x7F {
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"):
                index += 1
            case UInt8(ascii: "\r"):
                guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "\n") else { return index }
                index += 2
            case 0..<0x20, 0x7F:
                return index
            case 0xC2:
                if text[index + 1] < 0xA0 { return index }
                index += 2
            case 0xE2:
                if text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 { return index }
                index += 3
            case 0xEF:
                if text[index + 1] == 0xBB, text[index + 2] == 0xBF { return index }
                if text[index + 1] == 0xBF, text[index + 2] >= 0xBE { return index }
                index += 3
            default:
                index += 1
            }
        }
        return nil
    }

    private static func codePoint(_ text: borrowing Span<UInt8>, at index: Int) -> UInt32 {
        let first = UInt32(text[index])
        if first < 0x80 { return first }
        let second = UInt32(text[index + 1] & 0x3F)
        if first < 0xE0 { return (first & 0x1F) << 6 | second }
        return (first & 0x0F) << 12 | second << 6 | UInt32(text[index + 2] & 0x3F)
    }
}
