public import StageKit

/// Runs a stage on a text, and before it whatever provides the layers that it needs.
public struct Preparation: Sendable {
    private let stages: [any Stage.Type]

    /// A preparation by these stages, with their default options.
    public init(stages: [any Stage.Type]) {
        self.stages = stages
    }

    /// The document before the stage, with the layers that the stage requires and, if asked for, those that it uses.
    ///
    /// - Throws: what a stage throws, or a sentence that names the layer that none of the stages provides.
    public func document(
        for stage: any Stage.Type,
        _ article: Article,
        withUsedLayers: Bool = true
    ) throws -> Document {
        var document = Document(article)
        for provider in try providers(for: stage, withUsedLayers) {
            try Self.run(provider, on: &document)
        }
        return document
    }

    /// The stages that run before one, in the order of the list.
    private func providers(for stage: any Stage.Type, _ withUsedLayers: Bool) throws -> [any Stage.Type] {
        var needed: Set<String> = []
        var open: [any Stage.Type] = [stage]
        while let next = open.popLast() {
            for layer in next.requires + (withUsedLayers ? next.uses : []) {
                guard let provider = stages.first(where: { $0.provides.contains { $0 == layer } }) else {
                    if next.uses.contains(where: { $0 == layer }) { continue }
                    throw MissingProvider(layer: layer.layer.name)
                }
                if provider.name != stage.name, needed.insert(provider.name).inserted { open.append(provider) }
            }
        }
        return stages.filter { needed.contains($0.name) }
    }

    private static func run<S: Stage>(_ stage: S.Type, on document: inout Document) throws {
        try S(options: S.Options()).run(on: &document)
    }
}

/// No stage that the kit was given provides a layer that another one requires.
struct MissingProvider: Error, CustomStringConvertible {
    let layer: String

    var description: String { "no stage provides the layer '\(layer)'; give the kit the one that does" }
}
