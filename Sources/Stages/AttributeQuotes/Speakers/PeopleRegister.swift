public import StageKit

/// The people whom a pipeline knows: what it says of them wins over what an article lets guess.
public struct PeopleRegister: Record {
    /// The people.
    public var people = PeopleList()

    /// A register of nobody.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("people", &people, .required, help: "The people, each with an id and a name.")
    }
}

/// People, none of whom shares an id or a name with another.
public struct PeopleList: FieldValue {
    /// The people, in the order of the file.
    public private(set) var people: [Person] = []
    /// By each name, in one spelling.
    private(set) var byName: [String: Int] = [:]
    private var ids: Set<String> = []

    /// Nobody.
    public init() {}

    /// People who share no id and no name; of two who do the first has it.
    public init(_ people: [Person]) {
        for person in people where ids.insert(person.id).inserted {
            for name in [person.name] + person.aliases where byName[Self.folded(name)] == nil {
                byName[Self.folded(name)] = self.people.count
            }
            self.people.append(person)
        }
    }

    /// Whether somebody has an id.
    func contains(id: String) -> Bool { ids.contains(id) }

    /// A list of people.
    public static var schema: Schema { [Person].schema }

    /// Takes a list; refuses an id that is given twice, and a name that two people share, at its place.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> PeopleList? {
        guard case .list(let items) = value.content else {
            context.report(ValueMistake.wrongType(expected: schema.summary, found: value.summary), at: value.location)
            return nil
        }
        var list = PeopleList()
        for item in items {
            guard let person = Person.read(item, &context) else { continue }
            list.add(person, item, &context)
        }
        return list
    }

    private mutating func add(_ person: Person, _ item: LocatedValue, _ context: inout ReadingContext) {
        if !ids.insert(person.id).inserted {
            let reason = "the id '\(person.id)' is given twice; give each person one id, and all names under it"
            context.report(ValueMistake.refused(reason), at: item["id"]?.location ?? item.location)
        }
        for (number, name) in ([person.name] + person.aliases).enumerated() {
            let folded = Self.folded(name)
            if let other = byName[folded], people[other].id != person.id {
                let reason = "'\(name)' is a name of '\(people[other].id)', too; leave it out of one of them"
                let place = number == 0 ? item["name"] : Self.entry(number - 1, of: item["aliases"])
                context.report(ValueMistake.refused(reason), at: place?.location ?? item.location)
            } else {
                byName[folded] = people.count
            }
        }
        people.append(person)
    }

    /// A name in one spelling, as runs of words are compared with it.
    private static func folded(_ name: String) -> String {
        name.split(separator: " ").map { NameFold.fold($0) }.joined(separator: " ")
    }

    private static func entry(_ number: Int, of list: LocatedValue?) -> LocatedValue? {
        guard case .list(let items)? = list?.content, items.indices.contains(number) else { return list }
        return items[number]
    }

    /// Writes the list.
    public func write(to json: inout JSONWriter) { people.write(to: &json) }

    /// Whether there is nobody.
    public var isUnset: Bool { people.isEmpty }
}

/// One person of a register.
public struct Person: Record {
    /// The id that speakers get.
    public var id = ""
    /// The canonical name.
    public var name = ""
    /// Other names and spellings.
    public var aliases: [String] = []
    /// Offices, each with its country and years.
    public var roles: [PersonRole] = []
    /// The item in Wikidata.
    public var wikidata: String?

    /// Nobody.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("id", &id, .required, help: "The id that speakers get, in every article.")
        fields.field("name", &name, .required, help: "The canonical name.")
        fields.field("aliases", &aliases, help: "Other names and spellings.")
        fields.field("roles", &roles, help: "Offices, each with its country and the years in which it was held.")
        fields.field("wikidata", &wikidata, help: "The item in Wikidata.")
    }
}
