import StageKit

/// The words of all articles as numbers, read with the stage's own reader, so that what is learned is what is found.
struct LearningWords {
    /// One word of an article.
    struct Token {
        /// The number of the word as it is written, in lower case.
        let form: Int32
        /// Whether it can be one term with the word before.
        let isJoined: Bool
        /// Whether it begins with a capital letter.
        let isCapital: Bool
        /// Whether it stands in the title.
        let isTitle: Bool
        /// How many words stand before it.
        let wordsBefore: Int32
    }

    /// By article, its words.
    private(set) var articles: [[Token]] = []
    /// By form, the number of its key.
    private(set) var keyOfForm: [Int32] = []
    /// By form, how it is written.
    private(set) var forms: [[UInt8]] = []
    /// By key, whether it can be learned: it is no function word, and has no digit.
    private(set) var isContent: [Bool] = []
    /// By key, in how many places within sentences it stands, and in how many of them capitalised.
    private(set) var places: [Int] = []
    private(set) var capitals: [Int] = []

    private var keys = WordTable()
    private var table = WordTable()
    private let functionWords: WordTable

    /// The words of articles.
    init(_ texts: [LearningText]) {
        functionWords = FunctionWords.keys
        for text in texts {
            var tokens: [Token] = []
            tokens.reserveCapacity(text.bytes.count / 6)
            var wordsBefore: Int32 = 0
            for stretch in text.stretches { read(text.bytes.span, stretch, &wordsBefore, &tokens) }
            articles.append(tokens)
        }
    }

    /// The number of a word of the taxonomy; -1 where no article has it.
    func number(of key: KeyBuffer) -> Int { keys.number(of: key) }

    private mutating func read(
        _ text: borrowing Span<UInt8>,
        _ stretch: Stretch,
        _ wordsBefore: inout Int32,
        _ tokens: inout [Token]
    ) {
        var reader = WordReader(stretch.span.range)
        while reader.next(text) {
            defer { wordsBefore += 1 }
            guard !reader.key.isTooLong else { continue }
            let form = number(text, reader)
            let first = text[reader.start]
            let isCapital = first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
            let token = Token(
                form: Int32(form),
                isJoined: reader.isJoined,
                isCapital: isCapital,
                isTitle: stretch.isTitle,
                wordsBefore: wordsBefore
            )
            tokens.append(token)
            guard token.isJoined, !token.isTitle else { continue }
            let key = Int(keyOfForm[form])
            places[key] += 1
            if isCapital { capitals[key] += 1 }
        }
    }

    /// The number of a word as it is written, which is noted if it is new.
    private mutating func number(_ text: borrowing Span<UInt8>, _ reader: WordReader) -> Int {
        var form = KeyBuffer()
        for index in reader.start..<reader.end {
            let byte = text[index]
            form.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
        }
        let number = table.insert(form)
        if number == forms.count {
            forms.append(form.array)
            let key = keys.insert(reader.key)
            keyOfForm.append(Int32(key))
            if key == isContent.count {
                isContent.append(Self.isContent(reader.key) && functionWords.number(of: reader.key) < 0)
                places.append(0)
                capitals.append(0)
            }
        }
        return number
    }

    private static func isContent(_ key: KeyBuffer) -> Bool {
        guard key.count > 1 else { return false }
        for index in 0..<key.count where key[index] >= UInt8(ascii: "0") && key[index] <= UInt8(ascii: "9") {
            return false
        }
        return true
    }
}

/// The text of a labelled article with the stretches that are read.
struct LearningText {
    /// Title and text.
    let bytes: [UInt8]
    /// The title and the paragraphs.
    let stretches: [Stretch]

    /// The text of an article.
    init(_ article: LabelledArticle) {
        let title = Array(article.title.utf8)
        bytes = title + Array("\n\n".utf8) + Array(article.text.utf8)
        let paragraphs = Paragraphs(bytes, from: title.count).spans.map {
            Stretch(span: $0, isTitle: false, block: nil)
        }
        stretches = [Stretch(span: TextSpan(0, title.count), isTitle: true, block: nil)] + paragraphs
    }
}
