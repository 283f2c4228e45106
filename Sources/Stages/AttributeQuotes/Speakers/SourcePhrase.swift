import StageKit

/// The parts of a noun phrase that names a source.
struct SourcePhrase {
    let items: SourceItems
    /// The part before the first comma, dash or bracket; it is not empty.
    let segment: Range<Int>
    /// The parts behind it, up to three; none is empty.
    let others: [Range<Int>]
    /// The item behind the head noun: what stands before the first preposition, relative or mark.
    let headEnd: Int

    /// Traits of words that are no names.
    static let plain: Traits = [
        .role, .group, .body, .determiner, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .that, .to,
        .pronoun, .possessive, .day, .timeNoun, .genitive, .relative, .interrogative, .title, .occasion, .number,
        .endsInEd, .endsInIng, .nounToo,
    ]

    init?(_ all: [Item], _ whole: Range<Int>) {
        // `even his supporters`.
        var range = whole
        while let first = range.first, all[first].has(.adverb), !all[first].has([.group, .determiner]) {
            range = first + 1..<range.upperBound
        }
        guard !range.isEmpty else { return nil }
        let items = SourceItems(all, range)
        guard let first = Self.segment(from: 0, items) else { return nil }
        // Nearly all sources have one part, which needs no list.
        var others: [Range<Int>] = []
        var last = first
        while others.count < 3, let next = Self.segment(from: last.upperBound, items) {
            others.append(next)
            last = next
        }
        self.items = items
        self.others = others
        segment = first
        headEnd = Self.headEnd(items, first)
    }

    /// The next part that is not empty.
    private static func segment(from place: Int, _ items: SourceItems) -> Range<Int>? {
        var start = place
        while start < items.count, !items[start].isWord { start += 1 }
        guard start < items.count else { return nil }
        var end = start + 1
        while end < items.count, items[end].isWord { end += 1 }
        return start..<end
    }

    private static func headEnd(_ items: SourceItems, _ first: Range<Int>) -> Int {
        for index in first.dropFirst() {
            let item = items[index]
            if item.has(.relative) { return index }
            // `familiar with the talks`, `seen by the Courier`.
            if opensClause(items, index) || index > first.lowerBound && behind.contains(item.key) { return index }
            // `both of the mayor's rivals`, `dozens of members`.
            let isCount = items[first.lowerBound..<index].allSatisfy { $0.has([.determiner, .number, .plural]) }
            if isCount, item.key == of, !items[index - 1].has(.group) { continue }
            guard item.has([.preposition, .to, .adverb]), !item.isCapital else { continue }
            return index
        }
        return first.upperBound
    }

    /// `seen by the Courier`, `working for the port`, but not `aging ferries`.
    private static func opensClause(_ items: SourceItems, _ index: Int) -> Bool {
        guard index > 0, items[index].has([.endsInEd, .endsInIng]), !items[index].isCapital, !items[index].has(.role),
            !items[index - 1].has([.determiner, .possessive, .genitive])
        else { return false }
        guard index + 1 < items.count, items[index + 1].isWord else { return true }
        return items[index + 1].has([.preposition, .determiner, .to, .adverb, .day, .possessive, .objectPronoun])
    }

    private static var of: WordKey { WordKey(literal: "of") }
    private static let counting = WordKeySet(words: "of about over around under nearly almost")
    private static var at: WordKey { WordKey(literal: "at") }
    private static var those: WordKey { WordKey(literal: "those") }
    private static var other: WordKey { WordKey(literal: "other") }
    /// Adjectives that stand behind their nouns.
    private static let behind = WordKeySet(words: "familiar close aware knowledgeable privy present responsible")

    var first: Item { items[0] }
    /// The head noun.
    var head: Item { items[headEnd - 1] }

    /// What a noun stands for.
    enum Noun {
        case person
        case people
        case body
    }

    /// What the head noun stands for; `nil` where that is nobody.
    var noun: Noun? {
        let noun = head
        if noun.has(.group) || EnglishPeople.groups.contains(noun.key) { return .people }
        if first.has(.plural), !noun.has([.role, .title]) { return .people }
        if noun.has([.role, .title]) { return .person }
        if noun.has(.body) || !noun.isCapital && EnglishPeople.bodies.contains(noun.key) { return .body }
        return !noun.isCapital && EnglishPeople.persons.contains(noun.key) ? .person : nil
    }

    /// `Velm Insider`, `the Roads Executive`: a name that ends with what somebody can be.
    var isNamedSo: Bool {
        guard head.isCapital, headEnd > 1 else { return false }
        return head.key == Self.executive || first.isCapital && !first.has([.determiner, .genitive, .possessive])
    }

    private static var executive: WordKey { WordKey(literal: "executive") }

    /// `he`, `his`, `who`: one word that stands for another.
    var isPronoun: Bool {
        items.count == 1 && !first.has(.country)
            && first.has([.subjectPronoun, .eitherPronoun, .objectPronoun, .possessive])
    }

    /// Whether the phrase is about something known: `the mayor`, `Velm's mayor`, `its mayor`, `this mayor`.
    var isDefinite: Bool {
        Self.definite.contains(first.key) || first.has([.possessive]) || first.has(.genitive)
            || first.isCapital && !first.has(.determiner)
    }

    /// `a lawyer`, `one voter`, `another`.
    var isIndefinite: Bool { Self.indefinite.contains(first.key) }

    /// `one of the sailors`, `dozens of members`.
    var isPart: Bool { items[description.lowerBound..<headEnd].contains { $0.key == Self.of } }

    /// The first segment without determiners, up to what says where or when it was said.
    var description: Range<Int> {
        var start = segment.lowerBound
        // `Other ministers` are not those whom the article calls `the ministers`.
        while start + 1 < headEnd, isLeft(outOf: start), !items[start + 1].has(.preposition) {
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
        while end > headEnd, items[end - 1].has([.preposition, .determiner, .adverb, .conjunction]) { end -= 1 }
        return start..<max(end, start + 1)
    }

    /// Whether a description goes without a word: a determiner, what stands before a count, and `those` before a noun.
    private func isLeft(outOf index: Int) -> Bool {
        let item = items[index]
        if item.key == Self.those { return !items[index + 1].has([.endsInEd, .endsInIng]) }
        if index == segment.lowerBound, Self.counting.contains(item.key) { return true }
        return item.has([.determiner, .that]) && !item.has(.group) && item.key != Self.other
    }

    /// Whether it begins with a preposition, and not with one before a count: no phrase that names anybody.
    var isWhere: Bool {
        first.has(.preposition) && !first.isCapital && !Self.counting.contains(first.key) && first.key != Self.at
    }

    /// The office that the first segment names.
    var office: Office? { Office(segment.lazy.map { (items[$0].key, items[$0].traits) }) }

    private static let definite: WordKeySet = [WordKey("the"), WordKey("this"), WordKey("that")]
    private static let indefinite: WordKeySet = [
        WordKey("a"), WordKey("an"), WordKey("one"), WordKey("another"), WordKey("some"),
    ]
}

/// The words of one source among those of all: what is asked of an array of them, without making one.
struct SourceItems: RandomAccessCollection {
    private let all: [Item]
    private let start: Int
    let count: Int

    init(_ all: [Item], _ range: Range<Int>) {
        self.all = all
        start = range.lowerBound
        count = range.count
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> Item { all[start + index] }
}
