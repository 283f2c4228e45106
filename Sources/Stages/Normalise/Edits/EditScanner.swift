/// One pass over a text: goes from one byte that may need an edit to the next, and asks the rule that knows it.
///
/// Nearly every byte of an English article is a letter, a digit or a space, which a table of 256 entries says at once. The
/// pass looks closer only at sentence stops, hyphens, `&`, control characters and the first bytes of the few groups of
/// characters that a rule is about.
struct EditScanner: Sendable {
    private let rules: EditRules
    private let interest: [UInt8]
    private let missingSpace: MissingSpaceRule
    private let entities: HTMLEntityRule
    private let composition: CompositionRule
    private let brokenWord: BrokenWordRule

    init(rules: EditRules, lists: EditLists) {
        self.rules = rules
        interest = Interest.table(for: rules)
        missingSpace = MissingSpaceRule(lists)
        entities = HTMLEntityRule()
        composition = CompositionRule()
        brokenWord = BrokenWordRule(lists)
    }

    /// The edits of one pass in `range`, in text order, none overlapping another.
    func edits(in text: Span<UInt8>, range: Range<Int>) -> [TextEdit] {
        var found: [TextEdit] = []
        var quotes = StraightQuotes(from: range.lowerBound)
        let table = interest.span
        let end = range.upperBound
        var index = range.lowerBound
        scan: while index < end {
            if index &+ 16 <= end {
                let marks = Interest.marks(in: text, at: index)
                let (low, high) = (marks[0], marks[1])
                if low | high == 0 {
                    index &+= 16
                    continue
                }
                var rest = low
                var half = index
                while rest != 0 || half == index {
                    if rest == 0 {
                        rest = high
                        half = index &+ 8
                        if rest == 0 { break }
                    }
                    let place = half &+ (rest.trailingZeroBitCount >> 3)
                    rest &= rest &- 1
                    let interest = table[Int(text[place])]
                    if interest != 0, let edit = edit(in: text, at: place, within: range, of: interest, &quotes) {
                        add(edit, to: &found)
                        index = max(edit.end, place &+ 1)
                        continue scan
                    }
                }
                index &+= 16
            } else {
                let interest = table[Int(text[index])]
                if interest != 0, let edit = edit(in: text, at: index, within: range, of: interest, &quotes) {
                    add(edit, to: &found)
                    index = max(edit.end, index &+ 1)
                } else {
                    index &+= 1
                }
            }
        }
        return found
    }

    /// The edit that the byte at `index` calls for. It may begin before `index` where a rule is about what went before.
    @inline(__always)
    private func edit(
        in text: Span<UInt8>,
        at index: Int,
        within range: Range<Int>,
        of interest: UInt8,
        _ quotes: inout StraightQuotes
    ) -> TextEdit? {
        switch interest {
        case Interest.stop:
            guard MissingSpaceRule.mayBeGlued(text, behind: index &+ 1, before: range.upperBound) else { return nil }
            return missingSpace.edit(in: text, stop: index, within: range, &quotes)
        case Interest.hyphen:
            let next = index &+ 1
            guard next < range.upperBound, text[next] == .ascii("\n") else { return nil }
            return brokenWord.edit(in: text, hyphen: index, lineFeed: next, within: range)
        case Interest.punctuation:
            // General punctuation: of U+2011–U+2027, dashes and quotation marks, no rule asks but the one for Mac Roman.
            guard index &+ 2 < range.upperBound else { return nil }
            if text[index &+ 1] == 0x80, text[index &+ 2] &- 0x91 < 0x17, text[index &+ 2] != 0x9A { return nil }
            return characterEdit(in: text, at: index, within: range)
        case Interest.latin:
            return rules.has(.mojibake) ? Windows1252Mojibake.edit(in: text, at: index, within: range) : nil
        case Interest.cyrillic:
            return Windows1251Mojibake.edit(in: text, at: index, within: range)
        case Interest.ampersand:
            return entities.edit(in: text, ampersand: index, within: range)
        case Interest.combining:
            return composition.edit(in: text, mark: index, within: range)
        default:
            return characterEdit(in: text, at: index, within: range)
        }
    }

