import StageKit

/// Goes through the sentences of an article in which a cue may begin, and collects what the rules propose.
///
/// A class, so that what the rules ask of it later carries one reference and not ten.
final class ClaimFinder {
    let bytes: [UInt8]
    let words: Words
    let sentences: [TextSpan]
    let voices: Voices
    let table: CueTable
    let register: RegisterMatcher
    /// Whom of the article's speakers the register knows.
    let sides: KnownSides
    /// The kinds that are looked for without a cue; the table has the cues of the others.
    let kinds: Set<Claim.Kind>
    private let reader: SentenceReader

    init(
        bytes: [UInt8],
        words: Words,
        sentences: [TextSpan],
        voices: Voices,
        table: CueTable,
        register: RegisterMatcher,
        kinds: Set<Claim.Kind>
    ) {
        self.bytes = bytes
        self.words = words
        self.sentences = sentences
        self.voices = voices
        self.table = table
        self.register = register
        sides = KnownSides(register, voices)
        self.kinds = kinds
        reader = SentenceReader(vocabulary: table.vocabulary)
    }

    /// What the rules propose, by where the cues stand.
    func drafts() -> [Draft] {
        let optional = OptionalKinds(voices: voices, kinds: kinds)
        var drafts = optional.scareQuotes()
        let (bytes, reader) = (bytes, reader)
        var tokens: [Token] = []
        var word = 0
        for (index, sentence) in sentences.enumerated() {
            while word < words.spans.count, words.spans[word].start < sentence.start { word += 1 }
            let first = word
            let isPromising = isPromising(from: &word, to: sentence.end)
            guard isPromising || !register.isEmpty || kinds.contains(.checkWorthy) else { continue }
            let spans = words.spans[first..<word]
            var isRead = false
            let clauses = {
                if !isRead { reader.read(bytes.span, sentence, spans, into: &tokens) }
                isRead = true
                return Clauses(tokens: tokens)
            }
            if isPromising { find(in: clauses().tokens, index, &drafts) }
            if !register.isEmpty {
                let rules = RegisterRules(matcher: register, voices: voices, sides: sides, bytes: bytes)
                drafts += rules.drafts(in: sentence, spans, clauses)
            }
            if kinds.contains(.checkWorthy), let draft = optional.checkWorthy(clauses()) { drafts.append(draft) }
        }
        return drafts
    }

    /// Passes the words up to an offset; says whether a cue may begin with one of them.
    private func isPromising(from word: inout Int, to end: Int) -> Bool {
        let bytes = bytes
        let text = bytes.span
        var isPromising = false
        while word < words.spans.count, words.spans[word].start < end {
            let span = words.spans[word]
            if !isPromising, table.mayBegin(text, span) {
                let cues = Int(table.vocabulary[WordKey(text, span.start, span.end)].cues)
                isPromising = cues >= 0 && (!table.needsSpeech[cues] || voices.speech(at: span) != nil)
            }
            word += 1
        }
        return isPromising
    }

    private func find(in tokens: [Token], _ sentence: Int, _ drafts: inout [Draft]) {
        let rules = SentenceRules(
            clauses: Clauses(tokens: tokens),
            voices: voices,
            sentence: sentences[sentence],
            antecedentBefore: { [last = drafts.suffix(Self.near).last { $0.claim.register == nil }?.claim.span] in
                self.antecedent(of: sentence, flagged: last)
            }
        )
        var index = 0
        while index < tokens.count {
            if tokens[index].cues >= 0, let (hit, draft) = draft(at: index, rules) {
                drafts.append(draft)
                index = max(index + 1, hit.end)
            } else {
                index += 1
            }
        }
    }

    /// The claim of the longest cue at a token that makes one.
    private func draft(at index: Int, _ rules: SentenceRules) -> (Hit, Draft)? {
        let token = rules.tokens[index]
        for cue in table.groups[Int(token.cues)]
        where matches(cue, token, index, rules.tokens) {
            let hit = Hit(cue: cue, start: index, end: index + 1 + cue.rest.count)
            if let draft = rules.draft(for: hit) { return (hit, draft) }
        }
        return nil
    }

    private func matches(_ cue: CueTable.Entry, _ token: Token, _ index: Int, _ tokens: [Token]) -> Bool {
        switch cue.part {
        case .verb: guard token.forms.has(.verb) else { return false }
        case .noun: guard token.forms.has(.noun) else { return false }
        default: guard token.forms.has(.plain) else { return false }
        }
        guard index + cue.rest.count < tokens.count else { return false }
        for (offset, key) in cue.rest.enumerated() where tokens[index + 1 + offset].key != key { return false }
        return true
    }

