import StageKit

extension Casting {
    /// How sure it is that a speaker is who is meant, from how the source names him.
    enum Certainty {
        static let name = 1.0
        static let description = 0.9
        static let pronoun = 0.85
        /// The only one who can be meant, as far as the article goes.
        static let only = 0.75
    }

    /// Whom a source stands for, and how sure that is.
    typealias Found = (member: Int, certainty: Double)

    /// Gives speakers to drafts: to the narrator's in text order of their sources, then to those inside of others.
    mutating func resolve(_ drafts: inout [Draft]) {
        noteLabels(drafts)
        findAnswerer()
        let levels = Self.levels(drafts)
        let places = drafts.indices.map { index in
            if let source = drafts[index].source { return source.start }
            return drafts[index].content.first?.start ?? 0
        }
        let order = drafts.indices.sorted {
            levels[$0] != levels[$1]
                ? levels[$0] < levels[$1] : places[$0] != places[$1] ? places[$0] < places[$1] : $0 < $1
        }
        for index in order {
            let mention = drafts[index].mention
            switch mention {
            case .none: continue
            case .same:
                goOn(&drafts, index)
            case .phrase(let range):
                guard let source = drafts[index].source, let phrase = SourcePhrase(sourceItems, range) else { continue }
                let found = speaker(phrase, source, index, drafts)
                if let found {
                    drafts[index].speaker = found.member
                    drafts[index].speakerConfidence = found.certainty
                    cast.members[found.member].speaks = true
                    if found.certainty == Certainty.name { cast.members[found.member].speaksByName = true }
                }
                note(found?.member, phrase, source, isInside: levels[index] > 0)
            }
        }
        // Whoever went on after a report inside of another is known only now.
        for index in order where drafts[index].speaker == nil { goOn(&drafts, index) }
        carryOver(&drafts, order.prefix { levels[$0] == 0 })
        dropSilent(&drafts)
    }

    /// Empties the headlines of those who say nothing in the article, or nothing where it begins and have no turn either.
    private func dropSilent(_ drafts: inout [Draft]) {
        guard drafts.contains(where: { $0.voice != .none }) else { return }
        // Where each speaker is heard first; a turn counts wherever it stands.
        var heard: [Int: Int] = [:]
        for draft in drafts where draft.voice == .none && draft.act != .thought {
            guard let speaker = draft.speaker, let content = draft.content.first else { continue }
            heard[speaker] = min(heard[speaker] ?? Int.max, draft.kind == .turn ? 0 : content.start)
        }
        for index in drafts.indices where drafts[index].voice != .none {
            let end = drafts[index].content.last?.end ?? 0
            let limit = drafts[index].voice == .lead ? end + Self.lead : Int.max
            let first = drafts[index].speaker.flatMap { heard[$0] }
            if first.map({ $0 >= limit }) ?? true { drafts[index].content = [] }
        }
    }

    /// How far the beginning of an article reaches behind its headline, in bytes: two paragraphs of news.
    private static let lead = 500

    /// Gives a draft that goes on with another's speaker that speaker.
    private func goOn(_ drafts: inout [Draft], _ index: Int) {
        guard case .same(let other) = drafts[index].mention else { return }
        drafts[index].speaker = drafts[other].speaker
        drafts[index].speakerConfidence = drafts[other].speakerConfidence
    }

    /// How many drafts are around each, in steps that grow linearly with the drafts.
    private static func levels(_ drafts: [Draft]) -> [Int] {
        guard drafts.indices.contains(where: { drafts[$0].parent != nil }) else {
            return Array(filledWith: 0, count: drafts.count)
        }
        var levels = Array(filledWith: -1, count: drafts.count)
        var path: [Int] = []
        for index in drafts.indices where levels[index] < 0 {
            path.removeAll(keepingCapacity: true)
            var next: Int? = index
            while let place = next, levels[place] < 0, path.count <= drafts.count {
                path.append(place)
                levels[place] = 0
                next = drafts[place].parent
            }
            var level = next.map { levels[$0] + 1 } ?? 0
            for place in path.reversed() {
                levels[place] = level
                level += 1
            }
        }
        return levels
    }

