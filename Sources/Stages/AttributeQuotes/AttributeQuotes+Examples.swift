public import StageKit

extension AttributeQuotes {
    /// Texts with their quotes marked, from the first character of the content to the last; for each rule what it finds
    /// and what it leaves alone.
    public static let examples: [Example<Options>] =
        marks + Rule.examples + nested + modalities + dashes + choices + speakerExamples

    private static let marks: [Example<Options>] = [
        .quotes("Curly marks.", "“⟦direct‖The port will stay open,⟧” said Anna Kerr."),
        .quotes("Straight marks.", "\"⟦direct‖The port will stay open,⟧\" Kerr said."),
        .quotes("Two apostrophes, as typewriters have them.", "''⟦direct‖The port will stay open,⟧'' Kerr said."),
        .quotes("Guillemets.", "«⟦direct‖The port will stay open,⟧» Kerr said."),
        .quotes("A low mark and a high one.", "„⟦direct‖The port will stay open,⟧” Kerr said."),
        .quotes("An apostrophe is no mark.", "Kerr's brother fixed the workers' ferry in the '90s."),
        .quotes(
            "A quotation over two paragraphs, opened again.",
            "“⟦direct‖The port will stay open.\n\n“Nobody will close it,⟧” Kerr said."
        ),
        .quotes(
            "A missing mark belongs before the cue, and no other paragraph is touched.",
            "“⟦direct‖The port will stay open,⟧ Kerr said.\n\nOrlan left for Velm.\n\n“⟦direct‖It is late,⟧” Brandt said."
        ),
        .quotes("Scare quotes.", "The “temporary” bridge is forty years old."),
        .quotes("A title.", "She wrote the novel “The Drowned Mill” in Velm."),
        .quotes("A nickname.", "Bo “The Anvil” Orlan left the port."),
    ]

    private static let nested: [Example<Options>] = [
        .quotes("A quotation inside of one.", "“⟦direct‖I told Orlan: ‘⟦direct‖Send a buyer.⟧’ He left,⟧” Kerr said."),
        .quotes(
            "Words that follow what was put in others.",
            "Kerr said ⟦indirect‖she was tired⟧. “⟦direct‖I need a long week in Velm.⟧”"
        ),
        .quotes(
            "A question is answered by somebody else.",
            "“⟦direct‖Do you count dinners?⟧” Kerr asked.\n\n“⟦direct‖Not any more.⟧”"
        ),
        .quotes("A term inside of one.", "“⟦direct‖The ‘useful door’ is closed,⟧” Kerr said."),
    ]

    private static let modalities: [Example<Options>] = [
        .quotes("What was not said is a quote, marked so.", "Kerr did not say that ⟦indirect‖the port was open⟧.")
    ]

    private static let dashes: [Example<Options>] = [
        .quotes(
            "A dash behind a source.",
            "Kerr said that ⟦indirect‖the port was open⟧.\n\n— ⟦dash‖However, it may rain.⟧"
        ),
        .quotes(
            "A dash, a cue and a dash inside of marks.",
            "“⟦direct‖The port will stay open, — said Kerr. — It is late.⟧”"
        ),
        .quotes("A hyphen for the dash.", "“⟦direct‖The port will stay open,⟧ - said Kerr.”"),
        .quotes("A dash without a cue.", "“⟦direct‖The port — the old one — will stay open,⟧” said Kerr."),
        .quotes("A dash behind narration opens a list.", "The port was open.\n\n— Ferries\n\n— Trains"),
    ]

    private static let choices: [Example<Options>] = [
        .quotes("What two cues report is one quote.", "Kerr told a briefing that ⟦indirect‖the port is open⟧."),
        .quotes("Thoughts are left out.", "Kerr believes that the port is open."),
        .quotes("Thoughts, where they are asked for.", "Kerr believes that ⟦indirect‖the port is open⟧.") {
            $0.acts = [.speech, .writing, .thought]
        },
        .quotes("Scare quotes, where they are asked for.", "The “⟦scare-quotes‖temporary⟧” bridge is forty years old.")
        {
            $0.scareQuotes = true
        },
        .quotes("Kinds.", "Kerr said it would rain. “⟦direct‖It is late,⟧” Orlan said.") { $0.kinds = [.direct] },
        .quotes("A word of the pipeline's own.", "Kerr opinioned that ⟦indirect‖the port was safe⟧.") {
            var words = ReportingWords()
            words.add = [ReportingExpression("opinion", .verb, [.clause], .speech)]
            $0.lexicon = ListFile(words)
        },
    ]
}

extension Rule {
    /// What the rules for reports find and leave alone.
    static let examples: [Example<AttributeQuotes.Options>] =
        subjectCueExamples + finalCueExamples + invertedCueExamples + asCueExamples + gapCueExamples
        + sharedSubjectExamples + gerundCueExamples + infinitiveCueExamples + raisingCueExamples + passiveCueExamples
        + nounCueExamples + adjectiveCueExamples + accordingToExamples + signatureExamples + colonExamples
        + nextSentenceExamples + unlistedCueExamples + leadingCueExamples + deedExamples
}

extension Example where Options == AttributeQuotes.Options {
    /// A text with its quotes marked, from the first character of the content to the last.
    static func quotes(_ title: String, _ text: String, _ change: (inout Options) -> Void = { _ in }) -> Self {
        var options = Options()
        change(&options)
        return Example(title, text, marks: Quote.self, options: options)
    }

    /// The same with thoughts, which are left out unless they are asked for.
    static func thoughts(_ title: String, _ text: String) -> Self {
        quotes(title, text) { $0.acts = [.speech, .writing, .thought] }
    }
}
