import StageKit

/// The words of an article with what the lists and their letters say of each, looked up once for all who ask.
///
/// As a collection it has the words' spans. A class, so that whoever asks carries one reference.
final class WordTable: RandomAccessCollection, Sendable {
    /// What is known of a word.
    struct Word: Sendable {
        let key: WordKey
        private(set) var traits: Traits
        private(set) var expressions: Int32 = -1
        private(set) var forms: Forms = []

        /// What its letters say.
        @inline(__always)
        init(_ text: borrowing Span<UInt8>, _ span: TextSpan) {
            let facts = WordFacts(text, span)
            key = facts.key
            traits = facts.traits
        }

        /// Adds what the lists say.
        @inline(__always)
        mutating func look(in vocabulary: borrowing Vocabulary) {
            let entry = vocabulary[key]
            // `the family`, `a reply`, `the same thing`: no adverb and no participle, whatever its ending.
            let isNoun = entry.traits.contains(.nounToo)
            traits = traits.subtracting(isNoun ? [.adverb, .endsInIng] : []).union(entry.traits)
            forms = entry.forms
            expressions = entry.expressions
        }

        /// Whether it stands in capitals and is a pronoun in small letters: `US`, `IT`, `WHO`.
        var mayBeLetters: Bool { traits.contains(.capitals) && traits.has(Self.pronoun) }

        /// Makes a name of letters of it.
        mutating func becomeLetters() { traits.subtract(Self.pronoun.union([.plural, .firstPerson])) }

        /// Makes a part of a name of it, whatever it is by itself: `AT&T`.
        mutating func becomePart() { traits.subtract([.preposition, .subordinator, .determiner, .adverb]) }

        /// Whether it has a capital and is an auxiliary or a month otherwise: `Will`, `May`, `April`.
        var mayBeName: Bool { traits.has(Self.likeNames) }

        /// Makes a name of it.
        mutating func becomeName() { traits.subtract(Self.likeNames.union(.finite)) }

        /// Whether it has a capital and is an auxiliary otherwise, and a month perhaps: `May`.
        var mayBeMonth: Bool { traits.contains(.modal) && key == Self.may }

        /// Makes a month of it.
        mutating func becomeMonth() { traits = traits.subtracting([.modal, .finite]).union(.day) }

        private static var may: WordKey { WordKey(literal: "may") }
        private static let likeNames: Traits = [.modal, .day]
        private static let pronoun: Traits = [.objectPronoun, .eitherPronoun, .relative, .interrogative]
    }

    let spans: [TextSpan]
    let words: [Word]
    private let lexicon: Lexicon
    /// The words that begin with a capital, by their numbers.
    let capitals: [Int32]
    private let counter: OffsetCounter
    /// A bit for each word, set where nothing but one blank stands between it and the next.
    private let joints: [UInt64]

    init(_ bytes: [UInt8], _ spans: [TextSpan], _ lexicon: Lexicon) {
        self.spans = spans
        self.lexicon = lexicon
        var words: [Word] = []
        var capitals = Array(filledWith: Int32(0), count: spans.count)
        var capitalCount = 0
        var starts = Array(filledWith: UInt64(0), count: bytes.count >> 6 + 1)
        var joints = Array(filledWith: UInt64(0), count: spans.count >> 6 + 1)
        words.append(addingCapacity: spans.count) { (words: inout OutputSpan<Word>) in
            let (text, places) = (bytes.span, spans.span)
            var found = capitals.mutableSpan
            var starts = starts.mutableSpan
            var joints = joints.mutableSpan
            var count = 0
            for index in places.indices {
                let span = places[index]
                let word = Word(text, span)
                words.append(word)
                // Each word takes the next place, and keeps it if it has a capital: what is not asked cannot be guessed
                // wrong.
                found[count] = Int32(truncatingIfNeeded: index)
                count &+= word.traits.contains(.capital) ? 1 : 0
                starts[span.start >> 6] |= 1 &<< UInt64(truncatingIfNeeded: span.start & 63)
                // The last word is joined to itself, which is nothing.
                let next = places[Swift.min(index &+ 1, places.count &- 1)].start
                let isBlank: UInt64 = text[Swift.min(span.end, text.count &- 1)] == 0x20 ? 1 : 0
                let isNext: UInt64 = next == span.end &+ 1 ? 1 : 0
                joints[index >> 6] |= (isBlank & isNext) &<< UInt64(truncatingIfNeeded: index & 63)
            }
            capitalCount = count
        }
        capitals.removeLast(spans.count - capitalCount)
        Self.look(&words, in: lexicon.vocabulary)
        Self.findNames(&words, bytes.span, spans, capitals)
        counter = OffsetCounter(starts)
        self.joints = joints
        self.words = words
        self.capitals = capitals
    }

