import StageKit

/// Finds who the source of each draft is.
struct Casting {
    private(set) var cast: Cast
    private let finder: NameFinder
    private let bytes: [UInt8]
    /// Where persons are named, in text order, and whether they open a sentence there.
    private var sightings: [(start: Int, member: Int, opens: Bool)] = []
    /// What the runs of the article are, by where they start.
    private var runs: [NameRun] = []
    private var memberAt: [Int: Int] = [:]
    private let paragraphs: [Block]
    private let sentences: [Int]
    /// Names of one word that stand behind `in`.
    private var places: Set<String> = []

    init(_ document: Document, words: Words, paragraphs: [Block], lexicon: Lexicon, register: PeopleRegister) {
        bytes = document.bytes
        self.paragraphs = paragraphs
        finder = NameFinder(bytes: document.bytes, words: words.spans, lexicon: lexicon)
        cast = Cast(register)
        sentences = document.rows(of: Sentence.self).map(\.span.start)
        let sentences = sentences
        for paragraph in paragraphs {
            runs += finder.runs(in: paragraph.span) { start in
                let next = sentences.partitioningIndex { $0 >= start }
                return next < sentences.count && sentences[next] == start
            }
        }
        for run in runs where run.words.count == 1 && run.span.start >= 4 {
            let before = bytes[run.span.start - 4..<run.span.start]
            if before.elementsEqual(" in ".utf8), let word = run.folded.first { places.insert(word) }
        }
        for word in runs.lazy.flatMap(\.folded) where word.utf8.count >= 5 {
            // `Tavarian` is of `Tavaria`, `Kesmari` of `Kesmar`.
            if word.hasSuffix("an") { places.insert(String(word.dropLast())) }
            if word.hasSuffix("an") { places.insert(String(word.dropLast(2))) }
            if word.hasSuffix("i") { places.insert(String(word.dropLast())) }
            if word.hasSuffix("ish") || word.hasSuffix("ese") { places.insert(String(word.dropLast(3))) }
        }
        castNames()
    }

    /// Persons with full names first, then the surnames that can mean only one of them.
    private mutating func castNames() {
        for run in runs where run.isPerson && run.words.count >= 2 {
            memberAt[run.span.start] = cast.enter(run, kind: .person)
        }
        for run in runs where memberAt[run.span.start] == nil {
            guard run.words.count == 1, !run.hasBody, !run.hasState, let word = run.folded.first else { continue }
            if let known = cast.member(surnamed: word, isMale: run.isMale, isFemale: run.isFemale) {
                memberAt[run.span.start] = known
                cast.note(run, for: known)
            }
        }
        for run in runs {
            guard let member = memberAt[run.span.start] else { continue }
            sightings.append((run.span.start, member, run.opensSentence || !run.titles.isEmpty && run.opensSentence))
        }
    }

    // MARK: Drafts

    /// Gives speakers to drafts, in text order of their sources.
    mutating func resolve(_ drafts: inout [Draft]) {
        // Labels name offices that the narrator takes as known.
        for index in drafts.indices where drafts[index].kind == .turn {
            guard case .phrase(let items) = drafts[index].mention, let source = drafts[index].source else { continue }
            _ = member(items, source, [], drafts, index)
        }
        let order = drafts.indices.sorted { place(drafts[$0]) < place(drafts[$1]) }
        var last: [(start: Int, member: Int)] = []
        for index in order {
            if case .phrase(let items) = drafts[index].mention, let source = drafts[index].source {
                let speaker = member(items, source, last, drafts, index)
                drafts[index].speaker = speaker
                if let speaker {
                    cast[speaker].speaks = true
                    last.append((source.start, speaker))
                } else if Self.isOnePerson(items) {
                    // Somebody spoke, and it is not known who: a pronoun behind may well mean that person.
                    last.append((source.start, -1))
                }
            }
        }
        // The speaker of a quotation often stands behind it: `I` is found once all others are.
        for index in drafts.indices where drafts[index].speaker == nil {
            guard case .phrase(let items) = drafts[index].mention, items.count == 1, let parent = drafts[index].parent
            else { continue }
            if items[0].has(.firstPerson), !items[0].has(.plural) {
                drafts[index].speaker = drafts[parent].speaker
            } else if items[0].has(.secondPerson), drafts[parent].kind == .turn {
                drafts[index].speaker = addressee(of: parent, drafts)
            }
        }
        for index in order {
            guard case .same(let other) = drafts[index].mention else { continue }
            drafts[index].speaker = drafts[other].speaker
        }
    }

