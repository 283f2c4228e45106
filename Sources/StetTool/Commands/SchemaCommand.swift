import ArgumentParser
import Files
import PipelineFile
import StageKit
import Standoff

/// `stet schema`: the JSON Schema of a kind of file.
struct SchemaCommand<Tool: StetTool>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema",
            abstract: "Print the JSON Schema of a kind of file.",
            discussion: "Editors complete and check a pipeline file with it; validators check annotation files."
        )
    }

    @Argument(help: "The kind of file: \(SchemaSubject.allCases.map(\.rawValue).joined(separator: " or ")).")
    var subject: SchemaSubject

    func run() throws {
        switch subject {
        case .pipeline: Console.output(PipelineSchema.json(stages: Tool.stages))
        case .annotations: Console.output(AnnotationSchema.json(layers: Tool.stages.flatMap { $0.provides }))
        }
    }
}

/// The kinds of files that have a schema.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
    case pipeline
    case annotations
}
