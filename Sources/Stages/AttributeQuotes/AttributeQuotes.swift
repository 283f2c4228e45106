public import StageKit

/// Finds what was said, by which words it is reported, who is named as saying it, and who that is.
///
/// Quotation marks are paired by an automaton with a stack; reporting expressions come from a lexicon that says how each
/// builds its clause; sources are noun phrases found by their edges. Where a rule does not know the speaker, there is none.
///
/// What it will not find: free indirect speech, which has no cue; reports by expressions that are in no list; the subject of
/// a verb more than two dozen words away.
public struct AttributeQuotes: Stage {
    /// The name in pipeline files.
    public static let name = "attribute-quotes"
    /// Raised with every change of what is found.
    public static let version = 14
    /// What the stage does.
    public static let summary = "Finds who said what: content, cue, source and speaker of every quote."
    /// Sentences, to look for reports in.
    public static let requires: [any Annotation.Type] = [Sentence.self]
    /// Blocks, which say what is running text and who speaks next.
    public static let uses: [any Annotation.Type] = [Block.self]
    /// Speakers and quotes.
    public static let provides: [any Annotation.Type] = [Speaker.self, Quote.self]

    private let options: Options
    let lexicon: Lexicon
    let people: KnownPeople

    /// Makes the stage: builds the tables of the lexicon.
    ///
    /// - Throws: nothing yet; what is wrong with a list is told where it is read.
    public init(options: Options) throws(Problems) {
        self.options = options
        let expressions = options.lexicon.content?.applied(to: EnglishReporting.all) ?? EnglishReporting.all
        var vocabulary = EnglishWords.vocabulary
        EnglishGivenNames.add(to: &vocabulary)
        EnglishPlaces.add(to: &vocabulary)
        lexicon = Lexicon(expressions, vocabulary)
        people = KnownPeople(options.people.content ?? PeopleRegister(), lexicon)
    }

    /// Adds the layers `speakers` and `quotes`.
    public func annotate(_ document: inout Document) throws {
        let words = WordTable(document.bytes, document.words().spans, lexicon)
        let blocks = Self.blocks(of: &document)
        var reader = ArticleReader(document, words: words, paragraphs: blocks, lexicon: lexicon)
        reader.read()
        var casting = Casting(reader, people: people, year: Self.year(of: document.article))
        // Taken out of the reader, so that they are changed in place.
        var drafts: [Draft] = []
        swap(&drafts, &reader.drafts)
        casting.resolve(&drafts)
        try add(drafts, casting, to: &document)
    }

    /// Adds the rows that the options ask for; a quote inside of one that they leave out is inside of the next one around.
    private func add(_ drafts: [Draft], _ casting: borrowing Casting, to document: inout Document) throws {
        var reported: [Int] = []
        reported.reserveCapacity(drafts.count)
        for draft in drafts.indices where reports(drafts, draft) { reported.append(draft) }
        let kept = Self.surest(reported, of: drafts)
        var rowOf = Array(filledWith: -1, count: drafts.count)
        for row in kept.indices { rowOf[kept[row]] = row }
        var rows: [Quote] = []
        rows.reserveCapacity(kept.count)
        for row in kept.indices {
            rows.append(Quote())
            Draft.fill(&rows[row], with: kept[row], of: drafts)
        }
        var quotes = try document.identified(consume rows)
        var names = casting.speakerIDs()
        for row in kept.indices {
            let draft = kept[row]
            if let speaker = drafts[draft].speaker { quotes[row].speaker = names.id(of: speaker) }
            var around = drafts[draft].parent
            while let parent = around, rowOf[parent] < 0 { around = drafts[parent].parent }
            if let around { quotes[row].within = quotes[rowOf[around]].id }
        }
        try document.add(casting.rows(names))
        try document.add(quotes)
    }

    /// What stands at one place of the article.
    private struct Place: Hashable {
        let content: [TextSpan]
        let parent: Int?

        func hash(into hasher: inout Hasher) {
            hasher.combine(content.first?.start)
        }
    }

    /// Of those that report the same words at the same place the surest: `Kerr told a briefing that …` is one report.
    private static func surest(_ kept: [Int], of drafts: [Draft]) -> [Int] {
        let starts = kept.map { drafts[$0].content[0].start }.sorted()
        guard zip(starts, starts.dropFirst()).contains(where: ==) else { return kept }
        var chosen: [Place: Int] = [:]
        for draft in kept {
            let place = Place(content: drafts[draft].content, parent: drafts[draft].parent)
            if let other = chosen[place], drafts[other].certainty >= drafts[draft].certainty { continue }
            chosen[place] = draft
        }
        guard chosen.count < kept.count else { return kept }
        return chosen.values.sorted()
    }

    /// The year that an article's date begins with.
    private static func year(of article: Article) -> Int? {
        article.metadata.date.flatMap { Int($0.prefix(4)) }
    }

    private static func blocks(of document: inout Document) -> [Block] {
        guard document.has(Block.self) else {
            return document.paragraphs().spans.map { Block(.paragraph, $0) }
        }
        let blocks = document.rows(of: Block.self)
        if blocks.allSatisfy({ isRead($0.kind) }) { return blocks }
        var kept: [Block] = []
        kept.reserveCapacity(blocks.count)
        for number in blocks.indices where isRead(blocks[number].kind) { kept.append(blocks[number]) }
        return kept
    }

    private static func isRead(_ kind: Block.Kind) -> Bool { kind.isRunningText || kind == .turnLabel }

    private func reports(_ drafts: [Draft], _ number: Int) -> Bool {
        guard !drafts[number].content.isEmpty, options.acts.contains(drafts[number].act) else { return false }
        let kind = drafts[number].kind
        guard kind != .scareQuotes || options.scareQuotes else { return false }
        guard options.kinds.isEmpty || options.kinds.contains(kind) else { return false }
        return drafts[number].certainty >= options.minimumConfidence
    }
}
