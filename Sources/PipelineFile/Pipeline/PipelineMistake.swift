public import StageKit

/// What can be wrong with a pipeline file that is good YAML.
public enum PipelineMistake: Mistake {
    /// A file without content.
    case empty
    /// A list of stages without a stage.
    case noStages
    /// A list entry that is neither a name nor a mapping.
    case notAStage(found: String)
    /// A stage whose options stand beside it and not below it, or two stages in one entry.
    case severalKeys([String])
    /// A stage that this stet does not have.
    case unknownStage(String, known: [String])
    /// A stage that stands twice.
    case stageTwice(String, firstLine: Int)
    /// A layer that a stage needs and that no stage before it provides.
    case missingLayer(stage: String, layer: String, Remedy)
    /// A layer that no stage provides.
    case unknownLayer(String, known: [String])
    /// A layer that two stages provide.
    case layerTwice(String, first: String, second: String)
    /// A stage that changes the text behind one that has read it.
    case editsNotFirst(stage: String, first: String)
    /// An external stage that wants to change the text.
    case externalEdits(String)
    /// An external stage with the name of a stage of this stet.
    case nameTaken(String)
    /// A name that does not look like one.
    case badName(String)
    /// An external stage that provides nothing.
    case noLayers
    /// An external stage without a program.
    case noCommand
    /// An argument with a zero byte in it.
    case badArgument
    /// A time limit that is none.
    case badTimeout
    /// A folder without a name.
    case badFolder
    /// A list of patterns without a pattern.
    case nothingIncluded
    /// Annotations in the folder of the articles.
    case sameFolder(String)
    /// Annotations where the next run would take them for articles.
    case annotationsAmongArticles(annotations: String, articles: String)

    /// What to do about a missing layer.
    public enum Remedy: Sendable, Equatable {
        /// A stage that provides it stands further down.
        case moveUp(String)
        /// A stage that provides it is not in the pipeline.
        case add(String)
        /// No stage is known to provide it; these layers are known.
        case none(known: [String])
    }

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .empty: "pipeline-empty"
        case .noStages: "pipeline-no-stages"
        case .notAStage: "pipeline-not-a-stage"
        case .severalKeys: "pipeline-several-keys"
        case .unknownStage: "pipeline-unknown-stage"
        case .stageTwice: "pipeline-stage-twice"
        case .missingLayer: "pipeline-missing-layer"
        case .unknownLayer: "pipeline-unknown-layer"
        case .layerTwice: "pipeline-layer-twice"
        case .editsNotFirst: "pipeline-edits-not-first"
        case .externalEdits: "pipeline-external-edits"
        case .nameTaken: "pipeline-name-taken"
        case .badName: "pipeline-bad-name"
        case .noLayers: "pipeline-no-layers"
        case .noCommand: "pipeline-no-command"
        case .badArgument: "pipeline-bad-argument"
        case .badTimeout: "pipeline-bad-timeout"
        case .badFolder: "pipeline-bad-folder"
        case .nothingIncluded: "pipeline-nothing-included"
        case .sameFolder: "pipeline-same-folder"
        case .annotationsAmongArticles: "pipeline-annotations-among-articles"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .empty:
            return "the file says nothing; a pipeline has the keys articles, annotations and stages"
        case .noStages:
            return "there is no stage; 'stet stages' lists those that there are"
        case .notAStage(let found):
            return "expected a stage's name, or its name with options below it, found \(found)"
        case .severalKeys(let keys):
            let first = keys.first ?? ""
            return "one entry has the keys \(keys.joined(separator: ", ")); indent the options of '\(first)' deeper "
                + "than its name, and begin every stage with '- '"
        case .unknownStage(let name, let known):
            return "unknown stage '\(name)'; \(Suggestion.phrase(for: name, among: known, noun: "stages"))"
        case .stageTwice(let name, let firstLine):
            return "the stage '\(name)' stands already in line \(firstLine); remove one of the two"
        case .missingLayer(let stage, let layer, let remedy):
            return "the stage '\(stage)' needs the layer '\(layer)', which no stage before it provides; "
                + remedy.advice(layer)
        case .unknownLayer(let layer, let known):
            return "no stage provides the layer '\(layer)'; "
                + Suggestion.phrase(for: layer, among: known, noun: "layers")
        case .layerTwice(let layer, let first, let second):
            return "the stage '\(second)' provides the layer '\(layer)', as '\(first)' does; remove one of the two"
        case .editsNotFirst(let stage, let first):
            return "the stage '\(stage)' changes the text that the stages see; put it first, before '\(first)'"
        case .externalEdits(let name):
            return "the external stage '\(name)' cannot provide 'edits': it sees the text as it is already normalised; "
                + "remove the layer"
        case .nameTaken(let name):
            return "'\(name)' is the name of a stage of stet; give the external stage another one"
        case .badName(let name):
            return "'\(name)' is no name; use lower-case letters, digits, and single hyphens between them"
        case .noLayers:
            return "an external stage provides at least one layer; name it here"
        case .noCommand:
            return "an external stage needs a command; write the program and its arguments, such as [python3, stage.py]"
        case .badArgument:
            return "an argument of a program cannot hold the character U+0000; remove it"
        case .badTimeout:
            return "a time limit is a number of seconds above 0 and up to 86400, which is a day"
        case .badFolder:
            return "this is no path of a folder; write one relative to this file, or '.' for the folder of this file"
        case .nothingIncluded:
            return
                "no file can match an empty list; name a pattern, or remove the key for \(ArticlesField.defaultInWords)"
        case .sameFolder(let folder):
            return "'\(folder)' is the folder of the articles too; give the annotations a folder of their own"
        case .annotationsAmongArticles(let annotations, let articles):
            return "the annotations in '\(annotations)' would be read as articles of '\(articles)'; "
                + "put them elsewhere, or exclude the folder there"
        }
    }
}

extension PipelineMistake.Remedy {
    fileprivate func advice(_ layer: String) -> String {
        switch self {
        case .moveUp(let stage): "move '\(stage)' before it"
        case .add(let stage): "put '\(stage)' before it"
        case .none(let known): Suggestion.phrase(for: layer, among: known, noun: "layers")
        }
    }
}
