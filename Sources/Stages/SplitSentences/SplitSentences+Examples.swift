public import StageKit

extension SplitSentences {
    /// Texts with their sentences marked; for each rule what it finds and what it leaves alone.
    public static let examples: [Example<Options>] =
        stops + abbreviations + quotations + brackets + glued + lists + numbers + others

    private static func example(
        _ title: String,
        _ text: String,
        _ options: Options = Options()
    ) -> Example<Options> {
        Example(title, text, marks: Sentence.self, options: options)
    }

    private static let stops = [
        example("Stops before a capital.", "⟦Nobody came to Velm.⟧ ⟦Why?⟧ ⟦The ferry was late!⟧ ⟦It never came.⟧"),
        example("Several marks are one stop.", "⟦They closed the port?!⟧ ⟦Nobody told us.⟧"),
        example("An ellipsis before a capital.", "⟦We waited for hours...⟧ ⟦Then the ferry came.⟧"),
        example("An ellipsis inside of a sentence.", "⟦We waited … and the ferry … never came.⟧"),
        example(
            "The ellipsis of a sentence whose beginning was left out.",
            "⟦The bridge will stay.⟧ ⟦... Nobody wants it gone.⟧"
        ),
        example(
            "A sentence that begins with a small letter behind an ordinary word.",
            "⟦The price of salt doubled overnight.⟧ ⟦the traders shrugged.⟧"
        ),
        example("A mark before a small letter.", "⟦He asked himself why? and for whom the bridge was built.⟧"),
    ]

    private static let abbreviations = [
        example("A title before a name.", "⟦Gen. Orlan met Mrs. Kerr and Prof. Brandt.⟧ ⟦They spoke for an hour.⟧"),
        example("Initials.", "⟦Anna B. Kerr and J. R. Orlan signed it.⟧ ⟦It was a Monday.⟧"),
        example("The pronoun is no initial.", "⟦They went, my brother and I.⟧ ⟦Kerr stayed.⟧"),
        example(
            "A part of a name before a frequent first word.",
            "⟦She works for Kerr & Co.⟧ ⟦It builds bridges.⟧"
        ),
        example("A part of a name inside of it.", "⟦She sued Kerr Inc. Chairman Bo Orlan and won.⟧"),
        example("An acronym with stops at the end.", "⟦They asked the U.N.⟧ ⟦The answer came late.⟧"),
        example("An acronym with stops inside of a name.", "⟦They asked the U.N. Security Council.⟧"),
        example("Words that join.", "⟦Some ports, e.g. Orvane, were closed (cf. Velm).⟧ ⟦Others were not.⟧"),
        example("A time at the end.", "⟦The polls closed at 8 p.m.⟧ ⟦Kerr had won.⟧"),
        example("A time with its zone or day.", "⟦The polls close at 8 p.m. Eastern and 9 p.m. Velm time.⟧"),
        example("A time that opens the sentence.", "⟦At 5 a.m. Mr. Kerr woke up.⟧"),
        example("A month before a day.", "⟦The law passed on Nov. 8.⟧ ⟦It took effect in Jan.⟧ ⟦The port reopened.⟧"),
        example("No. before a number and as a word.", "⟦Was it bus No. 5?⟧ ⟦No.⟧ ⟦It was the tram.⟧"),
        example("An abbreviation nobody listed.", "⟦The Orvane Mngmt. Board met.⟧"),
        example("A name with a mark of its own.", "⟦The firm sold Yahoo! News to Kerr.⟧ ⟦Nobody noticed.⟧"),
    ]

