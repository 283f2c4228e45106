/// Reads the words of a stretch of text one by one, each with its key.
///
/// A word is a run of letters and digits, or single letters with full stops between them (`U.N.`). What stands behind an
/// apostrophe is a word of its own (`charge d'affaires`), unless it is an ending (`Kerr's`, `don't`). Words are joined, as
/// those of a phrase must be, where nothing but blanks, hyphens and at most one line feed stands between them, and right
/// behind the first an apostrophe (`workers' rights`) or the full stop of a single letter (`Kerr v. Orlan`): a hyphen is a
/// blank, and no phrase reaches over a comma.
struct WordReader {
    /// The current word's key; behind `nextForm` only once `readKey` was called.
    private(set) var key = KeyBuffer()
    /// The current word in lower case, if it is short and of letters of ASCII alone; if not, it stands in `key`.
    private(set) var form = ShortForm.none
    /// Where the current word begins, in bytes.
    private(set) var start = 0
    /// Where it ends, without an ending behind an apostrophe and without a last full stop.
    private(set) var end = -1
    /// Whether it is joined to the word before.
    private(set) var isJoined = false

    private var index = 0
    private var limit = 0
    private var isFirst = true
    private var isBehindApostrophe = false

    private let inflection = Inflection.english
    private let classes = WordClass.all
    private let folded = WordClass.folded
    private let base = WordClass.base

    /// A reader that is yet to be given a range.
    init() {}

    /// A reader of the words in a range of well-formed UTF-8.
    init(_ range: Range<Int>) {
        read(range)
    }

    /// Begins with the words in a range of well-formed UTF-8, none of which is joined to what was read before.
    mutating func read(_ range: Range<Int>) {
        index = range.lowerBound
        limit = range.upperBound
        end = -1
        isFirst = true
    }

    /// Goes on behind a short word that somebody else has read.
    @inline(__always)
    mutating func resume(behind end: Int) {
        index = end
        self.end = end
    }

    /// Goes to the next word. Returns whether there is one.
    @inline(__always)
    mutating func next(_ text: borrowing Span<UInt8>) -> Bool {
        guard nextForm(text) else { return false }
        readKey()
        return true
    }

    /// Goes to the next word, but does not make its key: most words of a text are known by their form to be in no term.
    /// Returns whether there is one.
    @inline(__always)
    mutating func nextForm(_ text: borrowing Span<UInt8>) -> Bool {
        repeat {
            guard skipGap(text) else { return false }
            isFirst = false
            form = isBehindApostrophe ? .none : ShortForm.read(text, at: index, before: limit)
            if form.length > 0 {
                start = index
                index += form.length
                end = index
                return true
            }
            readRun(text)
        } while isBehindApostrophe && isEnding
        if key.count == 1 { readInitialism(text) }
        return true
    }

    /// Makes the current word's key.
    @inline(__always)
    mutating func readKey() {
        if form.length > 0 { key.read(form) }
        inflection.apply(to: &key)
    }

    /// Goes to where the next run begins, and notes how it is joined to the one before. Returns whether there is one.
    @inline(__always)
    private mutating func skipGap(_ text: borrowing Span<UInt8>) -> Bool {
        // Mostly one blank stands between two words.
        if index + 1 < limit, text[index] == UInt8(ascii: " "), folded[Int(text[index + 1])] > 0 {
            index += 1
            isJoined = !isFirst
            isBehindApostrophe = false
            return true
        }
        var isBroken = isFirst
        var lineFeeds = 0
        var apostropheEnd = -1
        while index < limit {
            let byte = text[index]
            switch classes[Int(byte)] {
            case WordClass.joint:
                index += 1
            case WordClass.lineFeed:
                lineFeeds += 1
                index += 1
            case WordClass.other:
                if byte == UInt8(ascii: "'"), index == end { apostropheEnd = index + 1 } else { isBroken = true }
                index += 1
            case WordClass.wide where Self.isSign(text, index):
                let (length, isJoint) = Self.sign(text, index)
                if length == 3, index == end, text[index + 1] == 0x80, text[index + 2] == 0x99 {
                    apostropheEnd = index + 3
                } else if !isJoint {
                    isBroken = true
                }
                index += length
            default:
                isJoined = !isBroken && lineFeeds < 2
                isBehindApostrophe = apostropheEnd == index
                return true
            }
        }
        return false
    }

    /// Reads a run of letters and digits, folded.
    @inline(__always)
    private mutating func readRun(_ text: borrowing Span<UInt8>) {
        start = index
        key.clear()
        let folded = folded
        index = key.read(text, from: index, to: limit, folded.span)
        while index < limit, text[index] >= 0x80, !Self.isSign(text, index) {
            readWide(text)
            index = key.read(text, from: index, to: limit, folded.span)
        }
        end = index
    }

    /// Reads a character beyond ASCII; a letter of Latin-1 with an accent as its base letter.
    private mutating func readWide(_ text: borrowing Span<UInt8>) {
        let lead = text[index]
        if lead == 0xC3, index + 1 < limit {
            let letter = base[Int(text[index + 1] & 0x3F)]
            if letter > 0 {
                key.append(letter)
                index += 2
                return
            }
        }
        repeat {
            key.append(text[index])
            index += 1
        } while index < limit && text[index] & 0xC0 == 0x80
    }

    /// Whether the run is an ending that an apostrophe sets off.
    private var isEnding: Bool {
        switch key.count {
        case 1:
            key[0] == UInt8(ascii: "s") || key[0] == UInt8(ascii: "t") || key[0] == UInt8(ascii: "d")
                || key[0] == UInt8(ascii: "m")
        case 2: key.ends("re") || key.ends("ve") || key.ends("ll")
        default: false
        }
    }

    /// Goes on behind a single letter: `U.N.` has the key of `un`.
    private mutating func readInitialism(_ text: borrowing Span<UInt8>) {
        guard Self.isLetter(key[0]) else { return }
        while index + 1 < limit, text[index] == UInt8(ascii: "."), Self.isLetter(text[index + 1] | 0x20),
            !isInsideWord(text, index + 2)
        {
            key.append(text[index + 1] | 0x20)
            index += 2
            end = index
        }
        if index < limit, text[index] == UInt8(ascii: ".") { index += 1 }
    }

    private func isInsideWord(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        guard index < limit else { return false }
        switch classes[Int(text[index])] {
        case WordClass.letter: return true
        case WordClass.wide: return !Self.isSign(text, index)
        default: return false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Whether a character that is part of no word begins here: Latin-1's signs (U+0080–00BF), general punctuation
    /// (U+2000–206F), that of CJK (U+3000–303F), the byte-order mark.
    @inline(__always)
    private static func isSign(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
        switch text[index] {
        case 0xC2: true
        case 0xE2: index + 1 < text.count && text[index + 1] & 0xFE == 0x80
        case 0xE3: index + 1 < text.count && text[index + 1] == 0x80
        case 0xEF: index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF
        default: false
        }
    }

    /// How many bytes a sign has, and whether it joins words: a no-break space, a hyphen of typography.
    private static func sign(_ text: borrowing Span<UInt8>, _ index: Int) -> (length: Int, isJoint: Bool) {
        if text[index] == 0xC2 {
            return (min(2, text.count - index), index + 1 < text.count && text[index + 1] == 0xA0)
        }
        guard index + 2 < text.count else { return (text.count - index, false) }
        let isHyphen = text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0x90
        return (3, isHyphen)
    }
}
