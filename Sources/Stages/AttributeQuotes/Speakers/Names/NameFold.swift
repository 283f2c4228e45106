import StageKit

/// Spellings of one name as one string.
enum NameFold {
    /// Small letters of ASCII; accents, apostrophes, stops and hyphens are left out.
    static func fold(_ name: some StringProtocol) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(name.utf8.count)
            for byte in name.utf8 where byte != 0x27 && byte != 0x2D && byte != 0x2E {
                bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        var folded = ""
        for scalar in name.unicodeScalars { append(scalar, to: &folded) }
        return folded
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
        switch scalar.value {
        case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case 0x00...0x7F:
            if scalar.value != 0x27, scalar.value != 0x2D, scalar.value != 0x2E { folded.unicodeScalars.append(scalar) }
        case 0x2019, 0x300...0x36F: break
        default: folded += letters[scalar.value] ?? scalar.properties.lowercaseMapping
        }
    }

    /// A word of ASCII without apostrophes, stops and hyphens.
    static func fold(_ word: WordKey) -> WordKey {
        guard word.has(0x27) || word.has(0x2D) || word.has(0x2E) else { return word }
        var folded = WordKey()
        for index in 0..<word.length {
            let byte = word[index]
            if byte != 0x27, byte != 0x2D, byte != 0x2E { _ = folded.put(byte) }
        }
        return folded
    }

    /// A slug for ids: the words of the name folded, with hyphens between them.
    static func slug(_ name: String) -> String {
        plainSlug(name) ?? foldedSlug(name)
    }

    /// The slug of a name that has nothing but letters and digits of ASCII, apostrophes, and what stands between words.
    private static func plainSlug(_ name: String) -> String? {
        let text = name.utf8.span
        var isPlain = true
        // A hyphen stands in the place of what it stands for.
        var slug: [UInt8] = []
        slug.append(addingCapacity: text.count + 1) { (slug: inout OutputSpan<UInt8>) in
            var isInWord = false
            for index in 0..<text.count {
                let byte = text[index]
                if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
                    if !isInWord, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                    isInWord = true
                    slug.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                } else if byte == 0x2E || byte >= 0x80 {
                    isPlain = false
                    return
                } else if byte != 0x27 {
                    isInWord = false
                }
            }
        }
        return isPlain ? String(decoding: slug, as: UTF8.self) : nil
    }

    private static func foldedSlug(_ name: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(name.utf8.count)
        // `VELM.BY` is two words, `U.S.` is one: where the parts between stops begin, and whether one of them is a letter.
        var word: [UInt8] = []
        var starts: [Int] = []
        var start = 0
        func endPart() {
            if word.count > start { starts.append(start) }
            start = word.count
        }
        func endWord() {
            endPart()
            guard !starts.isEmpty else { return }
            if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            let ends = starts.dropFirst() + [word.count]
            let areLetters = zip(starts, ends).contains { $1 - $0 < 2 }
            for (start, end) in zip(starts, ends) {
                if start > 0, !areLetters { slug.append(UInt8(ascii: "-")) }
                slug += word[start..<end]
            }
            word.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
            start = 0
        }
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x2E: endPart()
            case 0x30...0x39, 0x61...0x7A: word.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            case 0x27: break
            case 0x80...:
                var folded = ""
                append(scalar, to: &folded)
                word += folded.utf8
            default: endWord()
            }
        }
        endWord()
        return String(decoding: slug, as: UTF8.self)
    }

    /// What transliterations of a long name have in common.
    static func skeleton(_ folded: String) -> UInt64 { skeleton(folded.utf8) }

    /// What transliterations of a long name have in common, as a number: its consonants, those that are written in
    /// several ways as one. Zero for a short name, of which too many have the same.
    static func skeleton(_ folded: some Collection<UInt8>) -> UInt64 {
        guard folded.count >= 6 else { return 0 }
        var skeleton: UInt64 = 0xCBF2_9CE4_8422_2325
        var last: UInt8 = 0
        let sounds = sounds
        for byte in folded {
            if byte == UInt8(ascii: "x") {
                add(UInt8(ascii: "k"), &last, &skeleton)
                add(UInt8(ascii: "s"), &last, &skeleton)
            } else {
                add(sounds[Int(byte)], &last, &skeleton)
            }
        }
        return skeleton
    }

    /// By byte, one letter for those that stand for one another; zero for those that are left out.
    ///
    /// A table, and nothing is decided where a letter is added: which one comes next no processor can foresee.
    private static let sounds: [UInt8] = {
        var sounds = (0...UInt8.max).map { $0 }
        for letter in "aeiouyjh".utf8 { sounds[Int(letter)] = 0 }
        for (letter, sound) in zip("cqwz".utf8, "kkvs".utf8) { sounds[Int(letter)] = sound }
        return sounds
    }()

    /// Adds a consonant that is not the one before (FNV-1a).
    @inline(__always)
    private static func add(_ letter: UInt8, _ last: inout UInt8, _ skeleton: inout UInt64) {
        let isNew = letter != 0 && letter != last
        last = isNew ? letter : last
        skeleton = isNew ? (skeleton ^ UInt64(letter)) &* 0x100_0000_01B3 : skeleton
    }

    private static let letters: [UInt32: String] = {
        var table: [UInt32: String] = [0xDF: "ss", 0xE6: "ae", 0xF8: "o", 0x142: "l", 0x141: "l", 0x111: "d"]
        let plain = "aaaaaaaceeeeiiiidnooooo ouuuuyts"
        for (offset, letter) in plain.unicodeScalars.enumerated() where letter != " " {
            table[0xC0 + UInt32(offset)] = String(Character(letter))
            table[0xE0 + UInt32(offset)] = String(Character(letter))
        }
        let extended =
            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssss"
        for (offset, letter) in extended.unicodeScalars.enumerated() {
            table[0x100 + UInt32(offset)] = String(Character(letter))
        }
        return table
    }()
}
