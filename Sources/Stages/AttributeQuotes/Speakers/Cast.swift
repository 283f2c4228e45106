import StageKit

/// The persons and bodies that an article names, each once, under all of its spellings.
struct Cast {
    /// Changed in place; a change by the subscript would copy a member and back.
    var members: [Member] = []
    var words = NameWords()
    /// Where the members are named.
    private(set) var mentions = Mentions()
    private var byName: SpreadTable<NameKey, Int>
    /// Persons by their surnames, or only names.
    private var byLast = MembersByWord()
    /// Persons by what transliterations of their surnames have in common.
    private var byFamily = MembersByWord()
    /// Persons with `Jr.` or the like behind their names, by their surnames.
    private var byStem = MembersByWord()
    /// Persons by their given names.
    private var byFirst = MembersByWord()
    private var byID: [String: Int] = [:]
    private var byDescription: SpreadTable<Description, Int>
    /// Persons by the nouns of their offices.
    private var holders: SpreadTable<WordKey, [Int]>
    private let people: KnownPeople
    /// The year of the article, where it says one.
    private let year: Int?

    /// No more people of one surname, or of one office, are told apart.
    static let deepest = 64

    init(_ people: KnownPeople, year: Int?) {
        self.people = people
        self.year = year
        // As many as most articles name.
        byName = SpreadTable(capacity: 16)
        holders = SpreadTable(capacity: 8)
        byDescription = SpreadTable(capacity: 8)
        members.reserveCapacity(16)
    }

    subscript(index: Int) -> Member {
        @inline(__always) get { members[index] }
    }

    // MARK: Finding

    /// The member of exactly a name, or a person whose name is spelled in another way.
    func member(named key: NameKey) -> Int? {
        if let exact = byName[key] { return exact }
        guard key.count >= 2 else { return nil }
        return same(key, in: byLast, key.last) ?? same(key, in: byFamily, words.family(key.last)) ?? doubleName(key)
    }

    /// `San Orlan` of `Anna San Orlan`: the one person of whose name a surname of two words is the end, or whose two words are
    /// that of a longer name.
    private func doubleName(_ key: NameKey) -> Int? {
        var found: Int?
        var next = byLast.first(key.last)
        var count = 0
        while let member = next, count < Self.deepest {
            let other = members[member].key
            if other.count >= 2, isEnd(key, of: other) || isEnd(other, of: key) {
                guard found == nil else { return nil }
                found = member
            }
            next = byLast.next(member)
            count += 1
        }
        return found
    }

    private func isEnd(_ end: NameKey, of whole: NameKey) -> Bool {
        let ahead = whole.count - end.count
        // `Anna Kerr` is another person than `Susan Anna Kerr`.
        guard ahead > 0, !words.isGivenName(end.first), !words.isLetter(end.first), words.isGivenName(whole.first)
        else {
            return false
        }
        return (0..<end.count).allSatisfy { end[$0] == whole[ahead + $0] }
    }

    /// The first of the first few dozens of a word's members whose name is a spelling of another.
    private func same(_ key: NameKey, in lists: MembersByWord, _ word: Int32) -> Int? {
        var next = lists.first(word)
        var count = 0
        while let member = next, count < Self.deepest {
            if isSame(members[member].key, key) { return member }
            next = lists.next(member)
            count += 1
        }
        return nil
    }

    /// First names and surnames are the same; what stands between them may be missing in one.
    private func isSame(_ left: NameKey, _ right: NameKey) -> Bool {
        guard left.count >= 2, right.count >= 2, words.areOneGivenName(left.first, right.first),
            words.areOneSurname(left.last, right.last)
        else { return false }
        let (a, b) = (left.middle, right.middle)
        return a.count == 0 || b.count == 0 || a == b || words.areOneGivenName(a.first, b.first)
    }

    /// The persons whose surname, or only name, a word is, or else a transliteration of it; of these those who may have a
    /// gender and titles.
    func members(surnamed word: Int32, _ gender: NameRun.Marks = [], titled titles: [WordKey] = []) -> Found {
        var found = Found()
        let isSpelledSo = byLast.first(word) != nil
        var next = isSpelledSo ? byLast.first(word) : byFamily.first(words.family(word))
        var count = 0
        while let member = next, count < Self.deepest {
            if isSpelledSo || words.areOneSurname(members[member].key.last, word), fits(member, gender, titles) {
                found.append(member)
            }
            next = isSpelledSo ? byLast.next(member) : byFamily.next(member)
            count += 1
        }
        // `Bo Kerr Jr. left. Kerr said …`: where nobody else is called so.
        guard found.isEmpty, let junior = byStem.first(word), byStem.next(junior) == nil, fits(junior, gender, titles)
        else { return found }
        return Found(junior)
    }

    /// `Secretary Kerr` is not President Kerr: whoever holds one high office is not called by another one.
    private func fits(_ member: Int, _ gender: NameRun.Marks, _ titles: [WordKey]) -> Bool {
        if gender.contains(.male), members[member].isFemale { return false }
        if gender.contains(.female), members[member].isMale { return false }
        if titles.isEmpty { return true }
        let titles = titles.filter(OfficeWords.high.contains)
        let offices = members[member].offices.map(\.head).filter(OfficeWords.high.contains)
        return titles.isEmpty || offices.isEmpty || titles.contains(where: offices.contains)
    }

    /// The persons whose given name a word is.
    func members(called word: Int32) -> Found {
        var found = Found()
        var next = byFirst.first(word)
        var count = 0
        while let member = next, count < Self.deepest {
            found.append(member)
            next = byFirst.next(member)
            count += 1
        }
        return found
    }

