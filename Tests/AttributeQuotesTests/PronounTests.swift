import AttributeQuotes
import StageKit
import Testing

@Suite("Speakers by pronouns")
struct PronounTests {
    private func speakers(_ text: String) throws -> [String?] { try Reading.of(text).quotes.map(\.speaker) }

    @Test("A given name tells `he` from `she`")
    func gender() throws {
        let text = "Robert Orlan met Susan Kerr in Velm. She said that it rained. He said that it did not."
        #expect(try speakers(text) == ["susan-kerr", "robert-orlan"])
    }

    @Test("The subject of the sentence before comes before its object")
    func subject() throws {
        #expect(try speakers("Robert Orlan met Michael Brandt in Velm. He said that it rained.") == ["robert-orlan"])
    }

    @Test("Of two who are no subjects neither is meant")
    func unclear() throws {
        #expect(try speakers("Velm heard of Robert Orlan and of Michael Brandt. He said that it rained.") == [nil])
    }

    @Test("Nobody is meant who was named three paragraphs ago")
    func distance() throws {
        let text = "Robert Orlan left.\n\nIt rained.\n\nIt was late.\n\nThe port closed.\n\nHe said that it was cold."
        #expect(try speakers(text) == [nil])
    }

    @Test("A place is no person")
    func place() throws {
        let text = "Susan Kerr spoke in Los Angeles. “It rained,” she said."
        #expect(try speakers(text) == ["susan-kerr"])
    }

    @Test("An owner is no subject")
    func owner() throws {
        let text = "Robert Orlan’s spokesman, Michael Brandt, said that it rained. “It is late,” he said."
        #expect(try speakers(text) == ["michael-brandt", "michael-brandt"])
    }

    @Test("In what somebody says, `he` is somebody else")
    func inside() throws {
        let text = "“I met Robert Orlan. He said that it rained,” Michael Brandt said."
        #expect(try speakers(text) == ["michael-brandt", "robert-orlan"])
        #expect(try speakers("“He said that it rained,” Michael Brandt said.") == ["michael-brandt", nil])
    }

    @Test("`I` is whoever speaks, and in the reporter's words nobody")
    func first() throws {
        #expect(try speakers("“I told Orlan that it rained,” Anna Kerr said.").contains("anna-kerr"))
        #expect(try speakers("Anna Kerr left. I said that it rained.") == [nil])
    }

    @Test("`Who` is whose name stands before it")
    func relative() throws {
        #expect(try speakers("Anna Kerr, the mayor, who said that it rained, left.") == ["anna-kerr"])
        #expect(try speakers("Anna Kerr met a lawyer who said that it rained.") == ["lawyer"])
        #expect(try speakers("Anna Kerr met port officials who said that it rained.") == ["port-officials"])
        #expect(try speakers("Anna Kerr met those who said that it rained.") == [nil])
        #expect(try speakers("Anna Kerr met her rivals, who said that it rained.") == [nil])
    }

    @Test("Who has no name gives way to nobody, where the sentence names another whom the pronoun fits")
    func doubtful() throws {
        let text = "The police chief told Susan Kerr that it rained. She said that it was late."
        #expect(try speakers(text) == ["police-chief", nil])
        #expect(try speakers("The police chief said that it rained. She left, she said.").last == "police-chief")
    }

    @Test("`It` is the body that has just spoken or acted, be it a paragraph before")
    func body() throws {
        let spoken = "The Roads Council said that it rained.\n\nIt added that it was late."
        #expect(try speakers(spoken) == ["roads-council", "roads-council"])
        let acted = "The Roads Council visited the port on Monday.\n\nIt said that the gate was late."
        #expect(try speakers(acted) == ["roads-council"])
        let two = "The Roads Council met the Ferries Commission.\n\nIt said that the gate was late."
        #expect(try speakers(two) == [nil])
    }

    @Test("`They` are the group that has just spoken")
    func several() throws {
        let found = try speakers("Officials said that it rained. They warned that it was late.")
        #expect(found == ["officials", "officials"])
        let next = try speakers("Officials said that it rained.\n\nThey warned that it was late.")
        #expect(next == ["officials", "officials"])
    }

    @Test("Who is but mentioned yields to who spoke before: nobody is named")
    func mentioned() throws {
        let text = """
            “It rained,” Robert Orlan said. Does the port need another Michael Brandt? “We have had \
            enough of him for now,” he said.
            """
        #expect(try speakers(text).last == .some(nil))
    }

    @Test("Where only one is mentioned and nobody has spoken, it is that one")
    func onlyMention() throws {
        #expect(try speakers("The committee heard Robert Orlan. He said that it rained.") == ["robert-orlan"])
    }

    @Test("`It` outside of a quotation is no body inside of one")
    func outside() throws {
        let text = "“The witnesses went to the Harbour Ministry in May,” it stated."
        #expect(try speakers(text) == [nil])
    }

    @Test("A pronoun makes it less sure who speaks")
    func confidence() throws {
        let quotes = try Reading.of("“It rained,” Anna Kerr said. She said that it was late.").quotes
        #expect(quotes.count == 2)
        #expect((quotes.last?.confidence ?? 1) < (quotes.first?.confidence ?? 0))
    }
}