    /// Whom a turn speaks to: who spoke before, or else who speaks next.
    private func addressee(of turn: Int, _ drafts: [Draft]) -> Int? {
        let other: (Int) -> Bool = {
            drafts[$0].kind == .turn && drafts[$0].speaker != nil && drafts[$0].speaker != drafts[turn].speaker
        }
        let place =
            drafts.indices[..<turn].suffix(2000).last(where: other)
            ?? drafts.indices[turn...].prefix(2000).first(where: other)
        return place.flatMap { drafts[$0].speaker }
    }

    private static func isOnePerson(_ items: [Item]) -> Bool {
        let head = headEnd(items)
        return head > 0 && items[head - 1].has([.role, .title]) && !items[head - 1].has(.group)
    }

    private func place(_ draft: Draft) -> Int { draft.source?.start ?? draft.content.first?.start ?? 0 }

    private mutating func member(
        _ items: [Item],
        _ source: TextSpan,
        _ last: [(start: Int, member: Int)],
        _ drafts: [Draft],
        _ index: Int
    ) -> Int? {
        guard let first = items.first else { return nil }
        if first.has([.subjectPronoun, .eitherPronoun, .objectPronoun, .possessive]), items.count == 1 {
            return pronoun(first, source, last, drafts, index)
        }
        if let joint = joint(items, source) { return joint }
        let head = Self.headEnd(items)
        if let label = label(items, drafts[index]) { return label.member }
        // `a spokesman, Col. Bo Orlan`: the apposition has the name.
        if head + 1 < items.count, items[head].kind == .comma, !items[head - 1].isCapital, items[head + 1].isCapital {
            let rest = Array(items[(head + 1)...])
            let span = TextSpan(rest[0].span.start, source.end)
            if runsInside(span).first?.isPerson == true { return self.named(rest, Self.headEnd(rest), span, last) }
        }
        if let named = named(items, head, source, last) { return named }
        return described(items, head, source, last)
    }

    /// The item behind the head of a noun phrase: what stands before a comma, a bracket or a preposition.
    private static func headEnd(_ items: [Item]) -> Int {
        for index in items.indices.dropFirst() {
            let item = items[index]
            if !item.isWord || item.has([.relative]) { return index }
            if item.has(.preposition), !item.isCapital { return index }
            if item.has(.preposition),
                !(index + 1 < items.count && items[index + 1].isCapital && items[index - 1].isCapital)
            {
                return index
            }
        }
        return items.count
    }

    /// `Q:`, `Answer:`: nobody's name; what is answered is said by the one person of the title.
    private mutating func label(_ items: [Item], _ draft: Draft) -> (member: Int?, Void)? {
        guard draft.kind == .turn, items.count == 1 else { return nil }
        if Self.questions.contains(items[0].key) { return (nil, ()) }
        guard Self.answers.contains(items[0].key) else { return nil }
        let titles = paragraphs.filter { $0.kind == .title }.flatMap { runsInside($0.span) }
        let named = Set(titles.filter { $0.isPerson && $0.words.count >= 2 }.compactMap { memberAt[$0.span.start] })
        return (named.count == 1 ? named.first : nil, ())
    }

    private static let questions: Set<WordKey> = [WordKey("q"), WordKey("question"), WordKey("interviewer")]
    private static let answers: Set<WordKey> = [WordKey("a"), WordKey("answer")]

