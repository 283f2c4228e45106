/// What a stage can do wrong to a document. None of it is the fault of the article or of the user.
public enum DocumentMistake: Error, Mistake {
    /// A layer that is there already.
    case layerTwice(String)
    /// A layer that the stage says it provides, and did not add.
    case layerMissing(stage: String, layer: String)
    /// A layer that the stage does not say it provides.
    case layerUndeclared(stage: String, layer: String)
    /// A span that is not inside of the text.
    case spanOutside(String, TextSpan, length: Int)
    /// A span that begins or ends inside of a character.
    case spanSplitsCharacter(String, TextSpan)
    /// A span over nothing, or with white space at an edge.
    case spanNotTrimmed(String, TextSpan)
    /// Edits that overlap or are not in text order.
    case editsOverlap(String)
    /// An edit that says it found what does not stand in the article.
    case editFindsOtherText(String, TextSpan)
    /// A text that is normalised behind a stage that marked the text as it was.
    case normalisedTooLate(String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .layerTwice: "layer-twice"
        case .layerMissing: "layer-missing"
        case .layerUndeclared: "layer-undeclared"
        case .spanOutside: "span-outside"
        case .spanSplitsCharacter: "span-splits-character"
        case .spanNotTrimmed: "span-not-trimmed"
        case .editsOverlap: "edits-overlap"
        case .editFindsOtherText: "edit-finds-other-text"
        case .normalisedTooLate: "normalised-too-late"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .layerTwice(let layer):
            "the layer '\(layer)' is there already; two stages cannot provide one layer"
        case .layerMissing(let stage, let layer):
            "the stage '\(stage)' did not add the layer '\(layer)', which it says it provides"
        case .layerUndeclared(let stage, let layer):
            "the stage '\(stage)' added the layer '\(layer)'; name it in what the stage provides"
        case .spanOutside(let layer, let span, let length):
            "a row of '\(layer)' covers the bytes \(span.start) to \(span.end) of a text of \(length)"
        case .spanSplitsCharacter(let layer, let span):
            "a row of '\(layer)' (bytes \(span.start) to \(span.end)) begins or ends inside of a character"
        case .spanNotTrimmed(let layer, let span):
            "a row of '\(layer)' (bytes \(span.start) to \(span.end)) is empty or has white space at an edge"
        case .editsOverlap(let rule):
            "an edit of the rule '\(rule)' overlaps the one before, or stands before it"
        case .editFindsOtherText(let rule, let span):
            "an edit of the rule '\(rule)' (bytes \(span.start) to \(span.end)) found what does not stand there"
        case .normalisedTooLate(let layer):
            "the text cannot be normalised behind a stage that added '\(layer)'; put that stage later"
        }
    }
}
