import StageKit

/// One sentence with what the rules ask of it.
struct SentenceRules {
    let clauses: Clauses
    let voices: Voices
    /// The sentence.
    let sentence: TextSpan
    /// What `this is false` points to in the sentences before. Looked for only when it is asked for.
    let antecedentBefore: () -> TextSpan?

    var tokens: [Token] { clauses.tokens }

    /// The claim that a cue makes; `nil` where it makes none.
    func draft(for hit: Hit) -> Draft? {
        let cueSpan = span(hit)
        let speech = voices.speech(at: cueSpan)
        guard let match = match(hit, speech), !runsIntoLinks(hit) else { return nil }
        let kind = match.kind ?? hit.cue.kind
        var claim = Claim(kind, balanced(match.span))
        claim.voice = speech == nil ? .narrator : .speaker
        claim.holder = match.holder
        claim.contestedBy = match.contestedBy
        // What stands in quotation marks that no quote was found for is somebody's words, but not known whose.
        if claim.contestedBy == Claim.narrator, isMarked(hit.start) || isPosted { claim.contestedBy = nil }
        if claim.holder == claim.contestedBy, kind != .denial {
            // Whose claim it is says the phrase itself; who contests it may be guessed.
            claim.contestedBy = nil
        }
        let quote = match.quote ?? speech?.quote
        claim.quote = quote.map { voices.quotes[$0].id }
        claim.cues = [Claim.Cue(cueSpan, rule: hit.cue.name)]
        claim.score = hit.cue.weight * match.factor
        return Draft(
            claim: claim,
            wording: match.isVerdict ? .calls : wording(hit.cue, kind),
            words: match.words ?? cueSpan
        )
    }

    /// Whether the paragraph is what somebody posted: it ends with his name and his handle, `— Anna Kerr (@kerr) May 3`.
    private var isPosted: Bool {
        let bytes = voices.bytes
        let end = min(bytes.count, sentence.end + Self.longestPost)
        var index = sentence.end
        while index + 1 < end, bytes[index] != UInt8(ascii: "\n") {
            if bytes[index] == UInt8(ascii: "("), bytes[index + 1] == UInt8(ascii: "@") { return true }
            index += 1
        }
        return false
    }

    /// The most bytes behind a sentence in which the handle of who posted it is looked for.
    private static let longestPost = 400

    /// Whether a token stands between quotation marks.
    func isMarked(_ index: Int) -> Bool {
        var open = 0
        for place in max(0, index - Clauses.longest)..<index {
            if tokens[place].kind == .openMark { open += 1 }
            if tokens[place].kind == .closeMark { open = max(0, open - 1) }
        }
        return open > 0
    }

    /// A span with both marks of a quotation of which it has one: `a “wave of anger⟧”`.
    private func balanced(_ span: TextSpan) -> TextSpan {
        guard sentence.contains(span) else { return span }
        let first = tokens.partitioningIndex { $0.span.start >= span.start }
        let last = tokens.partitioningIndex { $0.span.end > span.end }
        var open = 0
        var unopened = false
        for token in tokens[first..<max(first, min(last, first + Clauses.longest))] {
            if token.kind == .openMark { open += 1 }
            if token.kind == .closeMark {
                if open == 0 { unopened = true }
                open = max(0, open - 1)
            }
        }
        var (start, end) = (span.start, span.end)
        if unopened, clauses.at(first - 1).kind == .openMark { start = clauses.at(first - 1).span.start }
        // Where nothing but the mark is left, the words alone are the claim.
        let behind = [.comma, .stop].contains(clauses.at(last).kind) ? last + 1 : last
        if open > 0, clauses.at(behind).kind != .closeMark,
            let close = clauses.closeMark(behind: last - 1, min(tokens.count, last + Self.longestQuotation))
        {
            end = tokens[close].span.end
        }
        return TextSpan(start, end)
    }

    /// The most tokens by which a claim is made longer to end with its quotation.
    private static let longestQuotation = 12

    /// `… MORE (R-Torva) said`: the titles of other articles, whose links were taken for text.
    private func runsIntoLinks(_ hit: Hit) -> Bool {
        (hit.end..<min(tokens.count, hit.end + Clauses.longest / 2)).contains {
            tokens[$0].key == Self.more && tokens[$0].has(.capital)
                && ([.open, .comma].contains(clauses.at($0 + 1).kind) || isAllCapitals($0))
        }
    }

    /// Whether a word is written in capitals alone.
    private func isAllCapitals(_ index: Int) -> Bool {
        voices.bytes[tokens[index].span.range].allSatisfy { $0 &- 0x41 < 26 }
    }

    private static let more = WordKey("more")

    /// The cue in the text.
    func span(_ hit: Hit) -> TextSpan {
        TextSpan(tokens[hit.start].span.start, tokens[hit.end - 1].span.end)
    }

    private func match(_ hit: Hit, _ speech: Voices.Speech?) -> Match? {
        switch hit.cue.part {
        case .verb:
            verb(hit, byFrameIn: speech)
        case .noun: hit.cue.frames.contains(.negated) ? negatedNoun(hit, speech) : noun(hit, speech)
        case .adjective: adjective(hit, speech)
        case .adverb: hit.cue.kind == .denial ? negatedAdverb(hit, speech) : adverb(hit, speech)
        case .predicate: predicate(hit, speech)
        case .phrase: phrase(hit, speech)
        }
    }

    private func verb(_ hit: Hit, byFrameIn speech: Voices.Speech?) -> Match? {
        if hit.cue.frames.contains(.negated) { return negatedVerb(hit, speech) }
        if hit.cue.frames.contains(.stressed) { return stressed(hit, speech) }
        return hit.cue.frames.contains(.insisted) ? insisted(hit, speech) : verb(hit, speech)
    }

