import ArgumentParser
import Runner
import StageKit
import Standoff

/// `stet correct`: a row has other fields.
struct CorrectCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct",
            abstract: "Give an annotation other fields.",
            discussion: """
                For example: \(Tool.commandName) correct annotations/a.json quote-x7k2mq4a speaker=katrin-osvald act=writing

                Values are checked by the layer's own fields. Spans count code points of the article: start=10 end=40, \
                content='[[10, 40]]'. What was set before stays set.
                """
        )
    }

    @Argument(help: "The annotation file.", completion: .file(extensions: ["json"]))
    var file: String

    @Argument(help: "The row's id.")
    var id: String

    @Argument(help: "The fields: key=value.")
    var fields: [String]

    @OptionGroup var reviewer: ReviewerArgument

    func run() async throws {
        let (decision, subject) = try Reviewing.telling(Tool.commandName) { () throws(Problems) in
            var desk = try ReviewDesk(file, stages: Tool.stages)
            let row = try desk.rows(withIDs: [id])[0]
            return (try desk.correct(row, try Reviewing.fields(fields)), desk.subject)
        }
        let signed = await reviewer.signed([decision])
        try Reviewing.write(signed, on: subject, command: Tool.commandName, asked: 1)
    }
}
