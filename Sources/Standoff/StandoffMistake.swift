public import StageKit

/// What can be wrong with an annotation file.
public enum StandoffMistake: Mistake {
    /// The file is of another kind, or of a format that is newer than this reader.
    case notAnAnnotationFile
    /// A part without which nothing can be made of the file is missing.
    case incomplete
    /// Two rows of a layer have one id.
    case repeatedID(String, layer: String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .notAnAnnotationFile: "not-an-annotation-file"
        case .incomplete: "annotation-file-incomplete"
        case .repeatedID: "annotation-file-repeated-id"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .notAnAnnotationFile:
            "this is no annotation file of a format that can be read here (\(Format.readable.joined(separator: ", ")))"
        case .incomplete:
            "the annotation file has no 'article' or no 'layers'; restore it, or delete it and run again"
        case .repeatedID(let id, let layer):
            "the id '\(id)' stands twice in '\(layer)'; give one of the rows another one"
        }
    }
}
