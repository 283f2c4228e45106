/// Makes ids of names.
enum Slug {
    /// The small letters and digits of a name, with hyphens between its words.
    static func of(_ name: String) -> String {
        var slug = ""
        var isBetweenWords = false
        for scalar in name.unicodeScalars {
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                // An apostrophe or a full stop is inside of a word.
                isBetweenWords = isBetweenWords || scalar.properties.isWhitespace || scalar == "-"
                continue
            }
            if isBetweenWords, !slug.isEmpty { slug += "-" }
            isBetweenWords = false
            slug += scalar.properties.lowercaseMapping
        }
        return slug.isEmpty ? "unnamed" : slug
    }
}
