import StageKit

/// Reporting expressions by their first words: flat tables, built once a pipeline, read without allocation.
///
/// A class, so that what reads a sentence carries one reference and not five.
final class Lexicon: Sendable {
    /// An expression as the rules look for it.
    struct Expression: Sendable {
        let part: ReportingExpression.Part
        let frames: Frames
        /// The words behind the first, as numbers of keys.
        let rest: Range<Int>
        /// The frames in which it reports a thought, or something written; in all others it reports speech.
        let thoughtFrames: Frames
        let writingFrames: Frames

        /// Whether it can report words that were said or written.
        var reportsWords: Bool { frames.subtracting(thoughtFrames).has([.quotation, .clause, .that, .question]) }

        /// Whether it reports nothing but what somebody thinks or wants: `plan`, `believe`.
        var isThought: Bool { frames.subtracting(thoughtFrames).isEmpty }

        /// Whether it reports what somebody wants, and takes no clause: `want`.
        var isWish: Bool { isThought && !frames.has([.clause, .that, .raising]) }

        /// Whether it takes an infinitive and nothing else: `plan`.
        var isPlan: Bool { frames == .infinitive && isThought }
    }

    let vocabulary: Vocabulary
    private let expressions: [Expression]
    private let keys: [WordKey]
    private let groups: [Group]

    /// The expressions that can begin with one word.
    private struct Group: Sendable {
        /// As numbers, the longest first.
        let first: Int32
        let end: Int32
        /// A bit for each word that can stand behind the first, by how it is spread; all bits where none has to.
        let seconds: UInt64
    }

    /// Builds the tables.
    init(_ list: [ReportingExpression], _ words: Vocabulary) {
        let builder = LexiconBuilder(list, words)
        var expressions: [Expression] = []
        var keys: [WordKey] = []
        var groups: [Group] = []
        for group in builder.groups {
            let first = expressions.count
            var seconds: UInt64 = 0
            for entry in group {
                seconds |= entry.rest.first.map(Self.bit(of:)) ?? .max
                let rest = keys.count..<keys.count + entry.rest.count
                keys += entry.rest
                expressions.append(
                    Expression(
                        part: entry.part,
                        frames: entry.frames,
                        rest: rest,
                        thoughtFrames: entry.thoughtFrames,
                        writingFrames: entry.writingFrames
                    )
                )
            }
            groups.append(
                Group(
                    first: Int32(truncatingIfNeeded: first),
                    end: Int32(truncatingIfNeeded: expressions.count),
                    seconds: seconds
                )
            )
        }
        vocabulary = builder.vocabulary
        self.expressions = expressions
        self.keys = keys
        self.groups = groups
    }

    /// The numbers of the expressions that can begin with an item; it has to have some.
    @inline(__always)
    func expressions(of item: Item) -> Range<Int> { expressions(ofGroup: item.expressions) }

    @inline(__always)
    private func expressions(ofGroup number: Int32) -> Range<Int> {
        let group = groups[Int(number)]
        return Int(group.first)..<Int(group.end)
    }

    /// Whether none of the expressions that can begin with an item goes on with the word behind it: a third of the words
    /// that can begin one begin none.
    @inline(__always)
    func endsEarly(_ item: Item, before next: WordKey) -> Bool {
        groups[Int(item.expressions)].seconds & Self.bit(of: next) == 0
    }

    @inline(__always)
    private static func bit(of key: WordKey) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: key.spread & 63) }

    /// Whether one of the expressions of a word, by their number, reports the quotation in front of it.
    func canFollowQuotation(_ number: Int32) -> Bool {
        number >= 0
            && expressions(ofGroup: number).contains {
                expressions[$0].part == .verb && expressions[$0].frames.contains(.quotation)
            }
    }

    subscript(expression: Int) -> Expression {
        @inline(__always) get { expressions[expression] }
    }

    /// A word behind the first of an expression.
    @inline(__always)
    func key(_ number: Int) -> WordKey { keys[number] }
}
