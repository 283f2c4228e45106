import StageKit

/// `“…,” shrugged Orlan`, `“…,” came the reply`: behind words that a comma closes stands who said them, whatever the verb.
///
/// The comma in front of the closing mark, or right behind it, is how newsrooms join a quotation to its cue. So the verb
/// need not be in a list, as long as verb and subject are all that stands there.
extension ReportFinder {
    func unlistedCue(behind quotation: Int) -> Report? {
        guard !isSpoken, let first = placeOfCue(behind: quotation) else { return nil }
        if isUnlisted(first), first + 1 < unit.upperBound,
            items[first + 1].isCapital || items[first + 1].has([.determiner, .possessive, .title, .role]),
            let source = passage.phrase(from: first + 1),
            passage.isFinal(passage.adverbialsEnd(from: source.upperBound))
        {
            return report(quotation, first, source, .invertedCue)
        }
        if passage.endsInComma(quotation), let report = quoting(quotation, first) { return report }
        let ceiling = min(unit.upperBound, first + 7)
        guard let verb = (first + 1..<max(first + 1, ceiling)).first(where: { passage.isFinal($0 + 1) }),
            isUnlisted(verb), let source = passage.subject(before: verb), source.lowerBound == first
        else { return nil }
        return report(quotation, verb, source, .finalCue)
    }

    /// `“…,” TAVNA quotes Kerr.`: who is quoted speaks.
    private func quoting(_ quotation: Int, _ first: Int) -> Report? {
        let ceiling = min(unit.upperBound, first + 7)
        guard let verb = (first..<ceiling).first(where: { Passage.quoting.contains(items[$0].key) }), verb > first,
            verb + 1 < unit.upperBound, !items[verb + 1].has([.by, .preposition]),
            let source = passage.phrase(from: verb + 1), passage.isFinal(source.upperBound)
        else { return nil }
        return report(quotation, verb, source, .finalCue)
    }

    /// The item behind the comma, or the mark of a question or a call, that joins a quotation to a cue.
    func placeOfCue(behind quotation: Int) -> Int? {
        let opens = quotation == unit.lowerBound || !items[quotation - 1].isWord
        guard opens, quotation + 1 < unit.upperBound, passage.isStatement(quotation) else { return nil }
        if items[quotation + 1].kind == .comma { return quotation + 2 < unit.upperBound ? quotation + 2 : nil }
        return items[quotation].quotation.isDisjoint(with: [.endsInComma, .endsInCall]) ? nil : quotation + 1
    }

    /// Whether an item is a verb in the past, and no reporting expression that has words behind it: `shrugged`, but not `shrugged
    /// off`.
    private func isUnlisted(_ index: Int) -> Bool {
        let item = items[index]
        guard item.isWord, !item.isCapital, item.has([.endsInEd, .finite]), !item.has([.auxiliary, .pronoun, .adverb])
        else { return false }
        return item.expressions < 0
            || !passage.lexicon.expressions(of: item).contains {
                (passage.lexicon[$0].frames.contains(.quotation) || !passage.lexicon[$0].rest.isEmpty)
                    && passage.match($0, at: index) != nil
            }
    }

    private func report(_ quotation: Int, _ verb: Int, _ source: Range<Int>, _ rule: Rule) -> Report {
        var report = Report(
            content: [quotation..<quotation + 1],
            cue: verb..<verb + 1,
            source: source,
            rule: rule,
            act: .speech
        )
        report.frame = .quotation
        return report
    }
}

extension Rule {
    static let unlistedCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("Verb and subject.", "“⟦direct‖If it goes, it goes,⟧” shrugged Anna Kerr."),
        .quotes("Subject and verb.", "“⟦direct‖If it goes, it goes,⟧” Anna Kerr shrugged."),
        .quotes("A verb that has a clause otherwise.", "“⟦direct‖It has to be early,⟧” demanded Anna Kerr."),
        .quotes("A question.", "“⟦direct‖Why is it late?⟧” demanded Anna Kerr."),
        .quotes("An answer.", "“⟦direct‖We read everything,⟧” came the reply."),
        .quotes("Who is quoted.", "“⟦direct‖There are no such plans,⟧” the Courier quotes Anna Kerr."),
        .quotes("More than a cue.", "“The Drowned Mill,” published in Velm, was late."),
        .quotes("What stands in front is where.", "In “The Drowned Mill,” Anna Kerr moved to Velm."),
    ]
}
