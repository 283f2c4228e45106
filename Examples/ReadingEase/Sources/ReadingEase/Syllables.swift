import StageKit

/// Guesses how many syllables an English word has.
enum Syllables {
    /// The number of runs of vowels, less a silent `e` at the end; one at the least.
    static func count(_ text: borrowing Span<UInt8>, _ word: TextSpan) -> Int {
        var runs = 0
        var isInRun = false
        for index in word.range {
            let isVowel = vowels[Int(text[index])]
            if isVowel, !isInRun { runs += 1 }
            isInRun = isVowel
        }
        let endsInE = text[word.end - 1] | 0x20 == UInt8(ascii: "e")
        let isSilent = endsInE && word.length > 2 && !vowels[Int(text[word.end - 2])]
        return max(1, isSilent ? runs - 1 : runs)
    }

    private static let vowels: [Bool] = (0..<256).map { "aeiouyAEIOUY".utf8.contains(UInt8(truncatingIfNeeded: $0)) }
}
