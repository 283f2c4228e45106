/// Frames as bits.
struct Frames: OptionSet, Sendable {
    let rawValue: UInt16
    static let quotation = Frames(rawValue: 1)
    static let clause = Frames(rawValue: 2)
    static let that = Frames(rawValue: 4)
    static let question = Frames(rawValue: 8)
    static let infinitive = Frames(rawValue: 16)
    static let object = Frames(rawValue: 32)
    static let addressee = Frames(rawValue: 64)
    static let raising = Frames(rawValue: 128)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Whether one of the frames is there.
    func has(_ any: Frames) -> Bool { !isDisjoint(with: any) }

    init(_ frames: [ReportingExpression.Frame]) {
        self = frames.reduce(into: []) { bits, frame in
            switch frame {
            case .quotation: bits.insert(.quotation)
            case .clause: bits.insert(.clause)
            case .that: bits.insert(.that)
            case .question: bits.insert(.question)
            case .infinitive: bits.insert(.infinitive)
            case .object: bits.insert(.object)
            case .addressee: bits.insert(.addressee)
            case .raising: bits.insert(.raising)
            }
        }
    }
}
