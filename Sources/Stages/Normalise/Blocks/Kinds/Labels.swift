import StageKit

/// Labels of a transcript: who speaks next, on a line of its own (`Jane Doe, Foreign Minister:`) or before what is said
/// (`Question: …`, `Jane Doe: …`, `DOE: …`).
///
/// A name with a colon is not enough: `Ohio: Doe leads by four` looks the same. A label counts where it says itself that
/// it is one (`Question`, `Moderator`), where the same label comes back, or where the article has such labels already and
/// this one looks like a name.
struct Labels: Sendable {
    private let questions: WordSet
    private let roles: WordSet
    private let notSpeakers: WordSet
    /// Offices and titles before or behind the name of whoever speaks.
    static let titles = WordSet([
        "president", "minister", "secretary", "chancellor", "ambassador", "chairman", "chairwoman", "chair", "director",
        "spokesman", "spokeswoman", "spokesperson", "head", "governor", "senator", "mayor", "general", "colonel",
        "deputy",
        "leader", "chief", "commissioner", "representative", "correspondent", "journalist", "editor", "reporter",
        "host",
        "professor", "analyst", "expert", "founder", "member", "envoy", "king", "queen", "prince", "judge", "justice",
        "admiral", "congressman", "congresswoman", "pope", "archbishop", "bishop", "commander", "officer", "speaker",
        "premier", "mr", "mrs", "ms", "dr",
    ])

    init(_ lists: BlockLists) {
        questions = WordSet(phrases: lists.questionLabels)
        roles = WordSet(phrases: lists.speakerRoles)
        notSpeakers = WordSet(phrases: lists.notSpeakers)
    }

    /// How sure it is that a head is a label.
    enum Kind: Equatable {
        case question
        /// A role of transcripts.
        case role
        /// A name with an office behind the comma, or of several words.
        case name
        /// One word with a capital, or several in capitals.
        case word
    }

    struct Label {
        var kind: Kind
        /// The name alone, without the office behind a comma or in brackets.
        var name: WordHash
        /// The last word of the name: `KERR` of `SEN. ANNA KERR`.
        var surname = WordHash()
        /// An office stands before the name: `Defence Minister Anna Kerr`.
        var isOfficial = false
        /// It has capitals and nothing else.
        var isShouted = false
    }

    /// What a head is as a label; nil where it is none.
    func label(_ text: Span<UInt8>, _ head: Head) -> Label? {
        if head.span.count > 100 { return nil }
        if questions.contains(head.hash) { return Label(kind: .question, name: head.hash) }
        if roles.contains(head.hash) { return Label(kind: .role, name: head.hash) }
        if notSpeakers.contains(head.hash) { return nil }
        let name = Self.name(text, head.span)
        guard !name.isEmpty, LineShape.isCapital(text, name.lowerBound) else { return nil }
        if let official = official(text, head.span, name) { return official }
        let shape = LineShape(text, name)
        // A name: one to five words, all with capitals; small words like `of` and `van` between, no numbers.
        guard shape.words >= 1, shape.words <= 5, shape.plain == 0, shape.numbers == 0, beginsWithName(text, name)
        else { return nil }
        let hash = Fold.hash(text, name)
        if notSpeakers.contains(hash) { return nil }
        // `Question (through an interpreter):`
        if questions.contains(hash) { return Label(kind: .question, name: hash) }
        if roles.contains(hash) { return Label(kind: .role, name: hash) }
        let last = Self.lastWord(text, name)
        let surname = Fold.hash(text, last)
        let isOfficial = Self.titles.contains(text, last.lowerBound, last.upperBound) ? false : hasTitle(text, name)
        let hasOffice =
            name.upperBound < head.span.upperBound && LineShape(text, name.upperBound..<head.span.upperBound).words > 0
        if hasOffice {
            guard officeFits(text, name.upperBound..<head.span.upperBound) else { return nil }
            return Label(kind: .name, name: hash, surname: surname, isOfficial: isOfficial)
        }
        // `TOP OF THE HOUR`, `Hope for a Change`: several words, but no name that is told by its looks.
        let looksLikeName = shape.capitalised >= 2 && shape.capitalised + 1 >= shape.words && shape.shouted == 0
        var label = Label(kind: looksLikeName ? .name : .word, name: hash, surname: surname, isOfficial: isOfficial)
        label.isShouted = shape.shouted > 0 && !LineShape.hasLower(text, name)
        return label
    }

