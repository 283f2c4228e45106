public import StageKit

/// A stage's part in the corpus pass, and articles whose claims hold sides of issues.
public struct CorpusWork<S: CorpusStage>: Sendable {
    private let stage: S
    private let articles: [CorpusArticle]

    /// Makes articles of twenty claims each.
    ///
    /// - Parameters:
    ///   - stage: the stage.
    ///   - claims: how many claims the articles have together.
    ///   - issues: how many issues they are about.
    /// - Throws: what the stage throws.
    public init(_ stage: S.Type, claims: Int, issues: Int) throws {
        self.stage = try S(options: S.Options())
        articles = (0..<max(1, claims / 20)).map { Self.article($0, issues: issues) }
    }

    private static func article(_ number: Int, issues: Int) -> CorpusArticle {
        let speakers = (0..<4).map { index in
            let name = "Speaker \(number * 7 + index * 31 % 500)"
            return Speaker(id: "speaker-\((number * 7 + index * 31) % 500)", name: name, kind: .person, mentions: [])
        }
        let claims = (0..<20).map { index in
            var claim = Claim(.register, TextSpan(index * 100, index * 100 + 60))
            let issue = "issue-\((number * 20 + index * 7919) % issues)"
            claim.id = "claim-\(number)-\(index)"
            claim.holder = speakers[index % 4].id
            claim.register = issue
            claim.cues = [Claim.Cue(claim.span, rule: "\(issue)/\((number / 50 + index) % 2 == 0 ? "pro" : "con")")]
            claim.why = "on the register as disputed (\(issue)); held by \(speakers[index % 4].name)"
            return claim
        }
        let date = "2031-\(10 + number % 3)-\(10 + number % 20)"
        return CorpusArticle(path: "press/article-\(number).txt", date: date, layers: [Layer(speakers), Layer(claims)])
    }

    /// Goes over all articles and relates them. Returns the number of rows, so that nothing is left out.
    public func run() -> Int {
        stage.relate(articles.compactMap { stage.facts(of: $0) }).count
    }

    /// The rows of the articles' layers as annotation files have them, a row a line.
    public func lines() -> [[UInt8]] {
        articles.flatMap { article in
            Self.lines(article.rows(of: Speaker.self)) + Self.lines(article.rows(of: Claim.self))
        }
    }

    private static func lines(_ rows: [some Annotation]) -> [[UInt8]] {
        rows.map { row in
            var json = JSONWriter()
            row.write(to: &json)
            return json.bytes
        }
    }
}
