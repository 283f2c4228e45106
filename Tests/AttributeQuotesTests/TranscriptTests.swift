import AttributeQuotes
import StageKit
import Testing

@Suite("Transcripts")
struct TranscriptTests {
    @Test("A turn is one quote over its paragraphs, up to the next label")
    func turns() throws {
        let found = try Reading.of(blocks: [
            (.turnLabel, "Anna Kerr, Mayor of Velm:"), (.paragraph, "I came early."), (.paragraph, "The port is open."),
            (.turnLabel, "Bo Orlan:"), (.paragraph, "You were right."),
        ])
        #expect(found.quotes.map(\.kind) == [.turn, .turn])
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "bo-orlan"])
        #expect(found.quotes.first?.content.count == 2)
        #expect(found.speakers.first?.role == "Mayor of Velm")
    }

    @Test("Where narration stood before the labels, it comes back with a paragraph that speaks to nobody")
    func narration() throws {
        let found = try Reading.of(blocks: [
            (.paragraph, "The mayor met the minister."), (.turnLabel, "Anna Kerr:"), (.paragraph, "I came early."),
            (.paragraph, "The talks lasted an hour."),
        ])
        #expect(found.quotes.map(\.content.count) == [1])
    }

    @Test("What nobody says stands between a speaker's paragraphs")
    func notes() throws {
        let found = try Reading.of(blocks: [
            (.turnLabel, "KERR:"), (.paragraph, "(Applause.)"), (.paragraph, "I came early."),
            (.paragraph, "(Laughter)"),
            (.paragraph, "The port is open."), (.paragraph, "END 3:40 P.M."), (.turnLabel, "ORLAN:"),
            (.paragraph, "OK."),
        ])
        #expect(found.quotes.map(\.content.count) == [2, 1])
    }

    @Test("A transcript in marks has its labels in there, and the marks of its paragraphs are no part of what is said")
    func quoted() throws {
        let found = try Reading.of(blocks: [
            (.paragraph, "Anna Kerr, the mayor, spoke with Bo Wallen:"),
            (.paragraph, "\"WALLEN: The council wants the port to open. Why is it closed?"),
            (.paragraph, "\"KERR: I told them that it was late."),
            (.paragraph, "\"(ALARM.)"),
            (.paragraph, "\"There is no more to it than that.\""),
            (.paragraph, "The port is in the north of the town."),
        ])
        let turns = found.quotes.filter { $0.kind == .turn }
        #expect(turns.map(\.speaker) == ["bo-wallen", "anna-kerr"])
        #expect(turns.map(\.content.count) == [1, 2])
        let said = ["I told them that it was late.", "There is no more to it than that."]
        #expect(turns.last?.content.map(\.length) == said.map(\.utf8.count))
        #expect(found.quotes.last?.speaker == "anna-kerr")
    }

    @Test("One word in capitals before a colon in marks is a warning, and no label")
    func warning() throws {
        let found = try Reading.of("The sign says, “NOTE: The port is closed.” Nobody reads it.")
        #expect(found.quotes.map(\.kind) == [.direct])
    }

    @Test("Behind a dash of its own nobody goes on for whoever was reported there")
    func dashes() throws {
        let found = try Reading.of(blocks: [
            (.paragraph, "– Madam Mayor, how is the port today?"),
            (.paragraph, "– It is open. The engineers told me that the gate would hold."),
            (.paragraph, "– The bridge will be closed until May."),
        ])
        #expect(found.quotes.map(\.speaker) == ["engineers"])
    }

    @Test(
        "Behind a dash, a dash and a cue say who speaks",
        arguments: [
            ("— It is late, — said Anna Kerr.", 1), ("— Why wait? — Anna Kerr said. — The port is open.", 2),
            ("– It is late, – noted the mayor, Anna Kerr, – and it rains.", 2),
        ]
    )
    func dashTags(paragraph: String, parts: Int) throws {
        let found = try Reading.of(blocks: [
            (.paragraph, "Bo Orlan said that the port was closed."), (.paragraph, paragraph),
        ])
        #expect(found.quotes.map(\.kind) == [.indirect, .dash])
        #expect(found.quotes.last?.speaker == "anna-kerr")
        #expect(found.quotes.last?.content.count == parts)
    }

    @Test("An article that is one statement is a turn of whom its title names")
    func statement() throws {
        let found = try Reading.of(blocks: [
            (.title, "Statement by Foreign Minister Anna Kerr"), (.paragraph, "We came early."),
            (.paragraph, "It rained."),
        ])
        #expect(found.quotes.map(\.rule) == ["titled-statement"])
        #expect(found.quotes.map(\.speaker) == ["anna-kerr"])
    }

    @Test("A name before a colon in a headline is no label")
    func headline() throws {
        let found = try Reading.of(blocks: [(.title, "Mayor Kerr: Port will stay open"), (.paragraph, "It rained.")])
        #expect(found.quotes.map(\.kind) == [.indirect])
        #expect(found.quotes.map(\.speaker) == ["kerr"])
    }

    @Test("A label behind a statement ends the statement")
    func questions() throws {
        let found = try Reading.of(blocks: [
            (.title, "Statement by Foreign Minister Anna Kerr"), (.paragraph, "We came early."),
            (.turnLabel, "Question:"), (.paragraph, "Did you see the port?"),
            (.turnLabel, "Anna Kerr:"), (.paragraph, "I did."),
        ])
        #expect(found.quotes.map(\.rule) == ["titled-statement", "turn-label", "turn-label"])
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", nil, "anna-kerr"])
    }

    @Test("A paragraph that has lost its dash is read as its neighbours are")
    func lostDash() throws {
        let found = try Reading.of(
            "Anna Kerr said that it rained.\n\n— It was late.\n\nKerr said that it snowed.\n\nWe came by ferry."
        )
        #expect(found.quotes.map(\.rule) == ["subject-cue", "dash", "subject-cue", "lost-dash"])
        #expect(Set(found.quotes.map(\.speaker)) == ["anna-kerr"])
    }

    @Test("A dash behind a medium's tag goes on with who spoke")
    func dashBehindTag() throws {
        let found = try Reading.of("It rained, Anna Kerr said, writes TAVNA.\n\n— It was late.")
        #expect(found.quotes.last?.rule == "dash")
        #expect(found.quotes.last?.speaker == "anna-kerr")
    }

    @Test("Where no paragraph has a dash, `we` are the newspaper")
    func noDash() throws {
        let found = try Reading.of("Anna Kerr said that it rained.\n\nWe came by ferry.")
        #expect(found.quotes.count == 1)
    }

    @Test("`You` are the one whom the turn speaks to")
    func addressee() throws {
        let found = try Reading.of(blocks: [
            (.turnLabel, "Anna Kerr:"), (.paragraph, "I came early."),
            (.turnLabel, "Bo Orlan:"), (.paragraph, "You said that it rained."),
        ])
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "bo-orlan", "anna-kerr"])
    }
}
