import StageKit

/// Reporting expressions by their first words: built once a pipeline.
struct Lexicon: Sendable {
    /// An expression as the rules look for it.
    struct Expression: Sendable {
        let part: ReportingExpression.Part
        var frames: Frames
        /// The words behind the first.
        let rest: [WordKey]
        /// The frames in which it reports a thought, or something written; in all others it reports speech.
        var thoughtFrames: Frames = []
        var writingFrames: Frames = []
    }

    /// Groups of expressions that share their first word's forms, longest first.
    private(set) var groups: [[Expression]] = []
    private(set) var vocabulary: Vocabulary

    init(_ expressions: [ReportingExpression], _ words: Vocabulary) {
        vocabulary = words
        // By first word and part: verbs inflect, others stand as they are.
        var heads: [String: Int] = [:]
        for expression in expressions {
            let words = expression.expression.text.split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let head =
                expression.part == .verb ? "v " + first : expression.part == .preposition ? "p " + first : "n " + first
            if heads[head] == nil {
                heads[head] = groups.count
                groups.append([])
            }
            if let group = heads[head] { add(expression, rest: words.dropFirst().map { WordKey($0) }, to: group) }
        }
        for index in groups.indices { groups[index].sort { $0.rest.count > $1.rest.count } }
        index(heads)
    }

    private mutating func add(_ expression: ReportingExpression, rest: [WordKey], to group: Int) {
        let frames = Frames(expression.frames)
        let place = groups[group].firstIndex { $0.rest == rest && $0.part == expression.part }
        let index = place ?? groups[group].count
        if place == nil {
            groups[group].append(Expression(part: expression.part, frames: [], rest: rest))
        }
        // The first act that is given for a frame holds: `expect` thinks, `claim` speaks.
        let new = frames.subtracting(groups[group][index].frames)
        groups[group][index].frames.formUnion(new)
        if expression.act == .thought { groups[group][index].thoughtFrames.formUnion(new) }
        if expression.act == .writing { groups[group][index].writingFrames.formUnion(new) }
    }

    private mutating func index(_ heads: [String: Int]) {
        for (head, group) in heads.sorted(by: { $0.key > $1.key }) {
            let word = String(head.dropFirst(2))
            switch head.first {
            case "v":
                for (form, kinds) in EnglishInflection.forms(of: word) { enter(form, kinds, group) }
            case "p":
                enter(word, .phrase, group)
            default:
                let part = groups[group].first?.part ?? .noun
                enter(word, part == .noun ? .noun : .adjective, group)
                if part == .noun { enter(word.hasSuffix("y") ? word.dropLast() + "ies" : word + "s", .noun, group) }
            }
        }
    }

    /// A word can be a verb and a noun; its verb's group is found by way of the noun's.
    private mutating func enter(_ word: some StringProtocol, _ forms: Forms, _ group: Int) {
        let key = WordKey(word)
        var entry = vocabulary[key]
        if entry.expressions >= 0, entry.expressions != Int32(group) {
            // Both parts in one group of its own.
            let merged = groups[Int(entry.expressions)] + groups[group]
            groups.append(merged.sorted { $0.rest.count > $1.rest.count })
            entry.expressions = Int32(groups.count - 1)
        } else {
            entry.expressions = Int32(group)
        }
        entry.forms.formUnion(forms)
        vocabulary[key] = entry
    }
}

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
