import StageKit

/// Tells titles before a name from the name: `Secretary of State | Anna Kerr`.
struct TitleReader {
    private let bytes: [UInt8]
    private let words: WordTable
    /// The titles of the run that was read last, from the first one to the name.
    private(set) var range = 0..<0
    private(set) var gender: NameRun.Marks = []
    /// Titles that were surnames in the article so far.
    private var known: [WordKey] = []

    init(bytes: [UInt8], words: WordTable) {
        self.bytes = bytes
        self.words = words
    }

    /// Where the name of a run of words with capitals begins; behind the run where it is all titles.
    mutating func nameStart(in run: ClosedRange<Int>) -> Int {
        range = 0..<0
        gender = []
        var first = run.lowerBound
        // `Foreign Minister Anna Kerr`: the name begins behind the last title.
        let surname =
            EnglishPeople.nameSuffixes.contains(words.key(run.upperBound)) ? run.upperBound - 1 : run.upperBound
        if surname > run.lowerBound, words.traits(surname - 1).has(.givenName), known.count < Self.mostKnown,
            isSurname(surname, run)
        {
            known.append(words.key(surname))
        }
        if let last = lastTitle(in: run) {
            if last == run.upperBound { return run.upperBound + 1 }
            first = last + 1
        } else if let office = officeStart(before: run.lowerBound) {
            // `Secretary of State Anna Kerr`, `mayor of Velm Anna Kerr`.
            while first < run.upperBound,
                words.traits(first).has([.department, .country, .body, .bodyName, .placeName])
            {
                first += 1
            }
            // `Director of Coastal Waters Bo Orlan`: what the office is for may be a name of several words.
            if first == run.lowerBound, run.count >= 3, !words.traits(first).has(.givenName),
                let given = (first + 1...run.upperBound - 1).first(where: { words.traits($0).has(.givenName) }),
                given == first + 1 || words.traits(given).contains(.settledName)
            {
                first = given
            }
            // `a spokesman for the Department of Ferries`: behind an article stands a body more often than a name.
            let isName = words.traits(first).has(.givenName)
            let isBehindArticle = words.key(run.lowerBound - 1) == Self.the
            guard first > run.lowerBound, isName || run.upperBound > first && !isBehindArticle else {
                return run.lowerBound
            }
            range = office..<first
            note()
            return first
        } else if let given = behindMedia(run) {
            first = given
        } else if run.count >= 3, !words.traits(first).has(.givenName), words[first].length > 2 {
            // `Assemblyman Bo Orlan`: what stands before a given name that is none itself.
            let given = (first + 1...run.upperBound - 1).prefix(2).first { words.traits($0).has(.givenName) }
            let isPlain = given.map { words.traits($0).contains(.settledName) } ?? false && !isInitial(first + 1)
            if let given,
                isPlain || words.traits(first).has([.bodyName, .body, .country, .department]) || isOffice(first)
            {
                first = given
            }
        }
        // `Former President Kerr` has its title; `former mogul Kerr` has none, and is no longer name for that.
        while first < run.upperBound, OfficeWords.ranks.contains(words.key(first)) { first += 1 }
        range = run.lowerBound..<first
        note()
        return first
    }

    /// `Facebook Twitter Pinterest | Anna Kerr`: buttons that a page has beside the caption of a picture.
    private func behindMedia(_ run: ClosedRange<Int>) -> Int? {
        guard run.count > 3 else { return nil }
        let given = run.first { !words.traits($0).contains(.bodyName) } ?? run.upperBound
        return given > run.lowerBound + 1 && given < run.upperBound && words.traits(given).has(.givenName) ? given : nil
    }

    /// The last word of a run that is a title. No closure: it would count the references of all lists for each run.
    private func lastTitle(in run: ClosedRange<Int>) -> Int? {
        var index = run.upperBound
        while index >= run.lowerBound {
            if isTitle(index, in: run) { return index }
            index -= 1
        }
        return nil
    }

    /// `Mayor Anna Kerr`, but not `Justice Department`, `General Assembly`.
    private func isTitle(_ index: Int, in run: ClosedRange<Int>) -> Bool {
        guard words.traits(index).has([.title, .role]), !isSurname(index, run) else { return false }
        // `Republican National Committee`
        if index + 1 < run.upperBound, words.key(index + 1) == Self.national,
            words.traits(run.upperBound).contains(.body)
        {
            return false
        }
        return index == run.upperBound || words.traits(index + 1).has(.givenName)
            || words.traits(index + 1).isDisjoint(with: [.body, .bodyName])
    }

