/// One event of a YAML text: what libyaml reports, as values of Swift.
struct YAMLEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias(anchor: String)
        case scalar(text: String, isPlain: Bool)
        case listStart
        case listEnd
        case mappingStart
        case mappingEnd
    }

    let kind: Kind
    /// Where it begins.
    let mark: YAMLMark
    /// The name behind `&`, if there is one.
    var anchor: String?
    /// The tag as written out, if there is one.
    var tag: String?
}

/// A place in a YAML text, counted from zero, the column in code points.
struct YAMLMark: Equatable {
    var line: Int
    var column: Int
}

/// What libyaml says where it cannot go on.
struct YAMLFailure: Error {
    /// What is wrong, in libyaml's words.
    let problem: String
    /// Where it was noticed.
    let mark: YAMLMark
    /// Where that began which is wrong: an opening bracket or quotation mark, or a key.
    let contextMark: YAMLMark
}