    /// Looks the words up, one right behind the other: while one waits for memory, so do the next ones.
    private static func look(_ words: inout [Word], in vocabulary: Vocabulary) {
        var words = words.mutableSpan
        for index in words.indices { words[index].look(in: vocabulary) }
    }

    /// `US officials`, `the WHO`: capitals among small letters are no pronoun. `Will Orlan told`: nor is a name an auxiliary.
    private static func findNames(
        _ words: inout [Word],
        _ text: borrowing Span<UInt8>,
        _ spans: [TextSpan],
        _ capitals: [Int32]
    ) {
        for place in capitals.indices {
            let index = Int(capitals[place])
            let next = text[Swift.min(spans[index].end, text.count - 1)]
            if next == UInt8(ascii: "&") { words[index].becomePart() }
            if words[index].mayBeName {
                if isName(index, words, spans) {
                    words[index].becomeName()
                } else if words[index].mayBeMonth, isMonth(index, words, spans) {
                    words[index].becomeMonth()
                }
            }
            guard words[index].mayBeLetters else { continue }
            let near = Swift.max(0, index - 2)..<Swift.min(words.count, index + 3)
            if near.contains(where: { !words[$0].traits.has([.capital, .number]) }) { words[index].becomeLetters() }
        }
    }

    /// `Will Orlan told`, `Prime Minister May said`, `said April Orlan`: whether a word is the name of a person.
    private static func isName(_ index: Int, _ words: [Word], _ spans: [TextSpan]) -> Bool {
        let word = words[index]
        if word.traits.contains(.day), !namesOfMonths.contains(word.key) { return false }
        if index + 1 < words.count, words[index + 1].traits.has([.number, .day]) { return false }
        // Behind a title stands a stop.
        if index > 0, spans[index].start - spans[index - 1].end <= 2 {
            let before = words[index - 1]
            if before.traits.has([.title, .role]) { return true }
            if before.traits.contains(.capital), before.traits.has([.mansName, .womansName]) { return true }
            if word.traits.contains(.modal), before.forms.has([.past, .third]) { return true }
            // `In May Kerr said` is when.
            if word.traits.contains(.day), before.traits.has(behindWhen) { return false }
        }
        guard index + 1 < words.count, spans[index].end + 1 == spans[index + 1].start else { return false }
        let next = words[index + 1]
        // No auxiliary stands before a form of the past.
        if word.traits.contains(.modal) {
            return isPast(next) || next.traits.contains(.capital) && index + 2 < words.count && isPast(words[index + 2])
        }
        return next.traits.contains(.capital) && index > 0 && words[index - 1].forms.has([.past, .third])
    }

    /// `May 5`, `in May`, `late May`: whether a word that is an auxiliary in small letters is a month.
    private static func isMonth(_ index: Int, _ words: [Word], _ spans: [TextSpan]) -> Bool {
        if index + 1 < words.count, words[index + 1].traits.contains(.number) { return true }
        guard index > 0, spans[index].start - spans[index - 1].end <= 1 else { return false }
        return words[index - 1].traits.has(behindWhen)
    }

    private static func isPast(_ word: Word) -> Bool {
        word.forms.has([.past, .third]) && !word.forms.contains(.base)
    }

    private static let behindWhen: Traits = [.preposition, .determiner, .adverb, .timeNoun, .day, .number]
    private static let namesOfMonths: WordKeySet = [
        WordKey("april"), WordKey("june"), WordKey("august"), WordKey("may"),
    ]

    /// How many words stand behind one with nothing but a blank before each, as far as the numbers of its bits go.
    @inline(__always)
    func joined(behind index: Int) -> Int {
        (~(joints[index >> 6] &>> UInt64(truncatingIfNeeded: index & 63))).trailingZeroBitCount
    }

    /// The first word that begins at an offset or behind it.
    @inline(__always)
    func first(from offset: Int) -> Int { counter.count(before: offset) }

    var startIndex: Int { 0 }
    var endIndex: Int { spans.count }

    subscript(index: Int) -> TextSpan { spans[index] }

    /// What is known of a word, by its number.
    func known(_ index: Int) -> Word { words[index] }

    /// What is known of the beginning of a word, which is another word.
    func known(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Word {
        var word = Word(text, span)
        word.look(in: lexicon.vocabulary)
        return word
    }

    /// Whether a word is a finite verb that can report the quotation in front of it: `said`.
    func reportsQuotation(_ index: Int) -> Bool {
        words[index].forms.has([.past, .third]) && lexicon.canFollowQuotation(words[index].expressions)
    }

    /// The traits of a word, by its number.
    func traits(_ index: Int) -> Traits { words[index].traits }

    /// The word in lower case.
    func key(_ index: Int) -> WordKey { words[index].key }
}
