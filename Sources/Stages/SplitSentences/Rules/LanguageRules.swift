extension SentenceLists {
    /// The built-in lists of a language by its BCP 47 tag; `nil` for a language that has none.
    ///
    /// This is the seam for other languages: a language is a set of lists in a folder of its own, and a line here.
    public static func builtIn(for tag: String) -> SentenceLists? {
        switch LanguageTag.primary(tag) {
        case "en": .english
        default: nil
        }
    }
}

/// What is needed of BCP 47.
enum LanguageTag {
    /// The language itself, without script, region and the rest, in small letters: `en` of `en-GB`.
    static func primary(_ tag: String) -> String {
        let subtag = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        return String(decoding: subtag.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
