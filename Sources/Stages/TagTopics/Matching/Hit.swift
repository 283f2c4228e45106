/// A term that was found.
struct Hit {
    /// The term's number.
    let term: Int32
    /// What is known of the term: all that comes behind looks at hits alone, which stand side by side.
    let known: Term
    /// The number of the stretch that it stands in.
    let stretch: Int32
    /// How many words of the stretch stand before it.
    let wordsBefore: Int32
    /// Where it begins and ends, in bytes.
    let start: Int32
    let end: Int32
    /// Whether it stands inside of a longer term of its concept, so that only what the weights file says of it counts.
    var isInside = false
}

/// A word of the text that some term has.
struct FoundWord {
    /// The word's number in the table.
    let word: Int32
    /// How many words stand before it, with one more for each place over which no phrase reaches.
    let place: Int32
    /// Its number among the words of the stretch, from 1.
    let number: Int32
    /// Where it begins and ends, in bytes.
    let start: Int32
    let end: Int32
}
