import StageKit

extension Casting {
    /// A quotation that names no source is that person's who spoke last in its block, or speaks before and behind it in the blocks
    /// beside it: newsrooms leave out a source as long as it stays the same.
    func carryOver(_ drafts: inout [Draft], _ order: ArraySlice<Int>) {
        guard drafts.indices.contains(where: { drafts[$0].rule == .unattributed }) else { return }
        let own = order.filter { !drafts[$0].content.isEmpty && drafts[$0].kind != .scareQuotes }
        for (before, here) in zip(own, own.dropFirst()) where drafts[here].rule == .unattributed {
            guard drafts[here].speaker == nil, let speaker = lastSpeaker(drafts[before], drafts[here]) else { continue }
            drafts[here].speaker = speaker
            drafts[here].speakerConfidence = Certainty.only
        }
        guard own.count > 2 else { return }
        for place in 1..<own.count - 1 where drafts[own[place]].rule == .unattributed {
            let (before, here, behind) = (drafts[own[place - 1]], drafts[own[place]], drafts[own[place + 1]])
            guard here.speaker == nil, before.rule != .unattributed,
                let speaker = before.speaker, speaker == behind.speaker, cast[speaker].kind == .person,
                before.kind != .indirect, behind.kind != .indirect
            else { continue }
            let blocks = [before, here, behind].map { block(at: $0.content[0].start) }
            guard blocks[1] - blocks[0] <= 1, blocks[2] - blocks[1] <= 1 else { continue }
            drafts[own[place]].speaker = speaker
            drafts[own[place]].speakerConfidence = Certainty.only
        }
    }

    /// The person of the report before a quotation in the same block, where nobody else acts in between.
    private func lastSpeaker(_ before: Draft, _ here: Draft) -> Int? {
        guard let speaker = before.speaker, cast[speaker].kind == .person, before.act != .thought,
            let end = before.content.last?.end, let start = here.content.first?.start, end < start,
            block(at: before.content[0].start) == block(at: start), !isAnnounced(end, start)
        else { return nil }
        let between = runs(in: TextSpan(end, start))
        if between.contains(where: { memberOf[$0] != speaker && acts(runs[$0]) }) { return nil }
        return speaker
    }

    /// Whether a run of capitals is the subject of a sentence, and no word that has a capital for opening it.
    private func acts(_ run: NameRun) -> Bool {
        guard isSubject(run) else { return false }
        let first = words.traits(run.words.lowerBound)
        return isName(run) || !first.has([.endsInIng, .endsInEd, .adverb, .role, .group, .nounToo])
    }

    /// `The headline: “…”`: what a colon announces is somebody else's, or a thing's.
    private func isAnnounced(_ end: Int, _ start: Int) -> Bool {
        bytes[max(end, start - Self.mark)..<start].contains(UInt8(ascii: ":"))
    }

    /// The colon, a blank and a mark, in bytes.
    private static let mark = 5

    /// Whom a pronoun inside of a quote stands for; `nil` where it is read as the narrator's are.
    mutating func insider(
        _ item: Item,
        _ source: TextSpan,
        _ index: Int,
        _ drafts: [Draft]
    ) -> (found: Found?, Void)? {
        guard let around = voice(around: index, source, drafts) else {
            // In the reporter's words `I` would be the reporter.
            return item.has([.firstPerson, .secondPerson]) ? (nil, ()) : nil
        }
        let speaker = drafts[around].speaker
        if item.has(.firstPerson) {
            guard !item.has(.plural), item.has([.subjectPronoun, .possessive]) || item.key == Self.me, let speaker
            else {
                return (nil, ())
            }
            return ((speaker, drafts[around].speakerConfidence), ())
        }
        if item.has(.secondPerson) {
            guard drafts[around].kind == .turn else { return (nil, ()) }
            return (addressee(of: around, drafts).map { ($0, Certainty.pronoun) }, ())
        }
        guard item.has([.male, .female]) else { return nil }
        guard let other = other(item, source, drafts[around], speaker) else { return (nil, ()) }
        cast.mention(source, of: other, isName: false)
        return ((other, Certainty.only), ())
    }

    private static var me: WordKey { WordKey(literal: "me") }

    /// The nearest quote around a draft in which somebody speaks for himself.
    private func voice(around index: Int, _ source: TextSpan, _ drafts: [Draft]) -> Int? {
        var next = drafts[index].parent
        var steps = 0
        while let place = next, steps < Cast.deepest {
            switch drafts[place].kind {
            case .direct, .turn, .dash: return place
            // Outside of the marks the reporter speaks.
            case .mixed where isQuoted(source.start): return place
            default: next = drafts[place].parent
            }
            steps += 1
        }
        return nil
    }

    /// Whom a turn speaks to: who spoke before, or else who speaks next.
    private func addressee(of turn: Int, _ drafts: [Draft]) -> Int? {
        let other: (Int) -> Bool = {
            drafts[$0].kind == .turn && drafts[$0].speaker != nil && drafts[$0].speaker != drafts[turn].speaker
        }
        let place =
            drafts.indices[..<turn].suffix(Self.reach).last(where: other)
            ?? drafts.indices[turn...].prefix(Self.reach).first(where: other)
        return place.flatMap { drafts[$0].speaker }
    }

    private static let reach = 200

    /// `he` in what Kerr says is anybody but Kerr: the last whom the quote has named, or the one person whom the narrator
    /// has named right before.
    private func other(_ item: Item, _ source: TextSpan, _ around: Draft, _ speaker: Int?) -> Int? {
        let end = sightings.count(before: source.start)
        let floor = around.content.last { $0.start <= source.start }?.start ?? source.start
        var counter = sentences
        let here = counter.number(at: source.start)
        var inside: Set<Int> = []
        var nearest: Int?
        var place = end
        while place > max(0, end - Cast.deepest), sightings.list[place - 1].start >= floor {
            place -= 1
            let seen = sightings.list[place]
            guard seen.member != speaker, cast[seen.member].agrees(with: item), here - seen.sentence <= 3 else {
                continue
            }
            if nearest == nil { nearest = seen.member }
            inside.insert(seen.member)
        }
        if inside.count == 1 { return nearest }
        guard inside.isEmpty else { return nil }
        // Before the quote, in the same block. Where nobody knows who speaks it may be just who speaks.
        guard speaker != nil else { return nil }
        let block = block(at: source.start)
        var before: Set<Int> = []
        while place > max(0, end - Cast.deepest), sightings.list[place - 1].block == block {
            place -= 1
            let seen = sightings.list[place]
            if seen.member != speaker, cast[seen.member].agrees(with: item) { before.insert(seen.member) }
        }
        return before.count == 1 ? before.first : nil
    }
}
