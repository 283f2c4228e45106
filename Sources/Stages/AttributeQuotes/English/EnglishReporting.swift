import StageKit

/// The reporting expressions of English news.
///
/// The verbs are those of reference grammars (that-clause, wh-clause, to-infinitive complements), of newsroom style books,
/// and of what American and European news writes; each group stands for one way of building the clause. What is as often
/// no report in running news has only the frames in which it is one: `stated that …`, but not `the states …`. A topic is
/// no content, so that `discuss`, `talk about` and the like are in no list.
enum EnglishReporting {
    typealias Group = (
        part: ReportingExpression.Part, frames: [ReportingExpression.Frame], act: Quote.Act, words: String
    )

    static let all: [ReportingExpression] = (speech + writing + thought).flatMap { group in
        group.words.split(separator: ",").compactMap { word in
            let text = word.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            return text.isEmpty ? nil : ReportingExpression(text, group.part, group.frames, group.act)
        }
    }
}