    /// Notes who spoke, for the pronouns behind: also where it is not known who.
    private mutating func note(_ member: Int?, _ phrase: SourcePhrase, _ source: TextSpan, isInside: Bool) {
        guard !isInside, member != nil || phrase.head.has([.role, .title]), !phrase.first.has(.relative),
            !isAgent(source)
        else { return }
        speakers.append(
            Sightings.Sighting(
                start: source.start,
                end: source.end,
                member: member ?? -1,
                sentence: sentences.number(at: source.start),
                block: Self.block(at: source.start, of: blocks),
                isSubject: true,
                isQuoted: false
            )
        )
    }

    /// `asked by Kerr`: no subject, and whoever speaks next need not be Kerr.
    private mutating func isAgent(_ source: TextSpan) -> Bool {
        let index = words.first(from: source.start)
        return index > 0 && words.traits(index - 1).contains(.by) && words[index - 1].end + 1 == source.start
    }

    /// Labels of turns name offices that the narrator takes as known.
    private mutating func noteLabels(_ drafts: [Draft]) {
        let introductions = Introductions(bytes: bytes, words: words)
        for index in drafts.indices where drafts[index].kind == .turn {
            guard let source = drafts[index].source else { continue }
            for number in runs(in: source) where runs[number].isPerson && memberOf[number] < 0 {
                let run = runs[number]
                let member = cast.enter(run, kind: .person)
                memberOf[number] = member
                for (office, span) in introductions.offices(of: run) { cast.note(office, span, for: member) }
            }
        }
        // `T. Orlan:` in an article that is headed `Interview with Teo Orlan`.
        castHeadlineNames()
    }

    /// Whom a source stands for.
    private mutating func speaker(
        _ phrase: SourcePhrase,
        _ source: TextSpan,
        _ index: Int,
        _ drafts: [Draft]
    ) -> Found? {
        if drafts[index].kind == .turn, let label = label(phrase) { return label.found }
        if phrase.items.count == 1, phrase.first.has(.relative) { return antecedent(of: phrase.first, source) }
        if phrase.isPronoun {
            if drafts[index].parent != nil, let inside = insider(phrase.first, source, index, drafts) {
                return inside.found
            }
            return pronoun(phrase.first, source)
        }
        if let joint = joint(phrase, source) { return joint }
        if let named = named(phrase, source) { return named }
        if let author = author(phrase, source) { return author }
        return described(phrase, source)
    }

    // MARK: Labels

    /// `Q:`, `Answer:`: nobody's name; what is answered is said by the one person of the headline.
    private func label(_ phrase: SourcePhrase) -> (found: Found?, Void)? {
        // `Question (through an interpreter)`
        guard phrase.segment.count == 1 else { return nil }
        if Self.questions.contains(phrase.first.key) { return (nil, ()) }
        guard Self.answers.contains(phrase.first.key) else { return nil }
        return (answerer.map { ($0, Certainty.description) }, ())
    }

    /// The one person whom the headline of an interview names.
    private mutating func findAnswerer() {
        var named: Set<Int> = []
        for block in blocks where block.kind == .title {
            for number in runs(in: block.span) where runs[number].isPerson && memberOf[number] >= 0 {
                if runs[number].key.count >= 2 { named.insert(memberOf[number]) }
            }
        }
        answerer = named.count == 1 ? named.first : nil
    }

    private static let questions: WordKeySet = [WordKey("q"), WordKey("question"), WordKey("interviewer")]
    private static let answers: WordKeySet = [WordKey("a"), WordKey("answer")]

    /// Whether a span has no white space but single blanks.
    private func isPlain(_ span: TextSpan) -> Bool {
        let text = bytes.span
        var index = span.start
        while index < span.end {
            let byte = text[index]
            if byte &- 0x21 < 0x5E {
                index += 1
                continue
            }
            let length = WhiteSpace.length(text, at: index)
            if length > 1 || length == 1 && (byte != 0x20 || text[index - 1] == 0x20) { return false }
            index += max(1, length)
        }
        return true
    }

    /// The text of a span on one line.
    func text(_ span: TextSpan) -> String {
        if isPlain(span) { return String(decoding: bytes[span.range], as: UTF8.self) }
        var line: [UInt8] = []
        var index = span.start
        while index < span.end {
            let length = WhiteSpace.length(bytes.span, at: index)
            if length == 0 {
                line.append(bytes[index])
            } else if line.last != 0x20 {
                line.append(0x20)
            }
            index += max(1, length)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
