public import StageKit

/// What can go wrong with git.
public enum GitMistake: Error, Mistake {
    /// There is no git to run.
    case notInstalled(reason: String)
    /// The folder is in no repository.
    case noRepository(folder: String)
    /// Git refused a command.
    case failed(command: String, reason: String)

    /// The mistake's stable name.
    public var code: String {
        switch self {
        case .notInstalled: "git-not-installed"
        case .noRepository: "git-no-repository"
        case .failed: "git-failed"
        }
    }

    /// What is wrong and what to do about it.
    public var message: String {
        switch self {
        case .notInstalled(let reason):
            "git could not be started (\(reason)); install it, or see that your PATH leads to it"
        case .noRepository(let folder):
            "'\(folder)' is in no git repository; go into one, or make one with: git init"
        case .failed(let command, let reason):
            "'git \(command)' failed: \(reason)"
        }
    }
}