    /// What `this` points to from a sentence: what was said in the sentence before, or its clause. A sentence
    /// that points further back itself is passed over.
    private func antecedent(of sentence: Int, flagged: TextSpan?) -> TextSpan? {
        for before in (max(0, sentence - Self.furthest)..<sentence).reversed() {
            // Further away is another paragraph; over a blank line little is pointed to.
            guard !hasBlankLine(sentences[before].end, sentences[before + 1].start) else { return nil }
            switch statement(in: sentences[before], for: sentence, flagged) {
            case .found(let span): return span
            case .unclear: return nil
            case .nothing: continue
            }
        }
        return nil
    }

    /// What a sentence says to which a later one may point.
    private enum Statement {
        case found(TextSpan)
        /// It says something, but what is pointed to is open.
        case unclear
        /// It says nothing of its own.
        case nothing
    }

    private func statement(in before: TextSpan, for sentence: Int, _ flagged: TextSpan?) -> Statement {
        // What was contested there already is what goes on being contested.
        if let flagged, before.contains(flagged) { return .found(flagged) }
        let speech = voices.speech(at: TextSpan(sentences[sentence].start, sentences[sentence].start + 1))
        let said = voices.contents(in: before).last {
            before.contains($0.span) && $0.quote != speech?.quote && $0.span.length * 3 > before.length
        }
        if let said {
            // Nobody contests what he says himself.
            let speaker = voices.quotes[said.quote].speaker
            let isOwn = speaker != nil && speaker == speech.flatMap { voices.quotes[$0.quote].speaker }
            return isOwn ? .unclear : .found(said.span)
        }
        var tokens: [Token] = []
        let bytes = bytes
        reader.read(bytes.span, before, words.within(before), into: &tokens)
        let clauses = Clauses(tokens: tokens)
        var start = 0
        // What the reporter says before the quotation is not what its speaker points to.
        if let speech, before.contains(TextSpan(speech.span.start, speech.span.start)) {
            start = tokens.partitioningIndex { $0.span.start >= speech.span.start }
        }
        while start < tokens.count, !tokens[start].isWord || tokens[start].has([.contrast, .coordinator]) { start += 1 }
        // `Is the dam old? That is not true`: what is asked, of which it is not said who holds it.
        if let last = tokens.last, last.kind == .question { return .unclear }
        // `When she came, the dam was old.`
        if clauses.at(start).has([.subordinator, .condition]) || clauses.at(start).has(.relative) {
            guard let comma = tokens.firstIndex(where: { $0.kind == .comma }), comma > start else {
                return .nothing
            }
            start = comma + 1
        }
        // `The guards were told that the dam was old.`: what was told.
        let told = tokens.indices.last {
            $0 > start && clauses.at($0).has(.that) && clauses.isClauseStart($0 + 1)
                && (clauses.at($0 - 1).has(.reporting)
                    || clauses.at($0 - 1).has([.object, .possessive]) && Self.telling.contains(clauses.at($0 - 2).key))
        }
        if let told { start = told + 1 }
        // `The idea that the dam was old is new.`: the idea.
        let idea = (start..<min(start + 5, tokens.count)).last {
            clauses.at($0).has(.that) && clauses.at($0 - 1).has(.assertion) && clauses.isClauseStart($0 + 1)
        }
        if told == nil, let idea,
            let span = clauses.span(idea + 1..<clauses.endOfComplement(from: idea + 1, mustGoOn: true))
        {
            return .found(span)
        }
        // Nobody contests what he says himself, unless he says that others say it.
        let isOwn =
            speech.map { own in
                own.quote == voices.speech(at: TextSpan(before.end - 1, before.end))?.quote
                    || voices.contents(in: before).contains { $0.quote == own.quote }
            } ?? false
        let saysThatOthersDo = tokens.contains {
            ($0.has([.reporting, .proposition]) || $0.forms.has(.verb))
                && voices.speech(at: $0.span)?.quote == speech?.quote
        }
        if isOwn, !saysThatOthersDo { return .unclear }
        // `This is not so.`
        let isPointer = clauses.at(start).has([.demonstrative, .either])
        if isPointer, clauses.at(start).has(.be) || clauses.at(start + 1).has(.be) { return .nothing }
        // `The council has looked at this claim.`
        if tokens.indices.contains(where: { clauses.at($0).has(.demonstrative) && clauses.at($0 + 1).has(.assertion) })
        {
            return .nothing
        }
        let end = max(start, clauses.end(from: start))
        // `Not once.` says nothing; and of a negation it is open whether it or what it negates is pointed to.
        let isNegation = (start..<end).contains {
            clauses.at($0).has(.negation) && (clauses.at($0).has(.finite) || clauses.at($0 - 1).has(.auxiliary))
        }
        guard clauses.hasFinite(start..<end), !isNegation, let span = clauses.span(start..<end) else { return .unclear }
        return .found(span)
    }

    private static let telling = Clauses.keys("told tells telling")
    /// How many claims back the last one is looked for that no register has found.
    private static let near = 8
    /// How many sentences back a pronoun may point.
    private static let furthest = 3

    private func hasBlankLine(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return bytes[start..<end].count { $0 == UInt8(ascii: "\n") } > 1
    }
}
