public import Files
public import StageKit

/// Why one article could not be annotated. The others are.
public enum ArticleFailure: Error, Mistake {
    /// The article, or its annotation file, cannot be read or written.
    case file(FileMistake)
    /// The bytes are not UTF-8.
    case notUTF8(offset: Int, likely: EncodingGuess)
    /// The front matter is no YAML.
    case frontMatter(Problems)
    /// The name is kept for files about all articles.
    case reservedName
    /// Another article would have the same annotation file.
    case sharedAnnotationFile(other: String)
    /// An article that was asked for by name and is none of the pipeline's.
    case notAnArticle(folder: String)
    /// The annotation file was edited by hand.
    case editedByHand(annotations: String)
    /// The review file is not right.
    case review(Problems)
    /// A stage refused the article.
    case stage(name: String, reason: String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .file(let mistake): mistake.code
        case .notUTF8: "not-utf-8"
        case .frontMatter: "front-matter"
        case .reservedName: "reserved-name"
        case .sharedAnnotationFile: "shared-annotation-file"
        case .notAnArticle: "not-an-article"
        case .editedByHand: "edited-by-hand"
        case .review: "review"
        case .stage: "stage-failed"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .file(let mistake): mistake.message
        case .notUTF8(let offset, let likely):
            "the text is not UTF-8 at byte \(offset); \(likely.advice)"
        case .frontMatter(let problems):
            "the front matter is not right: \(problems.all.map(\.description).joined(separator: "; "))"
        case .reservedName: "names that begin with '_' are kept for files about all articles; rename it"
        case .sharedAnnotationFile(let other):
            "'\(Paths.visible(other))' would have the same annotation file; rename one of them"
        case .notAnArticle(let folder):
            "it is none of the articles that the pipeline names in '\(Paths.visible(folder))'"
        case .editedByHand(let annotations):
            "'\(Paths.visible(annotations))' was edited by hand and is left alone; 'stet adopt' turns the edit into "
                + "decisions, and with '--discard' throws it away"
        case .review(let problems):
            "the review file is not right: \(problems.all.map(\.description).joined(separator: "; "))"
        case .stage(let name, let reason): "the stage '\(name)' failed: \(reason)"
        }
    }
}
