import StageKit

/// Finds runs of words with capitals, one block after the other.
struct NameFinder {
    private let bytes: [UInt8]
    private let words: WordTable
    /// Words in small letters that a machine made of surnames: `Anna kerr`.
    private let smallSurnames: WordKeySet

    init(bytes: [UInt8], words: WordTable, smallSurnames: WordKeySet) {
        self.bytes = bytes
        self.words = words
        self.smallSurnames = smallSurnames
    }

    /// Words with a capital at the beginning of a sentence that are no part of a name.
    private static let functions: Traits = [
        .determiner, .possessive, .preposition, .conjunction, .subordinator, .auxiliary, .adverb, .day, .pronoun, .that,
        .to, .relative, .interrogative, .negation, .firstPerson, .secondPerson,
    ]

    /// Adds the runs of a block, in text order.
    func find(
        in block: TextSpan,
        number: Int,
        sentences: inout SentenceCounter,
        _ titles: inout TitleReader,
        isHeadline: Bool,
        _ names: inout NameWords,
        from capital: inout Int,
        into runs: inout [NameRun]
    ) {
        var next = firstCapital(words.first(from: block.start), from: capital)
        defer { capital = next }
        var behind = 0
        while next < words.capitals.count {
            let index = Int(words.capitals[next])
            if words[index].start >= block.end { break }
            next += 1
            guard index >= behind, isName(index) else { continue }
            let last = end(of: index, block.end, isHeadline: isHeadline)
            let whole = wholeName(index...last)
            let sentence = sentences.number(at: words[index].start)
            var run = run(index...whole, sentence, number, &titles, &names)
            if sentences.start(of: sentence) == words[index].start { run?.marks.insert(.opensSentence) }
            if isHeadline { run?.marks.insert(.headline) }
            if let run { runs.append(run) }
            behind = (whole < last ? linkEnd(behind: last, block.end) : last) + 1
        }
    }

    /// The first word with a capital from a word on, among the capitals. It is looked for behind the block before.
    private func firstCapital(_ word: Int, from place: Int) -> Int {
        // Blocks follow one another; were one to stand in another, a search would find its words again.
        if place > 0, words.capitals[place - 1] >= word { return words.capitals.partitioningIndex { $0 >= word } }
        var next = place
        while next < words.capitals.count, words.capitals[next] < word { next += 1 }
        return next
    }

    // MARK: Where a run ends

    private func end(of first: Int, _ end: Int, isHeadline: Bool) -> Int {
        var last = first
        while last + 1 < words.count, words[last + 1].end <= end, last - first < Self.longestRun,
            !words.traits(last).contains(.genitive)
        {
            // `Kerr Says Port Is Late`: in a headline a verb has a capital, too.
            if isHeadline, isVerb(last + 1) { break }
            if joins(last), isName(last + 1) || isPrefixed(last + 1) {
                last += 1
            } else if last + 2 < words.count, words[last + 2].end <= end, isParticle(last + 1), joins(last),
                joins(last + 1), isName(last + 2)
            {
                last += 2
            } else if !smallSurnames.isEmpty, smallSurnames.contains(words.key(last + 1)), joins(last),
                !words.traits(last).contains(.title),
                words.traits(last).has(.givenName) || !words.traits(last + 1).contains(.endsInS)
            {
                return last + 1
            } else if let behind = bodyComplement(behind: last, end) {
                last = behind
            } else {
                break
            }
        }
        return last
    }

    private func isVerb(_ index: Int) -> Bool {
        words.known(index).forms.has([.past, .third]) && !words.traits(index).has([.nounToo, .givenName, .body])
    }

