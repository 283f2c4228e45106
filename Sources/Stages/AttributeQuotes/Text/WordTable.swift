import StageKit

/// The words of an article with what the lists and their letters say of each, looked up once for all who ask.
///
/// As a collection it has the words' spans. A class, so that whoever asks carries one reference.
final class WordTable: RandomAccessCollection, Sendable {
    /// What is known of a word.
    struct Word: Sendable {
        let key: WordKey
        let traits: Traits
        let expressions: Int32
        let forms: Forms
        /// How many words stand behind it with nothing but one blank before each, as far as a byte counts.
        fileprivate(set) var joined: UInt8 = 0

        @inline(__always)
        init(_ text: borrowing Span<UInt8>, _ span: TextSpan, _ vocabulary: Vocabulary) {
            let facts = WordFacts(text, span)
            let entry = vocabulary[facts.key]
            key = facts.key
            // `the family`, `a reply`, `the same thing`: no adverb and no participle, whatever its ending.
            let isNoun = entry.traits.contains(.nounToo)
            traits = facts.traits.subtracting(isNoun ? [.adverb, .endsInIng] : []).union(entry.traits)
            forms = entry.forms
            expressions = entry.expressions
        }
    }

    let spans: [TextSpan]
    let words: [Word]
    private let lexicon: Lexicon
    /// The words that begin with a capital, by their numbers.
    let capitals: [Int32]
    private let counter: OffsetCounter

    init(_ bytes: [UInt8], _ spans: [TextSpan], _ lexicon: Lexicon) {
        self.spans = spans
        self.lexicon = lexicon
        var words: [Word] = []
        var capitals = Array(filledWith: Int32(0), count: spans.count)
        var capitalCount = 0
        words.append(addingCapacity: spans.count) { (words: inout OutputSpan<Word>) in
            let text = bytes.span
            var found = capitals.mutableSpan
            // Each word takes the next place, and keeps it if it has a capital: what is not asked cannot be guessed wrong.
            for index in spans.indices {
                let word = Word(text, spans[index], lexicon.vocabulary)
                words.append(word)
                found[capitalCount] = Int32(truncatingIfNeeded: index)
                capitalCount &+= word.traits.contains(.capital) ? 1 : 0
            }
        }
        capitals.removeLast(spans.count - capitalCount)
        Self.join(&words, bytes, spans)
        counter = OffsetCounter(spans, length: bytes.count)
        self.words = words
        self.capitals = capitals
    }

    /// Counts the words behind each, from the last one on.
    private static func join(_ words: inout [Word], _ bytes: [UInt8], _ spans: [TextSpan]) {
        let text = bytes.span
        var known = words.mutableSpan
        var joined: UInt8 = 0
        for index in spans.indices.dropLast().reversed() {
            let end = spans[index].end
            let isBlank: UInt8 = text[end] == 0x20 ? 1 : 0
            let isNext: UInt8 = spans[index &+ 1].start == end &+ 1 ? 1 : 0
            joined = (joined &+ (joined < .max ? 1 : 0)) &* (isBlank & isNext)
            known[index].joined = joined
        }
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
    func known(_ text: borrowing Span<UInt8>, _ span: TextSpan) -> Word { Word(text, span, lexicon.vocabulary) }

    /// Whether a word is a finite verb that can report the quotation in front of it: `said`.
    func reportsQuotation(_ index: Int) -> Bool {
        words[index].forms.has([.past, .third]) && lexicon.canFollowQuotation(words[index].expressions)
    }

    /// The traits of a word, by its number.
    func traits(_ index: Int) -> Traits { words[index].traits }

    /// The word in lower case.
    func key(_ index: Int) -> WordKey { words[index].key }
}
