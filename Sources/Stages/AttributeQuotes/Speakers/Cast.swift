import StageKit

/// The persons and bodies that an article names, each once, under all of its spellings.
struct Cast {
    /// One of them.
    struct Member {
        var id: String?
        var name: String
        var folded: [String]
        var kind: Speaker.Kind
        var role: String?
        /// Words of the offices that the article names, in small letters.
        var offices: Set<String> = []
        var aliases: [String] = []
        var mentions: [TextSpan] = []
        var wikidata: String?
        var isMale = false
        var isFemale = false
        /// Whether the words of this member are reported somewhere.
        var speaks = false
    }

    private(set) var members: [Member] = []
    /// Members by each word of their names that can stand for them.
    private var byLast: [String: [Int]] = [:]
    private var byName: [String: Int] = [:]
    private let register: PeopleRegister

    init(_ register: PeopleRegister) {
        self.register = register
    }

    subscript(index: Int) -> Member {
        get { members[index] }
        set { members[index] = newValue }
    }

    // MARK: Finding

    /// The member that a name of several words stands for.
    func member(named folded: [String]) -> Int? {
        if let exact = byName[folded.joined(separator: " ")] { return exact }
        guard let last = folded.last, folded.count >= 2 else { return nil }
        let candidates = (byLast[last] ?? []) + (byLast[NameFold.skeleton(last)] ?? [])
        return candidates.first { isSame(members[$0].folded, folded) }
    }

    /// First names and surnames are the same; what stands between them may be missing in one.
    private func isSame(_ left: [String], _ right: [String]) -> Bool {
        guard left.count >= 2, right.count >= 2, let a = left.first, let b = right.first, let c = left.last,
            let d = right.last
        else { return false }
        return NameFold.isSame(a, b) && NameFold.isSame(c, d)
    }

    /// The one member whose surname, or only name, a word is; `nil` where there is none, or more than one.
    func member(surnamed folded: String, isMale: Bool = false, isFemale: Bool = false) -> Int? {
        var found = byLast[folded] ?? []
        if found.isEmpty, folded.utf8.count >= 6 {
            found = (byLast[NameFold.skeleton(folded)] ?? []).filter { candidate in
                members[candidate].folded.last.map { NameFold.isSame($0, folded) } ?? false
            }
        }
        if found.count > 1 {
            found = found.filter { !(isMale && members[$0].isFemale) && !(isFemale && members[$0].isMale) }
        }
        return found.count == 1 ? found[0] : nil
    }

    // MARK: Adding

    /// The member that a run stands for; a new one where it is none yet.
    mutating func enter(_ run: NameRun, kind: Speaker.Kind) -> Int {
        if run.words.count >= 2 || kind != .person, let known = member(named: run.folded) {
            note(run, for: known)
            return known
        }
        var member = Member(name: run.name, folded: run.folded, kind: kind)
        if let person = register.person(named: run.folded.joined(separator: " ")) {
            if let known = members.firstIndex(where: { $0.id == person.id }) {
                byName[run.folded.joined(separator: " ")] = known
                note(run, for: known)
                return known
            }
            member.id = person.id
            member.name = person.name
            member.wikidata = person.wikidata
            member.role = person.roles.first
            for role in person.roles { member.offices.formUnion(Self.words(role)) }
        }
        let index = members.count
        members.append(member)
        byName[run.folded.joined(separator: " ")] = index
        if let last = run.folded.last, kind == .person {
            byLast[last, default: []].append(index)
            let skeleton = NameFold.skeleton(last)
            if skeleton != last, last.utf8.count >= 6 { byLast[skeleton, default: []].append(index) }
        }
        note(run, for: index)
        return index
    }

    /// A speaker without a name of its own.
    mutating func enter(description: String, kind: Speaker.Kind) -> Int {
        let key = "~" + NameFold.slug(description)
        if let known = byName[key] { return known }
        members.append(Member(name: description, folded: [key], kind: kind))
        byName[key] = members.count - 1
        return members.count - 1
    }

    /// Notes titles, gender and another spelling.
    mutating func note(_ run: NameRun, for index: Int) {
        if run.isMale { members[index].isMale = true }
        if run.isFemale { members[index].isFemale = true }
        for title in run.titles { members[index].offices.formUnion(Self.words(title)) }
        let formal = run.titles.filter { !Self.courtesy.contains(NameFold.fold($0)) }
        if !formal.isEmpty, members[index].role == nil { members[index].role = formal.joined(separator: " ") }
        mention(run.span, as: run.name, of: index)
        // The longest spelling of a name is the canonical one.
        if members[index].id == nil, run.words.count > members[index].folded.count, members[index].kind == .person {
            alias(members[index].name, of: index)
            members[index].name = run.name
            members[index].folded = run.folded
        }
    }

    mutating func mention(_ span: TextSpan, as text: String, of index: Int) {
        members[index].mentions.append(span)
        alias(text, of: index)
    }

    private mutating func alias(_ text: String, of index: Int) {
        if text != members[index].name, !members[index].aliases.contains(text), members[index].aliases.count < 40 {
            members[index].aliases.append(text)
        }
    }

    /// Notes an office: `the mayor of Velm`.
    mutating func role(_ text: String, of index: Int) {
        members[index].offices.formUnion(Self.words(text))
        if members[index].role.map({ $0.utf8.count < text.utf8.count }) ?? true { members[index].role = text }
    }

    static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter }.map { NameFold.fold($0) }
    }

    private static let courtesy: Set<String> = ["mr", "mrs", "ms", "miss", "sir", "madam"]
}
