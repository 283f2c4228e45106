import StageKit

/// Finds the reports of one sentence, cue by cue: each rule proposes a report or none, the first proposal that is accepted
/// has the cue. A learned model would choose among the proposals here.
struct ReportFinder {
    let passage: Passage
    /// Whether the text is what somebody said. What is wanted, praised or expected there is no quote of its own, nor is
    /// what the speaker says of his own saying so: `I want to note that …`.
    private(set) var isSpoken = false

    private(set) var reports: [Report] = []
    /// Quotations that a report has taken, by their items' places in the sentence.
    private var taken = NumberSet()

    /// By report, its number once those that are dropped are gone; `nil` for one of them. Kept for the next sentence.
    private var keptPlaces: [Int?] = []

    /// Whether there are quotations in the sentence.
    private var holdsQuotations = false
    /// How far the contents reach that are too long to be language.
    private var longReach = 0

    /// No more reports nest in one sentence: it would be no language.
    static let deepest = 12
    /// A content of more items is no language either: none of them stands in another, so that the cost stays linear.
    private static let longest = 400

    init(_ lexicon: Lexicon) {
        passage = Passage(lexicon)
    }

    /// Goes on to another level.
    mutating func read(_ items: [Item], signs: [Int32], isSpoken: Bool) {
        passage.read(items, signs: signs)
        self.isSpoken = isSpoken
    }

    var items: [Item] { passage.items }
    var unit: Range<Int> { passage.unit }

    /// Finds those of a sentence, and forgets those of the one before.
    ///
    /// `signs` are the places of those of its items, among the signs of the passage, that can report or be reported.
    mutating func run(_ unit: Range<Int>, signs: Range<Int>, holdsQuotations: Bool) {
        passage.move(to: unit)
        self.holdsQuotations = holdsQuotations
        if !reports.isEmpty { reports.removeAll(keepingCapacity: true) }
        taken.removeAll()
        longReach = 0
        find(signs)
    }

    private mutating func find(_ signs: Range<Int>) {
        if !isSpoken, opensWithIn, let report = fronted() {
            accept(report, VerbGroup(passage, unit.lowerBound, isVerb: false))
        }
        // Behind the last cue.
        var behind = unit.lowerBound
        for sign in signs {
            let index = Int(passage.signs[sign])
            guard index >= behind else { continue }
            switch items[index].kind {
            case .colon:
                if let report = colon(index) { accept(report, VerbGroup(passage, index, isVerb: false)) }
            case .dash:
                if let report = signature(index) { accept(report, VerbGroup(passage, index, isVerb: false)) }
            case .quotation:
                if let report = unlistedCue(behind: index) ?? leadingCue(before: index) ?? signature(behind: index) {
                    accept(report, VerbGroup(passage, index, isVerb: false))
                }
            default:
                if reports.count < Self.deepest || depth(at: index) < Self.deepest { behind = cue(at: index) }
            }
        }
        if reports.count > 1 { dropThoughtsWithin() }
    }

    /// Whether a report has taken the quotation that stands at an item.
    func isTaken(quotation index: Int) -> Bool {
        taken.contains(Int32(truncatingIfNeeded: index - unit.lowerBound))
    }

    private func depth(at index: Int) -> Int {
        reports.suffix(Self.deepest).count { $0.hull.contains(index) }
    }

    // MARK: Proposing

    /// Reads the expressions that begin at an item. Returns the item behind the cue, or the item itself where none fits.
    private mutating func cue(at index: Int) -> Int {
        if index + 1 < items.count, passage.lexicon.endsEarly(items[index], before: items[index + 1].key) {
            return index
        }
        if holdsQuotations, let end = quotedCue(at: index) { return end }
        for number in passage.lexicon.expressions(of: items[index]) {
            guard let end = passage.match(number, at: index) else { continue }
            let expression = passage.lexicon[number]
            let group = VerbGroup(passage, index, isVerb: expression.part == .verb)
            let cue = Cue(expression: expression, range: index..<end, group: group)
            if let report = proposal(cue), accept(report, group) { return end }
        }
        return index
    }

