import StageKit

/// What a verb of saying does where nobody says anything: `The shop added 20 jobs`, `Kerr claimed gold`.
///
/// English uses many verbs of saying for deeds, and their objects tell: who adds a number counts, who claims a prize wins,
/// what helps to explain something is no speaker.
extension ReportFinder {
    /// Whether what stands behind a verb shows that it is a deed's.
    func isDeed(_ report: Report, _ subject: Range<Int>?) -> Bool {
        guard report.cue.count == 1, let content = report.content.first, !content.isEmpty else { return false }
        // `the ferries help explain why …`
        if let subject, subject.upperBound == report.cue.lowerBound, report.frame != .that,
            Self.helping.contains(items[subject.upperBound - 1].key)
        {
            return true
        }
        guard report.frame == .object || report.frame == .clause else { return false }
        let verb = items[report.cue.lowerBound].key
        guard Self.doing.contains(verb) else { return isNobodys(report, subject) }
        if Self.adding.contains(verb) {
            return (isCounted(content) || isOneThing(content))
                && (!passage.isOwnClause(content.lowerBound) || isThings(content, of: subject))
        }
        if Self.claiming.contains(verb) { return holdsPrize(content) }
        if Self.denying.contains(verb), report.frame == .object {
            return content.prefix(4).contains { Self.granted.contains(items[$0].key) }
        }
        if Self.posting.contains(verb) { return !passage.isOwnClause(content.lowerBound) }
        // Of objects only those of `show` are left.
        if let subject, report.frame == .object { return !holdsText(subject) }
        return isNobodys(report, subject)
    }

    /// `to help people identify it`, `Story highlights`: nobody has done it, or nobody does.
    private func isNobodys(_ report: Report, _ subject: Range<Int>?) -> Bool {
        guard let subject else { return false }
        if isHelped(subject, report.cue) { return true }
        // A heading of websites.
        return subject.count == 1 && items[subject.lowerBound].key == Self.story
    }

    /// `hails from Velm`, `the defending champion`, `it is telling that`, `was characterized by rain`: no verb of saying.
    func isIdiom(_ cue: Range<Int>) -> Bool {
        guard cue.upperBound < unit.upperBound else { return false }
        // `argued for years that`: how long it was argued, and not what for.
        if cue.count > 1, items[cue.upperBound].has(.timeNoun), cue.upperBound + 1 < unit.upperBound {
            return items[cue.upperBound + 1].has(.that)
        }
        guard cue.count == 1 else { return false }
        let next = items[cue.upperBound].key
        switch items[cue.lowerBound].key {
        case Self.hail, Self.hails, Self.hailed, Self.hailing: return next == Self.from
        case let verb where Self.declaring.contains(verb): return next == Self.bankruptcy
        case let verb where Self.ordering.contains(verb):
            return items[cue.upperBound].has(.number) && !isPeople(cue.upperBound + 1)
        case Self.defending: return Self.champions.contains(next)
        case Self.beg, Self.begs:
            return cue.upperBound + 1 < unit.upperBound && items[cue.upperBound + 1].key == Self.question
        case Self.think: return next == Self.tank || next == Self.tanks
        case Self.telling: return items[cue.upperBound].has(.that)
        case let verb where Self.characterizing.contains(verb):
            return items[cue.upperBound].has(.by)
                && !(cue.upperBound..<min(unit.upperBound, cue.upperBound + 5)).contains {
                    items[$0].isCapital || items[$0].has([.role, .group, .pronoun])
                }
        case Self.call, Self.calls, Self.called: return isRingUp(cue.upperBound)
        default: return false
        }
    }

    /// `ordered 20 ferries` buys them, `ordered 20 sailors to leave` commands.
    private func isPeople(_ index: Int) -> Bool {
        items[index..<min(unit.upperBound, max(index, index + 5))].contains { $0.has([.group, .role, .to, .plural]) }
    }

    /// `called him and said`: over the telephone. `called him a liar` is what he is called.
    private func isRingUp(_ index: Int) -> Bool {
        // `called her husband to say`
        if items[index].has([.determiner, .possessive]), index + 2 < unit.upperBound, items[index + 2].has(.to),
            items[index + 1].has([.role, .group])
        {
            return true
        }
        // `called an emergency number`
        if let end = (index..<min(unit.upperBound, index + 5)).first(where: { Self.lines.contains(items[$0].key) }),
            Passage.articles.contains(items[index].key) || end == index, items[index..<end].allSatisfy(\.isWord)
        {
            return true
        }
        guard items[index].has(.objectPronoun), !items[index].has(.possessive), index + 1 < unit.upperBound else {
            return false
        }
        let next = items[index + 1]
        return next.kind == .stop || next.has([.conjunction, .preposition, .day, .to]) && next.key != Self.as
    }

