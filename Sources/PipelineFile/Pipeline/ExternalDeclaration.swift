public import StageKit

/// A stage that is a child process, as a pipeline declares it.
///
///     - external:
///         name: count-words
///         command: [python3, count_words.py]
///         provides: [word-counts]
///         requires: [sentences]
public struct ExternalDeclaration: Sendable, Equatable {
    /// The stage's name.
    public let name: String
    /// Where the pipeline file names it.
    public let location: SourceLocation
    /// The program and its arguments; there is at least the program.
    public let command: [String]
    /// The folder that the program runs in: that of the pipeline file.
    public let folder: String
    /// The layers that it adds; at least one.
    public let provides: [String]
    /// The layers without which it cannot work.
    public let requires: [String]
    /// The layers that it takes into account where a stage before it provides them.
    public let uses: [String]
    /// What the pipeline says to it: a mapping.
    public let options: LocatedValue
    /// How long one article may take.
    public let timeout: Duration
}