    /// The verb behind a quotation and all that says who spoke, before it is read as anything else. Returns the item behind it.
    private mutating func quotedCue(at index: Int) -> Int? {
        guard items[index].forms.has([.past, .third]), !items[index].has(.nounToo) || items[index].has(.endsInEd) else {
            return nil
        }
        let group = VerbGroup(passage, index)
        guard group.role(of: items[index]) == .finite, !group.isPassive,
            let subject = passage.quotedSubject(before: group.start)
        else { return nil }
        for number in passage.lexicon.expressions(of: items[index]) {
            let expression = passage.lexicon[number]
            guard expression.part == .verb, expression.frames.contains(.quotation),
                let end = passage.match(number, at: index)
            else { continue }
            let cue = Cue(expression: expression, range: index..<end, group: group)
            if let report = finalCue(cue, subject), accept(report, group) { return end }
        }
        return nil
    }

    private mutating func proposal(_ cue: Cue) -> Report? {
        switch cue.expression.part {
        case .verb: verb(cue)
        case .noun: nounCue(cue)
        case .adjective: adjectiveCue(cue)
        case .preposition: accordingTo(cue)
        }
    }

    private mutating func verb(_ cue: Cue) -> Report? {
        let index = cue.range.lowerBound
        let item = items[index]
        guard item.forms.has([.base, .third, .past, .participle, .gerund]) else { return nil }
        if isIdiom(cue.range) { return nil }
        // `the United States`: a capital inside of a sentence makes a name of what can be a noun.
        if item.isCapital, item.has(.nounToo), index > unit.lowerBound { return nil }
        // Most verbs are plain: what shows that a rule cannot fit is asked here, and the rule is not entered.
        let next = cue.range.upperBound
        let isAgentNext = next < unit.upperBound && items[next].has(.by)
        let isBehindMark = index == unit.lowerBound || !items[index - 1].isWord
        if isAgentNext || index == unit.lowerBound, let report = nextSentence(cue) { return report }
        if isBehindMark, let report = openingInversion(cue) { return report }
        if isAgentNext, let report = asCue(passive: cue) { return report }
        if cue.group.isPassive { return raisingCue(cue) ?? passiveCue(cue) }
        if cue.expression.frames.contains(.addressee), let report = passiveCue(participle: cue) { return report }
        switch cue.group.role(of: item) {
        case .finite? where items[cue.group.start].has(.have) && items[cue.group.start].key == Self.having:
            return gerundCue(cue)
        case .finite?:
            if cue.expression.frames == .raising, let report = raisingCue(active: cue) { return report }
            if isBehindMark, let report = invertedCue(cue) { return report }
            if let subject = subject(of: cue) { return report(of: cue, subject) }
            return opening(cue) ?? inner(cue) ?? (isBehindJoint(cue.group.start) ? sharedSubject(cue) : nil)
        case .gerund?: return gerundCue(cue)
        case .infinitive?: return infinitiveCue(cue)
        case nil: return nil
        }
    }

    /// A report by a verb with its subject in front. Again no rule is entered that what stands before the subject rules out.
    private mutating func report(of cue: Cue, _ subject: Range<Int>) -> Report? {
        if isBehindAs(subject.lowerBound), let report = asCue(cue, subject) { return report }
        if subject.lowerBound > unit.lowerBound {
            // `“…,” Kerr wrote about the plan`: the verb alone reports the words.
            if cue.range.count > 1, !cue.expression.reportsWords, items[subject.lowerBound - 1].kind == .quotation,
                passage.endsInComma(subject.lowerBound - 1)
            {
                return nil
            }
            if !items[subject.lowerBound - 1].isWord, let report = finalCue(cue, subject) { return report }
            if leavesGap(subject), let report = gapCue(cue, subject) ?? labelledGap(cue, subject) { return report }
        }
        return subjectCue(cue, subject) ?? inner(cue)
    }

    private static var having: WordKey { WordKey(literal: "having") }

    /// Whose clause goes on at an item: that of the finite verb nearest before it, or of the last report, if that one
    /// reaches farther.
    func clauseSubject(before index: Int) -> Range<Int>? {
        let recent = reports.suffix(Self.deepest)
        let last = recent.last {
            // Whose claim it is need not be who does something: `Orlan left after Kerr's call to stay, arguing …`.
            guard let source = $0.source, $0.parent == nil, $0.cue.lowerBound < index else { return false }
            return $0.rule != .nounCue || items[source.lowerBound].has(.possessive)
        }
        let isSetOff = index > unit.lowerBound && (items[index - 1].kind == .comma || items[index - 1].kind == .dash)
        let nearest = passage.subject(nearestBefore: index, mainClause: isSetOff)
        guard let last, let source = last.source else { return nearest?.subject }
        guard let nearest, nearest.verb >= max(last.hull.upperBound, last.cue.upperBound) else { return source }
        return nearest.subject
    }

