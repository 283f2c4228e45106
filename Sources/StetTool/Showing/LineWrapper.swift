/// Breaks styled text into lines at white space.
struct LineWrapper {
    private let width: Int
    private let style: Style
    private(set) var lines: [String] = []
    private var line = ""
    private var lineWidth = 0
    private var word = ""
    private var wordWidth = 0

    init(width: Int, style: Style) {
        self.width = max(width, 1)
        self.style = style
    }

    /// Appends a character of the article.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar == "\n" {
            endLine()
        } else if scalar.properties.isWhitespace {
            endWord()
        } else {
            let shown = OneLine.visible(String(scalar))
            let columns = ColumnWidth.of(shown)
            // A word that no line can hold is broken.
            if wordWidth + columns > width { endWord() }
            word += shown
            wordWidth += columns
        }
    }

    /// Appends a mark, which stays with the word that it touches; spaces in it break no line.
    mutating func append(mark: String, _ role: Style.Role) {
        word += style.text(mark, role)
        wordWidth += ColumnWidth.of(mark)
    }

    /// The lines; the wrapper is empty afterwards.
    mutating func finish() -> [String] {
        if !word.isEmpty || !line.isEmpty { endLine() }
        defer { lines = [] }
        return lines
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if lineWidth > 0, lineWidth + 1 + wordWidth > width {
            lines.append(line)
            line = ""
            lineWidth = 0
        }
        if lineWidth > 0 {
            line += " "
            lineWidth += 1
        }
        line += word
        lineWidth += wordWidth
        word = ""
        wordWidth = 0
    }

    private mutating func endLine() {
        endWord()
        lines.append(line)
        line = ""
        lineWidth = 0
    }
}
