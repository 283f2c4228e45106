import AttributeQuotes
import StageKit
import Testing

@Suite("The register of people")
struct RegisterTests {
    private func read(_ json: String) throws -> (register: PeopleRegister?, problems: [String]) {
        let value = try JSONReader.read(Array(json.utf8), file: SourceFile(name: "people.yaml"))
        var context = ReadingContext()
        let register = PeopleRegister.read(value, &context)
        return (register, context.problems.map { "\($0)" })
    }

    private static let orlan = #"""
        {"people": [{"id": "orlan-1", "name": "Bo Orlan", "aliases": ["Robert Orlan"], "wikidata": "Q1",
        "roles": [{"title": "President", "country": "Tavaria", "from": 2024, "to": 2031},
        {"title": "Mayor", "country": "Velm", "from": 2019, "to": 2023}]}]}
        """#

    private func rows(_ text: String, date: String? = nil) throws -> Reading.Found {
        let register = try #require(try read(Self.orlan).register)
        return try Reading.of(text, date: date) { $0.people = ListFile(register) }
    }

    @Test("It gives id, name, role and Wikidata item")
    func fields() throws {
        let speaker = try #require(try rows("“We won,” said Robert Orlan.", date: "2030-05-01").speakers.first)
        #expect(speaker.id == "orlan-1")
        #expect(speaker.name == "Bo Orlan")
        #expect(speaker.role == "President of Tavaria")
        #expect(speaker.wikidata == "Q1")
        #expect(speaker.aliases == ["Robert Orlan"])
    }

    @Test(
        "An office means whoever held it in the article's year",
        arguments: [
            ("2030-05-01", "The president of Tavaria", "orlan-1"),
            ("2020-05-01", "The president of Tavaria", "president-of-tavaria"),
            ("2020-05-01", "The mayor of Velm", "orlan-1"),
            ("2030-05-01", "The president of Kesmar", "president-of-kesmar"), ("2030-05-01", "The president", nil),
        ]
    )
    func years(_ date: String, _ source: String, _ id: String?) throws {
        #expect(try rows("\(source) said that it rained.", date: date).quotes.map(\.speaker) == [id])
    }

    @Test(
        "Mistakes are told at their place",
        arguments: [
            (#"{"people": [{"id": "a", "name": "Bo", "born": 1970}]}"#, "1:39"),
            (#"{"people": [{"id": "a", "name": "Bo"}, {"id": "a", "name": "Al"}]}"#, "1:47"),
            (#"{"people": [{"id": "a", "name": "Bo"}, {"id": "b", "name": "Al", "aliases": ["B", "Bo"]}]}"#, "1:83"),
            (#"{"people": [{"id": "a", "name": "Bo"}, {"id": "b", "name": "bo"}]}"#, "1:60"),
            (#"{"people": [{"id": "a", "name": "Bo", "roles": [{"country": "Velm"}]}]}"#, "1:49"),
            (#"{"people": [{"name": "Bo"}]}"#, "1:13"),
        ]
    )
    func mistakes(_ json: String, _ place: String) throws {
        let problems = try read(json).problems
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.hasPrefix("people.yaml:\(place):") == true, "\(problems)")
    }
}
