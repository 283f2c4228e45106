import Files
public import StageKit

/// What can be wrong with what a reviewer asks for.
public enum ReviewMistake: Error, Mistake {
    /// No folder above the file has a record of a run.
    case noRun(String)
    /// The file is not the annotation file of one of the pipeline's articles.
    case notOfPipeline(String, pipeline: String)
    /// The article is not the one that was annotated.
    case articleChanged(String, article: String, pipeline: String)
    /// Somebody edited the annotation file.
    case editedByHand(String)
    /// No row stands on the text.
    case noRowWithText(String)
    /// Rows of several layers or kinds stand on the text.
    case severalRows(String, ids: [String])
    /// The text does not stand in the article.
    case textNotFound(String)
    /// The text stands in several places.
    case textAmbiguous(String, count: Int)
    /// A condition that is no `field=value`.
    case badCondition(String)
    /// An argument that is no `key=value`.
    case noField(String)
    /// No row fulfils the conditions.
    case noRowWhere(String)
    /// The file is as a run wrote it.
    case notEdited(String)
    /// What the file was before it was edited cannot be made again.
    case noOriginal(String)
    /// What was edited is no annotation.
    case headEdited(String)
    /// The decisions that were made of an edit do not make the edited file.
    case notAdoptable(String, row: String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .noRun: "review-no-run"
        case .notOfPipeline: "review-not-of-pipeline"
        case .articleChanged: "review-article-changed"
        case .editedByHand: "edited-by-hand"
        case .noRowWithText: "review-no-row-with-text"
        case .severalRows: "review-several-rows"
        case .textNotFound: "review-text-not-found"
        case .textAmbiguous: "review-text-ambiguous"
        case .badCondition: "review-bad-condition"
        case .noField: "review-no-field"
        case .noRowWhere: "review-no-row-where"
        case .notEdited: "review-not-edited"
        case .noOriginal: "review-no-original"
        case .headEdited: "review-head-edited"
        case .notAdoptable: "review-not-adoptable"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .noRun(let file):
            "'\(Paths.visible(file))' is in no folder of annotations: there is no '_run.json' above it; run a pipeline first"
        case .notOfPipeline(let file, let pipeline):
            "'\(Paths.visible(file))' is not the annotation file of an article of '\(Paths.visible(pipeline))'"
        case .articleChanged(let file, let article, let pipeline):
            "'\(Paths.visible(article))' has changed since '\(Paths.visible(file))' was written; first: stet run "
                + Paths.visible(pipeline)
        case .editedByHand(let file):
            "'\(Paths.visible(file))' was edited by hand; first: stet adopt \(Paths.visible(file))"
        case .noRowWithText(let text):
            "no row's text holds '\(text.prefix(60))'; quote the article exactly, or name the row by its id"
        case .severalRows(let text, let ids):
            "several rows stand on '\(text.prefix(60))': \(ids.joined(separator: ", ")); name one by its id, or add --where"
        case .textNotFound(let text):
            "'\(text.prefix(60))' does not stand in the article; quote it exactly"
        case .textAmbiguous(let text, let count):
            "'\(text.prefix(60))' stands in \(count) places of the article; add before=… or nth=…"
        case .badCondition(let condition):
            "'\(condition.prefix(60))' is no condition; write field=value, field!=value, field<number or field>number"
        case .noField(let argument):
            "'\(argument.prefix(60))' is no field with a value; write key=value"
        case .noRowWhere(let condition):
            "no row of the file fulfils '\(condition.prefix(120))'"
        case .notEdited(let file):
            "'\(Paths.visible(file))' is as a run wrote it; there is nothing to adopt"
        case .noOriginal(let file):
            "what '\(Paths.visible(file))' was before it was edited cannot be made again: its article, its decisions or the "
                + "pipeline have changed as well, and git has no copy; bring those back, or use --discard"
        case .headEdited(let file):
            "what was edited in '\(Paths.visible(file))' follows from the article and is no annotation; use --discard"
        case .notAdoptable(let file, let row):
            "'\(Paths.visible(file))': what was edited in \(row) follows from other fields or rows; edit those, or use "
                + "stet correct"
        }
    }
}
