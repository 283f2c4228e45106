import BuiltInStages
import ReadingEase
import StageKit
import StetTool

@main
struct MyStet: StetTool {
    static let commandName = "my-stet"
    static let stages: [any Stage.Type] = builtInStages + [ReadingEase.self]
}
