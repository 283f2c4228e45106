import StageKit

/// Finds the reports of one sentence, cue by cue.
struct ReportFinder {
    let items: [Item]
    let unit: Range<Int>
    let lexicon: Lexicon
    let phrases: NounPhrases
    /// Whether the text is what somebody said. What is wanted, praised or expected there is no quote of its own, nor is
    /// what the speaker says of his own saying so: `I want to note that …`.
    let isSpoken: Bool
    /// Whether a quotation, by its number, reads as a whole clause rather than as a term.
    let isSentenceLike: (Int) -> Bool

    private(set) var reports: [Report] = []
    /// The subject of the sentence's main clause, once it is asked for.
    private var mainSubject: Range<Int>??
    /// Quotations that a report has taken.
    private(set) var taken: Set<Int32> = []

    /// No more reports nest in one sentence: it would be no language.
    private static let deepest = 12

    init(items: [Item], unit: Range<Int>, lexicon: Lexicon, isSpoken: Bool, isSentenceLike: @escaping (Int) -> Bool) {
        self.items = items
        self.unit = unit
        self.lexicon = lexicon
        self.isSpoken = isSpoken
        self.isSentenceLike = isSentenceLike
        phrases = NounPhrases(items: items, unit: unit)
    }

    /// Finds them all.
    mutating func run() {
        var index = unit.lowerBound
        while index < unit.upperBound {
            let item = items[index]
            if item.kind == .colon { nameAndColon(index) }
            if item.kind == .dash { signature(index) }
            guard item.isWord, item.expressions >= 0, depth(at: index) < Self.deepest else {
                index += 1
                continue
            }
            index = max(index + 1, cue(at: index))
        }
    }

    private func depth(at index: Int) -> Int {
        reports.suffix(Self.deepest).count { $0.hull.contains(index) }
    }

    // MARK: One cue

    /// Reads the expressions that begin at an item. Returns the item behind the cue, or the item itself where none fits.
    private mutating func cue(at index: Int) -> Int {
        for expression in lexicon.groups[Int(items[index].expressions)] {
            guard let end = match(expression, at: index) else { continue }
            let found: Bool
            switch expression.part {
            case .verb: found = verb(expression, index..<end)
            case .noun: found = noun(expression, index..<end)
            case .adjective: found = adjective(expression, index..<end)
            case .preposition: found = preposition(expression, index..<end)
            }
            if found { return end }
        }
        return index
    }

    /// The item behind an expression whose first word stands at an index.
    private func match(_ expression: Lexicon.Expression, at index: Int) -> Int? {
        guard expression.rest.isEmpty || index + expression.rest.count < unit.upperBound else { return nil }
        for (offset, key) in expression.rest.enumerated() where items[index + 1 + offset].key != key { return nil }
        return index + 1 + expression.rest.count
    }

    // MARK: Verbs

    private mutating func verb(_ expression: Lexicon.Expression, _ cue: Range<Int>) -> Bool {
        let group = VerbGroup(items, unit, cue.lowerBound)
        let item = items[cue.lowerBound]
        guard item.forms.has([.base, .third, .past, .participle, .gerund]) else { return false }
        // `the United States`: a capital inside of a sentence makes a name of what can be a noun.
        if item.isCapital, item.has(.nounToo), cue.lowerBound > unit.lowerBound { return false }
        if cue.lowerBound == unit.lowerBound, thisFirst(cue, group) { return true }
        if group.isPassive { return passive(expression, cue, group) }
        if expression.frames == .raising, !group.isPassive, !Self.seems(item, expression) { return false }
        guard let role = group.role(of: item) else { return false }
        switch role {
        case .finite:
            if invertedCue(expression, cue, group) { return true }
            if let subject = subject(before: group.start, cue) {
                return report(expression, cue, group, subject, .subjectCue)
            }
            if let shared = sharedSubject(group) { return report(expression, cue, group, shared, .sharedSubject) }
            return false
        case .gerund:
            guard let subject = adjacentSubject(group) ?? findMainSubject(before: group.start) else { return false }
            return report(expression, cue, group, subject, .gerundCue)
        case .infinitive:
            // `hopes to find …`: what is thought or shown behind an infinitive is seldom a report.
            let spoken = expression.frames.subtracting(expression.thoughtFrames).subtracting(expression.writingFrames)
            guard !spoken.isEmpty, let subject = findMainSubject(before: group.start) else { return false }
            return report(expression, cue, group, subject, .infinitiveCue)
        }
    }

