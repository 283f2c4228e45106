import StageKit

/// Who is named where: nobody rather than somebody who may be meant.
extension Voices {
    /// The speaker of a quote; `nil` where only a pronoun names him and it may stand for somebody else.
    func speaker(of quote: Int) -> String? {
        guard let id = quotes[quote].speaker else { return nil }
        guard let index = numbers[id] else { return id }
        guard isName(index) else { return nil }
        guard let source = quotes[quote].source.first, isPronoun(source) else { return id }
        return isClear(index, at: source.start) ? id : nil
    }

    /// The mention of a speaker at a place, and whose it is.
    func mention(at span: TextSpan) -> (id: String, span: TextSpan)? {
        var place = mentions.partitioningIndex { $0.span.start >= span.end } - 1
        // A mention with an apposition may begin long before; a few are looked at.
        for _ in 0..<3 where place >= 0 {
            let mention = mentions[place]
            if mention.span.overlaps(span) {
                let isMeant =
                    isName(mention.index)
                    && (!isPronoun(mention.span) || isClear(mention.index, at: mention.span.start))
                return isMeant ? (speakers[mention.index].id, mention.span) : nil
            }
            place -= 1
        }
        return nil
    }

    /// The id of the speaker whom words name.
    func speaker(namedAt span: TextSpan) -> String? { mention(at: span)?.id }

    /// Whether a speaker's name is one: `in the paper's report on Kerr's` is not.
    private func isName(_ index: Int) -> Bool {
        let name = speakers[index].name
        return !name.hasSuffix("'s") && !name.hasSuffix("’s") && !Self.things.contains(name)
            && !Self.assertions.contains { name.hasPrefix($0) } && !Self.pointers.contains { name.hasPrefix($0) }
    }

    /// Whether a pronoun can stand for nobody else: no other person is named near before.
    private func isClear(_ index: Int, at start: Int) -> Bool {
        guard speakers[index].kind == .person || !isSingular(start) else { return false }
        var place = mentions.partitioningIndex { $0.span.start >= start } - 1
        for _ in 0..<Self.nearest where place >= 0 && mentions[place].span.start > start - Self.near {
            let mention = mentions[place]
            if mention.index != index, speakers[mention.index].kind == .person, !isPronoun(mention.span) {
                return false
            }
            place -= 1
        }
        return true
    }

    /// The first word of a span.
    func word(at span: TextSpan) -> WordKey {
        let bytes = bytes
        let end = bytes[span.range].firstIndex(of: UInt8(ascii: " ")) ?? span.end
        return WordKey(bytes.span, span.start, end)
    }

    private func isSingular(_ start: Int) -> Bool { start < bytes.count && bytes[start] | 0x20 != UInt8(ascii: "t") }

    private func isPronoun(_ span: TextSpan) -> Bool {
        guard span.length <= 5, span.end <= bytes.count else { return false }
        let bytes = bytes
        return Self.pronouns.contains(WordKey(bytes.span, span.start, span.end))
    }

    /// How many bytes before a pronoun another name makes it unclear, and how many mentions are looked at.
    private static let near = 350
    private static let nearest = 16
    private static let pronouns = Clauses.keys("he she they it his her their its him them")
    /// What is no speaker where it stands for one: whoever wrote it is not named.
    private static let assertions = ["allegation ", "claim ", "charge ", "accusation "]
    /// `Those included` is a subject that was read as a name.
    private static let pointers = ["Those ", "These "]
    private static let things: Set<String> = [
        "letter", "statement", "press", "reporter", "sides", "side", "post", "fake news", "news",
    ]
}
