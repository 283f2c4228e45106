import StageKit

/// Fixed phrases: `no evidence that …`, `if we are to believe him`.
extension SentenceRules {
    func phrase(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        guard !isQuestion else { return nil }
        let frames = hit.cue.frames
        var match: Match?
        if frames.contains(.clause) {
            var start = hit.end
            if clauses.at(start).has(.that) { start += 1 }
            // `no evidence that was true`
            if clauses.at(start).has(.auxiliary) { return nil }
            guard clauses.isClauseStart(start) || clauses.at(hit.end - 1).has(.that) || start > hit.end else {
                return nil
            }
            // `no evidence that suggests the dam is old`
            if clauses.at(start).has(.reporting), clauses.isClauseStart(start + 1) { start += 1 }
            match = clipped(start..<clauses.end(from: start), speech).map { Match(span: $0) }
        } else if frames.contains(.of) {
            guard let phrase = clauses.nounPhrase(at: hit.end), !clauses.at(hit.end).has([.object, .either]),
                hit.cue.with.isEmpty || has(hit.cue.with, phrase)
            else { return nil }
            match = clipped((phrase.complement ?? phrase.start)..<phrase.end, speech).map { Match(span: $0) }
        } else if frames.contains(.before) {
            // `He did no such thing`: in the reporter's words that is what is so, and not what is denied.
            if hit.cue.kind == .denial, speech == nil || isSupposed(hit) { return nil }
            match = before(hit, speech)
            // `It ran notices saying they had nothing to do with it`: what is said begins behind the verb.
            if hit.cue.kind == .denial, let speech, let span = match?.span, speech.span.start > span.start {
                guard speech.span.start < span.end else { return nil }
                match?.span = TextSpan(speech.span.start, span.end)
            }
        }
        // `Kerr found no evidence that …`: Kerr says so, and not who tells of it.
        let isFound = Self.finding.contains(clauses.at(hit.start - 1).key)
        let finder = isFound ? subject(before: hit.start - 1) : nil
        match?.contestedBy = finder ?? (isFound && speech == nil ? nil : voice(speech))
        // `Kerr offered no evidence that …`: Kerr asserts it.
        if Self.offering.contains(clauses.at(hit.start - 1).key) { match?.holder = subject(before: hit.start - 1) }
        return match
    }

    private static let finding = Clauses.keys("found finds find saw sees see")
    private static let offering = Clauses.keys(
        "offered offers provided provides presented presents produced gave gives cited"
    )

    /// `You did nothing wrong`, `if it never happened`, `gates that had nothing to do with it`, `It has never happened before`:
    /// no denial of what somebody is blamed for.
    private func isSupposed(_ hit: Hit) -> Bool {
        let start = clauses.start(of: hit.start)
        let opening = (max(0, start - 1)..<hit.start).contains {
            clauses.at($0).has([.condition, .unreal]) || clauses.at($0).key == Self.you
        }
        if opening || isRelative(start) || isAttribute(start - 1..<hit.start) || isVerdict(start..<hit.start) {
            return true
        }
        if Self.wanting.contains(clauses.at(hit.start - 1).key) { return true }
        // `I am not a crook`: of oneself alone.
        if Self.articles.contains(clauses.at(hit.start + 1).key) {
            return !(start..<hit.start).contains { clauses.at($0).has(.firstPerson) }
        }
        return clauses.at(hit.end - 1).key == Self.happened && clauses.at(hit.end).isWord
    }

    /// `that had nothing to do with it`, but not `That is not what happened`.
    private func isRelative(_ start: Int) -> Bool {
        clauses.at(start).has(.relative) || clauses.at(start).has(.that) && !clauses.at(start + 1).has(.be)
    }

    /// `letters that have nothing to do with it`: which ones.
    private func isAttribute(_ range: Range<Int>) -> Bool {
        range.contains {
            clauses.at($0).has(.that) && clauses.at($0 - 1).isWord && !clauses.at($0 - 1).has(.reporting)
                && clauses.at($0 + 1).has([.be, .haveOrDo])
        }
    }

    /// `found him not guilty`: what a court has ruled.
    private func isVerdict(_ range: Range<Int>) -> Bool {
        range.suffix(4).contains { Self.ruling.contains(clauses.at($0).key) }
    }

    private static let ruling = Clauses.keys("found find finds declared declares ruled acquitted")
    private static let you = WordKey("you")
    private static let articles = Clauses.keys("a an")
    private static let happened = WordKey("happened")
    private static let wanting = Clauses.keys("want wants wanted wanting")

    /// The clause before a comma and the phrase, or the one that the phrase stands in.
    private func before(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        if clauses.at(hit.start - 1).kind == .comma, hit.start > 3 {
            let clause = clauses.start(of: hit.start - 2)
            // `They built gates, saving the town, if we are to believe them`: the last of what they say.
            let comma = (clause..<hit.start - 1).last {
                clauses.at($0).kind == .comma && clauses.at($0 + 1).has(.endsInIng)
                    && !clauses.hasFinite($0 + 1..<hit.start)
            }
            return clipped((comma.map { $0 + 1 } ?? clause)..<hit.start - 1, speech).map { Match(span: $0) }
        }
        return around(hit, speech, atLeast: 1).map { Match(span: $0) }
    }
}
