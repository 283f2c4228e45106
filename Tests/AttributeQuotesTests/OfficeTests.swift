import AttributeQuotes
import StageKit
import Testing

@Suite("Speakers by what they are")
struct OfficeTests {
    private func speakers(_ text: String) throws -> [String?] { try Reading.of(text).quotes.map(\.speaker) }

    @Test("An apposition before a name says whose office it is")
    func before() throws {
        let text = "The President of Tavaria, Bo Orlan, came to Velm. “We won,” the President said."
        #expect(try speakers(text) == ["bo-orlan"])
    }

    @Test("An apposition behind a name does as well")
    func behind() throws {
        #expect(try speakers("Anna Kerr, the mayor of Velm, came. “We won,” the mayor said.") == ["anna-kerr"])
    }

    @Test("A head of state is a president")
    func headOfState() throws {
        let text = "President Bo Orlan met Mayor Anna Kerr. “We won,” the head of state said."
        #expect(try speakers(text) == ["bo-orlan"])
    }

    @Test("The adjective of a state says whose leader it is")
    func adjective() throws {
        let text = """
            Tavarian President Bo Orlan met Kesmari Chancellor Anna Kerr. “We won,” said the Tavarian leader. “So did \
            we,” the Kesmari chancellor said.
            """
        #expect(try speakers(text) == ["bo-orlan", "anna-kerr"])
    }

    @Test("An office whose holder nobody names is one person's under all words for it; a bare one is nobody's")
    func withoutName() throws {
        let text = """
            The president of Kesmar said that it rained. He added that it was late. The Kesmari president left, the \
            president said. The president of Tavaria denied that it rained.
            """
        let kesmar = "president-of-kesmar"
        #expect(try speakers(text) == [kesmar, kesmar, kesmar, "president-of-tavaria"])
        #expect(try speakers("Anna Kerr left. The president said that it rained.") == [nil])
    }

    @Test("Of two people with one surname, a title names the one who has it")
    func titled() throws {
        let text = "President Bo Orlan met Mina Orlan in Velm. They left. President Orlan said that it rained."
        #expect(try speakers(text) == ["bo-orlan"])
    }

    @Test("Another minister, or the deputy, is somebody else")
    func others() throws {
        let text = "Foreign Minister Anna Kerr left. The defence minister said that it rained."
        #expect(try speakers(text) == ["defence-minister"])
        let other = "President Bo Orlan left. The vice president said that it rained."
        #expect(try speakers(other) == ["vice-president"])
    }

    @Test("The president of a club is not the President")
    func club() throws {
        let text = "Bo Orlan, president of the Velm Chess Club, came. The president said that the war was over."
        #expect(try speakers(text) == [nil])
    }

    @Test("Of two presidents the one who speaks by name is meant")
    func speaking() throws {
        let text = """
            President Bo Orlan telephoned President Ivo Brandt. “It is late,” Bo Orlan said. “We must go,” the president \
            added.
            """
        #expect(try speakers(text) == ["bo-orlan", "bo-orlan"])
    }

    @Test("Where both of them speak, nobody is named rather than somebody guessed")
    func both() throws {
        let text = """
            President Bo Orlan said that it rained. President Ivo Brandt said that it did not. “We must go,” the \
            president said.
            """
        #expect(try speakers(text) == ["bo-orlan", "ivo-brandt", nil])
    }

    @Test("A spokesman for somebody is not that somebody")
    func spokesman() throws {
        let found = try Reading.of("Bo Orlan left. A spokesman for Bo Orlan said that it rained.")
        #expect(found.quotes.map(\.speaker) == ["spokesman-for-bo-orlan"])
    }

    @Test("A name behind an office is its holder's, and who is told is not who speaks")
    func apposition() throws {
        let found = try Reading.of("“It rained,” a spokesman, Col. Bo Orlan, told Anna Kerr.")
        #expect(found.quotes.map(\.speaker) == ["bo-orlan"])
        #expect(found.speakers.first?.role?.contains("spokesman") == true)
    }

    @Test("An official without a name is one person as long as he is called the official")
    func unnamed() throws {
        let text = "A Velm official said that it rained. The official said that it was late. Another official said no."
        #expect(try speakers(text).prefix(2) == ["velm-official", "velm-official"])
    }

    @Test("The article's words for an office become the role")
    func role() throws {
        let found = try Reading.of("“We won,” said Anna Kerr, the mayor of Velm.")
        #expect(found.speakers.map(\.role) == ["mayor of Velm"])
    }

    @Test("Who stands between an office and `of` is part of it")
    func secretary() throws {
        let found = try Reading.of("“We won,” said Secretary of State Anna Kerr.")
        #expect(found.speakers.map(\.name) == ["Anna Kerr"])
        #expect(found.speakers.map(\.role) == ["Secretary of State"])
    }
}
