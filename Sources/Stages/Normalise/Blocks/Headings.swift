import StageKit

/// Which units are headlines: the title, headings between paragraphs, and the questions of a printed interview.
struct Headings {
    /// The last unit that reads as running text; -1 where there is none.
    private let lastText: Int
    /// Several lines ask and have their answers behind them.
    let isInterview: Bool

    private static let longestTitle = 260
    static let longestTitleWithStop = 140
    private static let longestHeading = 110

    init(_ text: Span<UInt8>, _ units: [Unit]) {
        lastText = units.lastIndex { $0.endsSentence || $0.length > Self.longestTitle } ?? -1
        var questions = 0
        for index in units.indices where Self.asks(text, units, index) { questions += 1 }
        isInterview = questions >= 3 && questions * 6 >= units.count
    }

    /// Whether the unit can be the title of the article, it being the first that can.
    func isTitle(_ text: Span<UInt8>, _ units: [Unit], _ index: Int) -> Bool {
        let unit = units[index]
        guard index < lastText, unit.length <= Self.longestTitle, !Self.isBulleted(text, unit) else { return false }
        switch text[unit.end - 1] {
        case .ascii(","), .ascii(";"), .ascii(":"), .ascii("-"): return false
        default: break
        }
        // `iPhone` begins with a small letter and a capital; a line that goes on from somewhere does not.
        if text[unit.start].isLower, unit.length < 2 || !text[unit.start + 1].isUpper { return false }
        if unit.endsSentence, unit.length > Self.longestTitleWithStop { return false }
        let shape = LineShape(text, unit.span)
        if !unit.endsSentence { return shape.words > 0 }
        // A headline with a stop is told by its capitals; one that asks, by fewer of them or the longer text behind it.
        if text.ends(unit.span, with: .ascii(".")) { return shape.words >= 3 && shape.isTitleCase }
        let asks = text.ends(unit.span, with: .ascii("?"))
        return shape.isNearlyTitleCase || (asks && units[index + 1].length >= 150)
    }

    /// Whether the unit is a line over what follows.
    func isHeading(_ text: Span<UInt8>, _ units: [Unit], _ index: Int, afterTitle: Bool) -> Bool {
        guard index < lastText, Self.isHeadline(text, units[index]), !text[units[index + 1].start].isLower else {
            return false
        }
        // In a row of short lines without stops none is over another: it is a list.
        var row = 1
        var other = index - 1
        while other >= 0, row < 4, Self.isHeadline(text, units[other]) { (row, other) = (row + 1, other - 1) }
        other = index + 1
        while other < units.count, row < 4, Self.isHeadline(text, units[other]) { (row, other) = (row + 1, other + 1) }
        return row <= (afterTitle ? 3 : 2)
    }

    /// Whether the unit is a question of an interview: one of several that stand alone, each with its answer behind it.
    func isQuestion(_ text: Span<UInt8>, _ units: [Unit], _ index: Int) -> Bool {
        isInterview && Self.asks(text, units, index)
    }

    /// A short line without a stop, such as stands over a part of a text.
    private static func isHeadline(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
        guard unit.length <= longestHeading, unit.lines == 1, !isBulleted(text, unit) else { return false }
        if unit.endsSentence, text.ends(unit.span, with: .ascii(".")) { return false }
        let first = text[unit.start]
        guard
            LineShape.isCapital(text, unit.start) || first.isDigit || first == .ascii("#") || first == .ascii("*")
                || first == 0xE2
        else { return false }
        switch text[unit.end - 1] {
        case .ascii(","), .ascii(";"), .ascii(":"), .ascii("-"), .ascii("\""): return false
        // The last bytes of dashes, of a closing mark and of an ellipsis.
        case 0x93, 0x94, 0x9D, 0xA6: return false
        default: break
        }
        let shape = LineShape(text, unit.span)
        guard shape.words > 0, shape.words <= 16 else { return false }
        return !unit.endsSentence || (shape.words >= 2 && shape.isNearlyTitleCase)
    }

    /// An item of a list, or what a dash begins.
    private static func isBulleted(_ text: Span<UInt8>, _ unit: Unit) -> Bool {
        switch text[unit.start] {
        case .ascii("-"), .ascii("*"):
            return unit.length > 1 && text[unit.start + 1] == 0x20
        case 0xC2:
            return text.has("·", at: unit.start, before: unit.end)
        case 0xE2:
            for bullet: Unicode.Scalar in ["•", "–", "—", "■", "►", "●", "⦁"]
            where text.has(bullet, at: unit.start, before: unit.end) {
                return true
            }
            return false
        default:
            return false
        }
    }

    /// A line that asks, with an answer behind it that does not.
    private static func asks(_ text: Span<UInt8>, _ units: [Unit], _ index: Int) -> Bool {
        let unit = units[index]
        guard text[unit.end - 1] == .ascii("?"), unit.length >= 15, unit.length <= 400, index + 1 < units.count else {
            return false
        }
        let answer = units[index + 1]
        return text[answer.end - 1] != .ascii("?") && answer.length >= 40
    }
}

extension Headings {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "The headline, repeated, and a heading between paragraphs.",
            "⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦duplicate-title‖Velm and Dorvane Sign River Accord⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦heading‖A dry summer⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "Short lines in a row are a list.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦paragraph‖Water for the mills⟧\n⟦paragraph‖Fish for the lake⟧\n⟦paragraph‖Light for the town⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "A text of one line has no title.",
            "⟦paragraph‖Velm and Dorvane sign river accord⟧",
            marks: Block.self
        ),
        Example(
            "Questions of a printed interview.",
            "⟦paragraph‖The poet spoke with us in her garden outside of Velm last week.⟧\n\n⟦question‖Why do you write about the river so often?⟧\n\n⟦paragraph‖Because it was there before all of us, and it does not read what I write.⟧\n\n⟦question‖Has the war changed the way in which you work?⟧\n\n⟦paragraph‖I get up earlier than I did, and I throw away more than half of it.⟧\n\n⟦question‖Will you stay in the city for the winter?⟧\n\n⟦paragraph‖I have nowhere else to go, and the stove is a good one after all.⟧",
            marks: Block.self
        ),
    ]
}
