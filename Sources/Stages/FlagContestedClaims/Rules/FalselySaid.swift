import StageKit

/// `falsely claimed that …`: what somebody says, and whoever reports it calls false.
extension SentenceRules {
    /// `falsely claimed that …`: only before or behind a verb of saying.
    func falselySaid(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        let verb = clauses.at(hit.end)
        let isSaying = { (token: Token) in
            token.has(.reporting) || token.forms.has(.verb) || Self.sayings.contains(token.key)
        }
        guard isSaying(verb), !Self.denying.contains(verb.key) else { return nil }
        // `someone falsely accused of theft`: nobody in particular.
        if clauses.at(hit.start - 1).has(.negation) || Self.anybody.contains(clauses.at(hit.start - 1).key) {
            return nil
        }
        var match: Match?
        if let clause = clause(behind: hit.end + 1) {
            // `a letter that falsely claimed the dam was old has been found`
            // `a page falsely claiming that Kerr had left was closed`
            let isRelative = clauses.at(hit.start - 1).has([.relative, .that])
            let isReduced = verb.has(.endsInIng) && clauses.at(hit.start - 1).isWord
            let end = isRelative || isReduced ? clauses.endOfComplement(from: clause) : clauses.end(from: clause)
            match = clipped(clause..<ownEnd(of: clause..<end, hit), speech).map { Match(span: $0) }
        } else if isHeadline, verb.forms.has(.verb), verb.has(.nounToo), !clauses.at(hit.end + 1).has(.preposition) {
            // `Courier Falsely Claims Dam Broke`
            match = clipped(hit.end + 1..<clauses.end(from: hit.end + 1), speech).map { Match(span: $0) }
        } else if Self.accusing.contains(verb.key) {
            // `wrongly accused Kerr of theft`
            let of = (hit.end + 1..<hit.end + 20).first {
                clauses.at($0).key == Self.of
                    && (clauses.at($0 + 1).has(.endsInIng) || Self.wrongs.contains(clauses.at($0 + 1).key))
            }
            guard let of else { return nil }
            match = clipped(of + 1..<clauses.end(from: of + 1), speech).map { Match(span: $0) }
        } else if clauses.at(hit.end + 1).has(.to) && !Self.ascriptions.contains(verb.key)
            || clauses.at(hit.end + 1).has(.endsInIng)
        {
            match = clipped(hit.end + 1..<clauses.end(from: hit.end + 1), speech).map { Match(span: $0) }
        } else if !Self.reports.contains(verb.key), !Self.portraying.contains(verb.key),
            let phrase = clauses.nounPhrase(at: hit.end + 1),
            clauses.at(phrase.head).has(.proposition) || has(Self.wrongs, phrase)
        {
            match = clipped((phrase.complement ?? phrase.start)..<phrase.end, speech).map {
                Match(span: $0, factor: 0.9)
            }
        }
        if let phrase = asPredicate(at: hit.end + 1, speech) { match = phrase }
        guard var match, match.span.length > 8 else { return nil }
        let quote = voices.quote(reportedBy: verb.span)
        match.quote = quote
        // `found posts falsely saying …`: whose gerund it is, is not said.
        let isLoose = verb.has(.endsInIng) && clauses.at(hit.start - 1).kind != .comma
        let holder = quote.flatMap(voices.speaker(of:)) ?? subject(before: hit.start)
        match.holder = isLoose ? nil : holder
        // In speech that the reporter words it may be his word or the speaker's.
        match.contestedBy = distancer(speech)
        return match
    }

    private static let of = WordKey("of")
    private static let accusing = Clauses.keys("accuse accuses accused accusing")
    private static let denying = Clauses.keys("deny denies denied denying call calls called calling")
    /// `attributed to Kerr`: what was so ascribed stands before.
    private static let ascriptions = Clauses.keys("attributed ascribed")
    private static let anybody = Clauses.keys("someone somebody anyone anybody people those person persons")
    /// `wrongly described her views`: what is wrong is the description, of which nothing is known.
    private static let portraying = Clauses.keys(
        "presented presents portrayed depicted described labeled characterized"
    )
    private static let reports = Clauses.keys("report reports reported reporting say says said saying")
    private static let sayings = Clauses.keys(
        """
        claim claims claimed accused accuse accuses accusing suggesting claiming saying stating implying implied implies imply presented presents portrayed
        depicted described labeled characterized asserted asserting attributed blamed believe believed reported reporting
        """
    )
}
