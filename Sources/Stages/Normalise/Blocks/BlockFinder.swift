import StageKit

/// Finds the blocks of a normalised text, by layout and content.
final class BlockFinder: Sendable {
    let language = Language()
    let timestamps = Timestamps()
    let bylines: Bylines
    let credits: Credits
    let navigation: Navigation
    let teasers: Teasers
    let datelines: Datelines
    let labels: Labels
    let beginnings: Phrases
    let setPhrases: SetPhrases

    /// A finder with the given lists. Builds its tables here, once.
    init(lists: BlockLists) {
        bylines = Bylines(lists)
        credits = Credits(lists)
        navigation = Navigation(lists)
        teasers = Teasers(lists)
        datelines = Datelines(lists)
        labels = Labels(lists)
        beginnings = LineBeginning.phrases(lists)
        setPhrases = SetPhrases(lists)
    }

    /// The blocks of the text from `start` on, and the language of its running text. `title` is the headline that the front
    /// matter gives: a line that says the same is the title.
    func page(of text: Span<UInt8>, from start: Int, title: String?) -> Page {
        var units = Unit.lines(in: text, range: start..<text.count)
        Layout.join(&units, of: text)
        let survey = Survey(text, &units, self)
        var reader = PageReader(units, survey, title: title)
        for index in units.indices { reader.read(index, of: text, with: self) }
        return Page(blocks: reader.blocks, language: survey.language)
    }
}

/// What the blocks of an article are.
struct Page: Sendable {
    /// In text order.
    var blocks: [Block]
    /// The language of the running text as a BCP 47 tag, `en`; nil where it is another or none can be told.
    var language: String?
}
