import StageKit

/// Finds the sentences that tell a side of an issue, and who holds it there.
struct RegisterRules {
    let matcher: RegisterMatcher
    let voices: Voices
    let sides: KnownSides
    let bytes: [UInt8]

    /// What is proposed for one sentence.
    func drafts(in sentence: TextSpan, _ words: ArraySlice<TextSpan>, _ clauses: () -> Clauses) -> [Draft] {
        let (keys, spans) = RegisterMatcher.words(words, in: bytes.span)
        let matches = matcher.matches(in: keys)
        guard !matches.isEmpty else { return [] }
        let clauses = clauses()
        // A question holds nothing.
        if clauses.tokens.last?.kind == .question { return [] }
        return matches.compactMap { draft(for: $0, spans, clauses) }
    }

    private func draft(
        for match: RegisterMatcher.Match,
        _ words: [TextSpan],
        _ clauses: Clauses
    ) -> Draft? {
        let first = words[match.words.lowerBound]
        let last = words[match.words.upperBound - 1]
        let cue = TextSpan(first.start, last.end)
        let speech = voices.speech(at: cue) ?? interrupted(cue, last, clauses)
        if let speech, voices.quotes[speech.quote].modality != .asserted { return nil }
        let place = clauses.tokens.partitioningIndex { $0.span.end > cue.start }
        if !match.isNegative, isNegated(place, cue, clauses) { return nil }
        let (span, isReported) = clause(around: cue, clauses, speech)
        let issue = matcher.issues[match.issue]
        var claim = Claim(.register, span)
        claim.holder =
            isReported || isSupposed(place, cue, clauses)
            ? nil : speech.map { voices.speaker(of: $0.quote) } ?? reporter(naming: clauses)
        if sides.isOpponent(claim.holder, of: match.side, in: match.issue) { claim.holder = nil }
        claim.quote = speech.map { voices.quotes[$0.quote].id }
        claim.voice = speech == nil ? .narrator : .speaker
        claim.cues = [Claim.Cue(cue, rule: "\(issue.id)/\(match.side.rawValue)")]
        claim.register = issue.id
        claim.score = 0.8
        claim.contestedBy = sides.opponent(of: match.side, in: match.issue, besides: claim.holder)
        return Draft(claim: claim, wording: .registers, words: cue)
    }

    /// `The mill tax, Kerr said, is fair`: what he says is found behind the report, and not always before it. It begins with
    /// the part before the report where that is found, or else with the sentence.
    private func interrupted(_ cue: TextSpan, _ last: TextSpan, _ clauses: Clauses) -> Voices.Speech? {
        guard let speech = voices.speech(at: last), speech.span.start > cue.start,
            voices.quotes[speech.quote].cue.contains(where: { cue.contains($0) })
        else { return nil }
        let part = voices.quotes[speech.quote].content.first { $0.start <= cue.start && cue.start < $0.end }
        let start = part?.start ?? clauses.tokens.first?.span.start ?? cue.start
        return Voices.Speech(span: TextSpan(start, speech.span.end), quote: speech.quote)
    }

    /// `no threat to Torva`: the words are negated, and the pattern does not say that they are; which side they tell is open.
    private func isNegated(_ place: Int, _ cue: TextSpan, _ clauses: Clauses) -> Bool {
        var index = max(0, place - 2)
        while index < clauses.tokens.count, clauses.tokens[index].span.start < cue.end {
            if clauses.at(index).has([.negation, .no, .negativeSubject]),
                !Self.restricting.contains(clauses.at(index + 1).key)
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// `in case of an attack on Torva`, `if the dam breaks`, `the dam would break`: nobody says that it is so.
    private func isSupposed(_ place: Int, _ cue: TextSpan, _ clauses: Clauses) -> Bool {
        for index in max(0, place - 4)..<max(place, 0) {
            let token = clauses.at(index)
            if token.has(.condition)
                || Self.cases.contains(token.key) && clauses.at(index - 1).has([.preposition, .determiner])
            {
                return true
            }
        }
        var index = max(0, place - 3)
        while index < clauses.tokens.count, clauses.tokens[index].span.start < cue.end {
            if Self.possible.contains(clauses.at(index).key) { return true }
            index += 1
        }
        return false
    }

    private static let restricting = Clauses.keys("only just merely")
    private static let cases = Clauses.keys("case event")
    private static let possible = Clauses.keys("may might could would")

    /// Who holds what stands outside of quotes: the reporter, unless the sentence says `in her words` or `according to Kerr`.
    private func reporter(naming clauses: Clauses) -> String? {
        for index in clauses.tokens.indices.prefix(Clauses.longest) {
            let token = clauses.at(index)
            if Self.according.contains(token.key), clauses.at(index + 1).has(.to) {
                return (index + 2..<index + 6).lazy.compactMap { voices.speaker(namedAt: clauses.at($0).span) }.first
            }
            guard token.has([.possessive, .genitive]), clauses.at(index - 1).has(.preposition),
                Self.words.contains(clauses.at(index + 1).key)
            else { continue }
            return voices.speaker(namedAt: token.span)
        }
        return Claim.narrator
    }

    private static let opinions = Clauses.keys("opinion opinions feeling hope hopes suspicion suspicions conviction")
    private static let according = Clauses.keys("according")
    private static let words = Clauses.keys("words view opinion account telling version reading")

    /// The smallest clause around words, within the quotation that they stand in; and whether it is what somebody else is
    /// reported to say, of whom no quote is known.
    private func clause(
        around cue: TextSpan,
        _ clauses: Clauses,
        _ speech: Voices.Speech?
    ) -> (span: TextSpan, isReported: Bool) {
        let first = clauses.tokens.partitioningIndex { $0.span.end > cue.start }
        let last = clauses.tokens.partitioningIndex { $0.span.end >= cue.end }
        let start = clauses.start(of: first, stopsAtPronoun: false)
        let isReported = isReported(start, clauses, speech)
        let end = max(last + 1, clauses.end(from: last, of: start))
        guard var span = clauses.span(start..<end) else { return (cue, isReported) }
        if let speech { span = TextSpan(max(span.start, speech.span.start), min(span.end, speech.span.end)) }
        return (span.contains(cue) ? span : cue, isReported)
    }

    /// `they keep saying that …` in somebody's speech: he does not hold it, and who does is not known.
    private func isReported(_ start: Int, _ clauses: Clauses, _ speech: Voices.Speech?) -> Bool {
        let noun = clauses.at(start - 2)
        guard clauses.at(start - 1).has(.that),
            noun.has([.reporting, .proposition]) || Self.opinions.contains(noun.key)
        else { return false }
        // The quotation is the content of that very report.
        if let speech, speech.span.start >= clauses.at(start - 1).span.start { return false }
        return !(max(0, start - 6)..<start - 1).contains { clauses.at($0).has(.firstPerson) }
    }
}
