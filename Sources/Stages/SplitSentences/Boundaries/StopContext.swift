import StageKit

/// A stop with all that the rules look at around it.
struct StopContext {
    let stop: Stop
    /// The word before the stop.
    let word: PrecedingWord
    /// What is known of that word, from the lists and from its shape.
    let traits: WordTraits
    /// What stands behind the stop.
    let next: Following
    /// The first byte of the sentence so far.
    let sentenceStart: Int
    /// The end of the text that may be read.
    let end: Int

    init(
        _ text: borrowing Span<UInt8>,
        _ stop: Stop,
        _ next: Following,
        sentenceStart: Int,
        end: Int,
        rules: borrowing SentenceRules
    ) {
        self.stop = stop
        self.next = next
        self.sentenceStart = sentenceStart
        self.end = end
        word = PrecedingWord(text, before: stop.start, floor: sentenceStart)
        traits = Self.traits(text, word, sentenceStart, rules)
    }

    private static func traits(
        _ text: borrowing Span<UInt8>,
        _ word: PrecedingWord,
        _ sentenceStart: Int,
        _ rules: borrowing SentenceRules
    ) -> WordTraits {
        guard !word.isCutOff, !word.isEmpty else { return [] }
        if word.isLetter, word.capitals == 1 {
            return isPronoun(text, word, sentenceStart) ? [] : SentenceRules.namePart
        }
        if let key = WordKey(text, word.start..<word.end) {
            let listed = rules.before[key]
            if !listed.isEmpty, !listed.contains(.onlyCapital) || word.startsWithCapital {
                // In capitals it may as well be an acronym of the same letters: `IE`, `EST`.
                return word.isCapitals && !listed.contains(.title) ? listed.union(.endsBeforeStarter) : listed
            }
        }
        return word.isAcronym || word.isContraction ? SentenceRules.namePart : []
    }

    /// Whether a single capital is the pronoun `I` and no initial: a small letter or a comma stands before it.
    private static func isPronoun(
        _ text: borrowing Span<UInt8>,
        _ word: PrecedingWord,
        _ sentenceStart: Int
    ) -> Bool {
        guard text[word.start] == UInt8(ascii: "I"), word.start >= sentenceStart + 2,
            text[word.start - 1] == UInt8(ascii: " "), text[word.start - 2] != UInt8(ascii: ".")
        else { return false }
        return !PrecedingWord(text, before: word.start - 1, floor: sentenceStart).startsWithCapital
    }
}

extension SentenceRules {
    /// Where the sentence ends, if it ends at this stop, which a word follows on the line.
    func sentenceEnd(_ text: borrowing Span<UInt8>, _ place: StopContext, breaksGlued: Bool) -> Int? {
        if !place.next.isSpaced, !breaksGlued { return nil }
        switch place.stop.kind {
        case .ellipsis:
            return endAtEllipsis(text, place)
        case .period:
            let ends = place.next.isSpaced ? endsAtPeriod(text, place) : endsGlued(text, place)
            return ends ? place.stop.end : nil
        case .mark:
            let ends = place.next.isSpaced ? endsAtMark(text, place) : endsGlued(text, place)
            return ends ? place.stop.end : nil
        }
    }
}
