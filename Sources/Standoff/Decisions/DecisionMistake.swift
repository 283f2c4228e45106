public import StageKit

/// What can be wrong with a decision.
public enum DecisionMistake: Error, Mistake {
    /// An id among the fields that are set.
    case setsID
    /// Fields set by a decision that sets none.
    case setsNothing(Decision.Verdict)
    /// An added row without a place.
    case addedNowhere
    /// A field that rows of the layer do not have.
    case unknownField(String, layer: String, known: [String])
    /// A span that is not inside of the article.
    case spanOutside(TextSpan, length: Int)
    /// A span over nothing but white space, or with some at an edge.
    case spanNotTrimmed(TextSpan)
    /// An edit over another one.
    case editsOverlap
    /// A reference to a row that is not there.
    case unknownReference(field: String, id: String, layer: String, known: [String])
    /// A layer that somebody took out of an annotation file.
    case layerGone(String)
    /// A decision in an annotation file that stands for nothing that a review file could say.
    case reviewEdited
    /// A row that is there, or was added, already.
    case alreadyThere(String)
    /// A layer that the annotation file does not have.
    case unknownLayer(String, known: [String])
    /// An id that no row of the annotation file has.
    case unknownID(String, known: [String])
    /// A review file that is no list of entries with a hyphen each, so that nothing can be put behind it.
    case notAppendable
    /// What would be written could not be read again.
    case unreadable(String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .setsID: "decision-sets-id"
        case .setsNothing: "decision-sets-nothing"
        case .addedNowhere: "decision-added-nowhere"
        case .unknownField: "decision-unknown-field"
        case .spanOutside: "decision-span-outside"
        case .spanNotTrimmed: "decision-span-not-trimmed"
        case .editsOverlap: "decision-edits-overlap"
        case .unknownReference: "decision-unknown-reference"
        case .alreadyThere: "decision-already-there"
        case .layerGone: "decision-layer-gone"
        case .reviewEdited: "decision-review-edited"
        case .unknownLayer: "decision-unknown-layer"
        case .unknownID: "decision-unknown-id"
        case .notAppendable: "decision-not-appendable"
        case .unreadable: "decision-unreadable"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .setsID:
            return "'id' is none of a row's fields: a corrected row keeps the id that was proposed"
        case .setsNothing(let verdict):
            return "a row that is \(verdict.rawValue) has nothing to 'set'; is the decision 'corrected' meant?"
        case .addedNowhere:
            return "an added row needs a place: 'anchor' with its text, or 'start' and 'end' in 'set'"
        case .unknownField(let name, let layer, let known):
            let phrase = Suggestion.phrase(for: name, among: known, noun: "fields")
            return "rows of '\(layer)' have no field '\(name)'; \(phrase)"
        case .spanOutside(let span, let length):
            return "the span [\(span.start), \(span.end)] is not inside of the article, which has \(length) code points"
        case .spanNotTrimmed(let span):
            return "the span [\(span.start), \(span.end)] is empty or has white space at an edge; leave the space out"
        case .editsOverlap:
            return "this edit overlaps another one; reject that one first"
        case .unknownReference(let field, let id, let layer, let known):
            let phrase = Suggestion.phrase(for: id, among: known, noun: layer)
            return "'\(field)' names '\(id)', which is none of the article's \(layer); \(phrase)"
        case .alreadyThere(let id):
            return "such a row is there already: '\(id)'; correct or accept that one"
        case .layerGone(let layer):
            return "the layer '\(layer)' was taken out of the file; only rows can be adopted: bring the layer back"
        case .reviewEdited:
            return "this row's 'review' was edited; change the entry in the review file instead"
        case .unknownLayer(let name, let known):
            return
                "the annotation file has no layer '\(name)'; \(Suggestion.phrase(for: name, among: known, noun: "layers"))"
        case .unknownID(let id, let known):
            guard let nearest = Suggestion.nearest(to: id, among: known) else {
                return "no row of the annotation file has the id '\(id)'; 'stet pending' lists them"
            }
            return "no row of the annotation file has the id '\(id)'; did you mean '\(nearest)'?"
        case .notAppendable:
            return "decisions are put behind a list whose entries stand on lines of their own, each behind '- '; "
                + "write the file so"
        case .unreadable(let reason):
            return "nothing was written, for it could not be read again: \(reason)"
        }
    }
}
