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

    @Test("A list grows under its number, and under no other.")
    func lists() {
        var lists = ByNumber<[Int]>()
        lists.append(7, to: 70)
        lists.append(8, to: 70)
        lists.append(9, to: 2)
        lists.append(10, to: -1)
        #expect(lists[70] == [7, 8])
        #expect(lists[2] == [9])
        #expect(lists[3] == nil)
        #expect(lists[-1] == nil)
        #expect(lists[5000] == nil)
    }
}
