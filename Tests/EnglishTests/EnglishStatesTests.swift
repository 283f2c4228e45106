import English
import Testing

@Suite("English names of states")
struct EnglishStatesTests {
    @Test("are found by any of them")
    func words() {
        #expect(EnglishStates.words(for: "united kingdom") == EnglishStates.words(for: "britain"))
        #expect(EnglishStates.words(for: "france") == ["france", "french", "paris", "elysee"])
        #expect(EnglishStates.words(for: "saudi arabia").contains("riyadh"))
        #expect(EnglishStates.words(for: "kesmar") == [])
    }

    @Test("stand for one state each")
    func unique() {
        let names = EnglishStates.all.flatMap(\.self)
        #expect(Set(names).count == names.count)
    }
}
