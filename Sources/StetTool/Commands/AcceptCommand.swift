import ArgumentParser
import Runner
import StageKit
import Standoff

/// `stet accept`: rows are right.
struct AcceptCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept",
            abstract: "Say that annotations are right.",
            discussion: """
                The decision is put behind those in the article's review file (a.review.yaml beside a.json). A row that was \
                corrected or added is confirmed as it is; a fuzzy decision is made anew on the row as it is now.
                """
        )
    }

    @OptionGroup var rows: RowsArgument
    @OptionGroup var reviewer: ReviewerArgument

    func run() async throws {
        try await Verdict.give(.accepted, rows, reviewer, Tool.self)
    }
}

/// `stet reject`: rows are wrong.
struct RejectCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject",
            abstract: "Say that annotations are wrong.",
            discussion: """
                The next run marks the rows, so that they are not proposed anew, and later stages do not see them.
                """
        )
    }

    @OptionGroup var rows: RowsArgument
    @OptionGroup var reviewer: ReviewerArgument

    func run() async throws {
        try await Verdict.give(.rejected, rows, reviewer, Tool.self)
    }
}

/// What `accept` and `reject` do.
private enum Verdict {
    static func give<Tool: StetTool>(
        _ verdict: Decision.Verdict,
        _ argument: RowsArgument,
        _ reviewer: ReviewerArgument,
        _ tool: Tool.Type
    ) async throws {
        let (decisions, asked, subject) = try Reviewing.telling(Tool.commandName) { () throws(Problems) in
            var desk = try ReviewDesk(argument.file, stages: Tool.stages)
            let rows = try argument.rows(of: desk)
            return (desk.decide(verdict, rows), rows.count, desk.subject)
        }
        let signed = await reviewer.signed(decisions)
        try Reviewing.write(signed, on: subject, command: Tool.commandName, asked: asked)
    }
}
