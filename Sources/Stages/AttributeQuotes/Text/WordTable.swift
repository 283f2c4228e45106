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
        self.words = words
        self.capitals = capitals
    }

    var startIndex: Int { 0 }
    var endIndex: Int { spans.count }

    subscript(index: Int) -> TextSpan { spans[index] }

    /// The first word that fulfils a condition which no word before it and every word behind it does.
    func partitioningIndex(where condition: (TextSpan) -> Bool) -> Int { spans.partitioningIndex(where: condition) }

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
