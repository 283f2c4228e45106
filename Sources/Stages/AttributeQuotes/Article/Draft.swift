import StageKit

/// A quote before its speaker is known.
struct Draft {
    var kind: Quote.Kind
    var content: [TextSpan]
    var cue: TextSpan?
    var source: TextSpan?
    /// What the source is made of, for finding the speaker.
    var mention: Mention = .none
    var rule: Rule
    var act: Quote.Act
    var modality = Quote.Modality.asserted
    /// How sure the report is; that of the rule where nothing else is known.
    var confidence: Double?
    /// Where else the article has to report words of its speaker, so that it stands.
    var voice = Voice.none
    /// The draft that this one is inside of.
    var parent: Int?
    /// The speaker, by number, once it is known.
    var speaker: Int?
    /// How sure it is that the speaker is who is meant, from 0 to 1.
    var speakerConfidence = 1.0

    /// Where the speaker of a headline has to be heard again: before its colon stands as often whom or what it is about.
    enum Voice {
        case none
        case anywhere
        /// Near the article's beginning.
        case lead
    }

    /// What a source is made of.
    enum Mention {
        case none
        /// Who said what came before goes on.
        case same(Int)
        /// A noun phrase: where its words stand among those of all sources.
        case phrase(Range<Int>)
    }

    /// How sure it is what was said and by whom, in hundredths.
    var certainty: Double { ((confidence ?? rule.confidence) * speakerConfidence * 100).rounded() / 100 }

    /// Fills a row of the layer, in its place and without references to others, with one of some drafts: field by field,
    /// since to copy a draft counts its references.
    @inline(__always)
    static func fill(_ quote: inout Quote, with number: Int, of drafts: [Draft]) {
        quote.kind = drafts[number].kind
        quote.content = drafts[number].content
        quote.rule = drafts[number].rule.rawValue
        if let first = quote.content.first, let last = quote.content.last {
            quote.span = TextSpan(first.start, last.end)
        }
        quote.act = drafts[number].act
        if let cue = drafts[number].cue { quote.cue = [cue] }
        if let source = drafts[number].source { quote.source = [source] }
        quote.modality = drafts[number].modality
        quote.confidence = drafts[number].certainty
    }
}
