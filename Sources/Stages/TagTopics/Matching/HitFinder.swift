import StageKit

/// Finds the terms of a lexicon in the stretches of a text. The cost is linear in the text: the longest phrase bounds what
/// is looked at behind each word.
struct HitFinder {
    /// What was found of terms that stand in the text as they are, by where they begin; of those that begin at one word
    /// the shorter ones first.
    private(set) var phrases: [Hit] = []
    /// What was found of words that stand near one another.
    private(set) var groups: [Hit] = []

    private let lexicon: Lexicon
    private var finder: WordFinder
    private var parts: [PartState]

    /// The latest place of one part of a group.
    private struct PartState {
        var stretch: Int32 = -1
        var firstNumber: Int32 = 0
        var start: Int32 = 0
        var lastNumber: Int32 = 0
        var end: Int32 = 0
    }

    /// A finder of a lexicon's terms.
    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        finder = WordFinder()
        parts = Array(repeating: PartState(), count: lexicon.partCount)
        phrases.reserveCapacity(256)
    }

    /// Finds the terms of stretches of a text, in text order, and notes how many words each has before it and in it.
    mutating func read(_ text: borrowing Span<UInt8>, _ stretches: inout [Stretch]) {
        let (words, forms, trie, terms) = (lexicon.words, lexicon.forms, lexicon.trie, lexicon.terms.all)
        var wordsBefore = 0
        for index in stretches.indices {
            stretches[index].wordsBefore = wordsBefore
            stretches[index].words = finder.read(text, stretches[index].span.range, words, forms)
            wordsBefore += stretches[index].words
            findTerms(text, stretch: Int32(index), finder.found, trie, terms)
        }
    }

    /// Lists the terms that the words of a stretch make up.
    @inline(__always)
    private mutating func findTerms(
        _ text: borrowing Span<UInt8>,
        stretch: Int32,
        _ found: [FoundWord],
        _ trie: borrowing TermTrie,
        _ terms: [Term]
    ) {
        for index in found.indices {
            var node = found[index].word
            var last = index
            repeat {
                let (range, goesOn) = (trie.nodes[Int(node)].terms, trie.nodes[Int(node)].goesOn)
                let (start, end) = (found[index].start, found[last].end)
                if trie.nodes[Int(node)].isPlain {
                    for number in range {
                        phrases.append(
                            Hit(
                                term: Int32(number),
                                known: terms[number],
                                stretch: stretch,
                                wordsBefore: found[index].number - 1,
                                start: start,
                                end: end
                            )
                        )
                    }
                } else {
                    for number in range { take(number, terms[number], found[index...last], stretch, text) }
                }
                guard goesOn, last + 1 < found.count, found[last + 1].place == found[last].place + 1 else { break }
                last += 1
                node = trie.next(node, found[last].word)
            } while node > 0
        }
    }

    /// Takes a term that is not found wherever its words are.
    private mutating func take(
        _ number: Int,
        _ term: Term,
        _ words: ArraySlice<FoundWord>,
        _ stretch: Int32,
        _ text: borrowing Span<UInt8>
    ) {
        let (first, last) = (words[words.startIndex], words[words.endIndex - 1])
        if term.isExact, let exact = lexicon.terms.exact[Int32(number)], !Self.isWritten(exact, words, text) { return }
        if term.use == .part {
            takePart(term, first, last, stretch)
        } else {
            phrases.append(
                Hit(
                    term: Int32(number),
                    known: term,
                    stretch: stretch,
                    wordsBefore: first.number - 1,
                    start: first.start,
                    end: last.end
                )
            )
        }
    }

    /// Notes where a part of a group stands, and takes the group if all of its parts are near enough. The words of a group
    /// that was taken count for no other one.
    private mutating func takePart(_ part: Term, _ first: FoundWord, _ last: FoundWord, _ stretch: Int32) {
        let group = lexicon.groups[Int(part.group)]
        let states = Int(group.firstState)..<Int(group.firstState + group.parts)
        parts[states.lowerBound + Int(part.part)] = PartState(
            stretch: stretch,
            firstNumber: first.number,
            start: first.start,
            lastNumber: last.number,
            end: last.end
        )
        var hull = parts[states.lowerBound + Int(part.part)]
        for index in states {
            let state = parts[index]
            guard state.stretch == stretch else { return }
            if state.firstNumber < hull.firstNumber {
                (hull.firstNumber, hull.start) = (state.firstNumber, state.start)
            }
            if state.lastNumber > hull.lastNumber { (hull.lastNumber, hull.end) = (state.lastNumber, state.end) }
        }
        guard hull.lastNumber - hull.firstNumber < group.within else { return }
        let term = lexicon.terms.all[Int(group.term)]
        groups.append(
            Hit(
                term: group.term,
                known: term,
                stretch: stretch,
                wordsBefore: hull.firstNumber - 1,
                start: hull.start,
                end: hull.end
            )
        )
        for index in states { parts[index].stretch = -1 }
    }

    /// Whether the words stand in the text as a term writes them; full stops inside of initials aside.
    private static func isWritten(
        _ exact: [UInt8],
        _ words: ArraySlice<FoundWord>,
        _ text: borrowing Span<UInt8>
    ) -> Bool {
        var index = 0
        for word in words {
            if index > 0 {
                guard index < exact.count, exact[index] == UInt8(ascii: " ") else { return false }
                index += 1
            }
            for byte in Int(word.start)..<Int(word.end) where text[byte] != UInt8(ascii: ".") {
                guard index < exact.count, exact[index] == text[byte] else { return false }
                index += 1
            }
        }
        return index == exact.count
    }
}
