import Foundation
import PipelineFile
import StageKit
import Testing

@testable import TagTopics

@Suite("Learning weights")
struct LearningTests {
    private static let sport = ["goal", "referee", "stadium", "penalty", "midfield", "kick"]
    private static let votes = ["ballot", "parliament", "coalition", "candidate", "turnout", "mandate"]
    private static let anything = ["bridge", "morning", "square", "river", "crowd", "town", "street", "rain"]
    private static let desk = """
        vocabulary: desk/1
        concepts:
          - {id: "desk:sport", label: sport, any: [stadium]}
          - {id: "desk:politics", label: politics, any: [parliament, Dravec]}
          - {id: "desk:weather", label: weather, any: [rain]}
        """

    /// Articles of two labels in turn, of eight outlets and many weeks, with words of their label and others.
    private static func articles(_ count: Int = 60, _ change: (Int, inout LabelledArticle) -> Void = { _, _ in })
        -> [LabelledArticle]
    {
        var dice = Dice(seed: 7)
        return (0..<count).map { number in
            let words = number % 2 == 0 ? sport : votes
            var article = LabelledArticle()
            article.title = "The \(words[dice.roll(6)]) of the day"
            article.text = (0..<6).map { _ in
                "In the \(anything[dice.roll(8)]) there was a \(words[dice.roll(6)])."
            }.joined(separator: " ")
            article.label = Placed(number % 2 == 0 ? "desk:sport" : "desk:politics")
            article.date = "203\(number / 2 % 7)-0\(number / 2 % 9 + 1)-\(10 + number / 2 % 17)"
            article.outlet = "outlet \(number / 2 % 8)"
            change(number, &article)
            return article
        }
    }

    private static func learn(_ articles: [LabelledArticle], terms: Int = 210) throws -> LearnedList {
        var options = TagTopics.Options()
        var context = ReadingContext()
        options.taxonomy = ListFile(
            Taxonomy.read(try YAMLReader.read(Array(desk.utf8), name: "t.yaml"), &context)
        )
        var settings = LearningSettings()
        settings.termsPerLabel = terms
        return try TagTopics.learn(from: articles, options: options, settings: settings)
    }

    private static func lines(_ list: LearnedList) -> [[String]] {
        String(decoding: list.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t").map(String.init)
        }
    }

    @Test("finds the words that tell labels apart, and no others")
    func words() throws {
        let list = try Self.learn(Self.articles())
        let lines = Self.lines(list)
        #expect(String(decoding: list.bytes, as: UTF8.self).hasPrefix("# vocabulary: desk/1\n"))
        // Of what the taxonomy says itself nothing may be left to learn.
        for word in Self.sport where word != "stadium" {
            #expect(lines.contains { $0[0] == word && $0[1] == "desk:sport" })
        }
        for word in Self.votes where word != "parliament" {
            #expect(lines.contains { $0[0] == word && $0[1] == "desk:politics" })
        }
        #expect(!lines.contains { $0[0] == "ballot" && $0[1] == "desk:sport" })
        #expect(!lines.contains { ["the", "was", "there", "in"].contains($0[0]) })
        #expect(list.terms == lines.count)
    }

    @Test("writes positive weights with three decimals at most, sorted by term and concept")
    func file() throws {
        let lines = Self.lines(try Self.learn(Self.articles()))
        #expect(lines.allSatisfy { $0.count == 3 && $0[2].wholeMatch(of: /\d+(\.\d{1,3})?/) != nil })
        #expect(lines.allSatisfy { (Double($0[2]) ?? 0) > 0 })
        let keys = lines.map { $0[0] + "\t" + $0[1] }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    @Test("writes a file that the stage takes, and that finds what the taxonomy cannot")
    func use() throws {
        let list = try Self.learn(Self.articles())
        let weights = String(decoding: list.bytes, as: UTF8.self)
        let text = "A referee saw the penalty, and there was a goal behind the midfield."
        let without = try Tagged(text, by: tagger(taxonomy: Self.desk, "minimum-score: 0.1"))
        #expect(without.topics.isEmpty)
        let with = try Tagged(text, by: tagger(taxonomy: Self.desk, weights: weights, "minimum-score: 0.1"))
        #expect(with.topics.first?.label == "sport")
    }

    @Test("gives the same bytes for the same articles")
    func deterministic() throws {
        #expect(try Self.learn(Self.articles()).bytes == Self.learn(Self.articles()).bytes)
    }

    @Test("keeps no more terms than it is told, and the strongest", arguments: [1, 3])
    func limit(terms: Int) throws {
        let lines = Self.lines(try Self.learn(Self.articles(), terms: terms))
        #expect((1...terms * 2).contains(lines.count))
        #expect(lines.allSatisfy { (Self.sport + Self.votes).contains($0[0]) })
    }

    @Test("learns no names but those that the taxonomy lists")
    func names() throws {
        let articles = Self.articles { number, article in
            if number % 2 == 1 { article.text += " That was what Dravec and then Osvald wanted." }
        }
        let terms = Set(Self.lines(try Self.learn(articles)).map { $0[0] })
        #expect(terms.contains("dravec"))
        #expect(!terms.contains("osvald"))
    }

    @Test("learns no word of one outlet alone")
    func outlets() throws {
        let articles = Self.articles { number, article in
            if number % 16 == 0 { article.text += " There was a touchline." }
            if number % 2 == 0 { article.text += " There was a whistle." }
        }
        let terms = Set(Self.lines(try Self.learn(articles)).map { $0[0] })
        #expect(terms.contains("whistle"))
        #expect(!terms.contains("touchline"))
    }

    @Test("writes a term in the form that it has most often")
    func forms() throws {
        let articles = Self.articles { number, article in
            if number % 2 == 0 { article.text += number % 6 == 0 ? " It had a team." : " They had teams." }
        }
        let terms = Set(Self.lines(try Self.learn(articles)).map { $0[0] })
        #expect(terms.contains("teams"))
        #expect(!terms.contains("team"))
    }

    @Test("measures with articles of weeks and outlets that were not learned from")
    func figures() throws {
        let figures = try Self.learn(Self.articles(400)).figures
        let learned = figures.filter { $0.name.hasSuffix("with weights") }
        #expect(
            learned.map(\.name) == ["weeks not learned from, with weights", "outlets not learned from, with weights"]
        )
        #expect(learned.allSatisfy { $0.accuracy == 1 && $0.macroF1 == 1 && $0.articles > 0 && $0.articles < 300 })
        // The taxonomy alone has one word for each label.
        #expect(figures.filter { $0.name.hasSuffix("taxonomy alone") }.allSatisfy { $0.accuracy < 0.9 })
    }

