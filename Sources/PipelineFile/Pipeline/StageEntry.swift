import StageKit

/// One entry of a pipeline's list of stages: a name, or one key with options below it.
struct StageEntry {
    /// The key of a stage that is a child process.
    static let external = "external"

    let name: String
    /// Where the name stands.
    let location: SourceLocation
    /// What stands below the name; nothing for a bare name.
    let options: LocatedValue

    /// Reads an entry; `nil`, with the problem noted, where it is none.
    init?(_ value: LocatedValue, _ problems: inout [Problem]) {
        switch value.content {
        case .scalar(.string(let name)):
            self.name = name
            location = value.location
            options = LocatedValue(.scalar(.null), at: value.location)
        case .mapping(let entries) where entries.count == 1:
            name = entries[0].key
            location = entries[0].keyLocation
            options = entries[0].value
        case .mapping(let entries) where entries.count > 1:
            problems.append(Problem(PipelineMistake.severalKeys(entries.map(\.key)), at: value.location))
            return nil
        default:
            problems.append(Problem(PipelineMistake.notAStage(found: value.summary), at: value.location))
            return nil
        }
    }
}
