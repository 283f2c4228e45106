import AttributeQuotes
import StageKit
import Testing

@Suite("Who is speaking")
struct SpeakerTests {
    @Test("A surname means the one person who has it")
    func surname() throws {
        let found = try Reading.of("Mayor Anna Kerr came to Velm. The port will close, Kerr said.")
        #expect(found.quotes.map(\.speaker) == ["anna-kerr"])
        #expect(found.speakers.map(\.name) == ["Anna Kerr"])
        #expect(found.speakers.first?.aliases == ["Kerr"])
    }

    @Test("Two people of one surname are never merged, and the surname alone names neither")
    func sharedSurname() throws {
        let found = try Reading.of("“We won,” said Anna Kerr. “We lost,” said Bo Kerr. Kerr said that it was late.")
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "bo-kerr", nil])
    }

    @Test("What somebody is now is said before what somebody was")
    func presentOffice() throws {
        let found = try Reading.of("“We won,” said Interior Minister Bo Orlan, a former army officer. He left.")
        #expect(found.speakers.map(\.role) == ["Interior Minister"])
    }

    @Test("Whom the article knows by one name is the same person each time")
    func oneName() throws {
        let found = try Reading.of("Kerr said that it was late. Kerr added that it rained. “It is over,” Kerr said.")
        #expect(found.quotes.map(\.speaker) == ["kerr", "kerr", "kerr"])
        #expect(found.speakers.map(\.name) == ["Kerr"])
    }

    @Test("Transliterations of one name are one person")
    func transliterations() throws {
        let found = try Reading.of(
            "“We won,” said Alexander Dravetsko. Alyaksandr Dravetska said that the port was open."
        )
        #expect(Set(found.quotes.map(\.speaker)).count == 1)
        #expect(found.speakers.count == 1)
    }

    @Test("A pronoun agrees with the person it stands for")
    func pronouns() throws {
        let found = try Reading.of("“We won,” said Mr. Bo Orlan. Ms. Anna Kerr left. “It is late,” she said.")
        #expect(found.quotes.map(\.speaker) == ["bo-orlan", "anna-kerr"])
    }

    @Test("Nobody is named rather than somebody guessed")
    func unknown() throws {
        let found = try Reading.of("“We won,” said Anna Kerr. The driver said that the road was wet.")
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", nil])
    }

    @Test("The president of one country is not that of another")
    func presidents() throws {
        let found = try Reading.of(
            "“We won,” said Tavaria’s President Bo Orlan. The president of Kesmar said that it was late."
        )
        #expect(found.quotes.map(\.speaker) == ["bo-orlan", "president-of-kesmar"])
    }

    @Test("An inner quotation has a speaker of its own, and the quote around it")
    func nested() throws {
        let found = try Reading.of("“Orlan said that the port was open,” Anna Kerr said. Bo Orlan left.")
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "bo-orlan"])
        #expect(found.quotes.last?.within == found.quotes.first?.id)
    }

    @Test("Bodies and people whom nobody names speak too")
    func kinds() throws {
        let found = try Reading.of("Officials said that it rained. The Defence Ministry said that it did not.")
        #expect(found.speakers.map(\.kind) == [.group, .organisation])
    }

    @Test(
        "The name is that of whoever speaks, behind all that says what he is",
        arguments: [
            ("Norda's CEO, Lena Musgrave, said it was late.", "lena-musgrave"),
            ("Roads and Ferries Department spokesman Bo Orlan said it was late.", "bo-orlan"),
            ("Anna Kerr and Cy Brandt's solicitor Bo Orlan said it was late.", "bo-orlan"),
            ("Both Anna Kerr of Velm and Torva Mayor Bo Orlan said it was late.", nil),
        ]
    )
    func apposed(sentence: String, speaker: String?) throws {
        let found = try Reading.of(sentence)
        #expect(found.quotes.count == 1)
        if let speaker {
            #expect(found.quotes.map(\.speaker) == [speaker])
        } else {
            #expect(found.speakers.map(\.kind) == [.group])
        }
    }

    @Test("A police force is no woman")
    func police() throws {
        let found = try Reading.of("Police Torva said that it was late. “We have lost it all,” she said.")
        #expect(found.quotes.map(\.speaker) == ["police-torva", nil])
        #expect(found.speakers.map(\.kind) == [.organisation])
    }

    @Test("A register wins over what the article lets guess")
    func register() throws {
        let yaml = LocatedValue.register([("orlan-1", "Bo Orlan", ["Robert Orlan"])])
        var context = ReadingContext()
        let people = try #require(PeopleRegister.read(yaml, &context))
        #expect(context.problems.isEmpty)
        let found = try Reading.of("“We won,” said Robert Orlan.") { $0.people = ListFile(people) }
        #expect(found.quotes.map(\.speaker) == ["orlan-1"])
        #expect(found.speakers.map(\.name) == ["Bo Orlan"])
    }

    @Test("A register with an id twice, or a name of two people, is refused")
    func registerMistakes() {
        var context = ReadingContext()
        _ = PeopleRegister.read(.register([("a", "Bo Orlan", []), ("a", "Anna Kerr", [])]), &context)
        _ = PeopleRegister.read(.register([("a", "Bo Orlan", ["Bo"]), ("b", "Bo Kerr", ["Bo"])]), &context)
        #expect(context.problems.count == 2)
    }

    @Test("Words without a source are those of who spoke last in the paragraph, as long as nobody else acts")
    func lastSpeaker() throws {
        let same = try Reading.of(
            "“It is late,” Anna Kerr said in Velm. She did not speak of the bridge. “We will build a new one by May.”"
        )
        #expect(same.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
        let other = try Reading.of(
            "“It is late,” Anna Kerr said in Velm. Bo Orlan left. “She has never been to the bridge at all.”"
        )
        #expect(other.quotes.map(\.speaker) == ["anna-kerr", nil])
    }

    @Test("A paragraph that is a quotation goes on with the report that ends the one before")
    func nextParagraph() throws {
        let one = try Reading.of("Anna Kerr said that it was late.\n\n“We have been in Velm for a week now.”")
        #expect(one.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
        let many = try Reading.of("Many sailors said that it was late.\n\n“We have been in Velm for a week now.”")
        #expect(many.quotes.last?.speaker == nil)
        let text = "Anna Kerr said that it was late.\n\n“We have been in Velm for a week now.\n\n“It is a shame,”"
        let long = try Reading.of("\(text) she added.\n\nThe port is closed.")
        #expect(long.quotes.map(\.content.count) == [1, 2])
        #expect(long.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
        let other = try Reading.of("\(text) Bo Orlan said.\n\nThe port is closed.")
        #expect(other.quotes.map(\.speaker) == ["anna-kerr", "bo-orlan"])
        let plain = try Reading.of("\(text.dropLast(2)).”\n\nThe port is closed.")
        #expect(plain.quotes.map(\.content.count) == [1, 2])
        #expect(plain.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
    }

    @Test("A short quotation with a headline's capitals, a paragraph of its own, is a heading")
    func crosshead() throws {
        let found = try Reading.of("“It is late,” Anna Kerr said.\n\n‘Late in the Coal Fields.’\n\nThe port is closed.")
        #expect(found.quotes.map(\.content.count) == [1])
    }
}