    /// The last word of the name that begins a run: of `Bo Orlan Bo Henrik OrlanPort reopens`, which is a link with its title run into
    /// the sentence, what stands before the repetition, and so of `Bo Orlan Bo (Henrik) OrlanPort reopens`.
    private func wholeName(_ run: ClosedRange<Int>) -> Int {
        guard run.count >= 3 else { return run.upperBound }
        for index in run where words[index].length >= 3 {
            let name = bytes[words[index].start..<words[index].end]
            for later in run where later > index && words[later].length >= name.count {
                let other = bytes[words[later].start..<words[later].end]
                guard other.starts(with: name) else { continue }
                if other.count == name.count {
                    if later >= index + 2, words.traits(index).has(.givenName) { return later - 1 }
                } else if name.count >= 4, other[other.startIndex + name.count] &- 0x41 < 26 {
                    return index
                }
            }
        }
        return run.upperBound
    }

    /// Whoever the headlines of such links name, up to `MORE`, is not whom the sentence names.
    private func linkEnd(behind last: Int, _ end: Int) -> Int {
        (last + 1..<min(words.count, last + Self.longestLink)).first {
            words[$0].end <= end && words.traits($0).contains(.capital)
                && bytes[words[$0].start..<words[$0].end].starts(with: Self.more)
        } ?? last
    }

    private static let more = Array("MORE".utf8)
    private static let longestLink = 80

    private func isName(_ index: Int) -> Bool {
        let first = bytes[words[index].start]
        guard first &- 0x41 < 26 || first >= 0xC3 else { return false }
        let traits = words.traits(index)
        guard traits.contains(.capital) else { return false }
        if traits.isDisjoint(with: Self.functions) { return true }
        // `US` is no `us`.
        if traits.contains(.capitals), traits.has(.country) { return true }
        // `Will Kerr`, `April Orlan`: a given name that is an auxiliary or a month, too.
        return traits.has(.givenName) && index + 1 < words.count && traits.isDisjoint(with: [.pronoun, .determiner])
            && words.traits(index + 1).contains(.capital) && joins(index)
            && words.traits(index + 1).isDisjoint(with: Self.functions) && !words.traits(index + 1).contains(.number)
            && (!traits.contains(.auxiliary) || !words.traits(index + 1).has([.subjectPronoun, .determiner]))
    }

    /// `Haider | al-Orlani`: a small particle and a hyphen before the capital.
    private func isPrefixed(_ index: Int) -> Bool {
        let span = words[index]
        guard span.length > 5, bytes[span.start] &- 0x61 < 26, bytes[span.start + 1] &- 0x61 < 26 else { return false }
        let hyphen = bytes[span.start + 2] == UInt8(ascii: "-") ? span.start + 2 : span.start + 3
        return bytes[hyphen] == UInt8(ascii: "-") && bytes[hyphen + 1] &- 0x41 < 26
    }

    private func isParticle(_ index: Int) -> Bool {
        words[index].length <= 3 && words.traits(index).contains(.nameParticle)
            && words.traits(index).isDisjoint(with: [.determiner, .conjunction, .preposition])
    }

    /// `Ministry | of Foreign Affairs`, `Bank | of the South`: the last word of what belongs to a body's name.
    private func bodyComplement(behind last: Int, _ end: Int) -> Int? {
        guard last + 2 < words.count, words[last + 1].start == words[last].end + 1, words[last + 1].length <= 3 else {
            return nil
        }
        var next = last + 2
        if words.traits(last).contains(.body), words.key(last + 1) == Self.of || words.key(last + 1) == Self.for {
            if words.key(next) == Self.the, next + 1 < words.count { next += 1 }
        } else if words.key(last + 1) != Self.and || !isInsideBody(last) {
            return nil
        }
        guard isName(next), words[next].end <= end, words[next].start - words[last].end < 10 else { return nil }
        return next
    }

    /// `Organisation for Trade | and Ferries`: whether a word belongs to what stands behind `for` in a body's name.
    private func isInsideBody(_ last: Int) -> Bool {
        var index = last
        while index > 1, last - index < 4, words.traits(index).contains(.capital),
            words[index - 1].end + 1 == words[index].start
        {
            index -= 1
            guard words.key(index) == Self.of || words.key(index) == Self.for else { continue }
            return words.traits(index - 1).isSuperset(of: [.body, .capital])
        }
        return false
    }