    /// `The Minister for Roads (Anna Kerr)`: the office before, and the name in brackets.
    private func official(_ text: Span<UInt8>, _ span: Range<Int>, _ office: Range<Int>) -> Label? {
        guard text.starts(with: "The ", at: span.lowerBound, before: span.upperBound),
            office.upperBound < span.upperBound,
            text[span.upperBound - 1] == .ascii(")"), hasTitle(text, office)
        else { return nil }
        let open = text.firstIndex(of: .ascii("("), from: office.upperBound, before: span.upperBound)
        guard open < span.upperBound else { return nil }
        let name = open + 1..<span.upperBound - 1
        let shape = LineShape(text, name)
        guard shape.capitalised >= 2, shape.plain == 0, shape.numbers == 0 else { return nil }
        let surname = Fold.hash(text, Self.lastWord(text, name))
        return Label(kind: .name, name: Fold.hash(text, name), surname: surname, isOfficial: true)
    }

    private static func lastWord(_ text: Span<UInt8>, _ name: Range<Int>) -> Range<Int> {
        var walk = WordWalk(name)
        var last = name
        while let word = walk.next(text) { last = word }
        return last
    }

    /// Whether one of the words is an office.
    private func hasTitle(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        var walk = WordWalk(span)
        while let word = walk.next(text) {
            if Self.titles.contains(text, word.lowerBound, word.upperBound) { return true }
        }
        return false
    }

    /// Whether a name with an office says who speaks: the office is one of the known ones.
    func hasOffice(_ text: Span<UInt8>, _ head: Head) -> Bool {
        let name = Self.name(text, head.span)
        return name.upperBound < head.span.upperBound && hasTitle(text, name.upperBound..<head.span.upperBound)
    }

    /// The part of a label before a comma or bracket.
    private static func name(_ text: Span<UInt8>, _ span: Range<Int>) -> Range<Int> {
        var end = span.lowerBound
        while end < span.upperBound, text[end] != .ascii(","), text[end] != .ascii("(") { end += 1 }
        return text.trimmed(span.lowerBound..<end)
    }

    /// Names do not begin with an article or a small word, whatever its case, nor with a verb of headlines.
    private func beginsWithName(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
        var walk = WordWalk(name)
        guard let first = walk.next(text) else { return false }
        return !Self.noBeginnings.contains(text, first.lowerBound, first.upperBound)
    }

    private static let noBeginnings = WordSet([
        "a", "about", "according", "after", "all", "among", "an", "and", "another", "as", "at", "because", "before",
        "but", "by", "dear", "did", "do",
        "does", "first", "for", "from", "get", "he", "here", "his", "her", "how", "i", "if", "in", "is", "it", "its",
        "key", "last", "latest", "meet", "more",
        "my", "new", "no", "not", "number", "of", "on", "one", "or", "our", "part", "previously", "quoth", "recent",
        "related", "remember", "said", "second", "see", "she", "so", "some", "stated", "still", "thanks",
        "that", "the", "their", "then", "there", "these", "they", "third", "this", "those", "to", "two", "under", "via",
        "waiting", "was", "we", "were",
        "what", "when", "where", "which", "who", "why", "will", "with", "you", "your", "yes",
    ])

    /// A clause and no office: `Jane Doe, the mayor, also spoke out:`.
    private func saysSomething(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        var walk = WordWalk(span)
        while let word = walk.next(text) {
            if Self.clauseWords.contains(text, word.lowerBound, word.upperBound) { return true }
        }
        return false
    }

    private static let clauseWords = WordSet([
        "added", "adds", "also", "announced", "are", "argued", "asked", "asks", "called", "commented", "continued",
        "explained",
        "explains", "had", "has", "have", "is", "noted", "notes", "put", "replied", "responded", "reported", "reports",
        "said", "says", "spoke", "stated", "that", "told", "tweeted", "was", "were", "which", "who", "writes",
        "writing", "wrote",
    ])

    /// An office is mostly words with capitals, or begins with one that is known: not the rest of a sentence.
    private func officeFits(_ text: Span<UInt8>, _ span: Range<Int>) -> Bool {
        let shape = LineShape(text, span)
        // `Kerr, Jan. 12:` dates what was said.
        if shape.words > 14 || shape.numbers > 0 || saysSomething(text, span) { return false }
        if shape.plain <= 1 { return true }
        var walk = WordWalk(span)
        while let word = walk.next(text) {
            if Self.titles.contains(text, word.lowerBound, word.upperBound) { return shape.plain <= 6 }
        }
        return false
    }
}

