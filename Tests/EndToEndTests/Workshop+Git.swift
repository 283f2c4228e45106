import Testing

extension Workshop {
    /// What git is told about where it runs: nothing of the machine's own configuration.
    static let gitEnvironment = [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true", "GIT_PAGER": "cat",
        "GIT_AUTHOR_DATE": "2031-07-19T12:00:00Z", "GIT_COMMITTER_DATE": "2031-07-19T12:00:00Z",
    ]

    /// A workshop in a repository, with a run and the set-up behind it and all of it committed.
    convenience init(repositoryWith articles: [String: String], stages: [String] = quoting) throws {
        try self.init(stages: stages, articles: articles)
        try git("init", "--quiet", "--initial-branch=main")
        try git("config", "user.name", "Anna")
        try git("config", "user.email", "anna@velm.example")
        try stet("run", "pipeline.yaml")
        #expect(try stet("git-setup", environment: Self.gitEnvironment).code == 0)
        try commit("Annotate")
    }

    /// The stages whose annotations people have most to say about.
    static let quoting = ["normalise", "split-sentences", "attribute-quotes"]

    /// Runs git in the folder and expects it to succeed.
    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let outcome = try gitOutcome(arguments)
        #expect(outcome.code == 0, "git \(arguments): \(outcome.messages)")
        return outcome.output
    }

    /// Runs git in the folder.
    func gitOutcome(_ arguments: [String]) throws -> Outcome {
        try Running(["git"] + arguments, in: folder, environment: Self.gitEnvironment).finish()
    }

    /// Commits everything.
    func commit(_ message: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "-m", message)
    }

    /// Runs stet beside git and expects it to succeed.
    @discardableResult
    func stetInGit(_ arguments: String...) throws -> String {
        let outcome = try start(arguments, environment: Self.gitEnvironment).finish()
        #expect(outcome.code == 0, "stet \(arguments): \(outcome.messages)")
        return outcome.output
    }

    /// The id of the first row of a layer whose words hold some text.
    func id(of words: String, in layer: String, _ name: String = "a") throws -> String {
        let scalars = Array(try read("articles/\(name).txt").unicodeScalars)
        let rows = try AnnotationJSON(read("annotations/\(name).json")).rows(layer)
        return try #require(
            rows.first { row in
                var text = String.UnicodeScalarView()
                text.append(contentsOf: scalars[row.start..<row.end])
                return String(text).contains(words)
            }
        ).id
    }
}
