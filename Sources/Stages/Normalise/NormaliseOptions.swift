public import StageKit

/// What a pipeline can say about `normalise`.
public struct NormaliseOptions: Record {
    /// The rules that are not applied.
    var without: [EditRule] = []
    /// Whether blocks are told apart.
    var blocks = true
    /// Words that the rules go by.
    var lists = ListFile<NormaliseLists>()

    /// Every rule, and blocks.
    public init() {}

    /// Shows the options in the order of the reference.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("without", &without, help: "Rules whose edits are not made.")
        fields.field("blocks", &blocks, help: "Whether blocks are told apart; otherwise every paragraph is one.")
        fields.field("lists", &lists, help: "Words that the rules go by, besides the built-in ones.")
    }
}

/// Word lists of a pipeline. Case does not matter, and in labels and set lines neither does punctuation.
struct NormaliseLists: Record {
    var replace = false
    var abbreviations: [String] = []
    var nameEndings: [String] = []
    var compounds: [String] = []
    var speakerLabels: [String] = []
    var questionLabels: [String] = []
    var notSpeakers: [String] = []
    var teaserLabels: [String] = []
    var navigationLines: [String] = []
    var creditLabels: [String] = []
    var captionLabels: [String] = []
    var agencies: [String] = []

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("replace", &replace, help: "Whether lists given here stand in place of the built-in ones.")
        fields.field("abbreviations", &abbreviations, help: "Abbreviations that end no sentence: `Sen`.")
        fields.field(
            "name-endings",
            &nameEndings,
            help: "Endings of web addresses and files, no sentence's first word: `com`."
        )
        fields.field(
            "compounds",
            &compounds,
            help: "Compounds that keep their hyphen at a line's end: `well-`, `-led`, `so-called`."
        )
        fields.field("speaker-labels", &speakerLabels, help: "Labels of those who speak without a name: `Moderator`.")
        fields.field("question-labels", &questionLabels, help: "Labels of questions: `Q`.")
        fields.field("not-speakers", &notSpeakers, help: "Words before a colon that name no speaker: `Update`.")
        fields.field("teaser-labels", &teaserLabels, help: "Labels over links to other articles: `Read more`.")
        fields.field("navigation-lines", &navigationLines, help: "Lines of the page: `Share this article`.")
        fields.field("credit-labels", &creditLabels, help: "Labels before who made a picture: `Photo`.")
        fields.field("caption-labels", &captionLabels, help: "Labels before the text under a picture: `Pictured`.")
        fields.field("agencies", &agencies, help: "News agencies of datelines without a dash: `Reuters`.")
    }

    /// A built-in list with the given one added, or the given one alone.
    func merged(_ builtIn: [String], _ given: [String]) -> [String] {
        given.isEmpty ? builtIn : replace ? given : builtIn + given
    }
}

extension NormaliseOptions {
    private init(_ change: (inout NormaliseOptions) -> Void) {
        self.init()
        change(&self)
    }

    static let examples = [
        Example(
            "A rule switched off finds nothing.",
            "They met in Velm.Nobody else came.",
            marks: Edit.self,
            options: NormaliseOptions { $0.without = [.missingSpace] }
        ),
        Example(
            "Without blocks every paragraph is one.",
            "⟦paragraph‖By Ilse Marn⟧\n\n⟦paragraph‖The minister left.⟧",
            marks: Block.self,
            options: NormaliseOptions { $0.blocks = false }
        ),
        Example(
            "A list of the pipeline adds to the built-in one.",
            "She spoke to Brigdr.Marn about it.",
            marks: Edit.self,
            options: NormaliseOptions {
                $0.lists.content = NormaliseLists()
                $0.lists.content?.abbreviations = ["brigdr"]
            }
        ),
    ]
}