    // MARK: Accepting

    /// Takes a proposal in, unless it is no quote in speech or says again what another report says.
    @discardableResult
    private mutating func accept(_ proposal: Report, _ group: VerbGroup) -> Bool {
        guard !isSpoken || isReportedInSpeech(proposal, group), reports.isEmpty || !isTaken(proposal),
            !isLink(proposal.cue), !isOwner(proposal)
        else { return false }
        let hull = proposal.hull
        if hull.count > Self.longest {
            guard proposal.cue.lowerBound >= longReach else { return false }
            longReach = hull.upperBound
        }
        var report = proposal
        if report.content.contains(where: { $0.isEmpty }) { report.content = report.content.withoutEmpty }
        if group.isNegated || isOmitted(group.start) {
            report.modality = .negated
        } else if isConditional(group) {
            report.modality = .conditional
        } else if let last = unit.last, items[last].kind == .question {
            report.modality = .question
        }
        if !reports.isEmpty { nest(&report) }
        for range in report.content where holdsQuotations {
            for index in range where items[index].kind == .quotation {
                taken.insert(Int32(truncatingIfNeeded: index - unit.lowerBound))
            }
        }
        reports.append(report)
        return true
    }

    /// `his support for the nominee and accused sailor Bo Orlan`: whose something is does not act.
    private func isOwner(_ report: Report) -> Bool {
        guard let source = report.source, source.count == 1, report.rule == .sharedSubject || report.rule == .subjectCue
        else { return false }
        return items[source.lowerBound].has(.possessive) && !items[source.lowerBound].has(.objectPronoun)
    }

    /// `Sen. Anna Kerr Anna KerrPort will close, says mayor MORE (Velm) left`: links that a scraper has run into the sentence
    /// stand between a word with a capital in its middle and one word in capitals.
    private func isLink(_ cue: Range<Int>) -> Bool {
        let ceiling = min(unit.upperBound, cue.upperBound + Self.longestLink)
        guard cue.upperBound < ceiling,
            (cue.upperBound..<ceiling).contains(where: { items[$0].key == Self.more && items[$0].has(.capitals) })
        else { return false }
        return (max(unit.lowerBound, cue.lowerBound - Self.longestLink)..<cue.lowerBound).contains {
            items[$0].has(.innerCapital) && !items[$0].has(.capitals)
        }
    }

    private static var more: WordKey { WordKey(literal: "more") }
    private static let longestLink = 80

    /// Whether what a verb group says is no fact.
    private func isConditional(_ group: VerbGroup) -> Bool {
        group.isConditional || group.opensCondition(passage)
    }

    /// `without saying …`, `instead of simply saying …`, `rather than saying …`: nobody has said it.
    private func isOmitted(_ start: Int) -> Bool {
        guard start > unit.lowerBound, items[start - 1].has([.preposition, .subordinator]) else { return false }
        if items[start - 1].key == Self.without { return true }
        guard start - 1 > unit.lowerBound else { return false }
        return items[start - 1].key == Self.of && items[start - 2].key == Self.instead
            || items[start - 1].key == Self.than && items[start - 2].key == Self.rather
    }

