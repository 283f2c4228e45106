import SplitSentences
import Testing

@Suite("Lines, where nothing has marked blocks")
struct LayoutTests {
    @Test("A blank line ends a sentence; a headline needs no stop", arguments: ["\n\n", "\r\n\r\n", "\n \t\n", "\r\r"])
    func blankLine(_ gap: String) {
        #expect(
            Splitting.sentences(of: "Ferry to Orvane sinks" + gap + "Nobody was hurt. The crew swam.")
                == ["Ferry to Orvane sinks", "Nobody was hurt.", "The crew swam."]
        )
    }

    @Test("The end of a line ends a sentence", arguments: ["\n", "\r\n", "\r"])
    func lineEnd(_ end: String) {
        #expect(Splitting.sentences(of: "ferries" + end + "trains, trams") == ["ferries", "trains, trams"])
        let long = "The ferry to Orvane has been late on every single day of this long and windy spring, said Kerr"
        #expect(Splitting.sentences(of: "Late again" + end + long) == ["Late again", long])
    }

    @Test("Lines wrapped at a fixed width are no sentences", arguments: ["\n", "\r\n"])
    func wrapped(_ end: String) {
        let lines = [
            "The harbour of Port Calder will be closed for the whole of May, the council",
            "Kerr heads said on Monday. Ferries will leave from Velm until the works have",
            "ended, and nobody has to pay for the longer way. A bridge is not",
            "planned.",
        ]
        let sentences = Splitting.sentences(of: lines.joined(separator: end))
        #expect(sentences.count == 3)
        #expect(sentences.map { $0.suffix(9) } == ["n Monday.", "nger way.", "\(end)planned.".suffix(9)])
    }

    @Test("A long line without a stop goes on with a small letter")
    func brokenByHand() {
        let text = "The chancellor of Velm called the strike at the port a crime of\nhate and went home."
        #expect(Splitting.sentences(of: text) == [text])
    }

    @Test("Inside of a block the end of a line is a blank")
    func insideOfBlock() {
        #expect(
            Splitting.sentences(of: "The ferry\nto Orvane sank. Nobody\nwas hurt.", lines: .areBlanks)
                == ["The ferry\nto Orvane sank.", "Nobody\nwas hurt."]
        )
    }

    @Test("A full date beside a headline is a sentence of its own")
    func headlineDate() {
        #expect(
            Splitting.sentences(of: "Kerr opens the bridge of Velm Sunday, October 21, 2007\n\nNobody came.")
                == ["Kerr opens the bridge of Velm", "Sunday, October 21, 2007", "Nobody came."]
        )
        #expect(
            Splitting.sentences(of: "Sunday, 21 October 2007 Kerr opened the bridge of Velm.")
                == ["Sunday, 21 October 2007", "Kerr opened the bridge of Velm."]
        )
        let leadsUp = "Kerr will open the bridge on Sunday, October 21, 2007"
        #expect(Splitting.sentences(of: leadsUp) == [leadsUp])
    }

    @Test(
        "A dateline is no part of the first sentence",
        arguments: [
            "VELM —", "PORT CALDER, Nov. 8 –", "Orvane (VNA) -", "VELM, 8 May (Velm Press) --",
            "Orvane, Calder, Velm -",
        ]
    )
    func dateline(_ dateline: String) {
        #expect(Splitting.sentences(of: dateline + " The port was closed.") == [dateline, "The port was closed."])
    }

    @Test(
        "What only looks like a dateline",
        arguments: [
            "Kerr - The lawyer of the port - left.", "Four ferries — One of them new — sank.",
            "12 - The number of ferries.",
        ]
    )
    func noDateline(_ text: String) {
        #expect(Splitting.sentences(of: text) == [text])
    }
}
