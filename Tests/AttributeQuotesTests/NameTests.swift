import AttributeQuotes
import StageKit
import Testing

@Suite("Names")
struct NameTests {
    @Test("A surname goes on meaning the one it meant before another of that name came up")
    func owner() throws {
        let found = try Reading.of(
            "Anna Kerr came. Kerr said that it rained.\n\nHer brother Bo Kerr left.\n\nKerr said that it was late."
        )
        #expect(found.quotes.map(\.speaker) == ["anna-kerr", "anna-kerr"])
    }

    @Test("The fields in a body's name are no speakers of their own")
    func fields() throws {
        let found = try Reading.of("A spokesman for the Ministry for Ferries, Bridges and Roads said it was late.")
        #expect(found.quotes.count == 1)
        #expect(!found.speakers.contains { $0.id == "bridges-and-roads" })
    }

    @Test("Courtesy tells two people of one surname apart")
    func courtesy() throws {
        let found = try Reading.of("Susan Kerr met Robert Kerr. Mrs. Kerr said that it rained. Mr. Kerr said no more.")
        #expect(found.quotes.first?.speaker == "susan-kerr")
    }

    @Test(
        "Different given names are different people, however alike their consonants",
        arguments: [
            ("Martin", "Morton"), ("Daniel", "Danielle"), ("Robert", "Roberta"),
        ]
    )
    func alike(_ first: String, _ second: String) throws {
        let found = try Reading.of("“We won,” said \(first) Orlanko. “We lost,” said \(second) Orlanko.")
        #expect(Set(found.quotes.map(\.speaker)).count == 2)
    }

    @Test("The end of a name is its owner's where it is a surname of two words, and nobody's where it has a given name")
    func ends() throws {
        let same = "Robert San Orlan left. “We won,” San Orlan said. San Orlan, a sailor, denied that it rained."
        #expect(try Set(Reading.of(same).quotes.map(\.speaker)) == ["robert-san-orlan"])
        let two = "“We won,” said Susan Anna Orlan. “We lost,” said Anna Orlan."
        #expect(try Reading.of(two).quotes.map(\.speaker) == ["susan-anna-orlan", "anna-orlan"])
    }

    @Test("A surname is that of the father, and the son's where nobody else has it")
    func juniors() throws {
        let son = "Robert Orlan Jr. left. Orlan said that it rained."
        #expect(try Reading.of(son).quotes.map(\.speaker) == ["robert-orlan-jr"])
        let both = "Robert Orlan met Robert Orlan Jr. in Velm. Orlan said that it rained."
        #expect(try Reading.of(both).quotes.map(\.speaker) == ["robert-orlan"])
    }

    @Test("What opens a sentence before a surname is no given name, where it is a word for what somebody is or does")
    func attributes() throws {
        let text = "Robert Orlan left. Engineer Orlan said that it rained. Orlan denied that it was late."
        #expect(try Set(Reading.of(text).quotes.map(\.speaker)) == ["robert-orlan"])
        let sister = "“We won,” said Robert Orlan. Melka Orlan said that it rained."
        #expect(try Reading.of(sister).quotes.map(\.speaker) == ["robert-orlan", "melka-orlan"])
    }

    @Test(
        "Bodies and fields in front of an office are no part of the name",
        arguments: [
            ("University of Velm law professor Robert Orlan", "Robert Orlan"),
            ("Bridges and Roads Committee Chairman Robert Orlan (Velm)", "Robert Orlan"),
            ("VPA Acting Administrator Robert Orlan", "Robert Orlan"),
            ("director of harbour studies Robert Orlan", "Robert Orlan"),
            ("Haider al-Orlani", "Haider Al-Orlani"),
        ]
    )
    func bodies(_ source: String, _ name: String) throws {
        let found = try Reading.of("“It is late,” \(source) said.")
        #expect(found.speakers.map(\.name) == [name])
        #expect(found.speakers.map(\.kind) == [.person])
    }

