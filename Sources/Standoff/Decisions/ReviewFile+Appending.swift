public import StageKit

extension ReviewFile {
    /// The bytes of a review file with decisions put behind those that it has. All that people wrote stays as it is.
    ///
    /// - Parameters:
    ///   - decisions: what is appended, in this order.
    ///   - bytes: the file; `nil` where there is none yet.
    ///   - article: the article's path, for the line at the top of a new file.
    ///   - parse: reads YAML.
    /// - Returns: the new bytes, which read as the old decisions with the new ones behind them.
    /// - Throws: `Problems` where the old file is not right, or nothing can be put behind it.
    public static func appending(
        _ decisions: [Decision],
        to bytes: [UInt8]?,
        article: String,
        parse: ([UInt8]) throws(Problems) -> LocatedValue
    ) throws(Problems) -> [UInt8] {
        let old = bytes ?? Array(head(article).utf8)
        let value = try parse(old)
        let before = try read(value)
        var new = old
        if let last = new.last, last != UInt8(ascii: "\n") { new.append(UInt8(ascii: "\n")) }
        var writer = DecisionWriter(indentation: try indentation(of: value, in: old))
        for decision in decisions { writer.append(decision) }
        new += Array(writer.text.utf8)

        let after: [Decision]
        do throws(Problems) {
            after = try read(parse(new))
        } catch {
            let reason = error.all.first?.message ?? ""
            throw Problems([Problem(DecisionMistake.unreadable(reason), at: value.location)])
        }
        guard after == before + decisions else {
            throw Problems([Problem(DecisionMistake.notAppendable, at: value.location)])
        }
        return new
    }

    private static func head(_ article: String) -> String {
        // The path may hold what a comment cannot.
        let isPlain = article.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return
            "# What people decided on the annotations\(isPlain ? " of \(article)" : ""). The last decision on a row wins.\n"
    }

    /// The column of the hyphens of the list's entries, counted from zero.
    private static func indentation(of value: LocatedValue, in bytes: [UInt8]) throws(Problems) -> Int {
        guard case .list(let items) = value.content, let last = items.last else {
            if case .scalar(.null) = value.content { return 0 }
            throw Problems([Problem(DecisionMistake.notAppendable, at: value.location)])
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // An entry may begin on a line behind its hyphen.
        for line in lines.prefix(last.location.line).reversed() {
            let text = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
            let column = text.prefix { $0 == UInt8(ascii: " ") }.count
            if text.dropFirst(column).first == UInt8(ascii: "-") { return column }
        }
        throw Problems([Problem(DecisionMistake.notAppendable, at: last.location)])
    }
}
