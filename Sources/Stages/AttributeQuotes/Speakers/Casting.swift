import StageKit

/// Finds who the source of each draft is.
///
/// First the names of the whole article are sorted out, with the offices that stand beside them; then the sources are
/// read in text order, those of the narrator's reports before those inside of quotes.
///
/// No copies: there are dozens of lists in here, each with its references counted. What is asked often while something
/// changes is `mutating`, or asked of the type: anything else gets a copy of all that is here, if only byte by byte.
struct Casting: ~Copyable {
    var cast: Cast
    let bytes: [UInt8]
    let words: WordTable
    let blocks: [Block]
    /// The runs of capitals, in text order, and the member that each stands for; negative for none.
    private(set) var runs: [NameRun] = []
    var memberOf: [Int] = []
    /// Where members are named.
    private(set) var sightings = Sightings()
    /// Who spoke, and where the source stands.
    var speakers = Sightings()
    /// Names of one word that stand for a place.
    private var places = NumberSet()
    /// Names of one word that stand inside of a sentence somewhere.
    private(set) var seenInside = NumberSet()
    /// The members that are states, by the states' numbers.
    var states: [Int: Int] = [:]
    /// Some of the runs that name a body in several words.
    private(set) var bodies: [Int] = []
    /// Who answers where a label says `A:`.
    var answerer: Int?
    /// The last people without a name, by the nouns for them.
    var unnamed: [WordKey: Int] = [:]
    /// People without a name whose offices the article gives, and their offices.
    var unnamedHolders: [(office: Office, member: Int)] = []
    var sentences: SentenceCounter
    private let quoted: [TextSpan]
    /// The words of the drafts' sources.
    let sourceItems: [Item]

    init(_ reader: borrowing ArticleReader, people: KnownPeople, year: Int?) {
        bytes = reader.bytes
        words = reader.words
        blocks = reader.paragraphs
        sourceItems = reader.sourceItems
        cast = Cast(people, year: year)
        sentences = SentenceCounter(reader.sentences)
        quoted = Self.quoted(reader)
        runs.reserveCapacity(min(words.capitals.count, 256))
        let finder = NameFinder(
            bytes: bytes,
            words: words,
            smallSurnames: Self.smallSurnames(reader.drafts, reader.sourceItems)
        )
        var counter = sentences
        var titles = TitleReader(bytes: bytes, words: words)
        var capital = 0
        for number in blocks.indices {
            let isHeadline = blocks[number].kind == .title || blocks[number].kind == .heading
            finder.find(
                in: blocks[number].span,
                number: number,
                sentences: &counter,
                &titles,
                isHeadline: isHeadline,
                &cast.words,
                from: &capital,
                into: &runs
            )
        }
        memberOf = Array(filledWith: -1, count: runs.count)
        speakers.reserve(reader.drafts.count)
        for number in runs.indices where runs[number].marks.contains(.body) {
            guard runs[number].key.count > 1 else { continue }
            bodies.append(number)
            if bodies.count == 200 { break }
        }
        findPlaces()
        castFullNames()
        castSurnames()
        castHeadlineSurnames()
        look()
    }

    /// What is not the narrator's: quotations, and turns.
    private static func quoted(_ reader: borrowing ArticleReader) -> [TextSpan] {
        var spans = reader.children.ofNone.map { reader.quotations[$0].outer }
        let drafts = reader.drafts.span
        for index in drafts.indices where drafts[index].kind == .turn || drafts[index].kind == .dash {
            spans += drafts[index].content
        }
        spans.sort()
        return spans
    }

    /// `according to kerr`: a name that a machine wrote small, where a draft has it for a source.
    private static func smallSurnames(_ drafts: [Draft], _ sources: [Item]) -> WordKeySet {
        var found: [WordKey] = []
        for index in drafts.indices {
            guard case .phrase(let range) = drafts[index].mention else { continue }
            let segment = range.prefix {
                sources[$0].isWord && !sources[$0].has([.preposition, .to, .relative, .adverb])
            }
            guard let last = segment.last, case let item = sources[last], !item.isCapital,
                item.traits.isDisjoint(with: SourcePhrase.plain),
                item.span.length >= 4, !item.key.isEmpty
            else { continue }
            let before = segment.count > 1 ? sources[last - 1] : nil
            // `President Anna kerr` as well, but not `the Kerr camp`.
            let isNamed = before.map { $0.isCapital && $0.has(.givenName) && !$0.has(.genitive) } ?? (range.count == 1)
            if isNamed { found.append(item.key) }
        }
        return found.isEmpty ? noSurnames : WordKeySet(found)
    }