    private static func seems(_ item: Item, _ expression: Lexicon.Expression) -> Bool {
        // `seem` and `appear` raise their subject in the active voice, too.
        expression.frames.contains(.raising) && !expression.frames.has([.clause, .object, .infinitive])
    }

    private func subject(before index: Int, _ cue: Range<Int>) -> Range<Int>? {
        guard let subject = phrases.subject(before: index) else { return nil }
        let item = items[cue.lowerBound]
        guard item.has(.nounToo), !item.forms.has(.participle) || item.forms.has(.base) else { return subject }
        // `his claims`, `the report`: a noun, unless the subject is one by itself.
        let last = items[subject.upperBound - 1]
        let first = items[subject.lowerBound]
        if subject.upperBound < index { return subject }
        if index < cue.lowerBound { return subject }
        if item.forms.contains(.third) {
            if last.has([.subjectPronoun, .eitherPronoun, .relative, .capital]), !last.has(.genitive) {
                return subject
            }
            if first.has(.determiner), subject.count > 1, !last.has(.endsInS), !last.has(.genitive) { return subject }
            return nil
        }
        if last.has([.subjectPronoun, .relative]) || last.has(.group) { return subject }
        return last.has(.endsInS) && !last.has(.genitive) && !last.isCapital ? subject : nil
    }

    /// `“…,” said Kerr`, `…, said Kerr`.
    private mutating func invertedCue(_ expression: Lexicon.Expression, _ cue: Range<Int>, _ group: VerbGroup) -> Bool {
        guard expression.frames.contains(.quotation), group.start == cue.lowerBound, cue.lowerBound > unit.lowerBound,
            cue.upperBound < unit.upperBound
        else { return false }
        let before = items[cue.lowerBound - 1]
        guard before.kind == .comma || before.kind == .quotation || before.kind == .dash else { return false }
        let next = items[cue.upperBound]
        let opensPhrase =
            next.isCapital || isBareName(next, cue.lowerBound)
            || next.has([.determiner, .possessive, .title, .role, .group])
            || next.has([.subjectPronoun, .relative])
        guard opensPhrase, !next.has([.that]) || next.isCapital, let source = phrases.phrase(from: cue.upperBound),
            !items[source.lowerBound].has([.day, .that])
        else { return false }
        if before.kind == .comma, cue.lowerBound - 2 >= unit.lowerBound, items[cue.lowerBound - 2].kind != .quotation {
            // `Kerr, a lawyer, said the bridge …`: what stands behind the verb is what was said.
            // `Kerr, a lawyer, told Orlan.`: who stands behind that verb is who was told.
            if phrases.subject(before: cue.lowerBound) != nil,
                isClauseAhead(source.upperBound) || expression.frames.contains(.addressee)
            {
                return false
            }
        }
        let behind = Adverbials(items, unit).end(from: source.upperBound)
        return parenthetical(expression, cue, source, behind: behind, before: cue.lowerBound, .invertedCue, group)
    }

    /// `“…,” said kerr`: a name that a machine wrote small, right behind a quotation's cue.
    private func isBareName(_ item: Item, _ cue: Int) -> Bool {
        isQuotation(before: cue) && item.isWord
            && item.traits.isDisjoint(with: [
                .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .that, .to, .objectPronoun, .day,
                .endsInIng,
            ])
    }

    /// `Said this yesterday, the Embassy.`: the sentence before, by whom the last phrase names.
    private mutating func thisFirst(_ cue: Range<Int>, _ group: VerbGroup) -> Bool {
        guard cue.upperBound < unit.upperBound, items[cue.upperBound].key == Self.this else { return false }
        var index = Adverbials(items, unit).end(from: cue.upperBound + 1)
        if index < unit.upperBound, items[index].kind == .comma { index += 1 }
        guard let source = phrases.phrase(from: index), source.upperBound + 2 >= unit.upperBound else { return false }
        add([], cue, source, .nextSentence, .speech, group)
        return true
    }

