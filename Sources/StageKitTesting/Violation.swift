/// One way in which a stage breaks a law or does not do what an example shows.
public struct Violation: Sendable, Equatable, CustomStringConvertible {
    /// The stage.
    public let stage: String
    /// The example, by its title, or the law's text.
    public let subject: String
    /// What is wrong.
    public let message: String

    /// `stage: subject: message`.
    public var description: String { "\(stage): \(subject): \(message)" }
}