    /// `Both Velm and Orvane`: two speak as one.
    private mutating func joint(_ items: [Item], _ source: TextSpan) -> Int? {
        guard let and = items.firstIndex(where: { $0.key == Self.and }), and > 0, and + 1 < items.count,
            items[and - 1].isCapital, items[and + 1].isCapital || items[and + 1].has(.determiner),
            items[..<and].allSatisfy({ $0.isWord && !$0.has(.preposition) }), items.count <= 10
        else { return nil }
        let text = String(decoding: bytes[source.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let member = cast.enter(description: text, kind: .group)
        cast.mention(source, as: text, of: member)
        return member
    }

    private static let and = WordKey("and")

    // MARK: Names

    private mutating func named(
        _ items: [Item],
        _ head: Int,
        _ source: TextSpan,
        _ spoken: [(start: Int, member: Int)]
    ) -> Int? {
        let last = items[head - 1]
        let headSpan = TextSpan(items[0].span.start, last.span.end)
        if !last.isCapital { return lowered(items, head) }
        if last.has(.group), items.count == 1 { return nil }
        guard !last.has(.genitive) || head == items.count else { return nil }
        let inside = runsInside(headSpan)
        guard
            let run = inside.last(where: {
                $0.span.end == last.span.end || last.has(.genitive) && $0.span.end <= last.span.end
            })
        else { return last.has([.title, .role]) ? described(items, head, source, spoken) : nil }
        let member: Int
        if let known = memberAt[run.span.start] {
            member = known
        } else if run.hasBody || run.hasState || last.has(.capitals) || isPlace(run) {
            let isBody = run.hasBody || !run.hasState && last.has(.capitals)
            member = cast.enter(run, kind: isBody ? .organisation : .government)
        } else if run.words.count == 1, let word = run.folded.first,
            let known = cast.member(surnamed: word, isMale: run.isMale, isFemale: run.isFemale)
        {
            member = known
        } else if run.words.count == 1, items[0].has(.determiner), items[0].key == Self.the, run.titles.isEmpty {
            member = cast.enter(run, kind: .organisation)
        } else if run.words.count == 1, isShared(run) {
            return nil
        } else {
            member = cast.enter(run, kind: items[0].has(.determiner) ? .organisation : .person)
        }
        note(items, head, run, of: member)
        return member
    }

    /// A surname that two people share names neither.
    private func isShared(_ run: NameRun) -> Bool {
        guard let word = run.folded.first else { return false }
        return cast.members.count { $0.kind == .person && $0.folded.count > 1 && $0.folded.last == word } > 1
    }

    /// Whether the article says `in` it somewhere.
    private func isPlace(_ run: NameRun) -> Bool {
        run.words.count == 1 && run.titles.isEmpty && run.folded.first.map(places.contains) ?? false
    }

    private static let the = WordKey("the")

    private func runsInside(_ span: TextSpan) -> ArraySlice<NameRun> {
        let low = runs.partitioningIndex { $0.span.start >= span.start }
        let high = runs.partitioningIndex { $0.span.start >= span.end }
        return runs[low..<max(low, high)]
    }

    /// Takes the office from words before a name, and from an apposition behind it.
    private mutating func note(_ items: [Item], _ head: Int, _ run: NameRun, of member: Int) {
        guard cast[member].kind == .person else { return }
        if items[0].span.start < run.span.start {
            let before = TextSpan(items[0].span.start, run.span.start).trimmed(in: bytes.span)
            office(before, of: member)
        }
        guard head + 1 < items.count, items[head].kind == .comma else { return }
        var end = head + 1
        while end < items.count, items[end].isWord, !items[end].has(.relative) { end += 1 }
        guard end > head + 1, items[head + 1..<end].contains(where: { $0.has([.role, .title]) }) else { return }
        office(TextSpan(items[head + 1].span.start, items[end - 1].span.end), of: member)
    }

    private mutating func office(_ span: TextSpan, of member: Int) {
        var text = String(decoding: bytes[span.range], as: UTF8.self)
        for article in ["the ", "a ", "an ", "The ", "A ", "An "] where text.hasPrefix(article) {
            text.removeFirst(article.utf8.count)
        }
        if text.utf8.count > 3, text.utf8.count < 120 { cast.role(text, of: member) }
    }

    /// `according to kerr`: a surname that a machine wrote small, known from `Anna kerr` elsewhere.
    private mutating func lowered(_ items: [Item], _ head: Int) -> Int? {
        let last = items[head - 1]
        guard !last.has([.role, .group, .body, .determiner, .preposition, .pronoun]), !last.has(.genitive) else {
            return nil
        }
        if head >= 2, !items[head - 2].isCapital { return nil }
        let text = String(decoding: bytes[last.span.range], as: UTF8.self)
        let folded = NameFold.fold(text)
        if let known = cast.member(surnamed: folded) {
            cast.mention(last.span, as: text, of: known)
            return known
        }
        guard folded.utf8.count >= 4, let given = givenName(before: folded, text) else { return nil }
        let name = given + " " + text.prefix(1).uppercased() + text.dropFirst()
        let run = NameRun(
            span: last.span,
            words: name.split(separator: " ").map(String.init),
            folded: name.split(separator: " ").map { NameFold.fold($0) },
            titles: [],
            isMale: false,
            isFemale: false,
            hasBody: false,
            hasState: false,
            opensSentence: false,
            name: name
        )
        return cast.enter(run, kind: .person)
    }

    /// The capital word that stands right before a small one somewhere in the article.
    private func givenName(before folded: String, _ text: String) -> String? {
        let needle = Array(text.utf8)
        for run in runs {
            let next = run.span.end + 1
            guard next + needle.count <= bytes.count, bytes[run.span.end] == 0x20,
                bytes[next..<next + needle.count].elementsEqual(needle), let given = run.words.last,
                next + needle.count == bytes.count || bytes[next + needle.count] < 0x41
            else { continue }
            return given
        }
        return nil
    }

    // MARK: Descriptions

    /// `the President`, `the Pentagon official`, `officials`.
    private mutating func described(
        _ items: [Item],
        _ head: Int,
        _ source: TextSpan,
        _ last: [(start: Int, member: Int)]
    ) -> Int? {
        let noun = items[head - 1]
        let opening = items[0]
        if noun.has(.group) || opening.has(.plural) || noun.has(.body) {
            return vague(items, head, noun.has(.group) || opening.has(.plural) ? .group : .organisation)
        }
        guard opening.key == Self.the || opening.isCapital && !opening.has(.determiner) || opening.has(.possessive),
            noun.has([.role, .title])
        else { return nil }
        let offices = offices(noun, items, head)
        let of = items.firstIndex { $0.kind == .comma } ?? items.count
        let proper = items[..<of].filter {
            $0.isCapital && !$0.has([.determiner, .title, .role]) && $0.span != noun.span
        }
        .compactMap { Cast.words(String(decoding: bytes[$0.span.range], as: UTF8.self)).first }
        let holders = cast.members.indices.prefix(2000).filter { index in
            cast[index].kind == .person && !cast[index].offices.isDisjoint(with: offices)
                && (cast[index].mentions.first?.start ?? source.start) < source.start
                && proper.allSatisfy { word in cast[index].offices.contains { Self.isSameCountry($0, word) } }
        }
        if holders.count == 1 {
            cast.mention(source, as: String(decoding: bytes[source.range], as: UTF8.self), of: holders[0])
            return holders[0]
        }
        // Where only one person has spoken so far, `the official` is that person.
        let speakers = Set(last.suffix(200).map(\.member)).filter { $0 >= 0 && cast[$0].kind == .person }
        guard holders.isEmpty, speakers.count == 1, let only = speakers.first, Self.bare.contains(noun.key),
            opening.key == Self.the, head == items.count || items[head].kind != .comma
        else { return nil }
        cast.mention(source, as: String(decoding: bytes[source.range], as: UTF8.self), of: only)
        return only
    }

    private static let bare: Set<WordKey> = [
        WordKey("official"), WordKey("representative"), WordKey("spokesman"), WordKey("spokeswoman"), WordKey("leader"),
        WordKey("minister"), WordKey("diplomat"), WordKey("politician"), WordKey("candidate"), WordKey("head"),
    ]

    /// The office that a noun names, and those that stand for the same: a head of state is a president, or a king.
    private func offices(_ noun: Item, _ items: [Item], _ head: Int) -> Set<String> {
        let word = Cast.words(String(decoding: bytes[noun.span.range], as: UTF8.self)).first ?? ""
        if word == "head", head + 1 < items.count {
            return ["president", "king", "queen", "monarch", "emperor", "head"]
        }
        if word == "leader" { return ["president", "premier", "chancellor", "leader", "king", "queen"] }
        return [word]
    }

    /// `Tavaria`, `Tavarian`: a word and what is derived from it begin with the same letters.
    private static func isSameCountry(_ office: String, _ word: String) -> Bool {
        let length = min(office.utf8.count, word.utf8.count, 5)
        return office == word || length >= 4 && office.utf8.prefix(length).elementsEqual(word.utf8.prefix(length))
    }

    private mutating func vague(_ items: [Item], _ head: Int, _ kind: Speaker.Kind) -> Int? {
        var first = 0
        while first < head - 1, items[first].has(.determiner) { first += 1 }
        let span = TextSpan(items[first].span.start, items[head - 1].span.end)
        let text = String(decoding: bytes[span.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        guard text.utf8.count < 80 else { return nil }
        let member = cast.enter(description: text, kind: kind)
        cast.mention(span, as: text, of: member)
        return member
    }

    // MARK: Pronouns

    private mutating func pronoun(
        _ item: Item,
        _ source: TextSpan,
        _ last: [(start: Int, member: Int)],
        _ drafts: [Draft],
        _ index: Int
    ) -> Int? {
        if item.key == Self.it { return body(before: source.start) }
        guard item.has([.male, .female]) else { return nil }
        let floor = paragraphStart(source.start)
        var best: (start: Int, member: Int)?
        for candidate in last.reversed().prefix(8) where candidate.start < source.start && candidate.start >= floor {
            if candidate.member < 0 { return nil }
            if agrees(candidate.member, item), cast[candidate.member].kind == .person {
                best = candidate
                break
            }
        }
        var place = sightings.partitioningIndex { $0.start >= source.start }
        let lowest = max(0, place - Self.farthest)
        while place > lowest, sightings[place - 1].start >= max(floor, best?.start ?? 0) {
            place -= 1
            let seen = sightings[place]
            if seen.opens, agrees(seen.member, item) {
                if best.map({ seen.start > $0.start }) ?? true { best = (seen.start, seen.member) }
                break
            }
        }
        guard let best else { return only(before: source.start, floor, item) }
        if item.has(.male) { cast[best.member].isMale = true } else { cast[best.member].isFemale = true }
        cast.mention(source, as: cast[best.member].name, of: best.member)
        return best.member
    }

    private static let it = WordKey("it")
    /// No pronoun reaches back over more names.
    private static let farthest = 64

    /// `it`: the one body or state that the sentence names before.
    private mutating func body(before start: Int) -> Int? {
        let next = sentences.partitioningIndex { $0 > start }
        guard next > 0 else { return nil }
        let found = runsInside(TextSpan(sentences[next - 1], start)).suffix(Self.farthest).filter {
            $0.hasBody || $0.hasState
        }
        guard found.count == 1, let run = found.first else { return nil }
        return cast.enter(run, kind: run.hasBody ? .organisation : .government)
    }

    private func agrees(_ member: Int, _ item: Item) -> Bool {
        guard cast[member].kind == .person else { return false }
        return item.has(.male) ? !cast[member].isFemale : !cast[member].isMale
    }

    /// The person whom the paragraphs before name, where they name but one.
    private mutating func only(before start: Int, _ floor: Int, _ item: Item) -> Int? {
        let high = sightings.partitioningIndex { $0.start >= start }
        let low = max(high - Self.farthest, sightings.partitioningIndex { $0.start >= floor })
        let found = Set(sightings[low..<max(low, high)].map(\.member).filter { agrees($0, item) })
        return found.count == 1 ? found.first : nil
    }

    /// Where the paragraph before the one of an offset begins.
    private func paragraphStart(_ offset: Int) -> Int {
        let next = paragraphs.partitioningIndex { $0.span.start > offset }
        return next >= 2 ? paragraphs[next - 2].span.start : 0
    }

    // MARK: Rows

    /// The rows of the layer, of those who speak, and the id of each member.
    func speakers() -> (rows: [Speaker], ids: [Int: String]) {
        var rows: [Speaker] = []
        var ids: [Int: String] = [:]
        var taken: Set<String> = []
        for (index, member) in cast.members.enumerated() where member.speaks && !member.mentions.isEmpty {
            var id = member.id ?? NameFold.slug(member.name)
            if id.isEmpty { id = "speaker" }
            var number = 1
            while !taken.insert(number == 1 ? id : "\(id)-\(number)").inserted { number += 1 }
            if number > 1 { id = "\(id)-\(number)" }
            ids[index] = id
            var row = Speaker(
                id: id,
                name: member.name,
                kind: member.kind,
                mentions: Array(Set(member.mentions)).sorted()
            )
            row.role = member.role
            row.aliases = member.aliases.filter { $0 != member.name }
            row.wikidata = member.wikidata
            rows.append(row)
        }
        return (rows, ids)
    }
}
