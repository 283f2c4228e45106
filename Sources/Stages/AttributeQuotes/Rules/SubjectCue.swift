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
        guard let report = complement(cue, subject, .subjectCue, shape) else { return nil }
        // `the plan, which challenged the bank`; `Let's see`: nobody speaks.
        let first = items[subject.lowerBound]
        if first.key == Self.let || first.key == Self.which && report.frame == .object && report.act != .writing { return nil }
        return report
    }

    private static let `let` = WordKey("let")
    private static let which = WordKey("which")

    /// A report of what stands behind a cue.
    func complement(_ cue: Cue, _ source: Range<Int>?, _ rule: Rule, _ shape: Passage.ContentShape? = nil) -> Report? {
        let frames = isSpoken ? cue.expression.frames.subtracting([.object, .infinitive]) : cue.expression.frames
        guard let found = passage.complement(after: cue.range, frames, shape ?? .init(cue: cue.range)),
            found.frame != .clause || found.hasThat || hasClause(found.range)
        else { return nil }
        var report = Report(
            content: [found.range],
            cue: cue.range,
            source: source,
            rule: rule,
            act: cue.act(found.frame)
        )
        report.frame = found.hasThat ? .that : found.frame
        return report
    }

    /// The subject right before a verb group.
    func subject(of cue: Cue) -> Range<Int>? {
        let index = cue.group.start
        guard let subject = passage.subject(before: index) else { return nil }
        let item = items[cue.range.lowerBound]
        guard item.has(.nounToo), !item.forms.has(.participle) || item.forms.has(.base) else { return subject }
        // `his claims`, `the report`: a noun, unless the subject is one by itself.
        let last = items[subject.upperBound - 1]
        let first = items[subject.lowerBound]
        if subject.upperBound < index { return subject }
        if index < cue.range.lowerBound { return subject }
        if item.forms.contains(.third) {
            if last.has([.subjectPronoun, .eitherPronoun, .relative, .capital]), !last.has(.genitive) {
                return subject
            }
            if first.has(.determiner), subject.count > 1, !last.has(.endsInS), !last.has(.genitive) { return subject }
            return nil
        }
        if last.has([.subjectPronoun, .relative]) || last.has(.group) { return subject }
        let isPlural = last.has(.endsInS) && !last.has(.genitive)
        return isPlural && (!last.isCapital || subject == unit.lowerBound..<unit.lowerBound + 1) ? subject : nil
    }

    /// `wrote the novel “The Drowned Mill”`: a term is no clause.
    private func hasClause(_ range: Range<Int>) -> Bool {
        if range.count >= 4, items[range.lowerBound].isWord, !holdsQuotation(range, first: 12) { return true }
        return passage.isClauseWithin(range.lowerBound)
            || range.prefix(60).contains { passage.isStatement($0) }
    }

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
            guard items[index].has(.subordinator), !items[index].has(.preposition) || index == start - 1 else { continue }
            return index == unit.lowerBound || index == unit.lowerBound + 1 && items[unit.lowerBound].has([.conjunction, .adverb])
        }
        return false
    }
}