    private static let this = WordKey("this")
    private static let it = WordKey("it")

    /// Whether a finite verb follows right behind an item.
    private func isClauseAhead(_ index: Int) -> Bool {
        index < unit.upperBound
            && (items[index].has([.finite, .auxiliary]) || items[index].forms.has([.past, .third])
                || items[index].has(.endsInEd))
    }

    private func sharedSubject(_ group: VerbGroup) -> Range<Int>? {
        guard group.start > unit.lowerBound, let last = reports.suffix(Self.deepest).last(where: { $0.source != nil })
        else { return nil }
        var index = group.start - 1
        if items[index].kind == .comma, index > unit.lowerBound { index -= 1 }
        guard items[index].has(.conjunction) || items[group.start - 1].kind == .comma || items[index].has(.adverb)
        else {
            return nil
        }
        return last.source
    }

    /// `Trump vowing to …` as the object of something, or a gerund behind a comma.
    private func adjacentSubject(_ group: VerbGroup) -> Range<Int>? {
        guard group.start > unit.lowerBound else { return nil }
        let before = items[group.start - 1]
        guard before.isCapital || before.has([.objectPronoun, .subjectPronoun]) else { return nil }
        return phrases.phrase(before: group.start)
    }

    /// The subject of the first finite verb of the sentence.
    private mutating func findMainSubject(before index: Int) -> Range<Int>? {
        let recent = reports.suffix(Self.deepest)
        if let last = recent.last(where: { $0.source != nil && $0.parent == nil && $0.cue.lowerBound < index }) {
            return last.source
        }
        if let mainSubject { return mainSubject }
        let ceiling = min(unit.upperBound, unit.lowerBound + 60)
        for place in unit.lowerBound..<ceiling {
            let item = items[place]
            let isVerb =
                item.has([.finite]) || item.forms.has([.past]) && !item.has(.nounToo)
                || item.has(.endsInEd) && place + 1 < unit.upperBound
                    && items[place + 1].has([.determiner, .possessive, .preposition, .to, .capital])
            guard isVerb, place > unit.lowerBound else { continue }
            let group = VerbGroup(items, unit, place)
            if let subject = phrases.subject(before: group.start), !items[subject.lowerBound].has(.relative) {
                mainSubject = .some(subject)
                return subject
            }
        }
        mainSubject = .some(nil)
        return nil
    }

    private mutating func passive(_ expression: Lexicon.Expression, _ cue: Range<Int>, _ group: VerbGroup) -> Bool {
        let next = cue.upperBound
        guard next < unit.upperBound else { return false }
        if expression.frames.contains(.raising), items[next].has(.to),
            let subject = phrases.subject(before: group.start)
        {
            let end = ContentBounds(items, unit, lexicon).clauseEnd(from: next, cue: cue, isObject: false)
            add([subject, next..<end], cue, nil, .raisingCue, act(expression, .raising), group)
            return true
        }
        // `This was stated by Kerr`, `the plan was criticized by Kerr`.
        guard items[next].has(.by), let source = phrases.phrase(from: next + 1, toMark: false) else { return false }
        if group.start == unit.lowerBound + 1, [Self.this, Self.it].contains(items[unit.lowerBound].key),
            expression.frames.has([.clause, .quotation])
        {
            add([], cue, source, .nextSentence, .speech, group)
            return true
        }
        guard let subject = phrases.subject(before: group.start), !items[subject.lowerBound].has(.relative) else {
            return false
        }
        guard expression.frames.contains(.object) else { return false }
        add([subject], cue, source, .subjectCue, act(expression, .object), group)
        return true
    }

    // MARK: A cue with its source