    /// With the titles in front of a name, in words behind the first; a longer run is read as several.
    private static let longestRun = NameKey.limit + 3
    private static let places = WordKeySet(words: "at of on in for")
    private static var who: WordKey { WordKey(literal: "who") }
    private static var police: WordKey { WordKey(literal: "police") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var `for`: WordKey { WordKey(literal: "for") }
    private static var and: WordKey { WordKey(literal: "and") }
    private static var the: WordKey { WordKey(literal: "the") }
    private static let articles: WordKeySet = [WordKey("the"), WordKey("a"), WordKey("an")]

    /// Whether nothing but a blank, an ampersand, or the stop of an initial or a title stands behind a word.
    private func joins(_ index: Int) -> Bool {
        guard index + 1 < words.count else { return false }
        let (start, length) = (words[index].end, words[index + 1].start - words[index].end)
        if length == 1, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "-") || bytes[start] == 0x0A {
            return true
        }
        if isAmpersand(behind: index) || isOwner(index) { return true }
        if length == 2, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 { return true }
        guard length == 2, bytes[start] == UInt8(ascii: "."), bytes[start + 1] == 0x20 else { return false }
        return words[index].length <= 3 || words.traits(index).contains(.title)
    }

    /// `Velm Bankers’ | Association`: whether an apostrophe behind an `s` joins a word to that of a body.
    private func isOwner(_ index: Int) -> Bool {
        guard words.traits(index + 1).contains(.body), words.traits(index).contains(.endsInS) else { return false }
        let mark = bytes[words[index].end..<words[index + 1].start]
        return mark.elementsEqual(Self.apostrophes.0) || mark.elementsEqual(Self.apostrophes.1)
    }

    private static let apostrophes = (Array("' ".utf8), Array("’ ".utf8))

    /// `M&S`, `Kerr & Orlan`: whether an ampersand joins a word to the next.
    private func isAmpersand(behind index: Int) -> Bool {
        let (start, end) = (words[index].end, words[index + 1].start)
        if end - start == 1 { return bytes[start] == UInt8(ascii: "&") }
        return end - start == 3 && bytes[start] == 0x20 && bytes[start + 1] == UInt8(ascii: "&")
            && bytes[start + 2] == 0x20
    }

    // MARK: What a run is

    private func run(
        _ range: ClosedRange<Int>,
        _ sentence: Int,
        _ block: Int,
        _ titles: inout TitleReader,
        _ names: inout NameWords
    ) -> NameRun? {
        let first = titles.nameStart(in: range)
        guard first <= range.upperBound else { return nil }
        let last = range.upperBound
        var key = NameKey()
        var traits: Traits = []
        for index in first...last {
            key.append(names.number(words.known(index), bytes, withoutGenitive(index)))
            traits.formUnion(words.traits(index).intersection([.body, .state]))
        }
        var marks: NameRun.Marks = titles.gender
        if words.traits(last).contains(.genitive) { marks.insert(.genitive) }
        let isOne = first == last
        let end = words.traits(last)
        if traits.contains(.body) || end.contains(.bodyName) && !end.has(.givenName) { marks.insert(.body) }
        if isOne, end.contains(.capitals) { marks.insert(.acronym) }
        if isBrand(first) { marks.insert(.brand) }
        // `RNC Members`: letters for a body before words that are none.
        if !isOne, words.traits(first).contains(.capitals), words[first].length >= 3, !end.contains(.capitals) {
            marks.insert(.body)
        }
        if !isOne, (first..<last).contains(where: isAmpersand) { marks.insert(.body) }
        // `Police Velm`: no titles are left in front here.
        if !isOne, words.key(first) == Self.police { marks.insert(.body) }
        if end.contains(.group) { marks.insert(.group) }
        if first > 0, words[first - 1].length <= 3, Self.articles.contains(words.key(first - 1)),
            words[first - 1].end + 1 == words[first].start
        {
            marks.insert(.article)
        }
        if !isOne { mark(first, last, &marks) }
        if isOne ? end.contains(.country) : words.traits(first).contains(.opensPlace) {
            marks.formUnion(PlaceNames.all.marks(of: key, names))
        }
        if isOne, traits.contains(.state), !marks.contains(.state) { marks.insert(.body) }
        if end.contains(isOne ? .province : .placeName) { marks.insert(.place) }
        if titles.range.isEmpty, isIntroduced(first, last) { marks.insert(.introduced) }
        return NameRun(
            span: TextSpan(words[first].start, withoutGenitive(last).end),
            words: first..<last + 1,
            titles: titles.range,
            key: key,
            marks: marks,
            sentence: sentence,
            block: block
        )
    }

