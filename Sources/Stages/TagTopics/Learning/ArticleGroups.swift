import StageKit

/// Which articles must not stand on both sides when some are kept aside: those of one week, in which many outlets write of
/// the same events.
struct ArticleGroups {
    /// By article, its source.
    let sources: [TermChoice.Source]
    /// By article, a number that is the same for all of its week.
    private let weekHashes: [UInt64]
    /// By article, a number that is the same for all of its outlet.
    private let outletHashes: [UInt64]

    /// The groups of articles.
    init(_ articles: [LabelledArticle]) {
        var outlets: [String: Int] = [:]
        var weeks: [String: Int] = [:]
        var sources: [TermChoice.Source] = []
        var (weekNames, outletNames): ([String], [String]) = ([], [])
        for (index, article) in articles.enumerated() {
            // An article without a date goes with those of the same title: the same story, printed twice.
            let dated = article.date.flatMap { CalendarWeek.of($0) }
            let week = dated ?? (article.title.isEmpty ? "article \(index)" : "title \(article.title)")
            let outlet = article.outlet ?? "article \(index)"
            let weekNumber = weeks[week] ?? weeks.count
            weeks[week] = weekNumber
            let outletNumber = outlets[outlet] ?? outlets.count
            outlets[outlet] = outletNumber
            sources.append(
                TermChoice.Source(
                    outlet: outletNumber,
                    week: weekNumber,
                    hasOutlet: article.outlet != nil,
                    hasDate: dated != nil
                )
            )
            weekNames.append(week)
            outletNames.append(outlet)
        }
        self.sources = sources
        weekHashes = weekNames.map { Self.hash($0) }
        outletHashes = outletNames.map { Self.hash($0) }
    }

    /// Whether an article is kept aside when weeks are.
    func isAsideByWeek(_ article: Int) -> Bool { weekHashes[article] % UInt64(LearningConstants.heldOutShare) == 0 }

    /// Whether an article is kept aside when outlets are.
    func isAsideByOutlet(_ article: Int) -> Bool {
        sources[article].hasOutlet && outletHashes[article] % UInt64(LearningConstants.heldOutShare) == 0
    }

    /// FNV-1a with its bits mixed: the same on every run, as `Hasher`'s is not.
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ hash >> 33
    }
}

/// Weeks of dates.
enum CalendarWeek {
    /// A name for the week, from Monday on, of a date that begins with `YYYY-MM-DD`; `nil` where it does not.
    static func of(_ date: String) -> String? {
        let bytes = Array(date.utf8.prefix(10))
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return "week \((days(year, month, day) + 3) / 7)"
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// Days since a Thursday, 1 January 1970, in the Gregorian calendar; years begin in March, so that a leap day ends one.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let march = month > 2 ? year : year - 1
        let era = march / 400
        let ofEra = march - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}