    private mutating func report(
        _ expression: Lexicon.Expression,
        _ cue: Range<Int>,
        _ group: VerbGroup,
        _ source: Range<Int>,
        _ rule: Rule
    ) -> Bool {
        let start =
            rule == .gerundCue || rule == .infinitiveCue || rule == .sharedSubject
            ? group.start : min(source.lowerBound, group.start)
        let adverbials = Adverbials(items, unit)
        if rule != .gerundCue, rule != .infinitiveCue, start > unit.lowerBound,
            expression.frames.has([.quotation, .clause])
        {
            var behind = cue.upperBound
            if expression.frames.contains(.addressee) { behind = adverbials.addresseeEnd(from: behind) }
            behind = adverbials.end(from: behind)
            let quoted = isQuotation(before: start)
            if quoted || isFinal(behind), items[start - 1].kind == .comma || quoted {
                let isParenthetical = parenthetical(
                    expression,
                    cue,
                    source,
                    behind: behind,
                    before: start,
                    .finalCue,
                    group
                )
                if isParenthetical { return true }
            }
        }
        let frames = isSpoken ? expression.frames.subtracting([.object, .infinitive]) : expression.frames
        guard let found = ContentBounds(items, unit, lexicon).content(after: cue, frames),
            found.frame != .clause || items[cue.upperBound].has(.that) || hasClause(found.range)
        else { return false }
        if rule == .infinitiveCue || rule == .gerundCue, found.frame == .object, !found.hasQuotation {
            return addThin(
                found,
                expression,
                cue,
                source,
                rule,
                group
            )
        }
        add([found.range], cue, source, rule, act(expression, found.frame), group)
        return true
    }

    /// `wrote the novel “The Drowned Mill”`: a term is no clause.
    private func hasClause(_ range: Range<Int>) -> Bool {
        ContentBounds(items, unit, lexicon).isClauseWithin(range.lowerBound)
            || range.prefix(60).contains { items[$0].kind == .quotation && isSentenceLike(Int(items[$0].region)) }
    }

    private mutating func addThin(
        _ found: ContentBounds.Content,
        _ expression: Lexicon.Expression,
        _ cue: Range<Int>,
        _ source: Range<Int>,
        _ rule: Rule,
        _ group: VerbGroup
    ) -> Bool {
        guard rule == .gerundCue else { return false }
        add([found.range], cue, source, rule, act(expression, found.frame), group)
        return true
    }

    /// Whether a quotation that reads as a clause ends right before an item, with or without a comma.
    private func isQuotation(before index: Int) -> Bool {
        var last = index - 1
        if last > unit.lowerBound, items[last].kind == .comma || items[last].kind == .dash { last -= 1 }
        guard last >= unit.lowerBound, items[last].kind == .quotation else { return false }
        return last < index - 1 || isSentenceLike(Int(items[last].region))
    }

    private func isFinal(_ index: Int) -> Bool {
        guard index < unit.upperBound else { return true }
        switch items[index].kind {
        case .comma, .semicolon, .stop, .question, .close, .dash: return true
        default: return false
        }
    }

    /// `…, Kerr said`, `“…,” said Kerr, “…”`: the cue stands behind what is reported, or in its middle.
    private mutating func parenthetical(
        _ expression: Lexicon.Expression,
        _ cue: Range<Int>,
        _ source: Range<Int>,
        behind: Int,
        before start: Int,
        _ rule: Rule,
        _ group: VerbGroup
    ) -> Bool {
        var last = start
        while last > unit.lowerBound, [.comma, .dash].contains(items[last - 1].kind) { last -= 1 }
        guard last > unit.lowerBound else { return false }
        let isQuoted = items[last - 1].kind == .quotation
        let bounds = ContentBounds(items, unit, lexicon)
        guard let first = bounds.content(before: last, after: reports.last?.hull.upperBound, isQuoted: isQuoted) else {
            return false
        }
        var content = [first]
        if let second = bounds.secondHalf(from: behind, isQuoted: isQuoted, firstIsClause: bounds.isClause(first)) {
            content.append(second)
        } else if !isQuoted, !bounds.isClause(first) {
            // `On Monday, Kerr said`: nothing is reported before the cue.
            return false
        }
        // Behind an inverted cue's source an adjunct may follow: `said Kerr meeting with Orlan`.
        if !isQuoted, !isFinal(behind), rule != .invertedCue { return false }
        add(content, cue, source, rule, act(expression, isQuoted ? .quotation : .clause), group)
        return true
    }

    // MARK: Nouns, adjectives, prepositions

