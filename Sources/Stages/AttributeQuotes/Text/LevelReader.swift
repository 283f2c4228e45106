import StageKit

/// Makes the items of one level of quotation: the words and marks of a stretch, with the quotations in it as one item each.
///
/// A class, so that whoever reads carries one reference.
final class LevelReader {
    private let bytes: [UInt8]
    let words: WordTable
    let sentences: [TextSpan]
    let quotations: [Quotation]

    init(_ bytes: [UInt8], words: WordTable, sentences: [TextSpan], quotations: [Quotation]) {
        self.bytes = bytes
        self.words = words
        self.sentences = sentences
        self.quotations = quotations
    }

    /// Adds the items of a stretch. The quotations directly inside of it are given by their numbers, in text order.
    ///
    /// The cost is linear in the stretch without its quotations.
    func read(_ stretch: TextSpan, children: ArraySlice<Int>, into items: inout [Item]) {
        var place = begin(stretch, children: children)
        read(stretch, children: children, from: &place, atMost: .max, into: &items)
    }

    /// How far a stretch is read.
    struct Place {
        fileprivate var index = 0
        fileprivate var word = 0
        fileprivate var sentence = 0
        fileprivate var child = 0
    }

    /// The beginning of a stretch.
    ///
    /// It is looked for from another place on, as a rule the end of the stretch before.
    func begin(_ stretch: TextSpan, children: ArraySlice<Int>, from place: Place = Place()) -> Place {
        Place(
            index: stretch.start,
            word: words.first(from: stretch.start),
            sentence: sentences.partitioningIndex(from: place.sentence) { $0.end > stretch.start },
            child: children.startIndex
        )
    }

    /// Whether a stretch is read to its end.
    func isAtEnd(_ place: Place, of stretch: TextSpan) -> Bool { place.index >= stretch.end }

    /// Adds the next items of a stretch, up to so many.
    func read(
        _ stretch: TextSpan,
        children: ArraySlice<Int>,
        from place: inout Place,
        atMost count: Int,
        into items: inout [Item]
    ) {
        let (bytes, places, facts) = (bytes, words.spans, words.words)
        let (text, spans, known) = (bytes.span, places.span, facts.span)
        // Each item has a byte or more.
        items.append(addingCapacity: min(count, stretch.end - place.index)) { (items: inout OutputSpan<Item>) in
            // Everything that changes is a variable of the closure's own, so that it stays in registers.
            var (index, word, sentence, child) = (place.index, place.word, place.sentence, place.child)
            var nextWord = word < spans.count ? spans[word].start : Int.max
            var nextChild = child < children.endIndex ? quotations[children[child]].outer.start : Int.max
            var sentenceEnd = sentence < sentences.count ? sentences[sentence].end : Int.max
            while index < stretch.end, !items.isFull {
                // Nearly all that stands between two words is a blank.
                if text[index] == 0x20, index < nextChild {
                    index &+= 1
                    continue
                }
                while sentenceEnd <= index, sentence + 1 < sentences.count {
                    sentence += 1
                    sentenceEnd = sentences[sentence].end
                }
                if nextChild <= index {
                    let number = children[child]
                    child += 1
                    nextChild = child < children.endIndex ? quotations[children[child]].outer.start : Int.max
                    let outer = quotations[number].outer
                    var item = Item(kind: .quotation, quotation: quotations[number].traits, span: outer)
                    item.region = Int32(truncatingIfNeeded: number)
                    item.sentence = Int32(truncatingIfNeeded: sentence)
                    index = max(index + 1, outer.end)
                    while sentenceEnd < index, sentence + 1 < sentences.count {
                        sentence += 1
                        sentenceEnd = sentences[sentence].end
                    }
                    item.endSentence = Int32(truncatingIfNeeded: sentence)
                    items.append(item)
                    word = words.first(from: index)
                    nextWord = word < spans.count ? spans[word].start : Int.max
                    continue
                }
                if nextWord == index {
                    // Most words have nothing but a blank behind them, and a word of the same sentence behind that.
                    let bound = min(stretch.end, nextChild, sentenceEnd)
                    let first = word
                    let last = word &+ min(words.joined(behind: word), items.freeCapacity &- 1)
                    if spans[last].start < bound {
                        word = last
                    } else {
                        while word < last, spans[word &+ 1].start < bound { word &+= 1 }
                    }
                    index = spans[word].end
                    for number in first..<word {
                        items.append(Self.item(known[number], spans[number], number, sentence))
                    }
                    if index <= stretch.end {
                        items.append(Self.item(known[word], spans[word], word, sentence))
                    } else {
                        // A word that the stretch cuts is another word.
                        index = stretch.end
                        let part = TextSpan(spans[word].start, index)
                        items.append(Self.item(words.known(text, part), part, word, sentence))
                    }
                    word &+= 1
                    nextWord = word < spans.count ? spans[word].start : Int.max
                    continue
                }
                if let (kind, length) = Self.mark(text, index, stretch.end) {
                    // The stop of an abbreviation bounds nothing.
                    let isFinal = sentence >= sentences.count || index + length + 3 >= sentenceEnd
                    guard kind != .stop || isFinal else {
                        index += length
                        continue
                    }
                    var item = Item(kind: kind, span: TextSpan(index, index + length))
                    item.sentence = Int32(truncatingIfNeeded: sentence)
                    item.endSentence = item.sentence
                    items.append(item)
                    index += length
                } else {
                    index += 1
                }
                // A word that begins before the stretch, or inside of a mark, is passed.
                while nextWord < index {
                    word += 1
                    nextWord = word < spans.count ? spans[word].start : Int.max
                }
            }
            place = Place(index: index, word: word, sentence: sentence, child: child)
        }
    }

    @inline(__always)
    private static func item(_ known: WordTable.Word, _ span: TextSpan, _ word: Int, _ sentence: Int) -> Item {
        let isReporting = !known.traits.contains(.genitive) || known.forms.contains(.phrase)
        return Item(
            kind: .word,
            forms: isReporting ? known.forms : [],
            expressions: isReporting ? known.expressions : -1,
            span: span,
            traits: known.traits,
            key: known.key,
            sentence: Int32(truncatingIfNeeded: sentence),
            endSentence: Int32(truncatingIfNeeded: sentence),
            word: Int32(truncatingIfNeeded: word)
        )
    }

    /// `20,000`: the comma of a number.
    @inline(__always)
    private static func isInNumber(_ text: borrowing Span<UInt8>, _ comma: Int, _ end: Int) -> Bool {
        comma > 0 && comma + 1 < end && text[comma - 1] &- 0x30 < 10 && text[comma + 1] &- 0x30 < 10
    }

    /// A mark that bounds clauses.
    @inline(__always)
    private static func mark(_ text: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> (Item.Kind, Int)? {
        switch text[index] {
        case UInt8(ascii: ","): return isInNumber(text, index, end) ? nil : (.comma, 1)
        case UInt8(ascii: ";"): return (.semicolon, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
        case UInt8(ascii: "."), UInt8(ascii: "!"): return (.stop, 1)
        case UInt8(ascii: "?"): return (.question, 1)
        case UInt8(ascii: "-"):
            if index + 1 < end, text[index + 1] == UInt8(ascii: "-") { return (.dash, 2) }
            let isSpaced = index > 0 && text[index - 1] == 0x20 && index + 1 < end && text[index + 1] == 0x20
            return isSpaced ? (.dash, 1) : nil
        case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
            switch text[index + 2] {
            case 0x93, 0x94, 0x95: return (.dash, 3)
            case 0xA6: return (.stop, 3)
            default: return nil
            }
        default: return nil
        }
    }
}
