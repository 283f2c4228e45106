import ArgumentParser
import Files
import PipelineFile
import Runner
import StageKit
import Standoff

/// `stet check`: whether the annotation files are what a run would write.
struct CheckCommand<Tool: StetTool>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: "See whether the annotation files are what a run would write.",
            discussion: """
                Computes everything anew, compares bytes and writes nothing: for CI. Fails where an annotation file is \
                missing, stale, orphaned or edited by hand, and names the command that mends it. Decisions that are fuzzy or \
                obsolete are warnings, unless it is strict.
                """
        )
    }

    @OptionGroup var common: PipelineArgument<Tool>

    @Flag(help: "Let decisions that want another look, fuzzy or obsolete ones, fail the check as well.")
    var strict = false

    func run() async throws {
        let (pipeline, chain) = try await common.prepare()
        let progress = RunProgress()
        let interrupts = Interrupts(stopping: progress)
        let check = Check(pipeline, chain, stet: stetVersion, jobs: common.jobCount)
        let outcome = await ProgressLine.showing(progress, unless: common.json) {
            await Result.of { () async throws(FileMistake) in try await check.perform(progress: progress) }
        }
        await chain.shutDown()
        withExtendedLifetime(interrupts) {}
        switch outcome {
        case .failure(let mistake):
            Console.message("\(Tool.commandName): \(mistake.message)\n")
            throw ExitCode.someFailed
        case .success(let (findings, articles)):
            if progress.isStopping { throw ExitCode.interrupted }
            Console.output(common.json ? Self.json(findings, articles) : summary(findings, articles, pipeline))
            if findings.contains(where: { strict || !$0.kind.isWarning }) { throw ExitCode.someFailed }
        }
    }

    private func summary(_ findings: [Check.Finding], _ articles: Int, _ pipeline: Pipeline) -> String {
        var text = ""
        for finding in findings {
            text += "\(finding.kind.rawValue): \(Paths.visible(finding.path))"
            if let failure = finding.failure { text += ": \(failure.message)" }
            if let review = finding.review { text += ": \(review.summary)" }
            text += "\n"
        }
        for kind in Check.Kind.allCases {
            let found = findings.filter { $0.kind == kind }
            if found.isEmpty { continue }
            text += "\(found.count) \(kind.rawValue): \(remedy(kind, found, pipeline))\n"
        }
        if findings.allSatisfy(\.kind.isWarning) {
            text +=
                articles == 1
                ? "1 annotation file is as it should be\n" : "\(articles) annotation files are as they should be\n"
        }
        return text
    }

    /// The command that mends what was found of one kind.
    private func remedy(_ kind: Check.Kind, _ found: [Check.Finding], _ pipeline: Pipeline) -> String {
        if kind == .failed, found.contains(where: { $0.failure?.code == "review" }) {
            return "mend the review file where it says, or the article"
        }
        guard kind == .editedByHand else {
            return kind.remedy(pipeline: common.pipeline, isTrusted: found.contains(where: \.isTrusted))
        }
        let files = found.prefix(5).map { finding in
            Paths.visible(Paths.join(pipeline.annotations, Paths.withoutExtension(finding.path) + ".json"))
        }
        let more = found.count > files.count ? " …" : ""
        return
            "\(Tool.commandName) adopt \(files.joined(separator: " "))\(more), or with --discard to throw the edit away"
    }

    private static func json(_ findings: [Check.Finding], _ articles: Int) -> String {
        var json = JSONWriter()
        json.raw("{\"articles\":\(articles),\"findings\":[")
        for (index, finding) in findings.enumerated() {
            json.raw(index > 0 ? ",{\"kind\":" : "{\"kind\":")
            json.string(finding.kind.rawValue)
            json.raw(",\"path\":")
            json.string(finding.path)
            json.raw(",\"message\":")
            (finding.failure?.message ?? finding.review?.summary).write(to: &json)
            if let review = finding.review {
                json.raw(",\"id\":")
                json.string(review.decision.id)
                json.raw(",\"row\":")
                review.row.write(to: &json)
            }
            json.raw("}")
        }
        json.raw("]}\n")
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