    private static let noSurnames = WordKeySet([])

    // MARK: Names

    /// Words that are no names of people: they stand behind `in`, or the article has an adjective of them.
    private mutating func findPlaces() {
        var seen = NumberSet()
        var opening = NumberSet()
        for number in runs.indices {
            // No run as a whole: it is large, and next to nothing is asked of it.
            let (key, marks) = (runs[number].key, runs[number].marks)
            if key.count == 1, runs[number].titles.isEmpty {
                if !marks.contains(.opensSentence), !marks.contains(.headline) {
                    seenInside.insert(key.last)
                }
                let first = runs[number].words.lowerBound
                if isPlaced(first, marks) { places.insert(key.last) }
                // Twice with a capital, and no plural: a word of the language would have stood in small letters once.
                if marks.contains(.opensSentence), !words.traits(first).contains(.endsInS),
                    !opening.insert(key.last)
                {
                    seenInside.insert(key.last)
                }
            } else if !marks.contains(.headline) {
                for index in 0..<key.count where index > 0 || !marks.contains(.opensSentence) {
                    seenInside.insert(key[index])
                }
            }
            for index in 0..<key.count where seen.insert(key[index]) { addPlaces(of: key[index]) }
        }
    }

    /// `in Velm`, `President of Tavaria`, `Kesmar's government`.
    private mutating func isPlaced(_ index: Int, _ marks: NameRun.Marks) -> Bool {
        if index > 0, words[index - 1].end + 1 == words[index].start {
            // All of these are prepositions.
            guard words.traits(index - 1).contains(.preposition) else { return isOwnerOfState(index, marks) }
            if words.key(index - 1) == Self.in { return true }
            let isOfRuler =
                words.key(index - 1) == Self.of && index > 1 && words.traits(index - 2).has([.role, .title])
            if isOfRuler, OfficeWords.ofStates.contains(words.key(index - 2)) { return true }
        }
        return isOwnerOfState(index, marks)
    }

    /// `Kesmar's government`
    private mutating func isOwnerOfState(_ index: Int, _ marks: NameRun.Marks) -> Bool {
        guard marks.contains(.genitive), index + 1 < words.count else { return false }
        let next = words.key(index + 1)
        return OfficeWords.ofStates.contains(next) || Self.institutions.contains(next)
            || words.traits(index + 1).contains(.department) && index + 2 < words.count
                && words.key(index + 2) == OfficeWords.minister
    }

