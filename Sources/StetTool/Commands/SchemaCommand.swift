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
            discussion:
                "Editors complete and check a pipeline file with it; validators check annotation and review files."
        )
    }

    @Argument(help: "The kind of file: \(SchemaSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
    var subject: SchemaSubject

    func run() throws {
        switch subject {
        case .pipeline: Console.output(PipelineSchema.json(stages: Tool.stages))
        case .decisions: Console.output(DecisionSchema.json(layers: Tool.stages.flatMap { $0.provides }))
        case .annotations: Console.output(AnnotationSchema.json(layers: Tool.stages.flatMap { $0.provides }))
        }
    }
}

/// The kinds of files that have a schema.
enum SchemaSubject: String, ExpressibleByArgument, CaseIterable {
    case pipeline
    case annotations
    case decisions
}