    /// Persons that were looked for: nearly always none, or one, which needs no list.
    struct Found {
        private(set) var first: Int?
        private var others: [Int] = []

        init(_ first: Int? = nil) { self.first = first }

        /// The one person; `nil` where there is none, or more.
        var only: Int? { others.isEmpty ? first : nil }
        var isEmpty: Bool { first == nil }
        var all: [Int] { first.map { [$0] + others } ?? [] }

        /// Those of them whom a condition leaves.
        func filter(_ isIncluded: (Int) -> Bool) -> Found {
            guard others.isEmpty else {
                var found = Found()
                for member in all where isIncluded(member) { found.append(member) }
                return found
            }
            return first.map(isIncluded) ?? true ? self : Found()
        }

        fileprivate mutating func append(_ member: Int) {
            if first == nil { first = member } else { others.append(member) }
        }
    }

    /// The persons who hold an office of one of these nouns.
    func members(holding heads: [WordKey]) -> [Int] {
        heads.count == 1
            ? heads.first.flatMap { holders[$0] } ?? []
            : Set(heads.flatMap { (holders[$0] ?? []).prefix(Self.deepest) }).sorted()
    }

    // MARK: Adding

    /// The member that a run stands for; a new one where it is none yet.
    mutating func enter(_ run: NameRun, kind: Speaker.Kind) -> Int {
        if run.key.count >= 2 || kind != .person, let known = member(named: run.key), members[known].kind == kind {
            note(run, for: known)
            return known
        }
        let index: Int
        if let number = people.number(named: run.key, words) {
            index = registered(number, key: run.key, at: run.span)
        } else {
            index = append(Member(key: run.key, nameSpan: run.span, kind: kind))
        }
        note(run, for: index)
        return index
    }

    /// The member that a person of the register is.
    private mutating func registered(_ number: Int, key: NameKey, at span: TextSpan) -> Int {
        if let known = byID[people.id(number)] {
            byName[key] = known
            return known
        }
        var member = people.member(number, in: year, key: key, at: span)
        let offices = member.offices
        member.offices = []
        let index = append(member)
        for office in offices { add(office, to: index) }
        return index
    }

    /// The person of the register who holds an office that the article names without the holder.
    mutating func registeredHolder(of office: Office, at span: TextSpan) -> Int? {
        people.holder(of: office, in: year).map { registered($0, key: NameKey(), at: span) }
    }

    private mutating func append(_ member: consuming Member) -> Int {
        let index = members.count
        let (key, kind) = (member.key, member.kind)
        if let id = member.id { byID[id] = index }
        members.append(member)
        if key.count > 0, byName[key] == nil { byName[key] = index }
        guard kind == .person, key.count > 0 else { return index }
        byLast.append(index, to: key.last)
        byFamily.append(index, to: words.family(key.last))
        if key.count >= 2, words.isNameSuffix(key.last) { byStem.append(index, to: key[key.count - 2]) }
        if key.count >= 2 { byFirst.append(index, to: key.first) }
        return index
    }

    /// What a speaker without a name is called.
    private struct Description: SpreadKey {
        let kind: Speaker.Kind
        let slug: String

        var spread: Int { slug.spread }
    }

    /// A speaker without a name of its own: the same for the same words, unless it is one of many that they can mean.
    mutating func enter(description: String, kind: Speaker.Kind, isNew: Bool = false) -> Int {
        let key = Description(kind: kind, slug: NameFold.slug(description))
        if !isNew, let known = byDescription[key] { return known }
        var member = Member(key: NameKey(), nameSpan: TextSpan(0, 0), kind: kind)
        member.name = description
        member.isSure = true
        byDescription[key] = members.count
        return append(member)
    }

    /// Notes gender, and another spelling.
    mutating func note(_ run: NameRun, for index: Int) {
        if run.marks.contains(.male), !members[index].isFemale { members[index].isMale = true }
        if run.marks.contains(.female), !members[index].isMale { members[index].isFemale = true }
        if run.isSurelyPerson || run.key.count == 1 { members[index].isSure = true }
        mention(run.span, of: index)
        let key = members[index].key
        let isFuller = run.key.count == key.count && words.isLetter(key.first) && !words.isLetter(run.key.first)
        guard members[index].kind == .person, run.key.count > key.count || isFuller else { return }
        // The longest spelling of a name is the canonical one.
        byName[run.key] = index
        members[index].key = run.key
        members[index].nameSpan = run.span
    }

    mutating func mention(_ span: TextSpan, of index: Int, isName: Bool = true) {
        mentions.append(Mentions.Mention(span: span, isName: isName), to: &members[index].mentions)
    }

    /// Notes an office, and the words that name it.
    mutating func note(_ office: Office, _ span: TextSpan, for index: Int) {
        add(office, to: index)
        guard members[index].id == nil || members[index].role == nil, span.length < 100 else { return }
        // What somebody is now says more than what somebody was, and the longer words more than the shorter.
        if let known = members[index].roleSpan {
            let isNews = members[index].isRolePast && !office.isPast
            let isOld = !members[index].isRolePast && office.isPast
            guard isNews || !isOld && known.length < span.length else { return }
        }
        members[index].roleSpan = span
        members[index].isRolePast = office.isPast
    }

    private mutating func add(_ office: Office, to index: Int) {
        guard members[index].offices.count < 12 else { return }
        members[index].offices.append(office)
        holders.change(office.head, from: []) { holders in
            if holders.last != index { holders.append(index) }
        }
    }
}
