import StageKit

/// A register, ready to be asked: built once a pipeline.
struct KnownPeople: Sendable {
    private let list: PeopleList
    private let offices: [[(role: PersonRole, office: Office)]]

    init(_ register: PeopleRegister, _ lexicon: Lexicon) {
        list = register.people
        offices = register.people.people.map { person in
            person.roles.compactMap { role in role.office(lexicon).map { (role, $0) } }
        }
    }

    /// The number of the person with a name or alias.
    func number(named key: NameKey, _ words: NameWords) -> Int? {
        list.people.isEmpty ? nil : list.byName[words.spelling(key)]
    }

    /// The one person who held an office in a year; `nil` where the register knows none, or more.
    func holder(of office: Office, in year: Int?) -> Int? {
        guard !office.states.isEmpty || !office.names.isEmpty else { return nil }
        let holders = offices.indices.filter { person in
            offices[person].contains { $0.role.isHeld(in: year) && $0.office.fits(office) == .strong }
        }
        return holders.count == 1 ? holders[0] : nil
    }

    /// A person as a member, with the offices of a year.
    func member(_ number: Int, in year: Int?, key: NameKey, at span: TextSpan) -> Member {
        let person = list.people[number]
        var member = Member(key: key, nameSpan: span, kind: .person)
        member.id = person.id
        member.name = person.name
        member.wikidata = person.wikidata
        let held = offices[number].filter { $0.role.isHeld(in: year) }
        member.role = held.first?.role.text
        member.offices = held.map(\.office)
        member.isSure = true
        return member
    }

    /// Whether an id is that of a person of the register.
    func contains(id: String) -> Bool { list.contains(id: id) }

    /// The id of a person.
    func id(_ number: Int) -> String { list.people[number].id }
}