    private static var national: WordKey { WordKey(literal: "national") }

    private mutating func note() {
        gender = []
        for index in range {
            if words.traits(index).contains(.male) { gender.insert(.male) }
            if words.traits(index).contains(.female) { gender.insert(.female) }
        }
    }

    /// Where an office begins that ends with `of` right before a word.
    private func officeStart(before name: Int) -> Int? {
        // `Speaker of the House Anna Kerr`
        let hasArticle = name > 0 && words.key(name - 1) == Self.the && words[name - 1].end + 1 == words[name].start
        let index = hasArticle ? name - 1 : name
        guard index >= 2, words.traits(index - 1).contains(.preposition),
            words.key(index - 1) == Self.of || words.key(index - 1) == Self.for,
            words[index - 1].end + 1 == words[index].start, words[index - 2].end + 1 == words[index - 1].start
        else { return nil }
        guard words.traits(index - 2).has([.title, .role]), !words.traits(index - 2).contains(.group) else {
            return nil
        }
        var first = index - 2
        let floor = Swift.max(0, index - 8)
        while first > floor,
            words[first - 1].end + 1 == words[first].start || words[first - 1].end + 2 == words[first].start,
            words.traits(first - 1).contains(.capital) || words.traits(first - 1).has([.role, .title, .country]),
            words.traits(first - 1).isDisjoint(with: [.determiner, .auxiliary, .conjunction]),
            words.traits(first - 1).isDisjoint(with: .preposition) || words.key(first - 1) == Self.under
        {
            first -= 1
        }
        return first
    }

    private static var the: WordKey { WordKey(literal: "the") }
    private static var of: WordKey { WordKey(literal: "of") }
    private static var under: WordKey { WordKey(literal: "under") }
    private static var `for`: WordKey { WordKey(literal: "for") }

    private func isInitial(_ index: Int) -> Bool { words[index].length == 1 }

    /// `Committeeman`, `Assemblywoman`: what somebody is by its ending.
    private func isOffice(_ index: Int) -> Bool {
        let span = words[index]
        for ending in Self.endings where span.length > ending.count + 3 {
            if bytes[span.end - ending.count..<span.end].elementsEqual(ending) { return true }
        }
        return false
    }

    private static let endings = ["woman", "person", "eeman", "lyman", "lman", "sman"].map { Array($0.utf8) }

    private static let mostKnown = 16

    /// Titles that are surnames, too: `Martin King`, and `King` behind that.
    private func isSurname(_ index: Int, _ run: ClosedRange<Int>) -> Bool {
        // `Martin King Jr.`
        if index + 1 == run.upperBound, EnglishPeople.nameSuffixes.contains(words.key(index + 1)),
            index > run.lowerBound
        {
            return isSurname(index, run.lowerBound...index)
        }
        guard index == run.upperBound else { return false }
        guard run.count > 1 else { return known.contains(words.key(index)) }
        let before = words.traits(index - 1)
        // `Mrs Dean`, but `Mr Speaker`.
        if run.count == 2, EnglishPeople.courtesy.contains(words.key(index - 1)) {
            let isAddress = Self.addresses.contains(words.key(index))
            let canBeSurname =
                Self.surnames.contains(words.key(index)) || Self.rareSurnames.contains(words.key(index))
            if canBeSurname && !isAddress || known.contains(words.key(index)) { return true }
        }
        if before.has(.givenName), Self.rareSurnames.contains(words.key(index)) { return true }
        guard Self.surnames.contains(words.key(index)) else { return false }
        // `Peter T. King`.
        let isInitial = run.count >= 3 && words[index - 1].length == 1 && words.traits(index - 2).has(.givenName)
        return isInitial || !before.has([.title, .role, .state]) && (before.has(.givenName) || run.count == 2)
    }

    /// Surnames only behind given names.
    private static let rareSurnames = WordKeySet(
        words: """
            singer broker captain chancellor constable consul driver engineer monk nurse pilot porter player reader soldier
            teacher trainer writer founder master banker chair head host partner peer uncle mayor major governor marine abbot
            """
    )
    /// What somebody is called behind `Mr` and `Madam` who has the office.
    private static let addresses = WordKeySet(
        words: "speaker justice mayor chair chancellor governor lord cardinal captain father uncle"
    )
    private static let surnames = WordKeySet(
        words: """
            king prince pope bishop dean judge cardinal major lord priest farmer guest speaker pastor coach sheriff father friend
            fellow justice rivals miller hunter chambers baker
            """
    )
}
