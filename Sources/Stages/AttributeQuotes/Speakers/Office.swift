import StageKit

/// What somebody is, as an article says it: `President of Tavaria`, `the Tavarian leader`.
struct Office: Sendable {
    /// How far a description fits an office.
    enum Fit: Int, Comparable {
        case none
        /// Nothing speaks against it, and less than the whole description for it.
        case weak
        case strong

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    /// The noun: `president`, `minister`.
    private(set) var head = WordKey()
    /// `deputy`, `vice`, `former`: what makes it another office.
    private(set) var ranks: [WordKey] = []
    /// `foreign`, `election`, `press`.
    private(set) var fields: [WordKey] = []
    /// Names in it, other than those of states.
    private(set) var names: [WordKey] = []
    /// States, by their numbers.
    private(set) var states: [Int] = []
    /// Whether it is held in a body rather than in a state or town.
    private(set) var isOfBody = false

    /// Reads the words of an office; `nil` where there is no noun that says what somebody is.
    init?(_ words: some Sequence<(key: WordKey, traits: Traits)>) {
        var behindOf = false
        var before = (key: WordKey(), traits: Traits())
        for word in words {
            defer { before = word }
            if word.traits.has([.preposition, .to]) { behindOf = true }
            if word.traits.has([.preposition, .determiner, .conjunction, .possessive, .to, .adverb]) { continue }
            if word.traits.has([.role, .title]), !word.traits.contains(.genitive), !behindOf || head.isEmpty {
                if !head.isEmpty { fields.append(head) }
                head = OfficeWords.canonical(word.key)
                continue
            }
            add(word.key, word.traits, behind: before)
        }
        guard !head.isEmpty else { return nil }
        // `prime minister` is one office.
        if head == OfficeWords.minister, let prime = fields.firstIndex(of: OfficeWords.prime) {
            fields.remove(at: prime)
            head = OfficeWords.premier
        }
    }

    /// The state that a word names, by itself or with the one before it.
    private static func state(_ key: WordKey, _ traits: Traits, _ before: (key: WordKey, traits: Traits)) -> Int? {
        if before.traits.contains(.opensPlace), let state = OfficeWords.state(before.key, key) { return state }
        return traits.contains(.country) ? EnglishPlaces.numberOfWord[key] : nil
    }

    private mutating func add(_ key: WordKey, _ traits: Traits, behind before: (key: WordKey, traits: Traits)) {
        guard !key.isEmpty, fields.count + names.count + states.count < 12 else { return }
        if OfficeWords.ranks.contains(key) {
            ranks.append(key)
        } else if traits.contains(.capital), let state = Self.state(key, traits, before) {
            states.append(state)
        } else if traits.contains(.capital), !traits.contains(.department) {
            names.append(key)
            if traits.has([.body, .bodyName]) { isOfBody = true }
        } else if !OfficeWords.empty.contains(key) || key == OfficeWords.state && head == OfficeWords.head {
            fields.append(OfficeWords.canonical(key))
        }
    }

    /// Whether it is held no more: `former judge`.
    var isPast: Bool { ranks.contains { OfficeWords.past.contains($0) } }

    /// How far the office is what a description describes.
    func fits(_ description: Office) -> Fit {
        guard OfficeWords.heads(of: description).contains(head), hasRanks(of: description) else { return .none }
        var fit = Fit.strong
        let says = !fields.isEmpty || !names.isEmpty || !states.isEmpty
        // `the head of state` says no more than `the president`.
        let isHead = description.head == OfficeWords.head
        for field in description.fields where !fields.contains(field) && !(isHead && field == OfficeWords.state) {
            guard !says else { return .none }
            fit = .weak
        }
        for name in description.names where !names.contains(where: { $0.sharesStem(with: name) }) {
            guard names.isEmpty, states.isEmpty else { return .none }
            fit = .weak
        }
        if !description.states.isEmpty, !description.states.contains(where: states.contains) {
            guard names.isEmpty, states.isEmpty else { return .none }
            fit = .weak
        }
        // `The president` is that of the country, not that of the chess club.
        if isOfBody, description.isBare, OfficeWords.ofStates.contains(head) { return .none }
        return fit
    }

    private func hasRanks(of other: Office) -> Bool {
        ranks.allSatisfy(other.ranks.contains) && other.ranks.allSatisfy(ranks.contains)
    }

