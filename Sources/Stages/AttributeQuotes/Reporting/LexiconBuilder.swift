import English
import StageKit

/// Sorts reporting expressions by the words with which they can begin, verbs by all of their forms.
struct LexiconBuilder {
    struct Entry {
        let part: ReportingExpression.Part
        let rest: [WordKey]
        var frames: Frames = []
        var thoughtFrames: Frames = []
        var writingFrames: Frames = []
    }

    private(set) var groups: [[Entry]] = []
    private(set) var vocabulary: Vocabulary
    /// First word and part, in the order of the list.
    private var heads: [(part: ReportingExpression.Part, word: String)] = []
    private var groupOf: [String: Int] = [:]

    init(_ expressions: [ReportingExpression], _ words: Vocabulary) {
        vocabulary = words
        for expression in expressions { add(expression) }
        for index in groups.indices { groups[index].sort { $0.rest.count > $1.rest.count } }
        for (group, head) in heads.enumerated() { enter(head.part, head.word, group) }
    }

    private mutating func add(_ expression: ReportingExpression) {
        let words = expression.expression.text.split(separator: " ").map(String.init)
        guard let first = words.first else { return }
        let head = "\(expression.part.rawValue) \(first)"
        let group = groupOf[head] ?? groups.count
        if group == groups.count {
            groupOf[head] = group
            groups.append([])
            heads.append((expression.part, first))
        }
        let rest = words.dropFirst().map { WordKey($0) }
        let place = groups[group].firstIndex { $0.rest == rest } ?? groups[group].count
        if place == groups[group].count { groups[group].append(Entry(part: expression.part, rest: rest)) }
        // The first act that is given for a frame holds: `expect` thinks, `claim` speaks.
        let new = Frames(expression.frames.frames).subtracting(groups[group][place].frames)
        groups[group][place].frames.formUnion(new)
        if expression.act == .thought { groups[group][place].thoughtFrames.formUnion(new) }
        if expression.act == .writing { groups[group][place].writingFrames.formUnion(new) }
    }

    /// Verbs inflect, nouns have a plural, others stand as they are.
    private mutating func enter(_ part: ReportingExpression.Part, _ word: String, _ group: Int) {
        switch part {
        case .verb:
            for (form, kinds) in EnglishInflection.forms(of: word) { enter(form, Forms(kinds), group) }
        case .noun:
            for form in EnglishInflection.forms(ofNoun: word) { enter(form, .noun, group) }
        case .adjective:
            enter(word, .adjective, group)
        case .preposition:
            enter(word, .phrase, group)
        }
    }

    /// A word can be a verb and a noun: it gets a group of both.
    private mutating func enter(_ word: some StringProtocol, _ forms: Forms, _ group: Int) {
        let key = WordKey(word)
        var entry = vocabulary[key]
        if entry.expressions >= 0, entry.expressions != Int32(group) {
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
