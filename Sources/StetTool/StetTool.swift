import ArgumentParser
public import StageKit

/// A command-line tool that annotates articles with a list of stages.
///
/// A package with stages of its own makes its own tool of them:
///
///     @main struct MyStet: StetTool {
///         static let stages = builtInStages + [ReadingEase.self]
///     }
public protocol StetTool {
    /// The stages that pipelines can name.
    static var stages: [any Stage.Type] { get }
    /// The name of the command, for help and messages.
    static var commandName: String { get }
}

extension StetTool {
    /// `stet`.
    public static var commandName: String { "stet" }

    /// Runs the command that the user typed, and ends the process with its exit code.
    @concurrent
    public static func main() async {
        RootCommand<Self>.refuseUnknownCommand(CommandLine.arguments.dropFirst())
        Interrupts.surviveBrokenPipes()
        await RootCommand<Self>.main()
    }
}

/// The version of stet, which is part of the digest of every pipeline.
public let stetVersion = "0.1.0"