    private mutating func noun(_ expression: Lexicon.Expression, _ cue: Range<Int>) -> Bool {
        guard items[cue.lowerBound].forms.contains(.noun), cue.upperBound < unit.upperBound else { return false }
        let next = items[cue.upperBound]
        var source: Range<Int>?
        if cue.lowerBound > unit.lowerBound {
            var before = cue.lowerBound - 1
            if !items[before].has([.genitive, .possessive]), before > unit.lowerBound { before -= 1 }
            if items[before].has(.possessive) { source = before..<before + 1 }
            if items[before].has(.genitive) { source = phrases.phrase(before: before + 1) }
        }
        var start = cue.upperBound
        if source == nil, next.has(.by) || next.has(.preposition), let owner = phrases.phrase(from: start + 1),
            owner.upperBound < unit.upperBound, items[owner.upperBound].has([.that, .to])
        {
            source = owner
            start = owner.upperBound
        }
        guard start < unit.upperBound else { return false }
        let isThat = items[start].has(.that)
        let isTo =
            items[start].has(.to) && expression.frames.contains(.infinitive) && source != nil
            && start + 1 < unit.upperBound && !items[start + 1].has([.determiner, .possessive, .capital, .pronoun])
        guard isThat || isTo, !isThat || start + 1 < unit.upperBound && !isClauseAhead(start + 1) else { return false }
        let from = isThat ? start + 1 : start
        let end = ContentBounds(items, unit, lexicon).clauseEnd(from: from, cue: cue, isObject: true)
        guard end > from + 1 else { return false }
        let group = VerbGroup(items, unit, cue.lowerBound, isVerb: false)
        add([from..<end], cue, source, .nounCue, act(expression, isThat ? .that : .infinitive), group)
        return true
    }

    private mutating func adjective(_ expression: Lexicon.Expression, _ cue: Range<Int>) -> Bool {
        guard items[cue.lowerBound].forms.contains(.adjective), cue.upperBound < unit.upperBound else { return false }
        let group = VerbGroup(items, unit, cue.lowerBound, isVerb: false)
        guard group.hasBe, let subject = phrases.subject(before: group.start),
            !items[subject.lowerBound].has(.eitherPronoun)
        else { return false }
        let next = items[cue.upperBound]
        guard next.has([.that, .to]) || next.has([.subjectPronoun]) else { return false }
        let from = next.has(.that) ? cue.upperBound + 1 : cue.upperBound
        let end = ContentBounds(items, unit, lexicon).clauseEnd(from: from, cue: cue, isObject: false)
        guard end > from else { return false }
        add([from..<end], cue, subject, .adjectiveCue, act(expression, .that), group)
        return true
    }

    private mutating func preposition(_ expression: Lexicon.Expression, _ cue: Range<Int>) -> Bool {
        guard let source = phrases.phrase(from: cue.upperBound, toMark: true) else { return false }
        let bounds = ContentBounds(items, unit, lexicon)
        let group = VerbGroup(items, unit, cue.lowerBound, isVerb: false)
        let opensClause =
            cue.lowerBound == unit.lowerBound || [.semicolon, .colon].contains(items[cue.lowerBound - 1].kind)
            || items[cue.lowerBound - 1].has([.conjunction, .that]) || items[cue.lowerBound - 1].kind == .open
            || items[cue.lowerBound - 1].kind == .comma && cue.lowerBound - 2 >= unit.lowerBound
                && items[cue.lowerBound - 2].has([.conjunction, .that, .subordinator])
        var content: [Range<Int>] = []
        if opensClause {
            var from = source.upperBound
            if from < unit.upperBound, items[from].kind == .comma { from += 1 }
            let end = bounds.clauseEnd(from: from, cue: cue, isObject: false)
            if end > from { content = [from..<end] }
        } else {
            var last = cue.lowerBound
            while last > unit.lowerBound, items[last - 1].kind == .comma { last -= 1 }
            let isQuoted = last > unit.lowerBound && items[last - 1].kind == .quotation
            // A sentence this long is none: each report takes what the one before has left.
            let floor = unit.count > 400 ? reports.last?.hull.upperBound : nil
            if let first = bounds.content(before: last, after: floor, isQuoted: isQuoted) { content = [first] }
            if let second = bounds.secondHalf(
                from: source.upperBound,
                isQuoted: isQuoted,
                firstIsClause: content.first.map(bounds.isClause) ?? true
            ) {
                content.append(second)
            }
        }
        guard !content.isEmpty else { return false }
        add(content, cue, source, .accordingTo, act(expression, .clause), group)
        return true
    }

