import StageKit
import StageKitTesting
import Standoff

extension SplitMix64 {
    /// Text of what has to be escaped, of what must not be, and of what looks like the lines of a file.
    mutating func text() -> String {
        (0..<below(6)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
    }

    private static let pieces = [
        "Velm", " ", "“It holds,”", "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u{1F}", "\u{7F}", "\u{85}", "\u{A0}",
        "\u{AD}",
        "\u{200B}", "\u{200F}", "\u{2028}", "\u{202E}", "\u{2060}", "\u{FEFF}", "e\u{301}", "é", "Ёж", "🌾", "👩‍🌾",
        "\\u0041",
        ",\n\"layers\": {\n", "}\n}\n", "]", "null", "\u{10FFFF}",
    ]

    /// Nothing as often as something.
    mutating func optional<Value>(_ value: (inout SplitMix64) -> Value) -> Value? {
        below(2) == 0 ? nil : value(&self)
    }

    mutating func list<Value>(_ value: (inout SplitMix64) -> Value) -> [Value] {
        (0..<below(4)).map { _ in value(&self) }
    }

    mutating func span() -> TextSpan {
        let start = below(1000)
        return TextSpan(start, start + below(1000))
    }

    /// A number as files have it: at most three decimals.
    mutating func number() -> Double {
        Double(below(2_000_001) - 1_000_000) / 1000
    }
}

/// Annotation files with every layer and every kind of value in it.
struct RandomFile {
    /// All layers that have a type.
    static let types: [any Annotation.Type] = [Block.self, Edit.self, Sentence.self, Speaker.self, Quote.self]

    private var random: SplitMix64

    init(seed: Int) {
        random = SplitMix64(seed: seed)
    }

    mutating func file() -> AnnotationFile {
        var article = ArticleRecord()
        article.path = random.text()
        article.sha256 = random.text()
        article.length = random.below(1000)
        article.title = random.optional { $0.text() }
        article.date = random.optional { $0.text() }
        article.language = random.optional { $0.text() }
        let quotes = random.list { quote(&$0) }
        let layers: [any AnyLayer] = [
            Layer(random.list { block(&$0) }),
            Layer(random.list { edit(&$0) }),
            Layer(random.list { sentence(&$0) }),
            Layer(random.list { speaker(&$0) }),
            Layer(quotes, texts: quotes.map { _ in random.list { $0.text() } }),
            openLayer("numbers"),
            openLayer("reading-ease"),
        ]
        return AnnotationFile(
            article: article,
            decisions: random.optional { $0.text() },
            layers: layers.filter { _ in random.below(8) > 0 }
        )
    }

    private mutating func openLayer(_ name: String) -> any AnyLayer {
        let declaration = LayerDeclaration(name: name, prefix: name, summary: "")
        return Layer(random.list { openRow(&$0) }, declaration: declaration)
    }
}

private func block(_ random: inout SplitMix64) -> Block {
    var row = Block(Block.Kind.allCases[random.below(Block.Kind.allCases.count)], random.span())
    row.id = random.text()
    return row
}

private func edit(_ random: inout SplitMix64) -> Edit {
    var row = Edit(random.span(), found: random.text(), replacement: random.text(), rule: random.text())
    row.id = random.text()
    return row
}

private func sentence(_ random: inout SplitMix64) -> Sentence {
    var row = Sentence(random.span(), unsplit: random.below(2) == 0)
    row.id = random.text()
    return row
}

private func speaker(_ random: inout SplitMix64) -> Speaker {
    let kind = Speaker.Kind.allCases[random.below(Speaker.Kind.allCases.count)]
    var row = Speaker(id: random.text(), name: random.text(), kind: kind, mentions: random.list { $0.span() })
    row.role = random.optional { $0.text() }
    row.aliases = random.list { $0.text() }
    row.wikidata = random.optional { $0.text() }
    return row
}

private func quote(_ random: inout SplitMix64) -> Quote {
    let kind = Quote.Kind.allCases[random.below(Quote.Kind.allCases.count)]
    var row = Quote(kind, content: random.list { $0.span() }, rule: random.text())
    row.id = random.text()
    row.act = Quote.Act.allCases[random.below(Quote.Act.allCases.count)]
    row.modality = Quote.Modality.allCases[random.below(Quote.Modality.allCases.count)]
    row.cue = random.list { $0.span() }
    row.source = random.list { $0.span() }
    row.speaker = random.optional { $0.text() }
    row.within = random.optional { $0.text() }
    row.confidence = random.number()
    return row
}

private func openRow(_ random: inout SplitMix64) -> OpenRow {
    let place = SourceLocation(file: SourceFile(name: "made up"), line: 1, column: 1)
    let names = ["kind", "digits", "text", "who said it", "é", "🌾", ""].prefix(random.below(8))
    var row = OpenRow(
        random.span(),
        fields: names.map { LocatedValue.Entry(key: $0, keyLocation: place, value: anything(&random, depth: 3)) }
    )
    row.id = random.text()
    return row
}

private func anything(_ random: inout SplitMix64, depth: Int) -> LocatedValue {
    let place = SourceLocation(file: SourceFile(name: "made up"), line: 1, column: 1)
    let content: LocatedValue.Content =
        switch random.below(depth > 0 ? 8 : 6) {
        case 0: .scalar(.null)
        case 1: .scalar(.boolean(random.below(2) == 0))
        case 2: .scalar(.integer([0, -1, 7, .max, .min][random.below(5)]))
        case 3: .scalar(.number(Double(random.below(1000)) + 0.125))
        case 4, 5: .scalar(.string(random.text()))
        case 6: .list(random.list { anything(&$0, depth: depth - 1) })
        default:
            .mapping(
                ["a", "b", "c"].prefix(random.below(4)).map {
                    LocatedValue.Entry(key: $0, keyLocation: place, value: anything(&random, depth: depth - 1))
                }
            )
        }
    return LocatedValue(content, at: place)
}
