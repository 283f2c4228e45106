import AttributeQuotes
import Foundation
import SplitSentences
import StageKit
import Testing

@Suite("The cost of a hostile article", .serialized)
struct GrowthTests {
    /// A text that grows with a number.
    struct Hostile: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: @Sendable (Int) -> String

        init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
            testDescription = name
            self.text = text
        }

        /// One piece over and over, a number in place of each `#`.
        init(_ name: String, each piece: String) {
            self.init(name) { count in
                (0..<count).map { piece.replacing("#", with: Hostile.word($0)) }.joined()
            }
        }

        /// A word of its own for each number.
        static func word(_ number: Int) -> String {
            var rest = number
            var word = ""
            repeat {
                word.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))))
                rest /= 26
            } while rest > 0
            return "B" + word + "ko"
        }
    }

    static let hostile = [
        Hostile("opening marks", each: "“"),
        Hostile("nested quotations") { count in
            String(repeating: "“Kerr said: ‘", count: count) + "it rained" + String(repeating: "’”", count: count)
        },
        Hostile("one paragraph", each: "“It is late,” Anna Kerr said. He said that the port was closed. "),
        Hostile("one name of many words", each: "Velm "),
        Hostile("many names", each: "“It rained,” Anna # said. "),
        Hostile("one surname of many", each: "“It rained,” said # Kerr. Kerr said that it was late. "),
        Hostile("one office of many", each: "President # Kerr left. The president said that it was late. "),
        Hostile("many bodies", each: "The # Ministry said that it rained. The ministry said that it was late. "),
        Hostile("many spellings", each: "Aleksandr #enko said that it rained. "),
        Hostile("pronouns", each: "He said that she said that it rained. "),
        Hostile("people without names", each: "An official said that it rained. The official said that it was late. "),
        Hostile("relatives", each: "Kerr, who said that it rained, who said that it was late, "),
        Hostile("a list of names", each: "Anna #, "),
        Hostile("labels", each: "Anna #:\n\nI came early. You said that it rained.\n\n"),
        Hostile("answers", each: "A:\n\nI came early. You said that it rained.\n\n"),
    ]

    @Test("grows as the article does", arguments: hostile)
    func isLinear(_ hostile: Hostile) throws {
        let short = try document(hostile.text(100))
        let long = try document(hostile.text(1600))
        var ratios: [Double] = []
        // A busy machine may be slow now and then; what is quadratic is so every time.
        repeat {
            ratios.append(try seconds(long, turns: 1) / max(try seconds(short, turns: 2), 1e-4))
        } while ratios.count < 3 && (ratios.min() ?? 0) > 60
        // Sixteen times the text; a quadratic path would take 256 times as long.
        #expect((ratios.min() ?? 0) < 60)
    }

    private func document(_ text: String) throws -> Document {
        var document = Document(Article(path: "a.txt", bytes: Array(text.utf8)))
        try SplitSentences(options: SplitSentences.Options()).run(on: &document)
        return document
    }

    /// The time of this thread: tests run beside others.
    private func seconds(_ document: Document, turns: Int) throws -> Double {
        let stage = try AttributeQuotes(options: AttributeQuotes.Options())
        var least = Double.infinity
        for _ in 0..<turns {
            var copy = document
            let start = Self.threadTime()
            try stage.run(on: &copy)
            least = min(least, Self.threadTime() - start)
        }
        return least
    }

    private static func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
