import StageKit

extension Casting {
    /// Whom a source without a name stands for: `the President`, `the Velm official`, `officials`.
    mutating func described(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        if phrase.isWhere { return nil }
        return switch phrase.noun {
        case .people: phrase.first.has(.possessive) ? owned(phrase, .group) : vague(phrase, .group)
        case .body: phrase.first.has(.possessive) ? owned(phrase, .organisation) : bodyDescribed(phrase)
        case .person: phrase.isIndefinite ? newcomer(phrase) : known(phrase, source)
        case nil: nil
        }
    }

    /// `the President`, `Velm's mayor`, `this official`: one person, of whom the article speaks as of somebody known.
    private mutating func known(_ phrase: SourcePhrase, _ source: TextSpan) -> Found? {
        guard phrase.isDefinite else { return nil }
        guard var office = phrase.office else {
            return unnamed[phrase.head.key].map { mentioned($0, source, Certainty.description) }
        }
        if phrase.first.has(.possessive), !phrase.first.has(.genitive) {
            guard let owned = belonging(office, phrase.first) else { return owned(phrase, .person) }
            office = owned
        }
        if let holder = holder(of: office, source) { return mentioned(holder, source, Certainty.description) }
        if let holder = cast.registeredHolder(of: office, at: source) {
            return mentioned(holder, source, Certainty.description)
        }
        if let known = unnamedHolder(of: office) { return mentioned(known, source, Certainty.description) }
        if let only = onlySpeaker(office, phrase) { return mentioned(only, source, Certainty.only) }
        return office.isBare || phrase.isNamedSo ? nil : newHolder(of: office, phrase)
    }

    /// `its chancellor`: that of the state or body which the pronoun stands for.
    private mutating func belonging(_ office: Office, _ pronoun: Item) -> Office? {
        guard let owner = self.pronoun(pronoun, pronoun.span)?.member, cast[owner].kind != .person else { return nil }
        let spelling = cast.words.spelling(cast[owner].key)
        if let state = EnglishPlaces.numbers[spelling] { return office.belonging(to: [], [state]) }
        let names = (0..<cast[owner].key.count).map { WordKey(cast.words.spelling(cast[owner].key[$0])) }
        return names.isEmpty ? nil : office.belonging(to: names, [])
    }

    private mutating func mentioned(_ member: Int, _ source: TextSpan, _ certainty: Double) -> Found {
        cast.mention(source, of: member)
        return (member, certainty)
    }

    // MARK: Offices

    /// The one who holds an office, of those whom the article has named before.
    private func holder(of office: Office, _ source: TextSpan) -> Int? {
        var best = Office.Fit.weak
        var found: [Int] = []
        let members = cast.members(holding: OfficeWords.heads(of: office)).prefix(Cast.deepest)
        for member in members
        where (cast.mentions.first(of: cast[member].mentions)?.span.start ?? 0) < source.start || cast[member].id != nil
        {
            let fit = cast[member].offices.reduce(Office.Fit.none) { max($0, $1.fits(office)) }
            if fit > best {
                best = fit
                found = [member]
            } else if fit == best {
                found.append(member)
            }
        }
        if found.count == 1, best == .strong || members.count == 1 {
            return office.isBare && !isPresent(found[0], at: source) ? nil : found[0]
        }
        guard best == .strong else { return nil }
        // Of two presidents the one who speaks is meant, where the other is but spoken of.
        let speaking = found.filter { cast[$0].speaksByName }
        return speaking.count == 1 ? speaking[0] : nil
    }

    /// Whether the article is about a person right now, so that `the senator` is understood: by name in this block or the
    /// two before, or by an office of which a state has one.
    private func isPresent(_ member: Int, at source: TextSpan) -> Bool {
        if cast[member].offices.contains(where: { OfficeWords.ofStates.contains($0.head) }) { return true }
        let floor = block(at: source.start) - 2
        for list in [sightings.list, speakers.list] {
            var place = list.partitioningIndex { $0.start >= source.start }
            let lowest = max(0, place - Cast.deepest)
            while place > lowest, list[place - 1].block >= floor {
                place -= 1
                if list[place].member == member { return true }
            }
        }
        return false
    }

    /// Where only one person has spoken so far, `the official` is that person.
    private func onlySpeaker(_ office: Office, _ phrase: SourcePhrase) -> Int? {
        guard Self.bare.contains(office.head), phrase.others.isEmpty, phrase.first.key == Self.the else {
            return nil
        }
        let spoken = Set(speakers.list.suffix(200).map(\.member))
        guard !spoken.contains(-1) else { return nil }
        let people = spoken.filter { cast[$0].kind == .person }
        guard people.count == 1, let only = people.first, cast[only].key.count != 1 else { return nil }
        // Another country's official is somebody else.
        let states = Set(cast[only].offices.flatMap(\.states))
        return office.states.isEmpty || states.isEmpty || !states.isDisjoint(with: office.states) ? only : nil
    }

    private static var the: WordKey { WordKey(literal: "the") }
    private static let bare: WordKeySet = [
        WordKey("official"), WordKey("representative"), WordKey("spokesman"), WordKey("leader"), WordKey("minister"),
        WordKey("diplomat"), WordKey("politician"), WordKey("candidate"), WordKey("head"),
    ]

    // MARK: Who has no name