    /// The same office of somebody whose name or state is given.
    func belonging(to names: [WordKey], _ states: [Int]) -> Office {
        var office = self
        office.names += names
        office.states += states
        return office
    }

    /// Whether it is a noun and nothing else: `the president`.
    var isBare: Bool {
        fields.allSatisfy { $0 == OfficeWords.state } && names.isEmpty && states.isEmpty && ranks.isEmpty
    }
}

/// Words of offices.
enum OfficeWords {
    static var minister: WordKey { WordKey(literal: "minister") }
    static var prime: WordKey { WordKey(literal: "prime") }
    static var premier: WordKey { WordKey(literal: "premier") }

    static let past = WordKeySet(words: "former ex")
    static let ranks = WordKeySet(words: "vice deputy assistant associate former ex under junior shadow")
    /// Words that make no office another one.
    static let empty = WordKeySet(
        words: """
            mr mrs ms miss sir madam s the new current incumbent acting interim longtime veteran senior top old year own then outgoing
            state head side young younger elder embattled powerful influential outspoken controversial popular unpopular
            freshman first-term second-term two-term three-term beleaguered ailing exiled ousted jailed disgraced newly elected
            """
    )
    static let ofStates = WordKeySet(words: "president king queen premier chancellor monarch emperor pope")
    static let high = WordKeySet(
        words:
            "president secretary senator governor representative mayor judge justice general colonel king queen chancellor minister"
    )
    private static let rulers = keys("president king queen monarch emperor prince sultan emir ruler")
    private static let leaders = keys("president premier chancellor leader king queen prince chairman governor mayor")

    /// The nouns of the offices that a description can mean.
    static func heads(of description: Office) -> [WordKey] {
        if description.head == head { return description.fields.contains(state) ? rulers : [head] }
        if description.head == leader { return leaders }
        if description.head == lawmaker { return lawmakers }
        return [description.head]
    }

    static var head: WordKey { WordKey(literal: "head") }
    static var state: WordKey { WordKey(literal: "state") }
    private static var leader: WordKey { WordKey(literal: "leader") }
    private static var lawmaker: WordKey { WordKey(literal: "lawmaker") }
    private static let lawmakers = keys("lawmaker senator representative deputy")

    /// One word for what differs by gender, spelling or length.
    static func canonical(_ key: WordKey) -> WordKey { synonyms[key] ?? key }

    private static let synonyms: [WordKey: WordKey] = {
        var synonyms: [WordKey: WordKey] = [:]
        let groups = """
            spokesman spokeswoman spokesperson; chairman chairwoman chair chairperson; representative rep congressman
            congresswoman reps; senator sen senators; governor gov; general gen; colonel col; lieutenant lt; president pres;
            professor prof; doctor dr; ambassador amb; defence defense; interior internal; adviser advisor; attorney lawyer;
            lawmaker legislator; labour labor; centre center; businessman businesswoman; candidate nominee
            """
        for group in groups.split(separator: ";") {
            let words = group.split(whereSeparator: \.isWhitespace)
            for word in words.dropFirst() { synonyms[WordKey(word)] = words.first.map { WordKey($0) } }
        }
        return synonyms
    }()

    /// The state that two words name together: `North Korea`, `Saudi Arabia`.
    static func state(_ first: WordKey, _ second: WordKey) -> Int? { pairs[Pair(first: first, second: second)] }

    private struct Pair: Hashable {
        let first: WordKey
        let second: WordKey
    }

    private static let pairs: [Pair: Int] = {
        var pairs: [Pair: Int] = [:]
        for (name, number) in EnglishPlaces.numbers {
            let words = name.split(separator: " ")
            if words.count == 2 { pairs[Pair(first: WordKey(words[0]), second: WordKey(words[1]))] = number }
        }
        return pairs
    }()

    private static func keys(_ words: String) -> [WordKey] {
        words.split(whereSeparator: \.isWhitespace).map { WordKey($0) }
    }
}

extension WordKey {
    /// Whether both have the same letters in front, as `Tavaria` and `Tavarian` do: five, or four where one has no more.
    func sharesStem(with other: WordKey) -> Bool {
        let length = Swift.min(length, other.length, 5)
        guard length >= 4 else { return self == other }
        return prefix(length) == other.prefix(length)
    }
}
