import StageKit

/// The parts of a noun phrase that names a source.
struct SourcePhrase {
    let items: [Item]
    /// The parts between commas, dashes and brackets; none is empty.
    let segments: [Range<Int>]
    /// The item behind the head noun: what stands before the first preposition, relative or mark.
    let headEnd: Int

    /// Traits of words that are no names.
    static let plain: Traits = [
        .role, .group, .body, .determiner, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .that, .to,
        .pronoun, .possessive, .day, .timeNoun, .genitive, .relative, .interrogative, .title, .occasion, .number,
        .endsInEd, .endsInIng, .nounToo,
    ]

    init?(_ whole: [Item]) {
        // `even his supporters`.
        let isAdverb: (Item) -> Bool = { $0.has(.adverb) && !$0.has([.group, .determiner]) }
        let items = whole.first.map(isAdverb) ?? false ? Array(whole.drop(while: isAdverb)) : whole
        guard !items.isEmpty else { return nil }
        self.items = items
        var segments: [Range<Int>] = []
        var start = 0
        for index in items.indices where !items[index].isWord {
            if index > start { segments.append(start..<index) }
            start = index + 1
        }
        if start < items.count { segments.append(start..<items.count) }
        guard let first = segments.first else { return nil }
        self.segments = segments
        headEnd = Self.headEnd(items, first)
    }

    private static func headEnd(_ items: [Item], _ first: Range<Int>) -> Int {
        for index in first.dropFirst() {
            let item = items[index]
            if item.has(.relative) { return index }
            // `familiar with the talks`, `seen by the Courier`.
            if opensClause(items, index) { return index }
            // `both of the mayor's rivals`, `dozens of members`.
            let isCount = items[first.lowerBound..<index].allSatisfy { $0.has([.determiner, .number, .plural]) }
            if isCount, item.key == of, !items[index - 1].has(.group) { continue }
            guard item.has([.preposition, .to, .adverb]), !item.isCapital else { continue }
            return index
        }
        return first.upperBound
    }

    /// `seen by the Courier`, `working for the port`, but not `aging ferries`.
    private static func opensClause(_ items: [Item], _ index: Int) -> Bool {
        guard index > 0, items[index].has([.endsInEd, .endsInIng]), !items[index].isCapital, !items[index].has(.role),
            !items[index - 1].has([.determiner, .possessive, .genitive])
        else { return false }
        guard index + 1 < items.count, items[index + 1].isWord else { return true }
        return items[index + 1].has([.preposition, .determiner, .to, .adverb, .day, .possessive, .objectPronoun])
    }

    private static let of = WordKey("of")

    var first: Item { items[0] }
    /// The head noun.
    var head: Item { items[headEnd - 1] }

    /// `he`, `his`, `who`: one word that stands for another.
    var isPronoun: Bool {
        items.count == 1 && !first.has(.country)
            && first.has([.subjectPronoun, .eitherPronoun, .objectPronoun, .possessive])
    }

    /// Whether the phrase is about something known: `the mayor`, `Velm's mayor`, `its mayor`.
    var isDefinite: Bool {
        first.key == Self.the || first.has([.possessive]) || first.has(.genitive)
            || first.isCapital && !first.has(.determiner)
    }

    /// `a lawyer`, `one voter`, `another`.
    var isIndefinite: Bool { Self.indefinite.contains(first.key) }

    /// The first segment without determiners, up to what says where or when it was said.
    var description: Range<Int> {
        let segment = segments[0]
        var start = segment.lowerBound
        while start + 1 < headEnd, items[start].has(.determiner), !items[start].has(.group),
            !items[start + 1].has(.preposition)
        {
            start += 1
        }
        var end = segment.upperBound
        for index in segment where index >= headEnd {
            // `a poll conducted in May` is a poll.
            if items[index].has([.relative, .day]) || Self.opensClause(items, index) {
                end = index
                break
            }
            if items[index].has(.preposition), index + 1 < items.count, items[index + 1].has([.day, .timeNoun]) {
                end = index
                break
            }
        }
        while end > headEnd, items[end - 1].has([.preposition, .determiner, .adverb]) { end -= 1 }
        return start..<max(end, start + 1)
    }

    /// The office that the first segment names.
    var office: Office? { Office(segments[0].lazy.map { (items[$0].key, items[$0].traits) }) }

    private static let the = WordKey("the")
    private static let indefinite: WordKeySet = [
        WordKey("a"), WordKey("an"), WordKey("one"), WordKey("another"), WordKey("some"),
    ]
}
