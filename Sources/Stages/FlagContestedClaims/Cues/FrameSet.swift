/// The frames of a cue, for rules to ask.
struct FrameSet: Sendable {
    private var bits: UInt16 = 0

    /// A set of frames.
    init(_ frames: [Cue.Frame]) {
        for frame in frames { bits |= Self.bit(frame) }
    }

    /// Whether all of them are frames in somebody's speech: `we did not attack`.
    var needsSpeech: Bool { bits != 0 && bits & ~Self.spoken == 0 }

    private static let spoken = bit(.insisted) | bit(.negated) | bit(.stressed)

    /// Whether a frame is one of them.
    func contains(_ frame: Cue.Frame) -> Bool { bits & Self.bit(frame) != 0 }

    private static func bit(_ frame: Cue.Frame) -> UInt16 {
        switch frame {
        case .clause: 1
        case .infinitive: 1 << 1
        case .assertion: 1 << 2
        case .object: 1 << 3
        case .asPredicate: 1 << 4
        case .insisted: 1 << 5
        case .of: 1 << 6
        case .nounPhrase: 1 << 7
        case .around: 1 << 8
        case .before: 1 << 9
        case .subject: 1 << 10
        case .negated: 1 << 11
        case .stressed: 1 << 12
        }
    }
}
