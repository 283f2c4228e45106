import Files

/// The lines of `.gitattributes` that tell git how the files of annotations folders are compared and merged.
struct GitAttributes {
    /// The folder of the articles, from the top; `nil` where it is not known or lies outside of the repository.
    let articles: String?
    /// The folder of the annotations, from the top; `.` for the top itself.
    let annotations: String

    private static let comment =
        "# stet: the bytes of articles are sacred; annotations are compared and merged row by row."

    /// The lines, the most particular last: of two lines on one file git takes the later.
    var lines: [String] {
        let files = [
            "\(pattern(annotations, "**/*.json")) text eol=lf diff=stet merge=stet",
            // Records of runs have no rows, and read well as they are.
            "\(pattern(annotations, "**/_*.json")) text eol=lf !diff merge=stet",
            "\(pattern(annotations, "**/*.review.yaml")) text eol=lf merge=stet",
        ]
        return (articles.map { ["\(pattern($0, "**")) -text"] } ?? []) + files
    }

    /// What has to be put behind a file so that it has all of the lines; empty where it has them.
    static func addition(of lines: [String], to text: String) -> (text: String, lines: [String]) {
        let there = Set(text.split(whereSeparator: \.isNewline).map { words(String($0)) })
        var missing: [String] = []
        for line in lines where !there.contains(words(line)) && !missing.contains(line) { missing.append(line) }
        guard !missing.isEmpty else { return ("", []) }
        let start = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
        let comment = text.contains(Self.comment) ? "" : (text.isEmpty ? "" : "\n") + Self.comment + "\n"
        return (start + comment + missing.map { $0 + "\n" }.joined(), missing)
    }

    /// What a line says: a slash at its beginning says nothing where there is another one.
    private static func words(_ line: String) -> [Substring] {
        var words = line.split { $0 == " " || $0 == "\t" }
        if let first = words.first, first.hasPrefix("/"), first.dropFirst().contains("/") {
            words[0] = first.dropFirst()
        }
        return words
    }

    /// A pattern for what lies below a folder, whatever its name is.
    private func pattern(_ folder: String, _ rest: String) -> String {
        var escaped = ""
        for character in folder == "." ? "" : folder + "/" {
            if "\\*?[!#".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        // From the top, even where there is one part only.
        let pattern = "/" + escaped + rest
        guard pattern.contains(where: { $0 == " " || $0 == "\"" || $0 == "\t" }) else { return pattern }
        return "\"" + pattern.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
