public import StageKit
import StageKitTesting

/// A stage and the documents to run it on, each with the layers that the stage needs already there.
public struct StageWork<S: Stage>: Sendable {
    private let stage: S
    private let documents: [Document]

    /// Runs the stages that must run before, which is no part of the work.
    public init(_ stage: S.Type, on articles: [Article], among stages: [any Stage.Type]) throws {
        self.stage = try S(options: S.Options())
        let preparation = Preparation(stages: stages)
        documents = try articles.map { try preparation.document(for: stage, $0) }
    }

    /// Annotates every document: what a stage's speed is about. Returns the number of layers, so that nothing is left out.
    public func annotate() throws -> Int {
        var layers = 0
        for document in documents {
            var copy = document
            try stage.annotate(&copy)
            layers += copy.layers.count
        }
        return layers
    }

    /// Annotates every document, puts the rows in order and gives them ids, as a pipeline does.
    public func run() throws -> Int {
        var layers = 0
        for document in documents {
            var copy = document
            try stage.run(on: &copy)
            layers += copy.layers.count
        }
        return layers
    }
}