extension Labels {
    static let examples: [Example<NormaliseOptions>] = [
        Example(
            "Speakers on lines of their own.",
            "⟦title‖Velm and Dorvane sign river accord⟧\n\n⟦turn-label‖Oton Hald, President of Tavaria:⟧\n⟦paragraph‖We are glad of this accord.⟧\n\n⟦turn-label‖Ilse Marn:⟧\n⟦paragraph‖So are we.⟧",
            marks: Block.self
        ),
        Example(
            "Questions and answers.",
            "⟦turn-label‖Question:⟧ ⟦question‖Will the dam stay open?⟧\n⟦turn-label‖Oton Hald:⟧ ⟦paragraph‖It will, as long as there is water in it.⟧",
            marks: Block.self
        ),
        Example(
            "The same name twice.",
            "⟦paragraph‖They met in Velm on Tuesday.⟧\n\n⟦turn-label‖HALD:⟧ ⟦paragraph‖We are glad of this accord.⟧\n\n⟦turn-label‖MARN:⟧ ⟦paragraph‖So are we, and so are the mills.⟧\n\n⟦turn-label‖HALD:⟧ ⟦paragraph‖Then let us sign it today.⟧\n\n⟦turn-label‖MARN:⟧ ⟦paragraph‖I have brought a pen for you.⟧",
            marks: Block.self
        ),
        Example(
            "Others of whom one has spoken twice.",
            "⟦turn-label‖HALD:⟧ ⟦paragraph‖We are glad of this accord.⟧\n\n⟦turn-label‖MAYOR ILSE MARN (TORVA):⟧ ⟦paragraph‖So are we.⟧\n\n⟦turn-label‖HALD:⟧ ⟦paragraph‖Then let us sign it today.⟧\n\n⟦turn-label‖MARN:⟧ ⟦paragraph‖Gladly.⟧",
            marks: Block.self
        ),
        Example(
            "Offices before the names, and short answers.",
            "⟦paragraph‖They met in Velm on Tuesday.⟧\n\n⟦turn-label‖President of Tavaria Oton Hald:⟧ ⟦paragraph‖When will they return?⟧\n\n⟦turn-label‖Ilse Marn:⟧ ⟦paragraph‖By Friday.⟧\n\n⟦turn-label‖Oton Hald:⟧ ⟦paragraph‖Good.⟧\n\n⟦turn-label‖Ilse Marn:⟧ ⟦paragraph‖All of them.⟧",
            marks: Block.self
        ),
        Example(
            "Questions without a colon.",
            "⟦turn-label‖MARN:⟧ ⟦paragraph‖We are glad of this accord.⟧\n\n⟦turn-label‖Q⟧    ⟦question‖Will the dam stay open?⟧\n\n⟦turn-label‖MARN:⟧ ⟦paragraph‖It will, as long as there is water.⟧",
            marks: Block.self
        ),
        Example(
            "The names behind the offices of a parliament, and the titles of a hearing.",
            "⟦turn-label‖The Minister for Roads (Oton Hald):⟧ ⟦paragraph‖I am glad of this accord.⟧\n\n⟦turn-label‖Mr. Marn.⟧ ⟦paragraph‖The minister is glad. Is he well?⟧\n\n⟦turn-label‖Mr. Marn.⟧ ⟦paragraph‖I see that he has left.⟧",
            marks: Block.self
        ),
        Example(
            "Times before the names.",
            "⟦timestamp‖[00:01]⟧ ⟦turn-label‖Oton Hald:⟧ ⟦paragraph‖I am glad of this accord.⟧\n\n⟦timestamp‖[00:09]⟧ ⟦turn-label‖Oton Hald:⟧ ⟦paragraph‖Let us sign it today.⟧",
            marks: Block.self
        ),
        Example(
            "A colon alone makes no speaker.",
            "⟦title‖Oton Hald: We are glad of this accord⟧\n\n⟦paragraph‖The foreign ministers of Tavaria and Irthia signed an accord on the waters of the Aldra in Velm on Tuesday.⟧\n\n⟦paragraph‖Update: The dam was opened on Friday.⟧\n\n⟦paragraph‖Velm: The streets were empty.⟧",
            marks: Block.self
        ),
    ]
}