    private static var without: WordKey { WordKey(literal: "without") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var instead: WordKey { WordKey(literal: "instead") }
    private static var than: WordKey { WordKey(literal: "than") }
    private static var rather: WordKey { WordKey(literal: "rather") }

    /// Whether a report contradicts one that is there.
    private func isTaken(_ report: Report) -> Bool {
        let hull = report.hull
        return reports.suffix(Self.deepest).contains { other in
            // `said in a statement that …`: the clause is the verb's, not the noun's.
            if report.rule == .nounCue, other.content.first?.lowerBound == report.content.first?.lowerBound {
                return true
            }
            // A content that takes in another report's cue takes in what it reports.
            guard !other.cue.isEmpty, !other.hull.isEmpty, hull.contains(other.cue.lowerBound) else { return false }
            return other.hull.lowerBound < hull.lowerBound || other.hull.upperBound > hull.upperBound
        }
    }

    /// What a report stands in was found before it, unless its cue comes last.
    private mutating func nest(_ report: inout Report) {
        let hull = report.hull
        report.parent = reports.indices.suffix(Self.deepest).last {
            reports[$0].hull.contains(report.cue.lowerBound)
        }
        for index in reports.indices.suffix(Self.deepest) {
            guard reports[index].parent == nil, !isAncestor(index, of: report.parent) else { continue }
            if hull.contains(reports[index].cue.lowerBound) { reports[index].parent = reports.count }
        }
    }

    /// `Kerr said that she wanted to stay`: what is wanted, praised or promised inside of a report is part of what is
    /// reported, and no report of its own.
    private mutating func dropThoughtsWithin() {
        guard reports.contains(where: { $0.parent != nil && !$0.reportsWords }) else { return }
        keptPlaces.removeAll(keepingCapacity: true)
        var count = 0
        for report in reports {
            let isKept = report.parent == nil || report.reportsWords
            keptPlaces.append(isKept ? count : nil)
            if isKept { count += 1 }
        }
        for index in reports.indices where keptPlaces[index] != nil {
            var around = reports[index].parent
            while let place = around, keptPlaces[place] == nil { around = reports[place].parent }
            reports[index].parent = around.flatMap { keptPlaces[$0] }
        }
        for index in reports.indices {
            if let place = keptPlaces[index] { reports[place] = reports[index] }
        }
        reports.removeSubrange(count...)
    }

    private func isAncestor(_ index: Int, of start: Int?) -> Bool {
        var current = start
        while let place = current {
            if place == index { return true }
            current = reports[place].parent
        }
        return false
    }

    /// Inside of speech only what was said or written counts, by a verb with a subject of its own; the speaker's own words
    /// only where they lie in the past.
    private func isReportedInSpeech(_ report: Report, _ group: VerbGroup) -> Bool {
        guard report.act != .thought, let source = report.source, isToldAsFact(report, source, group) else {
            return false
        }
        // `my grandfather` is somebody else.
        let isOwn = items[source.lowerBound].has(.firstPerson) && !items[source.lowerBound].has(.possessive)
        // `Why does nobody ask whether it is safe?`: nobody has asked.
        if let last = unit.last, items[last].kind == .question, report.frame != .quotation { return false }
        // `They will find a leader`, `to show that it can be done`: no text that says so.
        if report.act == .writing, report.frame != .that, report.frame != .quotation { return false }
        switch report.rule {
        case .subjectCue, .finalCue, .invertedCue, .accordingTo, .colon, .signature, .sharedSubject: break
        // `as I said`: the speaker's own words go on.
        case .asCue: return !isOwn
        case .gerundCue: return !isOwn && isTold(report, source, before: group.start)
        default: return false
        }
        guard !report.cue.isEmpty else { return true }
        // `as far as you can say what it costs`: anybody.
        if items[source.lowerBound].has(.secondPerson) { return items[report.cue.lowerBound].forms.contains(.past) }
        // `I say: ‘It is late.’`: a story told in the present; `I say it is late` says it now.
        guard isOwn, report.frame != .quotation else { return true }
        return items[report.cue.lowerBound].forms.has([.past, .participle])
    }

    /// `Simply saying that …`, `by saying so`: a participle in front, or behind `by`, tells nothing that happened; it does
    /// behind its subject, behind a comma, and before `that`.
    private func isTold(_ report: Report, _ source: Range<Int>, before start: Int) -> Bool {
        guard start > unit.lowerBound + 1 else { return false }
        if source.upperBound == start || items[start - 1].kind == .comma { return true }
        return report.frame == .that && !items[start - 1].has(.by)
    }

    /// `he would say that …`, `if he says that …`: nobody has said it. `it shows that …`, `it tells you that …`, `what he
    /// says is …`: nobody's words.
    private func isToldAsFact(_ report: Report, _ source: Range<Int>, _ group: VerbGroup) -> Bool {
        if group.hasModal || isConditional(group) { return false }
        if items[source.lowerBound].key == Self.it {
            let isTold = !report.cue.isEmpty && Self.tell.contains(items[report.cue.lowerBound].key)
            if isTold || report.act == .writing { return false }
        }
        return source.lowerBound == unit.lowerBound || items[source.lowerBound - 1].key != Self.what
    }

    private static var it: WordKey { WordKey(literal: "it") }
    private static let tell: WordKeySet = [WordKey("tell"), WordKey("tells"), WordKey("told")]
    private static var what: WordKey { WordKey(literal: "what") }
}
