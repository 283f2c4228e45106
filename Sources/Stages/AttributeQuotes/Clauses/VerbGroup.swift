import StageKit

/// The auxiliaries and adverbs before a verb: `has also`, `did not`, `would`.
struct VerbGroup {
    /// What a verb is in its clause.
    enum Role {
        case finite
        case gerund
        case infinitive
    }

    /// The first item of the group.
    private(set) var start: Int
    private(set) var isNegated = false
    private(set) var hasBe = false
    private(set) var hasHave = false
    private(set) var hasDo = false
    private(set) var hasModal = false
    private(set) var hasTo = false
    /// `would`, `could`, `might`: what follows is no fact.
    private(set) var isConditional = false
    /// `used to`
    private(set) var isHabit = false
    private let isParticiple: Bool
    private let isVerb: Bool

    /// Reads what stands before a verb. The items are asked of the passage one by one: to hold on to them counts references.
    init(_ passage: borrowing Passage, _ verb: Int, isVerb: Bool = true) {
        self.isVerb = isVerb
        let forms = passage.items[verb].forms
        isParticiple = forms.has(.participle) || passage.items[verb].has(.endsInEd)
        start = verb
        var index = verb
        let floor = max(passage.unit.lowerBound, verb - 8)
        while index > floor {
            let item = passage.items[index - 1]
            guard item.isWord else { break }
            if item.has(.negation) { isNegated = true }
            if item.has([.auxiliary]) {
                if item.has(.be) { hasBe = true }
                if item.has(.have) { hasHave = true }
                if item.has(.doForm) { hasDo = true }
                if item.has(.modal) { hasModal = true }
                start = index - 1
            } else if item.has(.to), start == index, isVerb {
                hasTo = true
                start = index - 1
            } else if item.has(.adverb) {
                // Adverbs belong to the group only before a verb or between its parts.
                if item.has([.day]) { break }
                if start == index { start = index - 1 }
            } else if start == index, Self.canEndAdverbial(item, passage, floor, before: index),
                let phrase = Self.adverbial(passage, floor, before: index)
            {
                index = phrase
                start = phrase
                continue
            } else {
                // `they're saying`, `she'd say`: the auxiliary is part of the pronoun.
                if item.has(.contractedBe) || item.has(.genitive) && item.has(.pronoun) && forms.contains(.gerund) {
                    hasBe = true
                }
                if item.has(.contractedModal), forms.contains(.base) { hasModal = true }
                break
            }
            index -= 1
        }
        if hasTo, start > floor, passage.items[start - 1].key == Self.used {
            isHabit = true
            start -= 1
        }
        if hasModal { isConditional = Self.isUnreal(passage, start..<verb) }
    }

    /// Whether an item, the last before another, can end what stands behind an auxiliary and says when: next to none can.
    @inline(__always)
    private static func canEndAdverbial(
        _ item: Item,
        _ passage: borrowing Passage,
        _ floor: Int,
        before end: Int
    ) -> Bool {
        item.has(.timeNoun) || item.key == past || end - 1 > floor && passage.items[end - 2].has([.have, .be])
    }

    /// `has long said`, `have in recent weeks said`: where what ends before an item and stands behind an auxiliary begins.
    private static func adverbial(_ passage: borrowing Passage, _ floor: Int, before end: Int) -> Int? {
        var start = end - 1
        if start > floor, passage.items[start - 1].has([.have, .be]), between.contains(passage.items[start].key) {
            return start
        }
        guard passage.items[start].has(.timeNoun) || passage.items[start].key == past else { return nil }
        while start > floor, !passage.items[start].has(.preposition) {
            guard passage.items[start].isWord, end - start < 4 else { return nil }
            start -= 1
        }
        return start > floor && passage.items[start - 1].has([.have, .be]) ? start : nil
    }

    private static var past: WordKey { WordKey(literal: "past") }
    private static var used: WordKey { WordKey(literal: "used") }
    /// Adverbs that are other words, too, where no auxiliary stands before them.
    private static let between: WordKeySet = [
        WordKey("long"), WordKey("all"), WordKey("both"), WordKey("each"), WordKey("before"), WordKey("variously"),
    ]

    private static let unreal: WordKeySet = [
        WordKey("would"), WordKey("could"), WordKey("might"), WordKey("may"), WordKey("should"),
    ]

    private static func isUnreal(_ passage: borrowing Passage, _ group: Range<Int>) -> Bool {
        group.contains { unreal.contains(passage.items[$0].key) }
    }

    /// Whether the clause begins with `if` or `unless`: looks back over it for the word that opens it.
    func opensCondition(_ passage: Passage) -> Bool {
        var index = start
        let floor = max(passage.unit.lowerBound, start - 12)
        while index > floor {
            index -= 1
            guard passage.items[index].isWord else { return false }
            if passage.items[index].has(.condition) { return true }
            if passage.items[index].has([.that]) { return false }
        }
        return false
    }

    /// `was said`: a form of `be` before a participle.
    var isPassive: Bool { isVerb && hasBe && isParticiple }

    /// What the verb is, by its form and what stands before it; `nil` where it is no verb.
    func role(of item: Item) -> Role? {
        if item.forms.contains(.gerund) { return hasBe ? .finite : .gerund }
        if isHabit { return item.forms.has(.base) ? .finite : nil }
        if hasTo { return item.forms.has(.base) ? .infinitive : nil }
        if hasModal || hasDo { return item.forms.has(.base) ? .finite : nil }
        if hasHave { return item.forms.has([.participle, .past]) ? .finite : nil }
        if hasBe { return nil }
        return item.forms.has([.past, .third, .base]) ? .finite : nil
    }
}
