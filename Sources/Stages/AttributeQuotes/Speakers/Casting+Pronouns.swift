import StageKit

extension Casting {
    /// No pronoun reaches back over more names.
    private static let farthest = 64

    /// Whom a pronoun of the narrator's stands for: the nearest who agrees with it, subjects and speakers first.
    mutating func pronoun(_ item: Item, _ source: TextSpan) -> Found? {
        if item.key == Self.it || item.key == Self.its { return body(before: source) }
        if item.has(.plural), !item.has(.firstPerson) || item.key == Self.their { return several(before: source) }
        guard item.has([.male, .female]), let member = nearest(item, source) else { return nil }
        if cast[member].isMale == cast[member].isFemale {
            if item.has(.male) { cast.members[member].isMale = true } else { cast.members[member].isFemale = true }
        }
        cast.mention(source, of: member, isName: false)
        return (member, Certainty.pronoun)
    }

    private static var it: WordKey { WordKey(literal: "it") }
    private static var its: WordKey { WordKey(literal: "its") }
    private static var their: WordKey { WordKey(literal: "their") }

    /// Looks back sentence by sentence, to the second block before.
    private mutating func nearest(_ item: Item, _ source: TextSpan) -> Int? {
        let here = block(at: source.start)
        let isQuoted = isQuoted(source.start)
        let own = sentences.number(at: source.start)
        var named = sightings.count(before: source.start)
        var spoken = speakers.count(before: source.start)
        let lowest = (named: max(0, named - Self.farthest), spoken: max(0, spoken - Self.farthest))
        // Somebody who is but mentioned is meant as long as nobody before him has acted or spoken.
        var mentioned: Int?
        while named > lowest.named || spoken > lowest.spoken {
            let sentence = max(
                named > 0 ? sightings.list[named - 1].sentence : -1,
                spoken > 0 ? speakers.list[spoken - 1].sentence : -1
            )
            var group = Sentence()
            while spoken > lowest.spoken, speakers.list[spoken - 1].sentence == sentence {
                spoken -= 1
                guard speakers.list[spoken].block >= here - 2 else { return mentioned }
                group.speaker(speakers.list[spoken], item, cast)
            }
            while named > lowest.named, sightings.list[named - 1].sentence == sentence {
                named -= 1
                let seen = sightings.list[named]
                guard seen.block >= here - 2 else { return mentioned }
                if seen.isQuoted, !isQuoted { continue }
                // `he told his son Bo Orlan …, he said`
                if sentence == own, item.has(seen.possessor) { continue }
                group.name(seen, item, cast)
            }
            switch group.answer(cast, item) {
            case .member(let member): return mentioned == nil || mentioned == member ? member : nil
            case .mentioned(let member):
                if let mentioned, mentioned != member { return nil }
                mentioned = member
            case .unclear: return nil
            case .nobody: continue
            }
        }
        return mentioned
    }

    /// Who comes up in one sentence and could be meant by a pronoun.
    private struct Sentence {
        enum Answer {
            case member(Int)
            /// The only one, who is no subject.
            case mentioned(Int)
            /// More than one, or somebody who has no name.
            case unclear
            case nobody
        }

        private var speaker: Int?
        private var subjects: [Int] = []
        private var others: [Int] = []
        private var isSpokenByNobody = false

        /// The source of a report in the sentence, the last one first.
        mutating func speaker(_ seen: Sightings.Sighting, _ item: Item, _ cast: Cast) {
            if seen.member < 0 {
                isSpokenByNobody = isSpokenByNobody || speaker == nil
            } else if speaker == nil, cast[seen.member].agrees(with: item) {
                speaker = seen.member
            }
        }

        mutating func name(_ seen: Sightings.Sighting, _ item: Item, _ cast: Cast) {
            guard cast[seen.member].agrees(with: item) else { return }
            if seen.isSubject { subjects.append(seen.member) } else { others.append(seen.member) }
        }

        /// `The chief told Anna Kerr to wait. She said …`: who has no name may be the other, or not.
        private func isDoubtful(_ speaker: Int, _ cast: Cast, _ item: Item) -> Bool {
            guard cast[speaker].key.count == 0, !cast[speaker].surelyAgrees(with: item) else { return false }
            return subjects.contains { cast[$0].surelyAgrees(with: item) }
                || others.contains { cast[$0].surelyAgrees(with: item) }
        }

        func answer(_ cast: Cast, _ item: Item) -> Answer {
            if let speaker { return isDoubtful(speaker, cast, item) ? .unclear : .member(speaker) }
            if isSpokenByNobody { return .unclear }
            if !subjects.isEmpty {
                // Whose gender is known comes before whose is not; else the first subject is the sentence's.
                let sure = subjects.filter { cast[$0].surelyAgrees(with: item) }
                let subject = (sure.isEmpty ? subjects : sure)[(sure.isEmpty ? subjects : sure).count - 1]
                let isBetter = sure.isEmpty && others.contains { cast[$0].surelyAgrees(with: item) && $0 != subject }
                return isBetter ? .unclear : .member(subject)
            }
            let sure = Set(others.filter { cast[$0].surelyAgrees(with: item) })
            let all = sure.isEmpty ? Set(others) : sure
            guard let only = all.first else { return .nobody }
            return all.count == 1 ? .mentioned(only) : .unclear
        }
    }