    /// Rules about single characters, and the mojibake that begins with a character of the same groups.
    private func characterEdit(in text: Span<UInt8>, at index: Int, within range: Range<Int>) -> TextEdit? {
        guard let scalar = text.scalar(at: index, before: range.upperBound) else { return nil }
        if scalar.value == 0x2010 || scalar.value == 0xAD, rules.has(.brokenWord) {
            // These two are hyphens as well, at the end of a line.
            let next = index + scalar.length
            if next < range.upperBound, text[next] == .ascii("\n"),
                let edit = brokenWord.edit(in: text, hyphen: index, lineFeed: next, within: range)
            {
                return edit
            }
        }
        if rules.has(.mojibake) {
            if scalar.value == 0x201A { return MacRomanMojibake.edit(in: text, at: index, within: range) }
            if let edit = Windows1252Mojibake.strayByte(scalar, at: index) { return edit }
        }
        guard let found = CharacterRules.reading(of: scalar, in: text, at: index, within: range), rules.has(found.rule)
        else { return nil }
        return TextEdit(index, index + found.length, found.replacement, found.rule)
    }

    /// Appends an edit, as one with the last where both are of one rule about single characters and touch. An edit that
    /// would reach back into the last one is left to the next pass, which sees the text with that one made.
    private func add(_ edit: TextEdit, to found: inout [TextEdit]) {
        guard let last = found.indices.last else { return found.append(edit) }
        if edit.start < found[last].end { return }
        if edit.start == found[last].end, edit.rule == found[last].rule, edit.rule.makesRuns {
            found[last].end = edit.end
            found[last].replacement += edit.replacement
        } else {
            found.append(edit)
        }
    }
}

/// The groups of bytes that the pass stops at.
enum Interest {
    static let none: UInt8 = 0
    static let stop: UInt8 = 1
    static let hyphen: UInt8 = 2
    static let punctuation: UInt8 = 3
    static let latin: UInt8 = 4
    static let cyrillic: UInt8 = 5
    static let ampersand: UInt8 = 6
    static let combining: UInt8 = 7
    static let character: UInt8 = 8

    /// Of the sixteen bytes from `index` on, those that may be of interest, as the highest bits of theirs: stops, `&`, a
    /// hyphen, control characters and whatever is not ASCII. A byte above one of them may be marked for nothing.
    ///
    /// A byte of ASCII less a bound has its highest bit set where it is below the bound. Others are marked in any case.
    @inline(__always)
    static func marks(in text: Span<UInt8>, at index: Int) -> SIMD2<UInt64> {
        let bytes = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
        var marks = bytes | (bytes &- every(0x20))
        // The hyphen and the full stop are neighbours, and one more than them differ from 0x2E by 0 and 1.
        marks |= ((bytes &+ every(1)) ^ every(0x2E)) &- every(2)
        marks |= (bytes ^ every(0x21)) &- every(1)
        marks |= (bytes ^ every(0x3F)) &- every(1)
        marks |= (bytes ^ every(0x26)) &- every(1)
        return marks & every(0x80)
    }

    @inline(__always)
    private static func every(_ byte: UInt64) -> SIMD2<UInt64> {
        SIMD2(repeating: byte &* 0x0101_0101_0101_0101)
    }

    /// What each byte calls for. Bytes that only rules switched off would look at are passed over.
    static func table(for rules: EditRules) -> [UInt8] {
        var table = [UInt8](repeating: none, count: 256)
        for control in 0..<0x20 where control != 0x09 && control != 0x0A && control != 0x0D {
            table[control] = character
        }
        table[0x0D] = character
        table[0x7F] = character
        for lead in [0xC2, 0xE1, 0xE3, 0xEF] { table[lead] = character }
        table[0xE2] = punctuation
        if rules.has(.missingSpace) { for byte in ".!?".utf8 { table[Int(byte)] = stop } }
        if rules.has(.brokenWord) { table[Int(UInt8.ascii("-"))] = hyphen }
        if rules.has(.htmlEntity) { table[Int(UInt8.ascii("&"))] = ampersand }
        if rules.has(.mojibake) {
            table[0xC3] = latin
            table[0xD0] = cyrillic
        }
        if rules.has(.composition) {
            table[0xCC] = combining
            table[0xCD] = combining
        }
        return table
    }
}