    private static var `in`: WordKey { WordKey(literal: "in") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static let institutions = WordKeySet(
        words: "government parliament army capital border borders president presidency economy population"
    )

    /// `Tavarian` is of `Tavaria`, `Kesmari` of `Kesmar`.
    private mutating func addPlaces(of word: Int32) {
        for length in cast.words.adjectiveEndings(word) {
            if let place = cast.words.number(of: word, without: length) { places.insert(place) }
        }
    }

    /// Whether a name of one word is that of a place or state.
    func isPlace(_ run: NameRun) -> Bool {
        run.marks.contains(.state) || run.key.count == 1 && run.titles.isEmpty && places.contains(run.key.last)
    }

    /// Whether a word is a name at all: one that stands only where every sentence has a capital may be none.
    func isName(_ run: NameRun) -> Bool {
        // `velmWorks Inc.`: the name before it has no capital.
        if run.key.count == 1, Self.suffixes.contains(words.key(run.words.lowerBound)) { return false }
        // `Physicians said`, though the article has a Society of Physicians.
        if run.key.count == 1, run.marks.contains(.opensSentence),
            EnglishPeople.groups.contains(words.key(run.words.lowerBound))
        {
            return false
        }
        return run.key.count >= 2 || !run.titles.isEmpty || !run.marks.contains(.opensSentence)
            || seenInside.contains(run.key.last) || run.marks.has([.body, .state, .brand, .acronym])
            || isSomebody(run)
    }

    /// `Anna, who lives in Velm, said`: one word, but of a human being.
    private func isSomebody(_ run: NameRun) -> Bool {
        let word = words.known(run.words.lowerBound)
        return run.marks.contains(.introduced) && run.words.upperBound < words.count
            && words.key(run.words.upperBound) == Self.who && !word.traits.contains(.endsInS)
            && word.traits.isDisjoint(with: [.role, .group, .body, .nounToo])
            && !EnglishPeople.persons.contains(word.key)
    }

    private static var who: WordKey { WordKey(literal: "who") }
    private static let suffixes = WordKeySet(words: "inc corp ltd llc plc co jr sr")

    /// Persons with their full names; headlines name none that the text does not name.
    private mutating func castFullNames() {
        let introductions = Introductions(bytes: bytes, words: words)
        var described: [Int] = []
        // No `&&` in here: what stands behind it is a closure, which takes a copy of all that is here.
        for number in runs.indices where runs[number].key.count >= 2 {
            guard runs[number].isPerson, !runs[number].marks.contains(.headline) else { continue }
            guard !Self.isPatronymic(runs[number], bytes) else { continue }
            if opensWithAttribute(runs[number]) {
                described.append(number)
                continue
            }
            let run = runs[number]
            let member = cast.enter(run, kind: .person)
            memberOf[number] = member
            for (office, span) in introductions.offices(of: run) { cast.note(office, span, for: member) }
        }
        for number in described {
            if let known = cast.members(surnamed: runs[number].key.last).only {
                memberOf[number] = known
                cast.mention(words[runs[number].words.upperBound - 1], of: known)
            } else if !Self.openings.contains(words.key(runs[number].words.lowerBound)) {
                memberOf[number] = cast.enter(runs[number], kind: .person)
            }
        }
        castHeadlineNames()
        for number in runs.indices where memberOf[number] < 0 {
            guard let known = patronymic(number) else { continue }
            memberOf[number] = known
            cast.note(runs[number], for: known)
        }
    }

    /// `Combative Kerr leaves`, `Engineer Kerr said`: what has a capital for opening the sentence, and a surname.
    private func opensWithAttribute(_ run: NameRun) -> Bool {
        // `More:Combative Kerr leaves`: the heading of a link.
        let isBehindColon = run.span.start > 0 && bytes[run.span.start - 1] == UInt8(ascii: ":")
        let opens = isBehindColon || run.marks.contains(.opensSentence) && !seenInside.contains(run.key.first)
        guard run.key.count == 2, opens, run.titles.isEmpty else { return false }
        let word = words.known(run.words.lowerBound)
        if Self.openings.contains(word.key) { return true }
        guard run.marks.isDisjoint(with: [.given, .introduced]) else { return false }
        return word.traits.has([.endsInIng, .endsInEd, .adverb, .role]) || EnglishPeople.persons.contains(word.key)
            || Self.endings.contains { ending in
                ending.count + 3 <= word.key.length
                    && ending.indices.allSatisfy { ending[$0] == word.key[word.key.length - ending.count + $0] }
            }
    }

    /// `Take Kerr, who left`, `Let Kerr be Kerr`, `Said Kerr`, `Previous Kerr plays`: what stands before a name and is none.
    private static let openings = WordKeySet(words: "take let consider imagine ask remember said previous")

    /// Of adjectives, and of few names.
    private static let endings = ["ive", "ful", "less", "ous", "able", "ible"].map { Array($0.utf8) }

    /// `Vladimir Vladimirovich`: a given name with the father's, of the one person who has the given name.
    private func patronymic(_ number: Int) -> Int? {
        guard Self.isPatronymic(runs[number], bytes) else { return nil }
        return cast.members(called: runs[number].key.first).only
    }

    private static func isPatronymic(_ run: NameRun, _ bytes: [UInt8]) -> Bool {
        run.key.count == 2 && EastSlavicNames.isFathers(bytes, run.span)
    }

    /// Surnames, in text order: each is the one person's who has it, or whose it has been so far.
    private mutating func castSurnames() {
        let introductions = Introductions(bytes: bytes, words: words)
        var surnames = Surnames(Families(runs, memberOf, bytes: bytes, words: words))
        for number in runs.indices {
            if memberOf[number] < 0, runs[number].key.count != 1 { continue }
            let run = runs[number]
            if memberOf[number] >= 0 {
                surnames.pass(memberOf[number], run)
                continue
            }
            guard run.key.count == 1, run.marks.isDisjoint(with: [.body, .state, .group, .place]) else { continue }
            // Next to no surname has titles.
            if !run.titles.isEmpty || !surnames.titled.isEmpty {
                surnames.titled = run.titles.map { OfficeWords.canonical(words.key($0)) }
            }
            if let known = surnames.member(of: run, cast) {
                memberOf[number] = known
                cast.note(run, for: known)
            } else if !run.titles.isEmpty, !run.marks.contains(.headline), !surnames.isShared(run, cast) {
                // `President Kerr`, whose given name is nowhere.
                memberOf[number] = cast.enter(run, kind: .person)
            }
            guard memberOf[number] >= 0, !run.titles.isEmpty else { continue }
            for (office, span) in introductions.offices(of: run) { cast.note(office, span, for: memberOf[number]) }
        }
    }

    // MARK: Sightings

    /// Notes where persons are named.
    private mutating func look() {
        var quote = 0
        sightings.reserve(memberOf.count { $0 >= 0 })
        for (number, run) in runs.enumerated() where memberOf[number] >= 0 {
            while quote < quoted.count, quoted[quote].end <= run.span.start { quote += 1 }
            let isQuoted = quote < quoted.count && quoted[quote].start <= run.span.start
            sightings.append(
                Sightings.Sighting(
                    start: run.span.start,
                    end: run.span.end,
                    member: memberOf[number],
                    sentence: run.sentence,
                    block: run.block,
                    isSubject: isSubject(run),
                    isQuoted: isQuoted,
                    possessor: possessor(of: run)
                )
            )
        }
    }

    /// Whether a name is the subject of its sentence, as far as what stands around it shows.
    func isSubject(_ run: NameRun) -> Bool {
        guard !run.marks.contains(.genitive) else { return false }
        if run.marks.contains(.opensSentence) || opensSentence(run) { return true }
        let next = run.words.upperBound
        guard next < words.count, words[next].start - run.span.end <= 2 else { return false }
        let word = words.known(next)
        return word.traits.has([.auxiliary, .finite, .endsInEd]) || word.forms.has([.past, .third])
    }

    /// `Former Velm mayor | Anna Kerr`: nothing but what she is stands before a name.
    private func opensSentence(_ run: NameRun) -> Bool {
        guard let start = sentences.start(of: run.sentence) else { return false }
        var first = run.words.lowerBound
        let floor = max(0, first - 6)
        while first > floor, words[first - 1].start >= start {
            first -= 1
            let traits = words.traits(first)
            if traits.has([.preposition, .auxiliary, .finite, .conjunction, .subordinator, .relative, .to, .genitive]) {
                return false
            }
        }
        return words[first].start == start
    }

    /// The runs that begin in a span, as their numbers.
    func runs(in span: TextSpan) -> Range<Int> { Self.runs(in: span, of: runs) }

    /// Those of some runs that begin in a span, as their numbers.
    static func runs(in span: TextSpan, of runs: [NameRun]) -> Range<Int> {
        let low = runs.partitioningIndex { $0.span.start >= span.start }
        var high = low
        while high < runs.count, runs[high].span.start < span.end { high += 1 }
        return low..<high
    }

    /// The block that an offset stands in.
    func block(at offset: Int) -> Int { Self.block(at: offset, of: blocks) }

    /// The one of some blocks that an offset stands in.
    static func block(at offset: Int, of blocks: [Block]) -> Int {
        max(0, blocks.partitioningIndex { $0.span.start > offset } - 1)
    }

    /// Whether an offset stands inside of a quotation or a turn.
    func isQuoted(_ offset: Int) -> Bool {
        let next = quoted.partitioningIndex { $0.start > offset }
        return next > 0 && quoted[next - 1].end > offset
    }
}
