public import StageKit

/// The people whom a pipeline knows: what it says of them wins over what an article lets guess.
public struct PeopleRegister: Record {
    /// The people.
    public var people: [Person] = []
    private var byName: [String: Int] = [:]

    /// A register of nobody.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("people", &people, .required, help: "The people, each with an id and a name.")
        index()
    }

    private mutating func index() {
        byName = [:]
        for (index, person) in people.enumerated() {
            for name in [person.name] + person.aliases {
                byName[name.split(separator: " ").map { NameFold.fold($0) }.joined(separator: " ")] = index
            }
        }
    }

    /// The person with a name or alias, in one spelling.
    func person(named folded: String) -> Person? { byName[folded].map { people[$0] } }

    /// What is wrong: an id twice, or a name that two people share.
    var mistakes: [Problem] {
        var ids: Set<String> = []
        var names: [String: String] = [:]
        var found: [Problem] = []
        for person in people {
            if !ids.insert(person.id).inserted {
                found.append(
                    Problem(ValueMistake.refused("the id '\(person.id)' is given twice; give each person one id"))
                )
            }
            for name in Set([person.name] + person.aliases).sorted() {
                let folded = name.split(separator: " ").map { NameFold.fold($0) }.joined(separator: " ")
                if let other = names[folded], other != person.id {
                    let reason = "'\(name)' is a name of '\(other)' and of '\(person.id)'; leave it out of one of them"
                    found.append(Problem(ValueMistake.refused(reason)))
                }
                names[folded] = person.id
            }
        }
        return found
    }
}

/// One person of a register.
public struct Person: Record {
    /// The id that speakers get.
    public var id = ""
    /// The canonical name.
    public var name = ""
    /// Other names and spellings.
    public var aliases: [String] = []
    /// Offices: `President of Tavaria`.
    public var roles: [String] = []
    /// The item in Wikidata.
    public var wikidata: String?

    /// Nobody.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("id", &id, .required, help: "The id that speakers get, in every article.")
        fields.field("name", &name, .required, help: "The canonical name.")
        fields.field("aliases", &aliases, help: "Other names and spellings.")
        fields.field("roles", &roles, help: "Offices, such as President of Tavaria.")
        fields.field("wikidata", &wikidata, help: "The item in Wikidata.")
    }
}
