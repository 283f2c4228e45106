import StageKit

/// A word of the text as the rules see it.
struct WordFacts {
    var traits: Traits = []
    var key = WordKey()

    /// Reads the word at a span: its key without what stands behind an apostrophe, and what its letters say.
    @inline(__always)
    init(_ text: borrowing Span<UInt8>, _ span: TextSpan) {
        guard let word = PlainWord(text, span) else {
            self = WordFacts(slowly: text, span)
            return
        }
        key = word.key
        // Put together without a decision: a processor guesses those wrong that hang on the next word of a text.
        let isSmall = Self.bit(!word.isCapital)
        let isLong = Self.bit(word.length >= 4) & isSmall
        let (last, pair, triple) = (word.tail >> 56, word.tail >> 48, word.tail >> 40)
        let endsInS = Self.isZero(last ^ 0x73) & Self.bit(word.length >= 3)
        let endsInLy = Self.isZero(pair ^ 0x796C) & isLong & Self.bit(word.length >= 5)
        traits = Traits(
            rawValue: (isSmall ^ 1) * Traits.capital.rawValue | endsInS * Traits.endsInS.rawValue
                | (Self.isZero(pair ^ 0x6465) & isLong) * Traits.endsInEd.rawValue
                | (Self.isZero(triple ^ 0x676E69) & isLong) * Traits.endsInIng.rawValue
                | endsInLy * Traits.adverb.rawValue
        )
    }

    /// One for zero, and zero for any number below the largest half.
    ///
    /// A comparison would be one decision with the next: the compiler sees that no two endings are there at once.
    @inline(__always)
    private static func isZero(_ number: UInt64) -> UInt64 { (number &- 1) &>> 63 }

    @inline(__always)
    private static func bit(_ condition: Bool) -> UInt64 { condition ? 1 : 0 }

    /// Reads a word that is very long, or has marks, digits, further capitals or more than ASCII.
    private init(slowly text: borrowing Span<UInt8>, _ span: TextSpan) {
        var end = span.end
        if let ending = Self.ending(text, span) {
            traits.formUnion(ending.traits)
            end = ending.start
        }
        let first = text[span.start]
        let isCapital = first &- 0x41 < 26 || first >= 0xC3 && Self.isWideCapital(text, span)
        let length = end - span.start
        key = WordKey(text, span.start, end)
        note(text, span.start, end)
        if isCapital { traits.insert(.capital) }
        // The last four bytes, the last of them the highest.
        let tail = end >= 4 ? text.eightBytes(at: end - 4, before: end) : 0
        let isLong = length >= 4 && !isCapital
        if length >= 3, text[end - 1] == UInt8(ascii: "s") { traits.insert(.endsInS) }
        if isLong, tail >> 16 == 0x6465 { traits.insert(.endsInEd) }
        if isLong, tail >> 16 == 0x796C, length >= 5 { traits.insert(.adverb) }
        if isLong, tail >> 8 == 0x676E69 { traits.insert(.endsInIng) }
        if isLong, tail >> 24 == 0x74, tail >> 16 & 0x7F < 0x40, Self.endsInNot(text, TextSpan(span.start, end)) {
            traits.formUnion([.negation, .modal, .finite])
        }
    }

    /// Notes digits, and capitals without small letters.
    private mutating func note(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        var (capitals, smalls, inner, digits) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        for index in start..<end {
            let byte = text[index]
            let capital = Self.bit(byte &- 0x41 < 26)
            capitals &+= capital
            smalls |= Self.bit(byte &- 0x61 < 26)
            inner |= capital & Self.bit(index > start) | Self.bit(byte == UInt8(ascii: "."))
            digits |= Self.bit(byte &- 0x30 < 10)
        }
        traits.formUnion(
            Traits(rawValue: inner * Traits.innerCapital.rawValue | digits * Traits.number.rawValue)
        )
        if capitals >= 2, smalls == 0 { traits.insert(.capitals) }
    }

