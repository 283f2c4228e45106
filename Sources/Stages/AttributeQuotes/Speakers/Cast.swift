import StageKit

/// The persons and bodies that an article names, each once, under all of its spellings.
struct Cast {
    /// Changed in place; a change by the subscript would copy a member and back.
    var members: [Member] = []
    var words = NameWords()
    private var byName: [NameKey: Int] = [:]
    /// Persons by their surnames, or only names.
    private var byLast = ByNumber<[Int]>()
    /// Persons by what transliterations of their surnames have in common.
    private var bySkeleton: [UInt64: [Int]] = [:]
    /// Persons by their given names.
    private var byFirst = ByNumber<[Int]>()
    private var byID: [String: Int] = [:]
    private var byDescription: [String: Int] = [:]
    /// Persons by the nouns of their offices.
    private var holders: [WordKey: [Int]] = [:]
    private let people: KnownPeople
    /// The year of the article, where it says one.
    private let year: Int?

    /// No more people of one surname, or of one office, are told apart.
    static let deepest = 64

    init(_ people: KnownPeople, year: Int?) {
        self.people = people
        self.year = year
        // As many as most articles name.
        byName.reserveCapacity(24)
        bySkeleton.reserveCapacity(24)
    }

    subscript(index: Int) -> Member { members[index] }

    // MARK: Finding

    /// The member of exactly a name, or a person whose name is spelled in another way.
    func member(named key: NameKey) -> Int? {
        if let exact = byName[key] { return exact }
        guard key.count >= 2 else { return nil }
        let skeleton = words.skeleton(key.last)
        let candidates = (byLast[key.last] ?? []).prefix(Self.deepest)
        if let same = candidates.first(where: { isSame(members[$0].key, key) }) { return same }
        guard skeleton != 0 else { return nil }
        return (bySkeleton[skeleton] ?? []).prefix(Self.deepest).first { isSame(members[$0].key, key) }
    }

    /// First names and surnames are the same; what stands between them may be missing in one.
    private func isSame(_ left: NameKey, _ right: NameKey) -> Bool {
        guard left.count >= 2, right.count >= 2, words.areOneGivenName(left.first, right.first),
            words.areOneSurname(left.last, right.last)
        else { return false }
        let (a, b) = (left.middle, right.middle)
        return a.count == 0 || b.count == 0 || a == b || words.areOneGivenName(a.first, b.first)
    }

    /// The persons whose surname, or only name, a word is, or else a transliteration of it.
    func members(surnamed word: Int32) -> ArraySlice<Int> {
        if let found = byLast[word], !found.isEmpty { return found.prefix(Self.deepest) }
        let skeleton = words.skeleton(word)
        guard skeleton != 0, let found = bySkeleton[skeleton] else { return [] }
        return found.prefix(Self.deepest).filter { words.areOneSurname(members[$0].key.last, word) }[...]
    }

    /// The persons whose given name a word is.
    func members(called word: Int32) -> ArraySlice<Int> { (byFirst[word] ?? []).prefix(Self.deepest) }

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

    private mutating func append(_ member: Member) -> Int {
        let index = members.count
        members.append(member)
        if let id = member.id { byID[id] = index }
        if member.key.count > 0, byName[member.key] == nil { byName[member.key] = index }
        guard member.kind == .person, member.key.count > 0 else { return index }
        byLast.append(index, to: member.key.last)
        let skeleton = words.skeleton(member.key.last)
        if skeleton != 0 { bySkeleton[skeleton, default: []].append(index) }
        if member.key.count >= 2 { byFirst.append(index, to: member.key.first) }
        return index
    }

    /// A speaker without a name of its own: the same for the same words, unless it is one of many that they can mean.
    mutating func enter(description: String, kind: Speaker.Kind, isNew: Bool = false) -> Int {
        let key = kind.rawValue + " " + NameFold.slug(description)
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
        members[index].mentions.append(Member.Mention(span: run.span, isName: true))
        let key = members[index].key
        let isFuller = run.key.count == key.count && words.isLetter(key.first) && !words.isLetter(run.key.first)
        guard members[index].kind == .person, run.key.count > key.count || isFuller else { return }
        // The longest spelling of a name is the canonical one.
        byName[run.key] = index
        members[index].key = run.key
        members[index].nameSpan = run.span
    }

    mutating func mention(_ span: TextSpan, of index: Int, isName: Bool = true) {
        members[index].mentions.append(Member.Mention(span: span, isName: isName))
    }

    /// Notes an office, and the words that name it.
    mutating func note(_ office: Office, _ span: TextSpan, for index: Int) {
        add(office, to: index)
        guard members[index].id == nil || members[index].role == nil, span.length < 100 else { return }
        if members[index].roleSpan.map({ $0.length < span.length }) ?? true { members[index].roleSpan = span }
    }

    private mutating func add(_ office: Office, to index: Int) {
        guard members[index].offices.count < 12 else { return }
        members[index].offices.append(office)
        if holders[office.head]?.last != index { holders[office.head, default: []].append(index) }
    }
}
