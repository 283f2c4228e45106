import StageKit

/// Sees whether a cue does what its examples show. Each example is one sentence, in which `“…”` is what somebody says.
struct CueCheck {
    private let cue: Cue
    private let table: CueTable

    init(_ cue: Cue) {
        self.cue = cue
        table = CueTable([cue], EnglishWords.vocabulary)
    }

    /// What is wrong, each with the key under which it stands.
    func mistakes() -> [(mistake: ClaimListMistake, key: String)] {
        let words = cue.cue.split(separator: " ")
        guard !words.isEmpty, words.allSatisfy({ !WordKey($0).isEmpty }) else {
            return [(.badCue(cue.cue, limit: WordKey.limit), "cue")]
        }
        if cue.frames.isEmpty { return [(.cueWithoutFrames(cue.cue), "frames")] }
        let fitting = cue.part.frames
        if let frame = cue.frames.first(where: { !fitting.contains($0) }) {
            let names = fitting.map(\.rawValue)
            return [(.frameDoesNotFit(frame.rawValue, part: cue.part.rawValue, frames: names), "frames")]
        }
        return cue.examplesFor.compactMap { text in
            let marked = MarkedText(text)
            let found = found(in: marked.plain)
            if found == marked.marks.map(\.span) { return nil }
            return (.cueMisses(cue.cue, text: text, found: shown(found, marked.plain)), "for")
        }
            + cue.examplesAgainst.compactMap { text in
                let found = found(in: text)
                return found.isEmpty ? nil : (.cueFinds(cue.cue, text: text, found: shown(found, text)), "against")
            }
    }

    private func shown(_ spans: [TextSpan], _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    /// What the cue finds in one sentence.
    private func found(in text: String) -> [TextSpan] {
        let bytes = Array(text.utf8)
        let whole = TextSpan(0, bytes.count).trimmed(in: bytes.span)
        let finder = ClaimFinder(
            bytes: bytes,
            words: Words(bytes),
            sentences: whole.isEmpty ? [] : [whole],
            voices: Voices(bytes, quotes: Self.quotes(in: bytes), speakers: []),
            table: table,
            register: RegisterMatcher([]),
            kinds: [cue.kind]
        )
        return finder.drafts().merged().map(\.claim.span)
    }

    /// What stands between `“` and `”`, each a quote of a speaker who is not known.
    private static func quotes(in bytes: [UInt8]) -> [Quote] {
        var quotes: [Quote] = []
        var open: Int?
        for index in bytes.indices.dropFirst(2) where bytes[index - 2] == 0xE2 && bytes[index - 1] == 0x80 {
            if bytes[index] == 0x9C { open = index + 1 }
            if bytes[index] == 0x9D, let start = open, start < index - 2 {
                quotes.append(Quote(.direct, content: [TextSpan(start, index - 2)], rule: ""))
                open = nil
            }
        }
        return quotes
    }
}

extension Cue.Part {
    /// The frames that a cue of this part of speech can have.
    var frames: [Cue.Frame] {
        switch self {
        case .verb: [.clause, .infinitive, .assertion, .object, .asPredicate, .of, .insisted, .negated, .stressed]
        case .noun: [.clause, .of, .negated]
        case .adjective: [.assertion, .nounPhrase]
        case .adverb: [.around]
        case .predicate: [.subject]
        case .phrase: [.clause, .of, .before]
        }
    }
}
