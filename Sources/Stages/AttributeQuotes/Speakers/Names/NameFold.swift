/// Spellings of one name as one string.
enum NameFold {
    /// Small letters of ASCII; accents, apostrophes and hyphens are left out.
    static func fold(_ name: some StringProtocol) -> String {
        var folded = ""
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0x61...0x7A, 0x30...0x39: folded.unicodeScalars.append(scalar)
            case 0x27, 0x2019, 0x2D, 0x2E, 0x300...0x36F: break
            default: folded += letters[scalar.value] ?? String(Character(scalar)).lowercased()
            }
        }
        return folded
    }

    /// A slug for ids: words of the folded name with hyphens between them.
    static func slug(_ name: String) -> String {
        name.split { $0 == " " || $0 == "\n" || $0 == "-" }.map { withoutStops($0) }.filter { !$0.isEmpty }
            .joined(separator: "-")
    }

    /// `TUT.BY` is two words, `U.S.` is one.
    private static func withoutStops(_ word: Substring) -> String {
        let parts = word.split(separator: ".").map { fold($0) }
        return parts.joined(separator: parts.contains { $0.utf8.count < 2 } ? "" : "-")
    }

    /// What transliterations of a long name have in common: its consonants, those that are written in several ways as one.
    static func skeleton(_ folded: String) -> String {
        var letters: [UInt8] = []
        for byte in folded.utf8 {
            switch byte {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "h"):
                continue
            case UInt8(ascii: "x"):
                letters += [UInt8(ascii: "k"), UInt8(ascii: "s")]
            default:
                let letter = same[byte] ?? byte
                if letters.last != letter { letters.append(letter) }
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether two folded words are one name: the same, or both long and with the same skeleton.
    static func isSame(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard left.utf8.count >= 6, right.utf8.count >= 6, left.utf8.first == right.utf8.first else { return false }
        return skeleton(left) == skeleton(right)
    }

    private static let same: [UInt8: UInt8] = [
        UInt8(ascii: "c"): UInt8(ascii: "k"), UInt8(ascii: "q"): UInt8(ascii: "k"),
        UInt8(ascii: "w"): UInt8(ascii: "v"),
        UInt8(ascii: "z"): UInt8(ascii: "s"),
    ]

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