    /// Where one rings up.
    private static let lines = WordKeySet(words: "number hotline helpline 911 999 112")
    private static var `as`: WordKey { WordKey(literal: "as") }
    private static var call: WordKey { WordKey(literal: "call") }
    private static var calls: WordKey { WordKey(literal: "calls") }
    private static var called: WordKey { WordKey(literal: "called") }
    private static var hail: WordKey { WordKey(literal: "hail") }
    private static var hails: WordKey { WordKey(literal: "hails") }
    private static var hailed: WordKey { WordKey(literal: "hailed") }
    private static var hailing: WordKey { WordKey(literal: "hailing") }
    private static var from: WordKey { WordKey(literal: "from") }
    /// What shows something, and is no text that anybody has written.
    private static let tests = WordKeySet(words: "test tests testing it")
    private static let declaring = WordKeySet(words: "declare declares declared declaring")
    private static var bankruptcy: WordKey { WordKey(literal: "bankruptcy") }
    private static let ordering = WordKeySet(words: "order orders ordered ordering")
    private static var defending: WordKey { WordKey(literal: "defending") }
    private static let champions: WordKeySet = [
        WordKey("champion"), WordKey("champions"), WordKey("title"), WordKey("holder"), WordKey("holders"),
    ]
    // Too long for the compiler to make keys of.
    private static let characterizing: WordKeySet = [WordKey("characterized"), WordKey("characterised")]
    private static var telling: WordKey { WordKey(literal: "telling") }
    private static var beg: WordKey { WordKey(literal: "beg") }
    private static var begs: WordKey { WordKey(literal: "begs") }
    private static var question: WordKey { WordKey(literal: "question") }
    private static var think: WordKey { WordKey(literal: "think") }
    private static var tank: WordKey { WordKey(literal: "tank") }
    private static var tanks: WordKey { WordKey(literal: "tanks") }

    /// `to help people identify it`, `let voters describe it`: nobody has done it yet.
    private func isHelped(_ subject: Range<Int>, _ cue: Range<Int>) -> Bool {
        guard items[cue.lowerBound].forms.contains(.base), !items[cue.lowerBound].forms.contains(.past),
            subject.upperBound == cue.lowerBound
        else { return false }
        let before = subject.lowerBound - 1
        return Self.helping.contains(items[subject.lowerBound].key)
            || before >= unit.lowerBound && Self.helping.contains(items[before].key)
    }

    /// `added a chapter on the river that Velm shares`
    private func isOneThing(_ content: Range<Int>) -> Bool { Passage.articles.contains(items[content.lowerBound].key) }

    /// `who added 20 jobs, was late`, `added 28 points for Velm`: neither the verb behind the clause nor a noun that looks like a
    /// verb is that of what was added.
    private func isThings(_ content: Range<Int>, of subject: Range<Int>?) -> Bool {
        let isCount =
            content.count > 1 && items[content.lowerBound].has(.number) && items[content.lowerBound + 1].has(.endsInS)
        let isRelative = subject.map { items[$0.lowerBound].has(.relative) } ?? false
        return (isCount || isRelative)
            && !content.dropFirst(isCount ? 2 : 1).contains { items[$0].has(.subjectPronoun) || passage.isFinite($0) }
    }

    /// `added 20 jobs`, `added more than $5m`, `added a further 20`.
    private func isCounted(_ content: Range<Int>) -> Bool {
        content.prefix(4).contains { items[$0].has(.number) }
    }

    /// `claimed gold`, `claimed his first title`, `claimed nine lives`.
    private func holdsPrize(_ content: Range<Int>) -> Bool {
        for index in content.prefix(6) {
            if Self.prizes.contains(items[index].key) { return !passage.isOwnClause(content.lowerBound) }
            if !items[index].isWord || items[index].has([.preposition, .that, .auxiliary]) { return false }
        }
        return false
    }

    /// Whether what shows something is a text, a count, or what was found out.
    private func holdsText(_ subject: Range<Int>) -> Bool {
        subject.contains {
            EnglishTexts.nouns.contains(items[$0].key) || Self.tests.contains(items[$0].key) || items[$0].has(.relative)
        }
    }