    /// `they`: the group or body that spoke right before.
    private mutating func several(before source: TextSpan) -> Found? {
        let count = speakers.count(before: source.start)
        let sentence = sentences.number(at: source.start)
        guard count > 0, case let last = speakers.list[count - 1], last.member >= 0,
            last.sentence >= sentence - 1, isNear(last, source, sentence),
            cast[last.member].kind == .group
                || cast[last.member].kind == .organisation && last.block == block(at: source.start)
        else { return nil }
        cast.mention(source, of: last.member, isName: false)
        return (last.member, Certainty.pronoun)
    }

    /// `it`: the one body or state that the sentence names before, or the one that has just spoken.
    private mutating func body(before source: TextSpan) -> Found? {
        let sentence = sentences.number(at: source.start)
        let start = runs.partitioningIndex { $0.span.start >= source.start }
        var found: Set<Int> = []
        let isInside = isQuoted(source.start)
        var place = start
        while place > max(0, start - Self.farthest), runs[place - 1].sentence == sentence {
            place -= 1
            let isBody = runs[place].marks.has([.body, .state]) && isQuoted(runs[place].span.start) == isInside
            if isBody, !runs[place].marks.contains(.genitive) { found.insert(place) }
        }
        if found.count == 1, let number = found.first {
            let member: Int
            if memberOf[number] >= 0 {
                member = memberOf[number]
            } else {
                member = cast.enter(
                    runs[number],
                    kind: runs[number].marks.contains(.body) ? .organisation : .government
                )
                memberOf[number] = member
            }
            guard cast[member].kind != .person else { return nil }
            cast.mention(source, of: member, isName: false)
            return (member, Certainty.pronoun)
        }
        let count = speakers.count(before: source.start)
        guard found.isEmpty, count > 0, case let last = speakers.list[count - 1], last.member >= 0,
            last.sentence == sentence - 1, isNear(last, source, sentence),
            cast[last.member].kind == .organisation || cast[last.member].kind == .government
        else { return found.isEmpty ? actor(before: source, sentence) : nil }
        cast.mention(source, of: last.member, isName: false)
        return (last.member, Certainty.pronoun)
    }

    /// Whether who spoke last did so in the same block; in the one before, if the pronoun opens the sentence or closes it behind
    /// a quotation or comma (`…, it said`).
    private func isNear(_ last: Sightings.Sighting, _ source: TextSpan, _ sentence: Int) -> Bool {
        let here = block(at: source.start)
        if last.block == here { return true }
        guard last.block == here - 1, source.start > 2 else { return false }
        return opens(source, sentence) || Self.closing.contains(bytes[source.start - 2])
    }

    /// A comma, and the last bytes of quotation marks.
    private static let closing: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x9D, 0x99]

    /// Whether a source opens its sentence, but for a conjunction.
    private func opens(_ source: TextSpan, _ sentence: Int) -> Bool {
        guard let start = sentences.start(of: sentence) else { return false }
        let index = words.first(from: source.start)
        if start == source.start { return true }
        return index > 0 && words[index - 1].start == start && words.traits(index - 1).contains(.conjunction)
    }

    /// `The VPA visited the port. It said …`: the body that is the subject of the sentence before, where that names no other.
    private mutating func actor(before source: TextSpan, _ sentence: Int) -> Found? {
        guard opens(source, sentence) else { return nil }
        let start = runs.partitioningIndex { $0.span.start >= source.start }
        var place = start
        var found: Int?
        while place > max(0, start - Self.farthest), runs[place - 1].sentence >= sentence - 1 {
            place -= 1
            let isBody =
                runs[place].marks.has([.body, .acronym]) && runs[place].marks.isDisjoint(with: [.group, .state])
            guard isBody, runs[place].sentence == sentence - 1, !isQuoted(runs[place].span.start) else { continue }
            guard found == nil || runs[place].key == found.map({ runs[$0].key }) else { return nil }
            found = place
        }
        guard let found, runs[found].marks.contains(.opensSentence) || isSubject(runs[found]),
            !runs[found].marks.contains(.genitive), !isQuoted(source.start)
        else { return nil }
        let member = memberOf[found] >= 0 ? memberOf[found] : cast.enter(runs[found], kind: .organisation)
        guard cast[member].kind == .organisation else { return nil }
        memberOf[found] = member
        cast.mention(source, of: member, isName: false)
        return (member, Certainty.only)
    }
}
