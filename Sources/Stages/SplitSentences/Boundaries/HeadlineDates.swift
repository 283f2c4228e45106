extension SentenceRules {
    /// Where a full date begins that stands behind a headline on the same line, as on a page whose layout was lost:
    /// `Minister opens bridge Sunday, October 21, 2007`. The date is a sentence of its own.
    ///
    /// - Returns: The first byte of the day of the week; `nil` where the line does not end with such a date, or where the
    ///   words before lead up to it (`on Sunday, …`).
    func headlineDate(_ text: borrowing Span<UInt8>, _ line: Range<Int>) -> Int? {
        guard let year = text.word(before: line.upperBound, line.lowerBound), isYear(text, year),
            let second = text.word(before: year.lowerBound, line.lowerBound),
            let first = text.word(before: second.lowerBound, line.lowerBound), isDayAndMonth(text, first, second),
            let weekday = text.word(before: first.lowerBound, line.lowerBound), knows(text, weekday, .weekday),
            let previous = text.word(before: weekday.lowerBound, line.lowerBound),
            text[weekday.lowerBound - 1] == UInt8(ascii: " ")
        else { return nil }
        let before = text.glyph(before: weekday.lowerBound - 1).glyph
        let leadsUp = before == .dash || text[weekday.lowerBound - 2] == UInt8(ascii: ",")
        return leadsUp || knows(text, previous, [.starter, .linking]) ? nil : weekday.lowerBound
    }

    /// Where the full date ends that a line begins with, if a headline or a sentence follows it without a mark:
    /// `Sunday, October 21, 2007 Nobody came`.
    func leadingDateEnd(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        guard let weekday = text.word(behind: start, end), knows(text, weekday, .weekday),
            let first = text.word(behind: weekday.upperBound, end),
            let second = text.word(behind: first.upperBound, end), isDayAndMonth(text, first, second),
            let year = text.word(behind: second.upperBound, end), isYear(text, year), year.upperBound + 1 < end,
            text[year.upperBound] == UInt8(ascii: " "), text.glyph(at: year.upperBound + 1).glyph == .upper
        else { return nil }
        return year.upperBound
    }

    private func isYear(_ text: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count == 4 && text.isNumber(word)
    }

    /// Whether the words are `21` and `October`, or the other way round.
    private func isDayAndMonth(
        _ text: borrowing Span<UInt8>,
        _ first: Range<Int>,
        _ second: Range<Int>
    ) -> Bool {
        let (day, month) = text.isNumber(first) ? (first, second) : (second, first)
        return day.count <= 2 && text.isNumber(day) && knows(text, month, .month)
    }
}
