import StageKit

/// `Kerr said that …`: subject, verb, and what the verb's frames let stand behind it.
///
/// English puts the subject right before the verb group; between the verb and its complement may stand an addressee and
/// when, where and how it was said.
extension ReportFinder {
    func subjectCue(_ cue: Cue, _ subject: Range<Int>) -> Report? {
        var shape = Passage.ContentShape(cue: cue.range)
        shape.isSubordinate = isSubordinate(subject.lowerBound)
        shape.isRelative = items[subject.lowerBound].has(.relative)
        shape.isBetweenDashes = subject.lowerBound > unit.lowerBound && items[subject.lowerBound - 1].kind == .dash
        guard var report = complement(cue, subject, .subjectCue, shape) else { return nil }
        if isCleft(subject) {
            guard let content = behindBe(report.content[0]) else { return nil }
            report.content = [content]
        }
        // `the plan, which challenged the bank`; `Let's see`; `something tells me`: nobody speaks.
        let first = items[subject.lowerBound]
        if subject.count == 1, first.has(.empty) || first.key == Self.whoever { return nil }
        // `the plan that challenged the bank`: what a thing does is no report.
        if first.has(.that), subject.count == 1, !report.reportsWords { return nil }
        // `If you want to see the port`: anybody.
        if first.has(.secondPerson), report.act == .thought || !isSpoken && cue.group.hasModal { return nil }
        if isHeadlinesPassive(cue) || isNounAhead(subject, cue) || isName(report, subject) || isAnonymity(report) {
            return nil
        }
        if first.key == Self.let || first.key == Self.more && first.has(.capitals) { return nil }
        if first.has(.relative), first.key == Self.which, report.frame == .object, report.act != .writing { return nil }
        return report
    }

    /// `Kerr Accused of Theft`, `Kerr Expected to Leave`: what is done to the subject, in the capitals of a headline.
    private func isHeadlinesPassive(_ cue: Cue) -> Bool {
        let verb = items[cue.range.lowerBound]
        guard verb.isCapital, cue.range.count == 1, verb.forms.contains(.participle),
            cue.range.upperBound < unit.upperBound, items[cue.range.upperBound].has([.preposition, .to, .by])
        else { return false }
        if items[cue.range.upperBound].has(.to), Self.promising.contains(verb.key) { return false }
        return cue.expression.frames.has([.object, .addressee])
    }

    /// What one does oneself, where an infinitive follows.
    private static let promising = WordKeySet(
        words: "promised threatened pledged agreed offered planned proposed decided"
    )

    /// `What Kerr said is that …`
    private func isCleft(_ subject: Range<Int>) -> Bool {
        let what = subject.lowerBound - 1
        return what >= unit.lowerBound && items[what].key == Self.what
            && (what == unit.lowerBound || what == unit.lowerBound + 1 && items[unit.lowerBound].has(.conjunction))
    }

    /// What `is that` introduces.
    private func behindBe(_ content: Range<Int>) -> Range<Int>? {
        guard content.count > 2, items[content.lowerBound].has(.be) else { return nil }
        let behind = content.lowerBound + 1
        if items[behind].kind == .quotation { return behind..<content.upperBound }
        return items[behind].has(.that) ? behind + 1..<content.upperBound : nil
    }

    private static var what: WordKey { WordKey(literal: "what") }
    private static var whoever: WordKey { WordKey(literal: "whoever") }
    private static var `let`: WordKey { WordKey(literal: "let") }
    private static var which: WordKey { WordKey(literal: "which") }
    /// The last word of a link that a scraper has run into the sentence.
    private static var more: WordKey { WordKey(literal: "more") }

    /// `a ferry called Velm`: its name, and not what somebody calls it.
    private func isName(_ report: Report, _ subject: Range<Int>) -> Bool {
        if isTerm(report, subject) { return true }
        guard report.frame == .object || report.frame == .quotation, let content = report.content.first,
            items[content.lowerBound].isCapital || items[content.lowerBound].kind == .quotation
                || isNameWithThe(content),
            items[report.cue.lowerBound].forms.contains(.participle),
            Self.naming.contains(items[report.cue.lowerBound].key)
        else { return false }
        // `a quick-built ferry called Velm has left`: the noun is no person, and nothing else is called anything.
        let noun = items[subject.upperBound - 1]
        if subject.upperBound == report.cue.lowerBound, items[content.lowerBound].isCapital, !noun.isCapital,
            !noun.has([.role, .title, .group, .body, .pronoun, .relative, .plural, .determiner]),
            !content.prefix(6).contains(where: { items[$0].has([.determiner, .possessive]) || !items[$0].isWord })
        {
            return true
        }
        return items[subject.lowerBound].key == Self.a || items[subject.lowerBound].key == Self.an
    }

    /// `a kind of rain called drizzle`: what a thing is called, in a few small words.
    private func isTerm(_ report: Report, _ subject: Range<Int>) -> Bool {
        guard report.frame == .object, subject.upperBound == report.cue.lowerBound, let content = report.content.first,
            content.count <= 3, report.cue.count == 1, items[report.cue.lowerBound].key == Self.called,
            !items[subject.upperBound - 1].isCapital,
            !items[subject.lowerBound].isCapital || items[subject.lowerBound].has(.determiner),
            !items[subject.upperBound - 1].has([
                .role, .title, .group, .body, .pronoun, .relative, .plural, .determiner,
            ])
        else { return false }
        return content.allSatisfy { items[$0].isWord && !items[$0].has([.determiner, .possessive, .pronoun]) }
    }

