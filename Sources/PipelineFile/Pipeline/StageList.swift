import StageKit

/// Makes the stages of a pipeline from its list of entries.
struct StageList {
    /// All stages that there are.
    let known: [any Stage.Type]
    /// The folder of the pipeline file.
    let folder: String
    let lists: WordLists

    /// The stages that could be made, in order.
    private(set) var stages: [PipelineStage] = []
    /// What stands for each stage in the pipeline's digest.
    private(set) var canonical = CanonicalForm()
    /// All that is wrong.
    private(set) var problems: [Problem] = []

    private var claims: [LayerClaims] = []
    private var places: [String: SourceLocation] = [:]

    init(known: [any Stage.Type], folder: String, lists: WordLists) {
        self.known = known
        self.folder = folder
        self.lists = lists
    }

    /// Reads the entries, and checks that the stages can work in their order.
    mutating func read(_ values: [LocatedValue]) {
        let entries = values.compactMap { StageEntry($0, &problems) }
        let names = Set(entries.map(\.name))
        for entry in entries {
            if entry.name == StageEntry.external {
                readExternal(entry)
            } else if let type = known.first(where: { $0.name == entry.name }) {
                read(entry, as: type)
            } else {
                readUnknown(entry, among: names)
            }
        }
        problems += LayerCheck(claims: claims, known: known).problems()
    }

    private mutating func read<S: Stage>(_ entry: StageEntry, as type: S.Type) {
        claim(type, at: entry.location)
        var context = ReadingContext(loader: lists)
        let options = S.Options.read(entry.options, &context)
        problems += context.problems
        guard let options, context.problems.isEmpty else { return }
        canonical.append(type, options: entry.options, lists: lists)
        do throws(Problems) {
            stages.append(.stage(try S(options: options)))
        } catch {
            problems += error.all.map { $0.located(at: entry.location) }
        }
    }

    private mutating func readExternal(_ entry: StageEntry) {
        var context = ReadingContext(loader: lists)
        let fields = ExternalFields.read(entry.options, &context)
        problems += context.problems
        guard let fields else { return }
        let name = fields.name
        let place = name.location ?? entry.location
        if known.contains(where: { $0.name == name.text }) || name.text == StageEntry.external {
            problems.append(Problem(PipelineMistake.nameTaken(name.text), at: place))
        }
        if let provides = entry.options["provides"], case .list([]) = provides.content {
            problems.append(Problem(PipelineMistake.noLayers, at: provides.location))
        }
        if name.text.isEmpty || isFirst(name.text, at: place) {
            func needs(_ names: [KebabName]) -> [LayerClaims.Need] {
                names.map { .init(layer: $0.text, location: $0.location ?? place) }
            }
            claims.append(
                LayerClaims(
                    stage: name.text.isEmpty ? StageEntry.external : name.text,
                    location: place,
                    requires: needs(fields.requires),
                    uses: needs(fields.uses),
                    provides: fields.provides.map(\.text),
                    isExternal: true
                )
            )
        }
        guard context.problems.isEmpty else { return }
        let declaration = fields.declaration(folder: folder, at: entry.location)
        stages.append(.external(declaration))
        canonical.append(declaration)
    }

    /// A stage that is probably meant stands for an unknown one, so that one slip of the pen is told once.
    private mutating func readUnknown(_ entry: StageEntry, among names: Set<String>) {
        let candidates = known.map { $0.name } + [StageEntry.external]
        problems.append(Problem(PipelineMistake.unknownStage(entry.name, known: candidates), at: entry.location))
        guard let meant = Suggestion.nearest(to: entry.name, among: candidates), !names.contains(meant),
            let type = known.first(where: { $0.name == meant }), places[meant] == nil
        else { return }
        claim(type, at: entry.location)
    }

    private mutating func claim(_ type: any Stage.Type, at location: SourceLocation) {
        guard isFirst(type.name, at: location) else { return }
        claims.append(
            LayerClaims(
                stage: type.name,
                location: location,
                requires: type.requires.map { .init(layer: $0.layer.name, location: location) },
                uses: [],
                provides: type.provides.map { $0.layer.name },
                isExternal: false
            )
        )
    }

    /// Whether a stage stands for the first time; otherwise that is noted.
    private mutating func isFirst(_ name: String, at location: SourceLocation) -> Bool {
        if let first = places[name] {
            problems.append(Problem(PipelineMistake.stageTwice(name, firstLine: first.line), at: location))
            return false
        }
        places[name] = location
        return true
    }
}
