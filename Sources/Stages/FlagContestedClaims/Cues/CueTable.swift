import English
import StageKit

/// The cues by their first words: built once a pipeline.
struct CueTable: Sendable {
    /// A cue as the rules look for it.
    struct Entry: Sendable {
        /// The words of the list.
        let name: String
        let part: Cue.Part
        let frames: FrameSet
        let kind: Claim.Kind
        let weight: Double
        /// The words behind the first.
        let rest: [WordKey]
        let except: WordKeySet
        let with: WordKeySet
    }

    /// Groups of cues with the same first word, longest first.
    private(set) var groups: [[Entry]] = []
    /// Which groups have cues alone that count in somebody's speech only.
    private(set) var needsSpeech: [Bool] = []
    private(set) var vocabulary: Vocabulary
    /// Which first letters, last letters and lengths first words have: most words of a text are passed by that alone.
    private var filter: [Bool] = Array(repeating: false, count: 32 * 32 * 17)

    /// A table of cues over the words of a language.
    init(_ cues: [Cue], _ words: Vocabulary) {
        vocabulary = words
        var heads: [String: Int] = [:]
        for cue in cues {
            let words = cue.cue.split(separator: " ").map { Self.withoutGenitive($0.lowercased()) }
            guard let first = words.first else { continue }
            let isInflected = cue.part == .verb || cue.part == .noun
            let head = isInflected ? "\(cue.part.rawValue) \(first)" : "plain \(first)"
            if heads[head] == nil {
                heads[head] = groups.count
                groups.append([])
            }
            guard let group = heads[head] else { continue }
            // A genitive is looked up without its ending, but met with it.
            if let word = cue.cue.split(separator: " ").first, word.hasSuffix("'s") {
                enter(word.lowercased(), .plain, group)
            }
            for rest in Self.endings(cue.part, words.dropFirst()) {
                groups[group].append(
                    Entry(
                        name: words.joined(separator: "-"),
                        part: cue.part,
                        frames: FrameSet(cue.frames),
                        kind: cue.kind,
                        weight: cue.weight,
                        rest: rest.map { WordKey($0) },
                        except: WordKeySet(cue.except.map { WordKey($0) }),
                        with: WordKeySet(cue.with.map { WordKey($0) })
                    )
                )
            }
        }
        for index in groups.indices { Self.sortByLength(&groups[index]) }
        index(heads)
        needsSpeech = groups.map { $0.allSatisfy(\.frames.needsSpeech) }
    }

    /// Words are looked up without the ending of a genitive.
    private static func withoutGenitive(_ word: String) -> String {
        word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    }

    /// The words behind the first, of a noun with the plural as well: `war crimes`.
    private static func endings(_ part: Cue.Part, _ rest: ArraySlice<String>) -> [[String]] {
        guard part == .noun, let last = rest.last else { return [Array(rest)] }
        return EnglishInflection.forms(ofNoun: last).map { rest.dropLast() + [$0] }
    }

    private static func sortByLength(_ group: inout [Entry]) {
        let order = group.indices.sorted {
            group[$0].rest.count != group[$1].rest.count ? group[$0].rest.count > group[$1].rest.count : $0 < $1
        }
        group = order.map { group[$0] }
    }

    private mutating func index(_ heads: [String: Int]) {
        for (head, group) in heads.sorted(by: { $0.key < $1.key }) {
            let parts = head.split(separator: " ", maxSplits: 1).map(String.init)
            switch parts[0] {
            case "verb": for (form, forms) in EnglishInflection.forms(of: parts[1]) { enter(form, Forms(forms), group) }
            case "noun": for form in EnglishInflection.forms(ofNoun: parts[1]) { enter(form, .noun, group) }
            default: enter(parts[1], .plain, group)
            }
        }
    }

    /// A word can be a verb and a noun; both are then in a group of its own.
    private mutating func enter(_ word: String, _ forms: Forms, _ group: Int) {
        let key = WordKey(word)
        var entry = vocabulary[key]
        if entry.cues >= 0, entry.cues != Int32(group) {
            var merged = groups[Int(entry.cues)] + groups[group]
            Self.sortByLength(&merged)
            groups.append(merged)
            entry.cues = Int32(groups.count - 1)
        } else {
            entry.cues = Int32(group)
        }
        entry.forms.formUnion(forms)
        vocabulary[key] = entry
        let bytes = Array(word.utf8)
        if let first = bytes.first, let last = bytes.last { filter[Self.place(first, last, bytes.count)] = true }
    }

    @inline(__always)
    private static func place(_ first: UInt8, _ last: UInt8, _ length: Int) -> Int {
        (Int(first & 31) * 32 + Int(last & 31)) * 17 + min(length, 16)
    }

    /// Whether a word may begin a cue: `false` is certain.
    @inline(__always)
    func mayBegin(_ text: borrowing Span<UInt8>, _ word: TextSpan) -> Bool {
        filter[Self.place(text[word.start], text[word.end - 1], word.length)]
    }
}