    private func wording(_ cue: CueTable.Entry, _ kind: Claim.Kind) -> Draft.Wording {
        switch kind {
        case .denial: cue.frames.contains(.negated) ? .negates : .denies
        case .rebuttal where cue.frames.contains(.insisted) || cue.frames.contains(.stressed): .insists
        case .rebuttal: cue.part == .predicate ? .calls : cue.name == "doubt" ? .doubts : .rejects
        case .accusation: .accuses
        default: .distances
        }
    }

    /// Whose words stand here: the speaker's of the quotation around, or the reporter's.
    func voice(_ speech: Voices.Speech?) -> String? {
        guard let speech else { return Claim.narrator }
        return voices.speaker(of: speech.quote)
    }

    /// Who keeps a distance here; `nil` in speech that the reporter words, where `alleged` may be his word or the speaker's.
    func distancer(_ speech: Voices.Speech?) -> String? {
        if let speech, [.indirect, .mixed].contains(voices.quotes[speech.quote].kind) { return nil }
        return voice(speech)
    }

    /// The span of tokens, no further than the quotation that the cue stands in.
    func clipped(_ range: Range<Int>, _ speech: Voices.Speech?) -> TextSpan? {
        guard let span = clauses.span(range) else { return nil }
        guard let speech else { return span }
        let inside = TextSpan(max(span.start, speech.span.start), min(span.end, speech.span.end))
        // Where most of the clause stands outside, it is the quotation's end that was misjudged.
        return inside.length * 2 > span.length ? inside : span
    }

    /// What a pronoun at a token points to: what its own sentence says before, or else the sentence before does.
    func antecedent(of pronoun: Int) -> TextSpan? {
        let here = clauses.at(pronoun).span
        let said = voices.contents(in: TextSpan(sentence.start, here.start)).last {
            $0.span.end <= here.start && $0.span.length > Self.leastSaid
        }
        if let said { return said.span }
        // `The dam was old, although Kerr disputes this.`
        if let contrast = (max(0, pronoun - Self.nearContrast)..<pronoun).last(where: { clauses.at($0).has(.contrast) }
        ),
            contrast > 4
        {
            let start = clauses.behindReport(clauses.start(of: contrast - 2), contrast)
            if clauses.hasFinite(start..<contrast), let span = clauses.span(start..<contrast) { return span }
        }
        return antecedentBefore()
    }

    /// The least that somebody says, in bytes, for a pronoun to point to it.
    private static let leastSaid = 12

    /// How many tokens before a pronoun the contrast may stand that sets its clause against the one before.
    private static let nearContrast = 10

    /// The speaker whom the words before a verb name: the subject, where nothing but auxiliaries stands between.
    func subject(before index: Int) -> String? {
        var last = index - 1
        if clauses.at(last).kind == .comma { return nil }
        if clauses.at(last).has(.relative) { last -= 1 }
        guard clauses.at(last).isWord, !clauses.at(last).has(.genitive) else { return nil }
        return speaker(at: last, isSubject: true)
    }

    /// Whether somebody is named before a token of the sentence where a subject stands: in no genitive, and behind no
    /// preposition.
    func isSubject(_ id: String, before index: Int) -> Bool {
        (0..<index).contains { place in
            guard clauses.at(place).isWord, !clauses.at(place).has(.genitive),
                let mention = voices.mention(at: clauses.at(place).span), mention.id == id,
                mention.span.end == clauses.at(place).span.end
            else { return false }
            let first = tokens.partitioningIndex { $0.span.start >= mention.span.start }
            let before = clauses.at(first - 1)
            // `Kerr is sued by his guard, claiming it is old`
            if (place..<index).contains(where: { clauses.at($0).has(.by) && clauses.at($0 - 1).has(.endsInEd) }) {
                return false
            }
            return !before.has([.preposition, .to, .by]) || before.has(.subordinator)
        }
    }

    /// The speaker in a genitive or possessive, or behind `by` or `from`, of a noun phrase.
    func owner(of phrase: NounPhrase) -> String? {
        for index in phrase.start...max(phrase.start, phrase.head)
        where clauses.at(index).has([.genitive, .possessive]) {
            return speaker(at: index)
        }
        let next = clauses.at(phrase.head + 1)
        // `criticism by Kerr's office`
        guard next.has(.by) || next.key == Self.from,
            !(phrase.head + 2..<phrase.head + 5).contains(where: { clauses.at($0).has(.genitive) })
        else { return nil }
        return voices.speaker(namedAt: clauses.at(phrase.head + 2).span)
    }

    /// The speaker whom a word names that is a subject or owner: not one of whom something else is a part, `a court in Torva`,
    /// `the Panel on Kesmar's`.
    private func speaker(at index: Int, isSubject: Bool = false) -> String? {
        guard let mention = voices.mention(at: clauses.at(index).span) else { return nil }
        let first = tokens.partitioningIndex { $0.span.start >= mention.span.start }
        let before = clauses.at(first - 1)
        if isSubject, before.has([.preposition, .to]) { return nil }
        // `Those who came to see Kerr rejected it`: Kerr belongs to the relative clause.
        if isSubject, let who = (max(0, first - 8)..<max(0, first)).last(where: { clauses.at($0).has(.relative) }),
            who > 0, clauses.at(who - 1).isWord, !(who..<first).contains(where: { clauses.at($0).kind == .comma })
        {
            return nil
        }
        let isPart = before.has(.preposition) || before.kind == .comma
        return isPart && clauses.at(first - 2).has(.capital) ? nil : mention.id
    }

    private static let from = WordKey("from")
}