    private static let quotations = [
        example(
            "Inside of quotation marks.",
            "⟦“We won.⟧ ⟦They lost,” Kerr said.⟧ ⟦“It was close.”⟧ ⟦Orlan agreed.⟧"
        ),
        example("Before a verb of saying.", "⟦“Will the port close?” asked Kerr.⟧ ⟦“It will!” said Orlan.⟧"),
        example("Before a name and a verb of saying.", "⟦“Will the port close?” Mayor Anna Kerr asked on Monday.⟧"),
        example("Before a new sentence.", "⟦“Will the port close?”⟧ ⟦He left without an answer.⟧"),
        example(
            "A quotation that is a part of the sentence around it.",
            "⟦The shouts of “Go! Go home” were heard at the port.⟧"
        ),
        example(
            "A quotation that ends before the stop of the sentence around it.",
            "⟦She wrote, “Come soon. Bring boots”.⟧ ⟦He came.⟧"
        ),
        example(
            "A quotation with its last stop inside.",
            "⟦She wrote, “Come soon.⟧ ⟦Bring boots.”⟧ ⟦He came.⟧"
        ),
        example("Straight marks.", "⟦\"Go home.\"⟧ ⟦\"Why?\" she asked.⟧ ⟦\"It is late.\"⟧"),
        example("A dash that begins a reply.", "⟦“You do not want it.”⟧ ⟦— “Who told you so?”⟧"),
        example(
            "A quotation kept whole.",
            "⟦Kerr told them: “We won. They lost.”⟧ ⟦Nobody cheered.⟧",
            options { $0.insideQuotations = false }
        ),
    ]

    private static let brackets = [
        example("Brackets around a sentence.", "⟦The port closed.⟧ ⟦(It was Sunday.)⟧ ⟦Nobody came.⟧"),
        example("Brackets inside of a sentence.", "⟦The port (it opened in 1911. It was new.) was closed.⟧"),
        example("Brackets that never close.", "⟦The port (it opened in 1911 was closed.⟧ ⟦Nobody came.⟧"),
        example("The sign of a footnote.", "⟦The port is “old.” [6]⟧ ⟦The town is older.[7]⟧ ⟦Nobody knows why.⟧"),
    ]

    private static let glued = [
        example("A stop without a blank.", "⟦He never left Orvane.⟧⟦I know it.⟧"),
        example("A stop before a quotation mark.", "⟦“It is over,” Kerr said.⟧⟦“We won.”⟧"),
        example("Acronyms, addresses, files.", "⟦See VELM.BY, www.orvane.by, v3.5, Kerr.Com or Main.swift.⟧"),
        example(
            "Only where it is wanted.",
            "⟦He never left Orvane.Nobody did.⟧",
            options { $0.gluedStops = false }
        ),
    ]

    private static let lists = [
        example("A list in one line.", "⟦1) Go to Velm by train.⟧ ⟦2) Take the ferry to Orvane.⟧"),
        example("A list without stops.", "⟦a. The first ferry⟧ ⟦b. The second ferry⟧ ⟦c. The train.⟧"),
        example(
            "Only where it is wanted.",
            "⟦1) The first ferry 2) The second ferry.⟧",
            options { $0.inlineLists = false }
        ),
        example("Letters in brackets.", "⟦(a) Ferries are late.⟧ ⟦(b) Trains are not.⟧ ⟦(c) Nobody walks.⟧"),
    ]

    private static let numbers = [
        example("Decimals and sums.", "⟦It costs 3.5 crowns, or $4.20.⟧ ⟦Nobody pays.⟧"),
        example("A number begins a sentence.", "⟦The ferry sank in 1911.⟧ ⟦45 people died.⟧"),
    ]

    private static let others = [
        example("A dateline.", "⟦VELM, 8 May (VNA) —⟧ ⟦The port of Orvane was closed.⟧"),
        example("A letter beyond ASCII.", "⟦Kerr met Łucja.⟧ ⟦Élodie was not there.⟧ ⟦Ответа не было.⟧"),
        example(
            "A language without rules.",
            "⟦Die Fähre kam nicht. Alle warteten.⟧",
            options { $0.language = "de" }
        ),
        example(
            "Lists for a language without rules.",
            "⟦Der Bgm. Kerr kam nicht.⟧ ⟦Alle warteten.⟧",
            options {
                $0.language = "de"
                var german = LanguageWords()
                german.language = "de"
                german.words = ListFile(SentenceWords())
                german.words.content?.titles.add = [ListedWord("Bgm.")]
                $0.languages = [german]
            }
        ),
    ]

    private static func options(_ change: (inout Options) -> Void) -> Options {
        var options = Options()
        change(&options)
        return options
    }
}
