public import StageKit

/// Cues, each of which does what its examples show.
public struct CueList: FieldValue, ExpressibleByArrayLiteral {
    /// The cues, in the order of the file.
    public private(set) var cues: [Cue]

    /// A list of cues that are not checked.
    public init(_ cues: [Cue] = []) { self.cues = cues }

    /// A list of cues that are not checked.
    public init(arrayLiteral cues: Cue...) { self.cues = cues }

    /// A list of cues.
    public static var schema: Schema { [Cue].schema }

    /// Takes a list; refuses at its place a cue that cannot be looked for, and one that its own examples contradict.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> CueList? {
        guard case .list(let items) = value.content else {
            context.report(ValueMistake.wrongType(expected: schema.summary, found: value.summary), at: value.location)
            return nil
        }
        var list = CueList()
        for item in items {
            let before = context.problems.count
            guard let cue = Cue.read(item, &context), context.problems.count == before else { continue }
            for (mistake, key) in CueCheck(cue).mistakes() {
                context.report(mistake, at: item[key]?.location ?? item.location)
            }
            list.cues.append(cue)
        }
        return list
    }

    /// Writes the list.
    public func write(to json: inout JSONWriter) { cues.write(to: &json) }

    /// Whether there is nothing.
    public var isUnset: Bool { cues.isEmpty }
}
