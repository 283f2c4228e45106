import StageKit

/// When something was posted: `Posted: 10.04.2031 13:13:00`, `March 3, 2031`, `Updated 3 hours ago`, and the clock times
/// that entries of a live blog begin with or stand under.
struct Timestamps: Sendable {
    /// All words of such lines.
    private let words: WordSet
    /// Those that say when by themselves or with a number: months, days, `ago`.
    private let moments: WordSet
    /// Those that go with a clock time.
    private let zones: WordSet

    init() {
        let moments = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
            "thur",
            "thurs", "fri", "sat", "sun", "ago", "read", "today", "yesterday",
        ]
        let zones = [
            "am", "pm", "a.m", "p.m", "gmt", "bst", "utc", "est", "edt", "et", "pt", "ct", "mt", "pst", "pdt", "cst",
            "cdt",
            "cet", "cest", "eet", "eest", "msk", "ist", "jst", "local", "time", "h",
        ]
        let others = [
            "posted", "published", "updated", "update", "last", "modified", "first", "created", "date", "on", "at",
            "the",
            "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "day", "days", "reading", "second",
            "seconds",
            "week", "weeks", "th", "st", "nd", "rd", "of", "and", "noon", "midnight",
        ]
        self.moments = WordSet(moments)
        self.zones = WordSet(zones)
        words = WordSet(moments + zones + others)
    }

    /// No line that says when is longer.
    private static let longest = 90

    /// What a line that says when is: a timestamp, or, with a place before a date, a dateline of its own; nil if it says
    /// more. Only above the article may a name stand before the date (`Aldra Today, 21 July 2031, 9.40 a.m.`).
    func kind(_ text: Span<UInt8>, _ span: Range<Int>, inHeader: Bool) -> Block.Kind? {
        guard span.count <= Self.longest else { return nil }
        var walk = WordWalk(span)
        var found = Found()
        var names = 0
        while let word = walk.next(text) {
            if text[word.lowerBound].isDigit {
                guard found.note(Self.number(text, word)) else { return nil }
            } else if words.contains(text, word.lowerBound, word.upperBound) {
                if isHalfDay(text, word), found.numbers + found.clocks > 0 {
                    found.clocks += 1
                } else if moments.contains(text, word.lowerBound, word.upperBound) {
                    found.named += 1
                }
            } else {
                names += 1
                guard inHeader, names <= 3, found.isEmpty, LineShape.isCapital(text, word.lowerBound) else {
                    return nil
                }
            }
        }
        guard found.saysWhen else { return nil }
        if names == 0 { return .timestamp }
        // `Chapter 3` is a name and a number, `Velm, 21 July` a place and a date.
        guard found.clocks > 0 || found.dates > 0 || (found.named > 0 && found.numbers > 0) else { return nil }
        return found.clocks > 0 ? .timestamp : .dateline
    }

    private struct Found {
        var numbers = 0
        var dates = 0
        var clocks = 0
        /// Names of months and days, and words like `ago`.
        var named = 0

        var isEmpty: Bool { numbers + dates + clocks + named == 0 }
        var saysWhen: Bool { dates > 0 || clocks > 0 || (named > 0 && numbers > 0) }

        mutating func note(_ number: Number) -> Bool {
            switch number {
            case .clock: clocks += 1
            case .date: dates += 1
            case .plain: numbers += 1
            case .other: return false
            }
            return true
        }
    }

    /// A clock time that a line begins with, and where the text behind it begins.
    struct Clock {
        var end: Int
        var textStart: Int
    }

    /// The clock time that the entry of a live blog begins with: `14:05 The minister arrived.`
    func clock(_ text: Span<UInt8>, _ span: Range<Int>) -> Clock? {
        guard text[span.lowerBound].isDigit else { return nil }
        var walk = WordWalk(span)
        guard let time = walk.next(text), Self.number(text, time) == .clock else { return nil }
        var end = time.upperBound
        guard var next = walk.next(text) else { return nil }
        while zones.contains(text, next.lowerBound, next.upperBound) {
            end = next.upperBound
            guard let following = walk.next(text) else { return nil }
            next = following
        }
        // `2:30 into the game`: a sentence goes on behind a time; an entry begins behind it.
        guard LineShape.isCapital(text, next.lowerBound) else { return nil }
        return Clock(end: end, textStart: Self.behindDash(text, end..<span.upperBound))
    }

    /// Behind the white space, dash or colon after a time.
    private static func behindDash(_ text: Span<UInt8>, _ span: Range<Int>) -> Int {
        var start = span.lowerBound
        while start < span.upperBound {
            if text[start].isSpace || text[start] == .ascii("-") || text[start] == .ascii(":")
                || text[start] == .ascii(".")
            {
                start += 1
            } else if text.has("–", at: start, before: span.upperBound)
                || text.has("—", at: start, before: span.upperBound)
            {
                start += 3
            } else {
                break
            }
        }
        return start
    }

    private func isHalfDay(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count <= 3 && word.count >= 2
            && (text[word.lowerBound].lowered == .ascii("a") || text[word.lowerBound].lowered == .ascii("p"))
            && (text[word.upperBound - 1].lowered == .ascii("m"))
    }

    private enum Number { case clock, date, plain, other }

    /// `13:13`, `13:13:00`, `7pm` are clock times; `10.04.2023`, `2023-04-10`, `10/4/23` are dates; `10th`, `2023` are plain.
    private static func number(_ text: Span<UInt8>, _ word: Range<Int>) -> Number {
        var digits = 0
        var colons = 0
        var separators = 0
        var letters = 0
        for index in word {
            let byte = text[index]
            if byte.isDigit {
                digits += 1
            } else if byte == .ascii(":") {
                colons += 1
            } else if byte == .ascii(".") || byte == .ascii("/") || byte == .ascii("-") {
                separators += 1
            } else if byte.isLetter {
                letters += 1
            } else if byte != .ascii(",") {
                return .other
            }
        }
        if digits > 14 || letters > 4 { return .other }
        if colons > 0 { return .clock }
        let last = text[word.upperBound - 1].lowered
        if letters == 2, last == .ascii("m"), separators <= 1 { return .clock }
        if letters == 1, last == .ascii("z") || last == .ascii("t") { return .date }
        if separators == 2, letters == 0, digits >= 4 { return .date }
        // `9.40 a.m.`, `21st`, `2031`.
        return separators <= 1 && letters <= 2 && digits <= 4 ? .plain : .other
    }
}

extension Timestamps {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "When it was posted.",
            "⟦timestamp‖Posted: 10.04.2031 13:13:00⟧\n\n⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦timestamp‖Updated 3 May 2031, 9.40 a.m.⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧",
            marks: Block.self
        ),
        Example(
            "Entries of a live blog.",
            "⟦timestamp‖14:05⟧ ⟦paragraph‖The minister has arrived at the customs house.⟧\n\n⟦timestamp‖7 p.m.⟧\n\n⟦paragraph‖Nobody has come out of it so far.⟧",
            marks: Block.self
        ),
        Example(
            "A sentence about a time.",
            "⟦paragraph‖2031 was a dry year.⟧\n\n⟦paragraph‖12:30 is too late for lunch.⟧",
            marks: Block.self
        ),
    ]
}
