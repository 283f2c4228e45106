import StageKit

/// Quotations that a page sets apart in a block of their own, without marks.
extension ArticleReader {
    /// `Kerr said:` and a paragraph without marks, which its page had set apart: what was said.
    mutating func statement(_ paragraph: Block, _ number: Int, _ inside: ArraySlice<Int>) -> Int? {
        guard paragraph.kind == .paragraph, let announced, announced.paragraph == number - 1,
            bytes[paragraph.span.start] &- 0x41 < 26, Self.stops.contains(bytes[paragraph.span.end - 1]),
            inside.first.map({ quotations[$0].outer.start > paragraph.span.start }) ?? true,
            !Self.opensWithPerson(words.traits(words.first(from: paragraph.span.start))),
            let cue = announced.draft.cue, isAnnouncing(cue),
            case .phrase(let source) = announced.draft.mention, !isNamed(source, in: paragraph.span)
        else { return nil }
        self.announced = nil
        var draft = announced.draft
        draft.kind = .direct
        draft.content = [paragraph.span]
        drafts.append(draft)
        return drafts.count - 1
    }

    /// `Kerr wrote:`, `Kerr issued a statement:`, but not `Kerr’s tweet:`, which its page shows and the text has not.
    private func isAnnouncing(_ cue: TextSpan) -> Bool {
        let word = words.known(words.first(from: cue.start))
        if Self.letters.contains(word.key) { return true }
        return word.forms.has([.past, .third]) && !word.traits.has([.capital, .nounToo])
            && !Self.showing.contains(word.key)
    }

    private static let letters = WordKeySet(words: "statement letter message memo email note reply")
    private static let showing = WordKeySet(words: "tweeted tweets posted posts shared responds")
    /// What a sentence ends with; the last one is the last byte of a quotation mark.
    private static let stops: Set<UInt8> = [
        UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ")"), 0x9D,
    ]

    /// `She promised to come.`: the narrator goes on about who was named.
    private static func opensWithPerson(_ first: Traits) -> Bool {
        first.contains(.subjectPronoun) && first.has([.male, .female])
    }

    /// Whether the last name of a source stands in a span, or who that is nobody: who is named there does not speak.
    private func isNamed(_ source: Range<Int>, in span: TextSpan) -> Bool {
        guard !sourceItems[source.lowerBound].has([.relative, .secondPerson]) else { return true }
        guard let name = source.last(where: { sourceItems[$0].isCapital && !sourceItems[$0].has(.determiner) }) else {
            return false
        }
        let key = sourceItems[name].key
        return (words.first(from: span.start)..<words.first(from: span.end)).contains { words.key($0) == key }
    }
}
