public import StageKit
public import Standoff

/// What rows must say to be meant: `layer=claims kind=distancing confidence<0.8`.
public struct RowCondition: Sendable {
    private enum Comparison {
        case equal
        case unequal
        case less
        case greater
    }

    private let tests: [(field: String, comparison: Comparison, value: String)]
    private let text: String

    /// Reads conditions with white space between them; a row must fulfil all.
    ///
    /// - Throws: what is no condition.
    public init(_ text: String) throws(Problems) {
        var tests: [(field: String, comparison: Comparison, value: String)] = []
        for word in text.split(separator: " ") {
            guard let sign = word.firstIndex(where: { "=!<>".contains($0) }), sign > word.startIndex else {
                throw Problems([Problem(ReviewMistake.badCondition(String(word)))])
            }
            let isUnequal = word[sign] == "!"
            let value = word[word.index(after: sign)...].dropFirst(isUnequal ? 1 : 0)
            guard !value.isEmpty, !isUnequal || word[sign...].hasPrefix("!=") else {
                throw Problems([Problem(ReviewMistake.badCondition(String(word)))])
            }
            let comparison: Comparison =
                isUnequal ? .unequal : word[sign] == "<" ? .less : word[sign] == ">" ? .greater : .equal
            guard comparison == .equal || comparison == .unequal || Double(value) != nil else {
                throw Problems([Problem(ReviewMistake.badCondition(String(word)))])
            }
            tests.append((String(word[..<sign]), comparison, String(value)))
        }
        if tests.isEmpty { throw Problems([Problem(ReviewMistake.badCondition(text))]) }
        self.tests = tests
        self.text = text
    }

    /// Of some rows those that fulfil all conditions.
    ///
    /// - Throws: where none does.
    public func rows(among rows: [FileRow]) throws(Problems) -> [FileRow] {
        let found = rows.filter(isFulfilled)
        if found.isEmpty { throw Problems([Problem(ReviewMistake.noRowWhere(text))]) }
        return found
    }

    private func isFulfilled(by row: FileRow) -> Bool {
        tests.allSatisfy { test in
            let word = row.word(test.field)
            switch test.comparison {
            case .equal: return word == test.value
            case .unequal: return word != nil && word != test.value
            case .less, .greater:
                guard let number = word.flatMap(Double.init), let limit = Double(test.value) else { return false }
                return test.comparison == .less ? number < limit : number > limit
            }
        }
    }
}