    /// `a Defence Ministry official`: a person whom the article does not name, and of whom `the official` speaks later.
    private mutating func newcomer(_ phrase: SourcePhrase) -> Found? {
        guard let member = enter(phrase, isNew: true) else { return nil }
        if let office = phrase.office { note(member, office) }
        return (member, Certainty.name)
    }

    /// `the president of Tavaria`, whom the article does not name: one person under all descriptions of the office.
    ///
    /// A bare `the president` may be anybody whom it names, and is nobody.
    private mutating func newHolder(of office: Office, _ phrase: SourcePhrase) -> Found? {
        guard let member = enter(phrase, isNew: false) else { return nil }
        note(member, office)
        return (member, Certainty.description)
    }

    private mutating func enter(_ phrase: SourcePhrase, isNew: Bool) -> Int? {
        guard let span = span(of: phrase) else { return nil }
        let member = cast.enter(description: text(span), kind: .person, isNew: isNew)
        cast.mention(span, of: member)
        if phrase.head.has(.male) { cast.members[member].isMale = true }
        if phrase.head.has(.female) { cast.members[member].isFemale = true }
        unnamed[phrase.head.key] = member
        return member
    }

    private mutating func note(_ member: Int, _ office: Office) {
        unnamed[office.head] = member
        if unnamedHolders.count < Cast.deepest { unnamedHolders.append((office, member)) }
    }

    /// The last one without a name who can be meant: `the official`, and `the Velm official` where he is of Velm.
    private func unnamedHolder(of office: Office) -> Int? {
        if office.isBare { return unnamed[office.head] }
        return unnamedHolders.last { $0.office.fits(office) == .strong }?.member
    }

    /// `officials`, `people familiar with the talks`: the same words are the same people, and `the people` are the last ones.
    private mutating func vague(_ phrase: SourcePhrase, _ kind: Speaker.Kind) -> Found? {
        guard let span = span(of: phrase) else { return nil }
        let isBare =
            phrase.headEnd - phrase.description.lowerBound == 1 && phrase.description.upperBound == phrase.headEnd
        // `these`, `some`, `two` alone are nobody in particular.
        if isBare, phrase.head.has([.determiner, .plural]), !phrase.head.has(.group) { return nil }
        let isThe = phrase.first.key == Self.the && phrase.headEnd == 2
        if isBare, isThe || Self.demonstratives.contains(phrase.first.key),
            let known = unnamed[phrase.head.key]
        {
            return mentioned(known, span, Certainty.description)
        }
        let member = cast.enter(description: text(span), kind: kind)
        cast.mention(span, of: member)
        // Behind `one of the sailors`, `the sailors` are more than that one.
        if !phrase.isPart { unnamed[phrase.head.key] = member }
        return (member, Certainty.name)
    }

    private static let demonstratives: WordKeySet = [WordKey("these"), WordKey("those")]

    /// `the commission`: the one body of the article whose name has the word, or else one without a name.
    private mutating func bodyDescribed(_ phrase: SourcePhrase) -> Found? {
        let noun = phrase.head
        let isBare = phrase.headEnd - phrase.description.lowerBound == 1
        guard isBare, phrase.first.key == Self.the, phrase.description.upperBound == phrase.headEnd else {
            return vague(phrase, .organisation)
        }
        let named = Set(
            bodies.filter { number in runs[number].words.contains { words.key($0) == noun.key } }.map { runs[$0].key }
        )
        guard let key = named.first else { return vague(phrase, .organisation) }
        guard named.count == 1, let number = bodies.first(where: { runs[$0].key == key }) else { return nil }
        let member = cast.enter(runs[number], kind: .organisation)
        memberOf[number] = member
        return mentioned(member, TextSpan(noun.span.start, noun.span.end), Certainty.description)
    }

    /// `his campaign`, `their supporters`, `her lawyer`: another's with each owner, and nobody's where the owner is not known.
    private mutating func owned(_ phrase: SourcePhrase, _ kind: Speaker.Kind) -> Found? {
        guard let owner = pronoun(phrase.first, phrase.first.span)?.member, let span = span(of: phrase),
            phrase.description.count > 1
        else { return nil }
        let noun = TextSpan(phrase.items[phrase.description.lowerBound + 1].span.start, span.end)
        let name = cast[owner].name ?? text(cast[owner].nameSpan)
        // The owner's name makes the id another one in each article, and the same in each where the owner is the same.
        let member = cast.enter(description: name + (name.hasSuffix("s") ? "’ " : "’s ") + text(noun), kind: kind)
        cast.mention(span, of: member)
        return (member, Certainty.pronoun)
    }

    /// The words of a description, where they are few enough to be a name.
    private func span(of phrase: SourcePhrase) -> TextSpan? {
        let range = phrase.description
        // `both of whom`.
        if phrase.items[range.upperBound - 1].has(.preposition) { return nil }
        // `police fired at the sailors`: a sentence that was taken for a phrase.
        let main = range.prefix { !phrase.items[$0].has([.relative, .that, .subordinator]) }
        let holdsVerb = main.dropFirst().contains {
            phrase.items[$0].has(.finite) && !phrase.items[$0].has([.pronoun, .nounToo, .capital])
                && !phrase.items[$0 - 1].has(.determiner)
        }
        if holdsVerb { return nil }
        let whole = TextSpan(phrase.items[range.lowerBound].span.start, phrase.items[range.upperBound - 1].span.end)
        if whole.length < 80 { return whole }
        let head = TextSpan(whole.start, phrase.head.span.end)
        return head.length < 80 && !head.isEmpty ? head : nil
    }
}
