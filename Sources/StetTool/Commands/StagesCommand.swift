import ArgumentParser
import Files
import StageKit

/// `stet stages`: what a pipeline can be made of.
struct StagesCommand<Tool: StetTool>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stages",
            abstract: "List the stages, or explain one with its options, layers and examples."
        )
    }

    @Argument(help: "The stage to explain.", completion: .list(Tool.stages.map { $0.name }))
    var name: String?

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        guard let name, !Tool.stages.contains(where: { $0.name == name }) else { return }
        let phrase = Suggestion.phrase(for: name, among: Tool.stages.map { $0.name }, noun: "stages")
        throw ValidationError("There is no stage '\(name)'; \(phrase)")
    }

    func run() {
        let stages = Tool.stages.filter { name == nil || $0.name == name }
        if json {
            Console.output(StageReference.json(stages))
        } else if name != nil {
            for stage in stages { Console.output(StageReference.page(stage)) }
        } else {
            Console.output(StageReference.list(stages))
        }
    }
}