    /// What the given name before a surname says.
    private func mark(_ first: Int, _ last: Int, _ marks: inout NameRun.Marks) {
        let traits = words.traits(first)
        let isInitial = words[first].length == 1
        if traits.has(.givenName) || isInitial { marks.insert(.given) }
        let name = isInitial && last - first >= 2 ? words.traits(first + 1) : traits
        if name.contains(.mansName), !name.contains(.womansName) { marks.insert(.male) }
        if name.contains(.womansName), !name.contains(.mansName) { marks.insert(.female) }
        // Surnames of East Slavic women.
        if marks.isDisjoint(with: [.male, .female]), EastSlavicNames.isWomans(bytes, withoutGenitive(last)) {
            marks.insert(.female)
        }
    }

    /// `spokesman Bo Orlan`, `Bo Orlan, 61,`, `Bo Orlan, a lawyer`, `Bo Orlan, who`: what only one human being is.
    private func isIntroduced(_ first: Int, _ last: Int) -> Bool {
        if first > 0, words.traits(first - 1).contains(.role), !words.traits(first - 1).contains(.group),
            words[first - 1].end + 1 == words[first].start
        {
            return true
        }
        let comma = words[last].end
        guard last + 1 < words.count, comma + 2 == words[last + 1].start, bytes[comma] == UInt8(ascii: ",") else {
            return false
        }
        let next = words.traits(last + 1)
        // `a doctor at the Velm Hospital, who said`: it is the doctor who did.
        if words.key(last + 1) == Self.who { return first == 0 || !Self.places.contains(words.key(first - 1)) }
        if next.contains(.number) { return words[last + 1].length == 2 }
        guard next.has([.determiner, .possessive, .role]), !next.contains(.group) else { return false }
        let ceiling = Swift.min(words.count, last + 8)
        var index = last + 1
        while index < ceiling, words[index].start - words[index - 1].end <= 2 {
            let traits = words.traits(index)
            if traits.contains(.role) { return true }
            if traits.has([.auxiliary, .finite, .preposition]) { return false }
            index += 1
        }
        return false
    }

    private func isBrand(_ index: Int) -> Bool {
        let span = words[index]
        guard span.length >= 4, words.traits(index).contains(.innerCapital), !words.traits(index).contains(.capitals)
        else { return false }
        var hasSmall = false
        for byte in bytes[span.range] {
            if byte &- 0x61 < 26 { hasSmall = true }
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte >= 0x80 { return false }
            // `McKerr` and `MacOrlan` are surnames.
            if hasSmall, byte &- 0x41 < 26 { return bytes[span.start] != UInt8(ascii: "M") }
            if byte == UInt8(ascii: "."), hasSmall { return true }
        }
        return false
    }

    /// A word without a genitive's ending.
    private func withoutGenitive(_ index: Int) -> TextSpan {
        var span = words[index]
        if words.traits(index).contains(.genitive) {
            span.end -= bytes[span.end - 2] == UInt8(ascii: "'") ? 2 : 4
        }
        return span
    }
}
