import StageKit

extension Casting {
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

    private static let me = WordKey("me")

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
        // Before the quote, in the same block.
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