    @Test("does not find what is not there: labels at random are not predicted")
    func noise() throws {
        var dice = Dice(seed: 3)
        let articles = Self.articles(400) { _, article in
            article.label = Placed(dice.roll(2) == 0 ? "desk:sport" : "desk:politics")
        }
        let figures = try Self.learn(articles).figures
        #expect(figures.allSatisfy { (0.25...0.75).contains($0.accuracy) })
    }

    @Test("says which label is no concept, and where it stands")
    func unknownLabel() throws {
        let place = SourceLocation(file: SourceFile(name: "a.jsonl"), line: 7, column: 12)
        let articles = Self.articles { number, article in
            if number == 6 { article.label = Placed("desk:sports", at: place) }
        }
        let error = #expect(throws: Problems.self) { try Self.learn(articles) }
        #expect(error?.description == "a.jsonl:7:12: there is no concept 'desk:sports'; did you mean 'desk:sport'?")
    }

    @Test("says that one label cannot be told apart from none, and leaves out labels of few articles")
    func fewLabels() throws {
        let one = Self.articles(14).filter { $0.label.value == "desk:sport" }
        let error = #expect(throws: Problems.self) { try Self.learn(one) }
        #expect(error?.all.map(\.code) == ["taxonomy-too-few-labels"])
        let three = Self.articles { number, article in
            if number == 6 { article.label = Placed("desk:weather") }
        }
        let list = try Self.learn(three)
        #expect(list.notes == ["'desk:weather' (weather) labels fewer than 8 articles and got no weights"])
        #expect(!Self.lines(list).contains { $0[1] == "desk:weather" })
    }
}

@Suite("Parts of learning")
struct LearningPartsTests {
    @Test("logarithms and exponentials are right to the last digits", arguments: [1e-6, 0.3, 1, 1.5, 2, 8093, 1e12])
    func elementary(number: Double) {
        #expect(abs(Elementary.log(number) - log(number)) <= 1e-13 * max(1, abs(log(number))))
        let power = -log(number + 1)
        #expect(abs(Elementary.exp(power) - exp(power)) <= 1e-13 * exp(power))
        #expect(Elementary.exp(-1000) == 0)
        #expect(Elementary.exp(0) == 1)
    }

    @Test("weeks begin on Monday")
    func weeks() {
        // 14 September 2031 is a Sunday.
        #expect(CalendarWeek.of("2031-09-14") == CalendarWeek.of("2031-09-08"))
        #expect(CalendarWeek.of("2031-09-14") != CalendarWeek.of("2031-09-15"))
        #expect(CalendarWeek.of("2031-09-14T23:00:00Z") == CalendarWeek.of("2031-09-14"))
        // 29 February 2032 is a Sunday; the year turns within a week.
        #expect(CalendarWeek.of("2032-02-29") != CalendarWeek.of("2032-03-01"))
        #expect(CalendarWeek.of("2031-12-31") == CalendarWeek.of("2032-01-01"))
        #expect(CalendarWeek.of("14 September 2031") == nil)
        #expect(CalendarWeek.of("2031-13-01") == nil)
    }

    @Test("articles of one week stand on one side")
    func groups() {
        let articles = (0..<200).map { number in
            var article = LabelledArticle()
            article.date = "2031-0\(number % 9 + 1)-1\(number % 7)"
            article.outlet = "outlet \(number % 30)"
            return article
        }
        let groups = ArticleGroups(articles)
        var sides: [String: Set<Bool>] = [:]
        for (index, article) in articles.enumerated() {
            sides[CalendarWeek.of(article.date ?? "") ?? "", default: []].insert(groups.isAsideByWeek(index))
        }
        #expect(sides.values.allSatisfy { $0.count == 1 })
        #expect(Set(sides.values).count == 2)
    }
}
