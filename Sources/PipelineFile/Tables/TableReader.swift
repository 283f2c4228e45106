public import StageKit

/// Reads a table: lines of cells with tabs between them, for word lists that are too long and too regular for YAML.
///
/// Lines that begin with `#` say something of the table: `# vocabulary: medtop/2023-10-24` is a key with its text; such a
/// line without a colon is a comment. The table becomes a mapping of these keys and of `rows`, a list of lists of text.
public enum TableReader {
    /// The end of the names of files that hold a table.
    public static let suffix = ".tsv"

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - bytes: the whole file; a byte-order mark and CRLF line ends are accepted.
    ///   - name: the file's path for messages.
    /// - Returns: the mapping, each part with its place.
    /// - Throws: the first thing that is wrong with the text, a `YAMLMistake` with its place.
    public static func read(_ bytes: [UInt8], name: String) throws(Problems) -> LocatedValue {
        let source: SourceText
        do throws(Problem) {
            source = try SourceText(bytes, name: name, limit: YAMLReader.maximumSize)
        } catch {
            throw Problems([error])
        }
        var table = Table(file: source.file)
        var start = source.bytes.startIndex
        while start < source.bytes.endIndex {
            let rest = source.bytes[start...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            table.addLine(rest[..<end])
            start = end + 1
        }
        return try table.value()
    }

    /// What has been read of a table.
    private struct Table {
        private static let rowsKey = "rows"

        private let file: SourceFile
        private var line = 0
        private var head = EntryCollector()
        private var rows: [LocatedValue] = []
        private var problems: [Problem] = []

        init(file: SourceFile) {
            self.file = file
        }

        mutating func addLine(_ bytes: ArraySlice<UInt8>) {
            line += 1
            let text = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
            guard let first = text.first else { return }
            if first == UInt8(ascii: "#") { addHead(text.dropFirst()) } else { addRow(text) }
        }

        /// Reads ` key: text`; a line without a colon behind a first word is a comment.
        private mutating func addHead(_ text: ArraySlice<UInt8>) {
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return }
            let key = Self.trimmed(text[..<colon])
            let value = Self.trimmed(text[(colon + 1)...])
            guard !key.isEmpty, !key.contains(UInt8(ascii: " ")), !key.elementsEqual(Self.rowsKey.utf8) else { return }
            let entry = LocatedValue.Entry(
                key: String(decoding: key, as: UTF8.self),
                keyLocation: place(key.startIndex, in: text),
                value: LocatedValue(
                    .scalar(.string(String(decoding: value, as: UTF8.self))),
                    at: place(value.startIndex, in: text)
                )
            )
            if let first = head.add(entry) {
                problems.append(
                    Problem(YAMLMistake.duplicateKey(entry.key, firstLine: first.line), at: entry.keyLocation)
                )
            }
        }

        private mutating func addRow(_ text: ArraySlice<UInt8>) {
            var cells: [LocatedValue] = []
            var column = 1
            for cell in text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false) {
                let string = String(decoding: cell, as: UTF8.self)
                let location = SourceLocation(file: file, line: line, column: column)
                cells.append(LocatedValue(.scalar(.string(string)), at: location))
                column += string.unicodeScalars.count + 1
            }
            rows.append(LocatedValue(.list(cells), at: SourceLocation(file: file, line: line, column: 1)))
        }

        /// The table as one value.
        ///
        /// - Throws: keys that stand twice.
        mutating func value() throws(Problems) -> LocatedValue {
            let top = SourceLocation(file: file, line: 1, column: 1)
            let all = LocatedValue(.list(rows), at: rows.first?.location ?? top)
            _ = head.add(LocatedValue.Entry(key: Self.rowsKey, keyLocation: all.location, value: all))
            guard problems.isEmpty else { throw Problems(problems) }
            return LocatedValue(.mapping(head.entries), at: top)
        }

        /// The place of a byte of a line whose first byte is taken off.
        private func place(_ index: Int, in text: ArraySlice<UInt8>) -> SourceLocation {
            let before = text[..<index].count { $0 & 0xC0 != 0x80 }
            return SourceLocation(file: file, line: line, column: before + 2)
        }

        private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            var text = text
            while text.first == UInt8(ascii: " ") { text.removeFirst() }
            while text.last == UInt8(ascii: " ") { text.removeLast() }
            return text
        }
    }
}
