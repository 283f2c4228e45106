import StageKit

/// What a stage of a pipeline says of layers: enough to see whether the stages can work in their order.
struct LayerClaims {
    /// A layer with the place where it is named.
    struct Need {
        let layer: String
        let location: SourceLocation
    }

    let stage: String
    /// Where the stage stands.
    let location: SourceLocation
    let requires: [Need]
    /// Layers that are named in the file and may be missing; a stage of stet knows what it names.
    let uses: [Need]
    let provides: [String]
    let isExternal: Bool
}

/// Checks that every layer is there when a stage needs it, and that none is made twice.
struct LayerCheck {
    /// The stages in the order of the pipeline.
    let claims: [LayerClaims]
    /// All stages that there are.
    let known: [any Stage.Type]

    /// All that cannot work.
    func problems() -> [Problem] {
        var found: [Problem] = []
        let layers = allLayers
        var providers: [String: String] = [:]
        for (index, claim) in claims.enumerated() {
            for need in claim.requires where providers[need.layer] == nil {
                let remedy = remedy(need.layer, behind: index)
                found.append(
                    Problem(
                        PipelineMistake.missingLayer(stage: claim.stage, layer: need.layer, remedy),
                        at: need.location
                    )
                )
            }
            for use in claim.uses where !layers.contains(use.layer) {
                found.append(Problem(PipelineMistake.unknownLayer(use.layer, known: layers), at: use.location))
            }
            for layer in claim.provides {
                if let first = providers[layer] {
                    found.append(
                        Problem(
                            PipelineMistake.layerTwice(layer, first: first, second: claim.stage),
                            at: claim.location
                        )
                    )
                } else {
                    providers[layer] = claim.stage
                }
            }
            if claim.provides.contains(Edit.layer.name) { found += editProblems(claim, isFirst: index == 0) }
        }
        return found
    }

    /// Edits make the text that every other stage sees, so that nothing may have marked the text before.
    private func editProblems(_ claim: LayerClaims, isFirst: Bool) -> [Problem] {
        if claim.isExternal { return [Problem(PipelineMistake.externalEdits(claim.stage), at: claim.location)] }
        if isFirst { return [] }
        let mistake = PipelineMistake.editsNotFirst(stage: claim.stage, first: claims[0].stage)
        return [Problem(mistake, at: claim.location)]
    }

    private func remedy(_ layer: String, behind index: Int) -> PipelineMistake.Remedy {
        if let later = claims[(index + 1)...].first(where: { $0.provides.contains(layer) }) {
            return .moveUp(later.stage)
        }
        let provider = known.first { stage in stage.provides.contains { $0.layer.name == layer } }
        return provider.map { .add($0.name) } ?? .none(known: allLayers)
    }

    /// The layers of all stages that there are and of the pipeline's own, each once.
    private var allLayers: [String] {
        let all = known.flatMap { stage in stage.provides.map { $0.layer.name } } + claims.flatMap(\.provides)
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }
    }
}
