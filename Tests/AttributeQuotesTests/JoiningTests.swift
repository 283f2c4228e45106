import StageKit
import Testing

@testable import AttributeQuotes

@Suite("Persons over several articles")
struct JoiningTests {
    private static let vocabulary = {
        var vocabulary = EnglishWords.vocabulary
        EnglishGivenNames.add(to: &vocabulary)
        return vocabulary
    }()

    private static let known = PeopleList([Person("olek", "Aleksandr Dravenko")])

    /// The persons whom articles that name these people have in several spellings, each as `id, id`.
    private static func joined(_ articles: [String]..., known: PeopleList = PeopleList()) -> [JoinedPerson] {
        var register = PeopleRegister()
        register.people = known
        let people = KnownPeople(register, Lexicon([], vocabulary))
        let facts = articles.enumerated().compactMap { number, names in
            let rows = names.enumerated().map { place, name in
                let folded = known.byName[NameFold.fold(name)]
                let id = folded.map { known.people[$0].id } ?? NameFold.slug(name)
                return Speaker(id: id, name: name, kind: .person, mentions: [TextSpan(place, place + 1)])
            }
            return NamedPeople(CorpusArticle(path: "\(number).txt", date: nil, layers: [Layer(rows)]), people)
        }
        return NameJoining(facts, vocabulary).people()
    }

    @Test("are one under the transliterations of a name, which most articles tell")
    func transliterations() throws {
        let people = Self.joined(
            ["Alexander Dravenko"],
            ["Aleksandr Dravenko", "Anna Kerr"],
            ["Alyaksandr Dravenka"],
            ["Aleksandr Dravenko"]
        )
        let person = try #require(people.first)
        #expect(people.count == 1)
        #expect(person.name == "Aleksandr Dravenko")
        #expect(person.speakers == ["aleksandr-dravenko", "alexander-dravenko", "alyaksandr-dravenka"])
        #expect(person.spellings == ["Aleksandr Dravenko", "Alexander Dravenko", "Alyaksandr Dravenka"])
    }

    @Test("are one with and without the father's name")
    func fathers() {
        let people = Self.joined(["Aleksandr Petrovich Dravenko"], ["Aleksandr Dravenko"])
        #expect(people.map(\.speakers) == [["aleksandr-dravenko", "aleksandr-petrovich-dravenko"]])
    }

    @Test(
        "are not joined where they may be two",
        arguments: [
            // English given names, and a man's and a woman's.
            ["Martin Dravenko", "Morton Dravenko"], ["Aleksandr Dravenko", "Aleksandra Dravenko"],
            // A surname by gender, another middle name, another father, a son.
            ["Aleksandr Petrovski", "Aleksandr Petrovsk"], ["John Kellerman", "John Q. Kellerman"],
            ["Aleksandr Petrovich Dravenko", "Alexander Ivanovich Dravenko"],
            ["Walter Kellerman", "Walter Kellermann Jr."],
            // An initial, a surname alone, short names that look alike.
            ["Aleksandr Dravenko", "A. Dravenko"], ["Dravenko", "Dravenka"], ["Ivo Rask", "Ivo Rosk"],
        ]
    )
    func two(_ names: [String]) {
        #expect(Self.joined([names[0]], [names[1]]) == [])
    }

    @Test("are not joined where one article tells them apart")
    func told() {
        #expect(Self.joined(["Alexander Dravenko", "Aleksandr Dravenko"], ["Alyaksandr Dravenka"]) == [])
    }

    @Test("have the name of the register, and no two ids of it")
    func register() throws {
        let people = Self.joined(
            ["Aleksandr Dravenko"],
            ["Alexander Dravenko"],
            ["Alexander Dravenko"],
            known: Self.known
        )
        let person = try #require(people.first)
        #expect(person.name == "Aleksandr Dravenko")
        #expect(person.speakers == ["alexander-dravenko", "olek"])
        let two = PeopleList([Person("olek", "Aleksandr Dravenko"), Person("sasha", "Alexander Dravenko")])
        #expect(Self.joined(["Aleksandr Dravenko"], ["Alexander Dravenko"], known: two) == [])
    }

    @Test("do not hang on the order of articles")
    func order() {
        let one = Self.joined(["Alexander Dravenko"], ["Aleksandr Dravenko"], ["Sergei Vallorin"], ["Sergey Vallorin"])
        let other = Self.joined(
            ["Sergey Vallorin"],
            ["Aleksandr Dravenko"],
            ["Sergei Vallorin"],
            ["Alexander Dravenko"]
        )
        #expect(one.count == 2)
        #expect(one == other)
    }
}

extension Person {
    fileprivate init(_ id: String, _ name: String) {
        self.init()
        self.id = id
        self.name = name
    }
}
