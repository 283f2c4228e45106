import StageKit
import Testing

@testable import TagTopics

@Suite("Words known by their forms")
struct FormTableTests {
    private static let endings = ["", "s", "es", "ed", "d", "ing", "ings", "ers", "ping", "pings", "ies", "isation"]

    @Test("What a form is said to be is what its key says, whatever its ending")
    func agrees() throws {
        let lexicon = try BuiltInLexicon.compiled.get()
        var told = 0
        for text in lexicon.terms.texts {
            for word in text.lowercased().split(whereSeparator: { !("a"..."z" ~= $0) }) {
                for stem in [word, word.dropLast()] {
                    for ending in Self.endings {
                        let form = KeyBuffer((stem + ending).utf8)
                        let short = ShortForm(form)
                        let number = lexicon.forms.number(of: short)
                        let key = Self.key(of: "\(stem)\(ending)")
                        if number == FormTable.unknown {
                            // A short form that no rule changes would be listed.
                            guard short.length > 0, !Inflection.english.mayChange(form) else { continue }
                            #expect(lexicon.words.number(of: key) == -1, "\(stem)\(ending)")
                            continue
                        }
                        told += 1
                        #expect(Int(number) == lexicon.words.number(of: key), "\(stem)\(ending)")
                    }
                }
            }
        }
        #expect(told > 10_000)
    }

    @Test(
        "A listed form is never told to be no word for its beginning",
        arguments: ["men": "man", "fought": "fight", "spies": "spy"]
    )
    func irregular(form: String, word: String) {
        var words = WordTable()
        let number = words.insert(Self.key(of: word))
        let found = FormTable(words, written: []).number(of: ShortForm(KeyBuffer(form.utf8)))
        #expect(found == FormTable.unknown || found == Int32(number))
        #expect(words.number(of: Self.key(of: form)) == number)
    }

    private static func key(of form: String) -> KeyBuffer {
        var key = KeyBuffer(form.utf8)
        Inflection.english.apply(to: &key)
        return key
    }

    @Test(
        "Words of one to fifteen letters are read at once, but no initials",
        arguments: [
            "an": 2, "Embassy": 7, "embassies": 9, "attaches": 8, "accommodations!": 14, "responsibilities": 0,
            "a": 1, "U.N": 0, "G7": 0, "attaché": 0, "no2": 0, "internationally": 15, "": 0,
        ]
    )
    func lengths(word: String, length: Int) {
        let text = Array("\(word), and what stands behind it.".utf8)
        let form = ShortForm.read(text.span, at: 0, before: text.count)
        #expect(form.length == length)
        #expect(length == 0 || KeyBuffer(form).array == Array(word.lowercased().utf8.prefix(length)))
    }

    @Test("Nothing is read over the end of a range or of a text")
    func ends() {
        let text = Array("embassy".utf8)
        #expect(ShortForm.read(text.span, at: 0, before: text.count).length == 0)
        let longer = Array("embassyhouse and so on.".utf8)
        #expect(ShortForm.read(longer.span, at: 0, before: 7).length == 0)
        #expect(ShortForm.read(longer.span, at: 0, before: 12).length == 12)
    }
}