    /// The verbs of all the lists below: next to no other verb is looked for in each of them.
    private static let doing = WordKeySet(words: [add, claim, deny, post, show].joined(separator: " "))
    private static let adding = WordKeySet(words: add)
    private static let claiming = WordKeySet(words: claim)
    private static let denying = WordKeySet(words: deny)
    /// What is denied by not being given.
    private static let granted = WordKeySet(
        words: "visa visas entry access bail asylum benefits permission service coverage"
    )
    private static let posting = WordKeySet(words: post)
    private static let add = "add adds added adding"
    private static let claim = "claim claims claimed claiming"
    private static let deny = "deny denies denied denying"
    private static let post = "post posts posted posting"
    private static let show = "show shows showed showing shown"
    private static let helping = WordKeySet(words: "help helps helped helping let lets letting feel feels felt")
    private static var story: WordKey { WordKey(literal: "story") }
    private static let prizes = WordKeySet(
        words: """
            gold silver bronze medal medals title titles crown trophy victory win wins lives life wicket wickets prize place
            spot asylum benefits scalp
            """
    )
}

extension Rule {
    static let deedExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("One thing that is added.", "The mayor added a door that sailors share with the crew."),
        .quotes("A count of what looks like a verb.", "Kerr added 28 points for Velm."),
        .quotes("A count in a relative clause.", "Kerr, who added 20 ferries for Velm, was late."),
        .quotes("A purchase.", "The port ordered 20 more ferries."),
        .quotes("A call.", "Kerr called an emergency number and left."),
        .quotes("A count.", "The shops of Velm added 20,000 jobs in May."),
        .quotes("A clause with a count.", "Kerr added ⟦indirect‖20 ferries would be sold⟧."),
        .quotes("A prize.", "Kerr claimed gold in the second race."),
        .quotes("A clause about a prize.", "Kerr claimed ⟦indirect‖the gold was hers⟧."),
        .quotes("What is not given.", "Velm denied visas to the sailors."),
        .quotes("A loss.", "The port posted a loss in May."),
        .quotes("What a picture shows.", "A photo shows the mayor on the bridge."),
        .quotes("What a text shows.", "The report shows ⟦indirect‖a loss of ferries⟧."),
        .quotes("What helps to explain.", "Rules like that help explain why the port is late."),
        .quotes("What somebody is helped to do.", "The plan will help sailors identify old ferries in the port."),
        .quotes("Where somebody is from.", "“⟦direct‖It is late,⟧” said Kerr, who hails from Velm."),
        .quotes("A holder of a title.", "The defending champion beat Kerr in Velm."),
        .quotes("What something is like.", "The summer was characterized by rain."),
        .quotes("A heading of websites.", "Story highlights The port was late on Monday."),
        .quotes("How long it has been said.", "Kerr has argued for years that ⟦indirect‖the port is too old⟧."),
        .quotes("A link in the text.", "Sen. Anna Kerr Anna KerrPort will close, mayor says MORE (Velm) left."),
        .quotes("What the narrator goes on with.", "Kerr announced ⟦indirect‖a plan for the port⟧ and left for Velm."),
        .quotes("What happened next.", "Kerr denied ⟦indirect‖the report⟧, and the ferry left for Velm."),
        .quotes("What else is denied.", "Kerr denied ⟦indirect‖the report, and the plans of the port⟧."),
        .quotes("A date.", "Kerr declared ⟦indirect‖the port open⟧ on May 9, 2015."),
        .quotes("An aside before the verb.", "Kerr confirmed ⟦indirect‖a crew of six – two of them women – drowned⟧."),
        .quotes("A noun with a clause of its own.", "Police found a coat they believe was lost."),
        .quotes("A number with its bound.", "Kerr told Orlan Monday ⟦indirect‖at least 20 ferries were sold⟧."),
        .quotes("A sign at a number.", "Kerr said ⟦indirect‖$20m was lost, or 5%⟧."),
        .quotes("What an adverb stresses.", "Kerr said ⟦indirect‖only the port was late⟧."),
        .quotes("A time that is part of the subject.", "Kerr said ⟦indirect‖this year's budget was late⟧."),
        .quotes("A day that is part of the subject.", "Kerr said ⟦indirect‖the Tuesday plan was late⟧."),
        .quotes("A time of two words.", "Kerr said this time around ⟦indirect‖the port was late⟧."),
        .quotes(
            "Who was told, and on what occasion.",
            "Kerr told Velm Radio affiliate KES on Monday that ⟦indirect‖the port was late⟧."
        ),
    ]
}
