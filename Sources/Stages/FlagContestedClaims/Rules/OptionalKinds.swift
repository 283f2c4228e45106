import StageKit

/// Kinds that need no cue, and are flagged only where the pipeline asks for them.
struct OptionalKinds {
    let voices: Voices
    let kinds: Set<Claim.Kind>

    /// Words in quotation marks from which the reporter keeps a distance, where a stage before has found them.
    func scareQuotes() -> [Draft] {
        guard kinds.contains(.scareQuotes) else { return [] }
        return voices.quotes.filter { $0.kind == .scareQuotes }.map { quote in
            var claim = Claim(.scareQuotes, quote.span)
            claim.contestedBy = Claim.narrator
            claim.quote = quote.id
            claim.cues = [Claim.Cue(quote.span, rule: "scare-quotes")]
            claim.score = 0.6
            return Draft(claim: claim, wording: .marks, words: quote.span)
        }
    }

    /// A figure with its unit in a clause that states something: what fact-checkers look up.
    func checkWorthy(_ clauses: Clauses) -> Draft? {
        guard kinds.contains(.checkWorthy), clauses.tokens.last?.kind != .question else { return nil }
        guard let number = clauses.tokens.indices.first(where: isQuantity(clauses)) else { return nil }
        let start = clauses.start(of: number, stopsAtPronoun: false)
        let range = start..<clauses.end(from: number, of: start)
        guard clauses.hasFinite(range), let span = clauses.span(range) else { return nil }
        let cue = TextSpan(clauses.at(number).span.start, clauses.at(number + 1).span.end)
        let speech = voices.speech(at: cue)
        var claim = Claim(.checkWorthy, span)
        claim.holder = speech.map { voices.speaker(of: $0.quote) } ?? Claim.narrator
        claim.quote = speech.map { voices.quotes[$0.quote].id }
        claim.voice = speech == nil ? .narrator : .speaker
        claim.cues = [Claim.Cue(cue, rule: "quantity")]
        claim.score = 0.6
        return Draft(claim: claim, wording: .measures, words: cue)
    }

    private func isQuantity(_ clauses: Clauses) -> (Int) -> Bool {
        { clauses.at($0).has(.number) && Self.units.contains(clauses.at($0 + 1).key) }
    }

    private static let units = Clauses.keys(
        """
        percent per million billion trillion thousand crowns dollars euros pounds people tonnes tons households jobs points
        votes times refugees troops soldiers kilometers kilometres miles
        """
    )
}
