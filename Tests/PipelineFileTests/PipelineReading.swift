import Files
import StageKit

@testable import PipelineFile

/// Reads a pipeline named `pipelines/p.yaml`, with word lists by their paths.
func readPipeline(_ text: String, lists: [String: String] = [:]) throws(Problems) -> Pipeline {
    try Pipeline.read(Array(text.utf8), path: "pipelines/p.yaml", stages: testStages) { path throws(FileMistake) in
        guard let list = lists[path] else { throw .notFound(path) }
        return Array(list.utf8)
    }
}

/// What is wrong with a pipeline, one message a mistake.
func pipelineMessages(_ text: String, lists: [String: String] = [:]) -> [String] {
    do throws(Problems) {
        _ = try readPipeline(text, lists: lists)
        return []
    } catch {
        return error.all.map(\.description)
    }
}

/// A pipeline with these stages.
func pipeline(_ stages: String) -> String {
    "articles: ../samples\nannotations: ../annotations\nstages:\n" + stages
}