    /// `“…” — Anna Kerr`: the name behind a dash that closes the sentence, or stands before the next quotation.
    private mutating func signature(_ index: Int) {
        guard index > unit.lowerBound, items[index - 1].kind == .quotation, index + 1 < unit.upperBound,
            items[index + 1].isCapital, isSentenceLike(Int(items[index - 1].region)),
            !taken.contains(items[index - 1].region), let source = phrases.phrase(from: index + 1)
        else { return }
        let behind = source.upperBound
        guard behind == unit.upperBound || items[behind].kind == .stop || items[behind].kind == .quotation else {
            return
        }
        let group = VerbGroup(items, unit, index, isVerb: false)
        add([index - 1..<index], index..<index, source, .signature, .speech, group)
    }

    /// `Kerr: “…”`, a name alone before the colon; `Kerr returned to his lines: “…”`, a sentence without a reporting verb.
    private mutating func nameAndColon(_ index: Int) {
        guard index + 1 < unit.upperBound, items[index + 1].kind == .quotation, index > unit.lowerBound,
            isSentenceLike(Int(items[index + 1].region)), !taken.contains(items[index + 1].region)
        else { return }
        let group = VerbGroup(items, unit, index, isVerb: false)
        guard let source = phrases.phrase(before: index), source.lowerBound == unit.lowerBound,
            items[source.upperBound - 1].isCapital
        else {
            guard let subject = findMainSubject(before: index) else { return }
            add([index + 1..<index + 2], index..<index, subject, .colon, .speech, group)
            return
        }
        add([index + 1..<index + 2], index..<index, source, .colon, .speech, group)
    }

    /// Inside of speech only what was said or written counts, by a verb with a subject of its own; the speaker's own words
    /// only where they lie in the past.
    private func isReportedInSpeech(
        _ cue: Range<Int>,
        _ source: Range<Int>?,
        _ rule: Rule,
        _ act: Quote.Act,
        _ group: VerbGroup
    ) -> Bool {
        guard act != .thought, let source else { return false }
        switch rule {
        case .subjectCue, .finalCue, .invertedCue, .accordingTo, .colon, .signature, .sharedSubject: break
        case .gerundCue: return !items[source.lowerBound].has(.firstPerson)
        default: return false
        }
        guard items[source.lowerBound].has(.firstPerson), !cue.isEmpty else { return true }
        return items[cue.lowerBound].forms.has([.past, .participle]) && !group.hasModal
    }

    // MARK: Collecting

    private func isAncestor(_ index: Int, of start: Int?) -> Bool {
        var current = start
        while let place = current {
            if place == index { return true }
            current = reports[place].parent
        }
        return false
    }

    private func act(_ expression: Lexicon.Expression, _ frame: Frames) -> Quote.Act {
        if expression.thoughtFrames.has(frame) { return .thought }
        return expression.writingFrames.has(frame) ? .writing : .speech
    }

    private mutating func add(
        _ content: [Range<Int>],
        _ cue: Range<Int>,
        _ source: Range<Int>?,
        _ rule: Rule,
        _ act: Quote.Act,
        _ group: VerbGroup
    ) {
        guard !isSpoken || isReportedInSpeech(cue, source, rule, act, group) else { return }
        var report = Report(content: content.filter { !$0.isEmpty }, cue: cue, source: source, rule: rule, act: act)
        if group.isNegated {
            report.modality = .negated
        } else if group.isConditional || group.opensCondition {
            report.modality = .conditional
        } else if let last = unit.last, items[last].kind == .question {
            report.modality = .question
        }
        // What a report stands in was found before it, unless its cue comes last.
        report.parent = reports.indices.suffix(Self.deepest).last { reports[$0].hull.contains(cue.lowerBound) }
        let hull = report.hull
        for index in reports.indices.suffix(Self.deepest) {
            guard reports[index].parent == nil, !isAncestor(index, of: report.parent) else { continue }
            if hull.contains(reports[index].cue.lowerBound) { reports[index].parent = reports.count }
        }
        for range in report.content {
            for index in range where items[index].kind == .quotation { taken.insert(items[index].region) }
        }
        reports.append(report)
    }
}