    @Test("Buttons beside the caption of a picture are no part of the name")
    func captions() throws {
        let found = try Reading.of(
            "Facebook Twitter Pinterest Anna Orlan at home. Photograph: Bo Vane\n\n“It is late,” said Orlan, who lives in Velm."
        )
        #expect(found.quotes.map(\.speaker) == ["anna-orlan"])
    }

    @Test("A title in front of a body is part of its name")
    func titleOfBody() throws {
        let found = try Reading.of("The Justice Department said that it was late. “We won,” the department added.")
        #expect(found.speakers.map(\.name) == ["Justice Department"])
    }

    @Test("A name of capitals is shown as others are")
    func shouting() throws {
        let found = try Reading.of("“We won,” said ANNA ORLAN. “We lost,” ORLAN added.")
        #expect(found.speakers.map(\.name) == ["Anna Orlan"])
        #expect(found.quotes.map(\.speaker) == ["anna-orlan", "anna-orlan"])
    }

    @Test("Words before a given name are no part of the name")
    func prefix() throws {
        let found = try Reading.of(
            "Comedian Susan Orlan said that it rained. Former Mayor Robert Kerr said that it did not."
        )
        #expect(found.speakers.map(\.name) == ["Susan Orlan", "Robert Kerr"])
    }

    @Test("Where somebody is from does not speak")
    func home() throws {
        let found = try Reading.of("Robert Kerr, a driver from Velm, Ohio, who lost his job, said that it rained.")
        #expect(!found.speakers.map(\.name).contains("Ohio"))
    }

    @Test("A name in small letters is the one that stands behind a given name elsewhere")
    func small() throws {
        let found = try Reading.of("The mayor of Torva Agata benes left. According to benes, it rained.")
        #expect(found.quotes.map(\.speaker) == ["agata-benes"])
        #expect(found.speakers.map(\.name) == ["Agata Benes"])
    }

    @Test("A given name with the father's is the person who has the given name")
    func patronymic() throws {
        let found = try Reading.of("“We won,” Ivan Orlan said. Ivan Petrovich said that it was late.")
        #expect(Set(found.quotes.map(\.speaker)) == ["ivan-orlan"])
    }

    @Test("A state is one under all of its names")
    func states() throws {
        let found = try Reading.of("Germany said that it rained. Berlin denied that it was late.")
        #expect(found.speakers.map(\.kind) == [.government])
    }

    @Test("A body's letters stand for it")
    func letters() throws {
        let found = try Reading.of(
            "The Central Election Commission said that it rained. The CEC said that it was late. The commission said no."
        )
        #expect(Set(found.quotes.map(\.speaker)) == ["central-election-commission"])
    }

    @Test("What no sentence has a capital for is no name")
    func sentenceStart() throws {
        #expect(try Reading.of("Investigations revealed that it rained.").quotes.map(\.speaker) == [nil])
    }

    @Test("A quotation between two of one person is that person's")
    func between() throws {
        let text =
            "“We won,” Anna Kerr said.\n\n“The port will stay open for all of us this winter.”\n\n“It is late,” Kerr said."
        let found = try Reading.of(text)
        #expect(found.quotes.map(\.speaker) == Array(repeating: "anna-kerr", count: found.quotes.count))
        #expect(found.quotes.flatMap(\.content).count == 3)
    }

    @Test("Two who speak as one are a group")
    func joint() throws {
        let found = try Reading.of("Both Tavaria and Kesmar assured each other that it would rain.")
        #expect(found.speakers.map(\.name) == ["Tavaria and Kesmar"])
    }

    @Test("An id has letters, digits and hyphens", arguments: [("TAV.ML", "tav-ml"), ("U.S. Embassy", "us-embassy")])
    func slugs(_ name: String, _ id: String) throws {
        let found = try Reading.of("The port will close, \(name) reports. It rained, the \(name) said.")
        #expect(found.speakers.first?.id == id)
    }
}
