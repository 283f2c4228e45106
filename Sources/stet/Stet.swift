import BuiltInStages
import StageKit
import StetTool

@main
struct Stet: StetTool {
    static let stages: [any Stage.Type] = builtInStages
}
