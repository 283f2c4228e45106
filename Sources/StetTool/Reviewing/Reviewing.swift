import ArgumentParser
import Files
import PipelineFile
import Runner
import StageKit
import Standoff

/// What the commands that decide something have in common.
enum Reviewing {
    /// Does something that a reviewer asks for; what is wrong with it is told, and ends the command.
    static func telling<Value>(_ command: String, _ work: () throws(Problems) -> Value) throws -> Value {
        do throws(Problems) {
            return try work()
        } catch {
            for problem in error.all {
                Console.message("\(problem.location == nil ? "\(command): " : "")\(problem.excerpt)\n")
            }
            throw ExitCode.someFailed
        }
    }

    /// Tells the user that somebody else has the annotations folder.
    @Sendable static func tellWaiting() {
        Console.message("a run writes to the annotations; waiting for it\n")
    }

    /// Writes decisions and says what was done.
    static func write(
        _ decisions: [Decision],
        on subject: AnnotatedArticle,
        command: String,
        asked: Int
    ) throws {
        try telling(command) { () throws(Problems) in
            try subject.append(decisions, onWait: tellWaiting)
        }
        for decision in decisions { Console.output("\(decision.decision.rawValue) \(decision.id)\n") }
        let same = asked - decisions.count
        if same > 0 { Console.output("\(same) decided so already\n") }
        guard !decisions.isEmpty else { return }
        Console.output("\(Paths.visible(subject.reviewPath)): to apply it: \(command) run \(subject.pipeline.path)\n")
    }

    /// The fields of `key=value` arguments; values are YAML, and text that is none is taken as it is.
    static func fields(_ arguments: [String]) throws(Problems) -> OpenFields {
        var fields = OpenFields()
        for argument in arguments {
            guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else {
                throw Problems([Problem(ReviewMistake.noField(argument))])
            }
            let key = String(argument[..<sign])
            let value = FieldArgument.value(String(argument[argument.index(after: sign)...]), of: argument)
            let entry = LocatedValue.Entry(key: key, keyLocation: value.location, value: value)
            fields = fields.merging(OpenFields([entry]))
        }
        return fields
    }
}
