import FlagContestedClaims
import StageKit

/// Options as a pipeline file would have them, written as JSON, whose places are known as those of YAML are.
enum Lists {
    /// The problems of reading options, each as `line:column code`.
    static func problems(of options: String) -> [String] {
        read(options).problems.map { problem in
            let place = problem.location.map { "\($0.line):\($0.column) " } ?? ""
            return place + problem.code
        }
    }

    /// The options, and what is wrong with them.
    static func read(_ options: String) -> (options: FlagContestedClaims.Options?, problems: [Problem]) {
        let file = SourceFile(name: "list.json", text: options)
        var context = ReadingContext()
        do throws(Problem) {
            let value = try JSONReader.read(Array(options.utf8), file: file)
            return (FlagContestedClaims.Options.read(value, &context), context.problems)
        } catch {
            return (nil, [error])
        }
    }

    /// A register of one issue; each part can be another one.
    static func register(
        id: String = "mill-tax",
        pro: String = #""mill tax fair !not|never""#,
        con: String = #""mill tax unfair|unjust ~6""#,
        mustMatch: String = #"{"pro":"The mill tax is fair."}"#,
        mustNotMatch: String = #""The mill is old.""#
    ) -> String {
        """
        {"register":{"claims":[
        {"id":"\(id)","proposition":"The tax on mills is fair.",
        "sides":{"pro":{"patterns":[\(pro)]},
        "con":{"patterns":[\(con)]}},
        "must_match":[\(mustMatch)],
        "must_not_match":[\(mustNotMatch)]}]}}
        """
    }
}
