import StageKit

/// What a stretch of text is written in, as far as small words and letters tell.
///
/// The check is small and honest: it knows English by its function words, tells other scripts by their letters, and other
/// languages in Latin letters by function words that English does not have. A short line without any is unknown.
struct Language: Sendable {
    enum Evidence: Equatable {
        case english
        /// Most letters are of a script other than Latin.
        case otherScript
        /// Latin letters, and the small words of another language.
        case otherLanguage
        case unknown
    }

    private let words = SmallWords(LanguageLists.englishAlone, LanguageLists.english, LanguageLists.other)

    /// How many words are looked at for a quick answer.
    private static let fewWords = 24

    /// Whether one of the first words is English alone, or two are frequent there: so nearly every English paragraph begins.
    private func beginsInEnglish(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        var index = span.lowerBound
        var hits = 0
        for _ in 0..<Self.fewWords {
            let word = text.packedWord(at: index, before: span.upperBound)
            if let group = words.group(of: word.key) {
                hits &+= group == 0 ? 2 : 1
                if group > 1 { return false }
                if hits >= 2 { return true }
            }
            index &+= word.length &+ 1
            guard index < span.upperBound else { return false }
        }
        return false
    }

    /// What a span is written in. Reads on only as long as it is not clear: one word that is
    /// English alone, or two that are frequent there, say so, as a rule within the first six.
    func evidence(_ text: Span<UInt8>, _ span: Range<Int>) -> Evidence {
        if beginsInEnglish(text, span) { return .english }
        var counts = Counts()
        var index = span.lowerBound
        while index < span.upperBound {
            let word = text.packedWord(at: index, before: span.upperBound)
            if word.length == 0 {
                if text[index] >= 0xCD, Self.isOtherScript(text, index) { counts.otherLetters &+= 1 }
                index &+= 1
                continue
            }
            let start = index
            index &+= word.length
            if word.length == 8 {
                while index < span.upperBound, text[index].isLetter { index &+= 1 }
            }
            counts.words &+= 1
            counts.latinLetters &+= index &- start
            if let group = words.group(of: word.key), Self.stands(text, start, index, span) {
                if group < 2 {
                    counts.english &+= 1
                    let isSure = group == 0 || counts.english >= 2
                    if isSure, counts.otherLetters == 0, counts.other == 0 { return .english }
                } else if !text[index &- 1].isUpper {
                    counts.noteOther(word.key)
                }
            }
            // Nearly always one space and the next word.
            if index < span.upperBound, text[index] == 0x20 { index &+= 1 }
        }
        return counts.evidence
    }

    /// Whether the letters from `start` to `end` are a word and not part of one (`él`), of a web address or of a handle.
    private static func stands(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ span: Range<Int>) -> Bool {
        if start > span.lowerBound {
            let before = text[start &- 1]
            guard
                before.isSpace || before >= 0x80 || before == .ascii("(") || before == .ascii("\"")
                    || before == .ascii("'")
            else { return false }
        }
        guard end < span.upperBound else { return true }
        let after = text[end]
        if after.isSpace || after == .ascii(",") || after == .ascii(";") || after == .ascii(")") || after == 0xE2 {
            return true
        }
        let ends =
            after == .ascii(".") || after == .ascii(":") || after == .ascii("?") || after == .ascii("!")
            || after == .ascii("\"")
        return ends && (end &+ 1 >= span.upperBound || text[end &+ 1].isSpace)
    }

    private struct Counts {
        var words = 0
        var english = 0
        /// Different small words of other languages, two at most, and how many there are in all.
        private(set) var other = 0
        private var firstOther: UInt64 = 0
        private var hasTwo = false
        var latinLetters = 0
        var otherLetters = 0

        mutating func noteOther(_ word: UInt64) {
            other &+= 1
            if firstOther == 0 { firstOther = word } else if firstOther != word { hasTwo = true }
        }

        var evidence: Evidence {
            if otherLetters >= 3, otherLetters * 2 > latinLetters { return .otherScript }
            if english > 0, english >= other { return .english }
            if hasTwo, words >= 4, other * 10 >= words { return .otherLanguage }
            return .unknown
        }
    }

    /// Whether the character that begins at the index is a letter of a script other than Latin: Greek, Cyrillic and all
    /// behind, save Latin Extended Additional, general punctuation, symbols and the forms of the last plane.
    private static func isOtherScript(_ text: Span<UInt8>, _ index: Int) -> Bool {
        switch text[index] {
        case 0xCD...0xDF, 0xE0, 0xE4...0xED: return true
        case 0xE1: return index + 1 < text.count && !(0xB4...0xBB ~= text[index + 1])
        case 0xE3: return index + 1 < text.count && text[index + 1] >= 0x81
        default: return false
        }
    }
}

extension Language {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "A line in another script or language.",
            "⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦foreign‖Министры подписали соглашение о реке⟧\n\n⟦foreign‖Les ministres ont signé un accord dans la ville, et ils sont partis.⟧\n\n⟦paragraph‖Neither of them took questions from the press when the ceremony was over.⟧",
            marks: Block.self
        ),
        Example(
            "Names from elsewhere, and a short line.",
            "⟦paragraph‖Dvořák and Márquez were read out to them.⟧\n\n⟦paragraph‖Le Havre.⟧",
            marks: Block.self
        ),
    ]
}
