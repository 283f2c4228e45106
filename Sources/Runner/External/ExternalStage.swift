import Logging
import PipelineFile
import StageKit

/// A stage in another language: child processes that speak JSON lines.
///
/// There are as many processes as articles are annotated at once; each takes one article after the other. One that dies,
/// does not answer in time or answers nonsense fails its article by name, and another one is started for the next.
actor ExternalStage {
    /// The stage's name in the pipeline.
    nonisolated let name: String
    private let declaration: ExternalDeclaration
    private let messages: ExternalMessages
    private var idle: [ChildProcess] = []
    private var version: String?
    private var articles = 0

    /// The stage, with no process started.
    init(_ declaration: ExternalDeclaration, knowing types: [any Annotation.Type]) {
        self.declaration = declaration
        name = declaration.name
        messages = ExternalMessages(declaration, knowing: types)
    }

    /// Starts the first process and asks for the stage's version, which is part of a pipeline's digest.
    ///
    /// - Throws: `Problems` where it does not start or does not know the protocol.
    func start() async throws(Problems) -> String {
        do throws(ExternalMistake) {
            let (child, version) = try await greetedChild()
            self.version = version
            idle.append(child)
            return version
        } catch {
            let failure = ArticleFailure.stage(name: declaration.name, reason: error.message)
            throw Problems([Problem(failure, at: declaration.location)])
        }
    }

    /// The layers that the stage finds in a document, with spans in bytes of its text.
    ///
    /// - Throws: `ArticleFailure.stage`.
    func annotate(_ document: Document) async throws(ArticleFailure) -> [any AnyLayer] {
        do throws(ExternalMistake) {
            return try await layers(of: document)
        } catch {
            throw .stage(name: declaration.name, reason: error.message)
        }
    }

    /// Ends all processes.
    func shutDown() async {
        let children = idle
        idle = []
        await withDiscardingTaskGroup { group in
            for child in children { group.addTask { await child.end() } }
        }
    }

    private func layers(of document: Document) async throws(ExternalMistake) -> [any AnyLayer] {
        let child = try await readyChild()
        articles += 1
        let id = articles
        do throws(ExternalMistake) {
            let answer = try await child.ask(messages.request(document, id: id), within: limit)
            let layers = try messages.layers(inAnswer: answer, id: id, for: document)
            idle.append(child)
            return layers
        } catch {
            if case .refused = error {
                // The stage is well; it is the article that it does not take.
                idle.append(child)
            } else {
                Logger(label: declaration.name).debug("'\(declaration.name)' is started anew")
                await child.end()
            }
            throw error
        }
    }

    private func readyChild() async throws(ExternalMistake) -> ChildProcess {
        if let child = idle.popLast() { return child }
        let (child, version) = try await greetedChild()
        guard version == self.version else {
            await child.end()
            throw .nonsense("it calls itself version '\(version)' now, and was '\(self.version ?? "")' before")
        }
        return child
    }

    private func greetedChild() async throws(ExternalMistake) -> (ChildProcess, version: String) {
        let child = ChildProcess(command: declaration.command, folder: declaration.folder)
        do throws(ExternalMistake) {
            return (child, try messages.version(inAnswer: try await child.ask(messages.greeting, within: limit)))
        } catch {
            await child.end()
            throw error
        }
    }

    private var limit: Duration { declaration.timeout }
}