    private static var called: WordKey { WordKey(literal: "called") }

    /// `a group called | the Velm Front`
    private func isNameWithThe(_ content: Range<Int>) -> Bool {
        content.count > 1 && items[content.lowerBound].key == Self.the && items[content.lowerBound + 1].isCapital
    }

    private static var the: WordKey { WordKey(literal: "the") }

    /// `who asked not to be named`, `asked for anonymity`: newsrooms' formula for a source without a name.
    private func isAnonymity(_ report: Report) -> Bool {
        guard report.frame == .infinitive || report.frame == .object, let content = report.content.first else {
            return false
        }
        guard let place = content.prefix(5).first(where: { Self.anonymous.contains(items[$0].key) }),
            place > content.lowerBound || items[place].key == Self.anonymity
        else { return false }
        return (content.lowerBound..<place).allSatisfy {
            items[$0].has([.to, .be, .negation]) || Self.beforeAnonymous.contains(items[$0].key)
        }
    }

    private static var anonymity: WordKey { WordKey(literal: "anonymity") }
    private static let beforeAnonymous: WordKeySet = [WordKey("remain"), WordKey("no")]
    private static let anonymous: WordKeySet = [
        WordKey("anonymity"), WordKey("anonymous"), WordKey("named"), WordKey("identified"), WordKey("quoted"),
        WordKey("names"), WordKey("unnamed"),
    ]

    private static var a: WordKey { WordKey(literal: "a") }
    private static var an: WordKey { WordKey(literal: "an") }
    private static let naming: WordKeySet = [WordKey("called"), WordKey("dubbed"), WordKey("labeled")]

    /// A report of what stands behind a cue.
    func complement(_ cue: Cue, _ source: Range<Int>?, _ rule: Rule, _ shape: Passage.ContentShape? = nil) -> Report? {
        let frames = isSpoken ? cue.expression.frames.subtracting([.object, .infinitive]) : cue.expression.frames
        guard let found = passage.complement(after: cue.range, frames, shape ?? .init(cue: cue.range)),
            found.frame != .clause || found.hasThat || found.isAnswer || hasClause(found.range)
                || isPlain(cue) && holdsQuotation(found.range, first: 12)
        else { return nil }
        // `the five who wrote the report say …`: what is written is a thing.
        if let shape, shape.isRelative, found.frame == .clause, !found.hasThat, cue.act(.clause) == .writing,
            items[found.range.lowerBound].has([.determiner, .possessive])
        {
            return nil
        }
        // `Police found a letter by the door`: what is found is a thing, unless it does something.
        if found.frame == .clause, !found.hasThat, cue.act(.clause) == .writing,
            !passage.isOwnClause(found.range.lowerBound)
        {
            return nil
        }
        var report = Report(
            content: [found.range],
            cue: cue.range,
            source: source,
            rule: rule,
            act: cue.act(found.frame)
        )
        report.frame = found.hasThat ? .that : found.frame
        if isDeed(report, source) { return nil }
        // `thinks that it is late: “We must go.”`: what is said behind the colon is no thought.
        if report.act == .thought, let colon = found.range.first(where: { items[$0].kind == .colon }),
            colon > found.range.lowerBound, colon + 1 < unit.upperBound, passage.isStatement(colon + 1)
        {
            report.content = [found.range.lowerBound..<colon]
        }
        return report
    }

    /// `wrote the novel “The Drowned Mill”`: a term is no clause.
    private func hasClause(_ range: Range<Int>) -> Bool {
        if range.count >= 4, items[range.lowerBound].isWord, !holdsQuotation(range, first: 12) { return true }
        return passage.isClauseWithin(range.lowerBound)
            || range.prefix(60).contains { passage.isStatement($0) }
    }

    /// `said the old bridge “is a useful door”`: with a verb that does nothing but report, a term is part of the clause.
    private func isPlain(_ cue: Cue) -> Bool { Passage.say.contains(items[cue.range.lowerBound].key) }

    private func holdsQuotation(_ range: Range<Int>, first count: Int) -> Bool {
        range.prefix(count).contains { items[$0].kind == .quotation }
    }

    /// `While in June Kerr said …, Orlan left`: the sentence's main clause is still to come.
    private func isSubordinate(_ start: Int) -> Bool {
        var index = start
        let floor = max(unit.lowerBound, start - 8)
        while index > floor {
            index -= 1
            guard items[index].isWord, !passage.isFinite(index), !items[index].has(.that) else { return false }
            guard items[index].has(.subordinator), !items[index].has(.preposition) || index == start - 1 else {
                continue
            }
            // `Since June, when Kerr said …, Orlan left`: no verb of the main clause stands before.
            let before = max(unit.lowerBound, index - 30)..<index
            return before.allSatisfy { !items[$0].has(.auxiliary) && !passage.isFinite($0) }
                || items[index - 1].has(.conjunction)
                || items[unit.lowerBound].has(.subordinator) && before.allSatisfy { items[$0].isWord }
        }
        return false
    }
}
