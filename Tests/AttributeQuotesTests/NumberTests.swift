import StageKitTesting
import Testing

@testable import AttributeQuotes

@Suite("What is known by numbers")
struct NumberTests {
    @Test("A set has what was put in.", arguments: 0..<20)
    func set(seed: Int) {
        var random = SplitMix64(seed: seed)
        var numbers = NumberSet()
        var expected: Set<Int32> = []
        for _ in 0..<200 {
            let number = Int32(random.below(300))
            #expect(numbers.insert(number) == expected.insert(number).inserted)
        }
        for number in -1..<Int32(400) { #expect(numbers.contains(number) == expected.contains(number)) }
    }

    @Test("A list grows under its word, and under no other.")
    func lists() {
        var lists = MembersByWord()
        lists.append(1, to: 70)
        lists.append(2, to: 2)
        lists.append(4, to: 70)
        lists.append(5, to: -1)
        lists.append(6, to: 70)
        #expect(lists.first(70) == 1)
        #expect(lists.next(1) == 4)
        #expect(lists.next(4) == 6)
        #expect(lists.next(6) == nil)
        #expect(lists.first(2) == 2)
        #expect(lists.next(2) == nil)
        #expect(lists.first(3) == nil)
        #expect(lists.first(-1) == nil)
        #expect(lists.first(5000) == nil)
    }

    @Test("What was known of a word is known, and nothing of another.")
    func values() {
        var values = ByNumber<Int>()
        values[70] = 7
        #expect(values[70] == 7)
        #expect(values[69] == nil)
        #expect(values[-1] == nil)
        #expect(values[5000] == nil)
    }
}
