/// The files that `stet init` makes.
enum Starter {
    /// Where the first pipeline stands.
    static let pipelinePath = "pipelines/news.yaml"

    /// The files with their texts.
    static func files(command: String, stages: [String]) -> [(path: String, text: String)] {
        [
            (pipelinePath, pipeline(command, stages)),
            ("articles/grain-harvest.txt", article),
            (".github/workflows/annotations.yml", workflow(command)),
        ]
    }

    private static func pipeline(_ command: String, _ stages: [String]) -> String {
        """
        # A pipeline: which articles, which stages in which order, with which options.
        # '\(command) stages NAME' explains a stage; '\(command) schema pipeline' helps your editor to complete this file.
        name: news
        articles: ../articles         # a folder, relative to this file
        annotations: ../annotations   # a folder, relative to this file
        stages:
        \(stages.map { "  - \($0)" }.joined(separator: "\n"))

        """
    }

    private static let article = """
        Tavaria expects a poor harvest

        VELM, 3 August (TAVNA) - Tavaria will bring in a fifth less grain than last year, the ministry of agriculture \
        said on Sunday. “The rain came three weeks late,” said its spokeswoman, Dana Orle. “We have reserves for the \
        winter.”

        Traders in Marrow denied that they had been told to stop selling abroad.

        """

    private static func workflow(_ command: String) -> String {
        """
        # Fails when an annotation file is not what the articles and the pipeline give.
        name: annotations
        on: [push, pull_request]
        jobs:
          check:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v4
              # Put '\(command)' on the path here, for example from a release or a build of your own.
              - run: \(command) check \(pipelinePath)

        """
    }
}