    /// Where an ending behind an apostrophe begins, and what it says: `Kerr's`, `they're`, `she'd`.
    private static func ending(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> (start: Int, traits: Traits)? {
        guard span.length > 2 else { return nil }
        let traits: Traits
        var letters = 2
        switch (text[span.end - 2], text[span.end - 1]) {
        case (UInt8(ascii: "r"), UInt8(ascii: "e")): traits = [.finite, .contractedBe]
        case (UInt8(ascii: "v"), UInt8(ascii: "e")): traits = .finite
        case (UInt8(ascii: "l"), UInt8(ascii: "l")): traits = [.finite, .contractedModal]
        case (_, let last):
            letters = 1
            switch last {
            case UInt8(ascii: "s"): traits = .genitive
            case UInt8(ascii: "m"): traits = [.finite, .contractedBe]
            case UInt8(ascii: "d"): traits = [.finite, .contractedModal]
            default: return nil
            }
        }
        return apostrophe(text, span, before: span.end - letters).map { ($0, traits) }
    }

    /// Where the apostrophe of either kind begins that ends before a place.
    private static func apostrophe(_ text: borrowing Span<UInt8>, _ span: TextSpan, before end: Int) -> Int? {
        if end - 1 > span.start, text[end - 1] == UInt8(ascii: "'") { return end - 1 }
        guard end - 3 > span.start, text[end - 1] == 0x99, text[end - 2] == 0x80, text[end - 3] == 0xE2 else {
            return nil
        }
        return end - 3
    }

    /// `n't` with either apostrophe.
    private static func endsInNot(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Bool {
        if text[span.end - 2] == UInt8(ascii: "'") { return text[span.end - 3] == UInt8(ascii: "n") }
        return span.length > 4 && text[span.end - 2] == 0x99 && text[span.end - 5] == UInt8(ascii: "n")
    }

    /// Capitals of Latin-1, of Latin Extended-A by their even code points, and of Cyrillic.
    private static func isWideCapital(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Bool {
        guard span.length >= 2 else { return false }
        let second = text[span.start + 1]
        switch text[span.start] {
        case 0xC3: return second >= 0x80 && second <= 0x9E
        case 0xC4, 0xC5: return second & 1 == 0
        case 0xD0: return second >= 0x81 && second <= 0xAF
        default: return false
        }
    }
}

/// A word of up to sixteen letters of ASCII of which none but the first is a capital: nearly all words are.
private struct PlainWord {
    let key: WordKey
    let length: Int
    let isCapital: Bool
    /// Its last letters, the last of them in the highest byte; before its first, what stands before the word.
    let tail: UInt64

    /// `nil` for a word of another kind, and for the first and last ones of a text.
    @inline(__always)
    init?(_ text: borrowing Span<UInt8>, _ span: TextSpan) {
        length = span.end &- span.start
        guard length <= WordKey.limit, span.start &+ WordKey.limit <= text.count, span.end >= 8 else { return nil }
        // The bits of the word's letters in the first eight bytes, and in the others.
        let inFirst = UInt64.max &>> UInt64(truncatingIfNeeded: max(0, 64 &- length &* 8))
        let inSecond = length > 8 ? UInt64.max &>> UInt64(truncatingIfNeeded: 128 &- length &* 8) : 0
        let first = text.eightBytes(at: span.start) & inFirst
        let second = text.eightBytes(at: span.start &+ 8) & inSecond
        tail = text.eightBytes(at: span.end &- 8)
        // Letters have the second highest bit and not the highest; digits and marks have neither, and all else has both.
        // Capitals lack a bit that small letters have: none but the first may.
        let others =
            (first ^ 0x4040_4040_4040_4040 & inFirst) & 0xC0C0_C0C0_C0C0_C0C0
            | (second ^ 0x4040_4040_4040_4040 & inSecond) & 0xC0C0_C0C0_C0C0_C0C0
        let capitals = ~first & 0x2020_2020_2020_2020 & inFirst
        let further = capitals & ~0xFF | ~second & 0x2020_2020_2020_2020 & inSecond
        guard others | further == 0 else { return nil }
        isCapital = capitals != 0
        // A capital gets the bit that it lacks.
        key = WordKey(small: first | capitals, second)
    }
}
