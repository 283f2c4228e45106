public import StageKit

extension AttributeQuotes {
    /// Texts with their quotes marked, from the first character of the content to the last; for each rule what it finds
    /// and what it leaves alone.
    public static let examples: [Example<Options>] =
        marks + cues + clauses + reports + modalities + dashes + choices + speakerExamples

    private static func quotes(
        _ title: String,
        _ text: String,
        _ change: (inout Options) -> Void = { _ in }
    ) -> Example<Options> {
        var options = Options()
        change(&options)
        return Example(title, text, marks: Quote.self, options: options)
    }

    private static let marks = [
        quotes("Curly marks.", "“⟦direct‖The port will stay open,⟧” said Anna Kerr."),
        quotes("Straight marks.", "\"⟦direct‖The port will stay open,⟧\" Kerr said."),
        quotes("Two apostrophes, as typewriters have them.", "''⟦direct‖The port will stay open,⟧'' Kerr said."),
        quotes("Guillemets.", "«⟦direct‖The port will stay open,⟧» Kerr said."),
        quotes("A low mark and a high one.", "„⟦direct‖The port will stay open,⟧” Kerr said."),
        quotes("An apostrophe is no mark.", "Kerr's brother fixed the workers' ferry in the '90s."),
        quotes(
            "A quotation over two paragraphs, opened again.",
            "“⟦direct‖The port will stay open.\n\n“Nobody will close it,⟧” Kerr said."
        ),
        quotes(
            "A missing mark spoils its own paragraph.",
            "“⟦direct‖⟦indirect‖The port will stay open⟧, Kerr said.⟧\n\nOrlan left for Velm.\n\n“⟦direct‖It is late,⟧” Brandt said."
        ),
        quotes("Scare quotes.", "The “temporary” bridge is forty years old."),
        quotes("A title.", "She wrote the novel “The Drowned Mill” in Velm."),
        quotes("A nickname.", "Bo “The Anvil” Orlan left the port."),
    ]

    private static let cues = [
        quotes("The cue before.", "Kerr said: “⟦direct‖The port will stay open.⟧”"),
        quotes("The cue behind, with a title.", "“⟦direct‖It will rain,⟧” said Mayor Anna Kerr of Velm."),
        quotes("An apposition.", "“⟦direct‖It will rain,⟧” Anna Kerr, a lawyer from Velm, said."),
        quotes(
            "Split around its cue.",
            "“⟦direct‖It will rain,” Kerr said, “and the ferry will wait.⟧”"
        ),
        quotes(
            "It goes on in the next sentence.",
            "“⟦direct‖It will rain,” Kerr said. “The ferry will wait.⟧”"
        ),
        quotes(
            "A new cue is a new quote.",
            "“⟦direct‖It will rain,⟧” Kerr said. “⟦direct‖It will not,⟧” said Orlan."
        ),
        quotes("A question that looks like a sentence.", "“⟦direct‖Will it rain?⟧” Kerr asked Orlan."),
        quotes("Partly in marks.", "Kerr said ⟦mixed‖the port was “a useful door.⟧”"),
        quotes("According to.", "⟦indirect‖The port will close on Monday⟧, according to Anna Kerr."),
        quotes("According to, in front.", "According to Anna Kerr, ⟦indirect‖the port will close on Monday⟧."),
        quotes("A name behind a dash.", "“⟦direct‖It will rain tomorrow.⟧” — Anna Kerr"),
        quotes(
            "Names behind dashes, in a list of quotations.",
            "“⟦direct‖It will rain tomorrow.⟧” — Anna Kerr\n\n“⟦direct‖It will not rain at all.⟧” — Bo Orlan"
        ),
        quotes("The sentence before.", "⟦indirect‖The port will close⟧. This was stated by Anna Kerr."),
        quotes("A quotation inside of one.", "“⟦direct‖I told Orlan: ‘⟦direct‖Send a buyer.⟧’ He left,⟧” Kerr said."),
    ]

    private static let clauses = [
        quotes("With that.", "Kerr said that ⟦indirect‖the port would stay open⟧."),
        quotes("Without that.", "Kerr said ⟦indirect‖the port would stay open⟧."),
        quotes("An addressee.", "Kerr told reporters that ⟦indirect‖the port would stay open⟧."),
        quotes("An adverbial.", "Kerr said on Monday that ⟦indirect‖the port would stay open⟧."),
        quotes("An infinitive.", "Kerr promised ⟦indirect‖to keep the port open⟧."),
        quotes("A question.", "Kerr asked ⟦indirect‖whether the port was open⟧."),
        quotes("A noun.", "Nobody liked Kerr's claim that ⟦indirect‖the port was safe⟧."),
        quotes("The cue last.", "⟦indirect‖The port would stay open⟧, Kerr said."),
        quotes(
            "Two reports of one subject.",
            "Kerr said ⟦indirect‖the port was safe⟧ and added that ⟦indirect‖nobody would close it⟧."
        ),
        quotes(
            "A second subject.",
            "Kerr said ⟦indirect‖the port was safe⟧, but Orlan said ⟦indirect‖it was not⟧."
        ),
        quotes("While ends it.", "Kerr said ⟦indirect‖the port was safe⟧, while Orlan slept."),
    ]

    private static let reports = [
        quotes("No report without a subject.", "The port was closed, and the report was late."),
        quotes("A topic is no content.", "Kerr and Orlan discussed the port."),
        quotes("Nothing was said.", "Kerr said nothing."),
        quotes("A noun that looks like a verb.", "The United States and its claims were late."),
    ]

    private static let modalities = [
        quotes("What was not said is a quote, marked so.", "Kerr did not say that ⟦indirect‖the port was open⟧.")
    ]

    private static let dashes = [
        quotes(
            "A dash behind a source.",
            "Kerr said that ⟦indirect‖the port was open⟧.\n\n— ⟦dash‖However, it may rain.⟧"
        ),
        quotes("A dash behind narration opens a list.", "The port was open.\n\n— Ferries\n\n— Trains"),
    ]

    private static let choices = [
        quotes("Thoughts are left out.", "Kerr believes that the port is open."),
        quotes("Thoughts, where they are asked for.", "Kerr believes that ⟦indirect‖the port is open⟧.") {
            $0.acts = [.speech, .writing, .thought]
        },
        quotes("Scare quotes, where they are asked for.", "The “⟦scare-quotes‖temporary⟧” bridge is forty years old.") {
            $0.scareQuotes = true
        },
        quotes("Kinds.", "Kerr said it would rain. “⟦direct‖It is late,⟧” Orlan said.") { $0.kinds = [.direct] },
        quotes("A word of the pipeline's own.", "Kerr opinioned that ⟦indirect‖the port was safe⟧.") {
            var words = ReportingWords()
            words.add = [ReportingExpression("opinion", .verb, [.clause], .speech)]
            $0.lexicon = ListFile(words)
        },
    ]
}
