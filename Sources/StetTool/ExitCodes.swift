import ArgumentParser

/// What the exit code of a command says.
extension ExitCode {
    /// Some article failed, or a check found something.
    static let someFailed = ExitCode(1)
    /// The pipeline is wrong; nothing was written.
    static let pipelineIsWrong = ExitCode(2)
    /// The user ended the run, as shells report it for an interrupt.
    static let interrupted = ExitCode(130)
}
