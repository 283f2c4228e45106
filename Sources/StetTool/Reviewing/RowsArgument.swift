import ArgumentParser
import Runner
import StageKit
import Standoff

/// Which rows of an annotation file are meant.
struct RowsArgument: ParsableArguments {
    @Argument(help: "The annotation file.", completion: .file(extensions: ["json"]))
    var file: String

    @Argument(help: "The ids of the rows.")
    var ids: [String] = []

    @Option(help: "Words of the article: the row with the shortest text that holds them.")
    var text: [String] = []

    @Option(
        name: .customLong("where"),
        help: "Rows that say this, such as 'layer=quotes kind=indirect confidence<0.8 status=undecided'."
    )
    var condition: String?

    func validate() throws {
        if ids.isEmpty, text.isEmpty, condition == nil {
            throw ValidationError("Name the rows: by their ids, by '--text' or by '--where'.")
        }
    }

    /// The rows, each once, in the order of the file.
    func rows(of desk: ReviewDesk) throws(Problems) -> [FileRow] {
        var rows = desk.rows
        if let condition { rows = try RowCondition(condition).rows(among: rows) }
        if ids.isEmpty, text.isEmpty { return rows }
        var wanted = Set(try desk.rows(withIDs: ids).map(\.id))
        for words in text { wanted.formUnion(try desk.rows(among: rows, withText: words).map(\.id)) }
        return desk.rows.filter { wanted.contains($0.id) }
    }
}
