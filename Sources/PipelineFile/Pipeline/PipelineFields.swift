import StageKit

/// The keys of a pipeline file: declared once, for reading, for messages and for the JSON Schema.
struct PipelineFields: Record {
    var name = ""
    var articles = ArticlesField()
    var annotations = FolderPath()
    var stages = StageEntries()

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, .whenSet, help: "The pipeline's name; without it, that of the file.")
        fields.field(
            "articles",
            &articles,
            .required,
            help:
                "The folder with the articles, relative to this file, or a mapping that also says which files to take."
        )
        fields.field(
            "annotations",
            &annotations,
            .required,
            help: "The folder that the annotation files are written to, relative to this file."
        )
        fields.field("stages", &stages, .required, help: "The stages, in the order in which they work.")
    }
}

/// The entries of the list of stages, yet to be read: what they may be depends on the stages that there are.
struct StageEntries: FieldValue {
    var values: [LocatedValue] = []

    static var schema: Schema { .list(.anything) }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> StageEntries? {
        switch value.content {
        case .list([]), .scalar(.null):
            context.report(PipelineMistake.noStages, at: value.location)
            return nil
        case .list(let values):
            return StageEntries(values: values)
        default:
            context.report(
                ValueMistake.wrongType(expected: "a list of stages", found: value.summary),
                at: value.location
            )
            return nil
        }
    }

    func write(to json: inout JSONWriter) { values.write(to: &json) }
}

/// A folder, or a folder with what to take from it.
struct ArticlesField: FieldValue {
    static let defaultPatterns = ["**/*.txt", "**/*.md"]
    static let defaultInWords = "'**/*.txt' and '**/*.md'"

    var folder = FolderPath()
    var include: [GlobPattern] = ArticlesField.defaultPatterns.compactMap { try? GlobPattern($0) }
    var exclude: [GlobPattern] = []

    static var schema: Schema { Selection.schema }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> ArticlesField? {
        switch value.content {
        case .scalar(.string):
            return FolderPath.read(value, &context).map { ArticlesField(folder: $0) }
        case .mapping:
            guard let selection = Selection.read(value, &context) else { return nil }
            if let include = value["include"], case .list(let patterns) = include.content, patterns.isEmpty {
                context.report(PipelineMistake.nothingIncluded, at: include.location)
            }
            return selection.field
        default:
            let expected = "a folder, or \(schema.summary)"
            context.report(ValueMistake.wrongType(expected: expected, found: value.summary), at: value.location)
            return nil
        }
    }

    func write(to json: inout JSONWriter) {
        Selection(field: self).write(to: &json)
    }

    private struct Selection: Record {
        var field = ArticlesField()

        mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field(
                "folder",
                &field.folder,
                .required,
                help: "The folder with the articles, relative to this file."
            )
            fields.field(
                "include",
                &field.include,
                help: "Patterns for the files that are articles; '**' stands for any number of folders."
            )
            fields.field("exclude", &field.exclude, help: "Patterns for files and folders that are left out.")
        }
    }
}

/// The path of a folder.
struct FolderPath: FieldValue {
    var path = ""

    static var schema: Schema { .string }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> FolderPath? {
        guard let path = String.read(value, &context) else { return nil }
        guard !path.isEmpty, !path.utf8.contains(0) else {
            context.report(PipelineMistake.badFolder, at: value.location)
            return nil
        }
        return FolderPath(path: path)
    }

    func write(to json: inout JSONWriter) { path.write(to: &json) }
}
