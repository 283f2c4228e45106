public import StageKit

/// One stage of a pipeline, ready to work.
public enum PipelineStage: Sendable {
    /// A stage of this stet, made with the pipeline's options.
    case stage(any Stage)
    /// A stage that is a child process, which is yet to be started.
    case external(ExternalDeclaration)

    /// The stage's name.
    public var name: String {
        switch self {
        case .stage(let stage): type(of: stage).name
        case .external(let declaration): declaration.name
        }
    }

    /// The names of the layers that it adds.
    public var provides: [String] {
        switch self {
        case .stage(let stage): type(of: stage).provides.map { $0.layer.name }
        case .external(let declaration): declaration.provides
        }
    }

    /// The names of the layers without which it cannot work.
    public var requires: [String] {
        switch self {
        case .stage(let stage): type(of: stage).requires.map { $0.layer.name }
        case .external(let declaration): declaration.requires
        }
    }

    /// The names of the layers that it takes into account where a stage before it provides them.
    public var uses: [String] {
        switch self {
        case .stage(let stage): type(of: stage).uses.map { $0.layer.name }
        case .external(let declaration): declaration.uses
        }
    }
}
