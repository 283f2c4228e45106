import ArgumentParser
import Runner
import StageKit
import Standoff

/// `stet add`: a row was missing.
struct AddCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: "Put in an annotation that was missing.",
            discussion: """
                For example: \(Tool.commandName) add annotations/a.json quotes text='It rained.' kind=direct speaker=edda-klimt

                The place is text=…, with before=… or nth=… where the words stand more than once, or start=… and end=… in \
                code points of the article. The other fields are the layer's own. A speaker's id is made of the name, unless \
                id=… says another.
                """
        )
    }

    @Argument(help: "The annotation file.", completion: .file(extensions: ["json"]))
    var file: String

    @Argument(help: "The layer.")
    var layer: String

    @Argument(help: "The place and the fields: key=value.")
    var fields: [String]

    @OptionGroup var reviewer: ReviewerArgument

    func run() async throws {
        let (decision, subject) = try Reviewing.telling(Tool.commandName) { () throws(Problems) in
            var desk = try ReviewDesk(file, stages: Tool.stages)
            let row = try AddedRow(try Reviewing.fields(fields))
            return (try desk.add(to: layer, row), desk.subject)
        }
        let signed = await reviewer.signed([decision])
        try Reviewing.write(signed, on: subject, command: Tool.commandName, asked: 1)
    }
}
