public import StageKit

/// The user's register of contested claims.
public struct ClaimRegister: Record {
    /// The issues.
    public var claims = IssueList()

    /// A register of nothing.
    public init() {}

    /// Shows the fields.
    public mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("claims", &claims, .required, help: "The issues, each with an id, a proposition and two sides.")
    }
}

/// Issues, each of which does what it says of itself.
public struct IssueList: FieldValue {
    /// The issues, in the order of the file.
    public private(set) var issues: [ContestedIssue] = []

    /// Issues that are not checked.
    public init(_ issues: [ContestedIssue] = []) { self.issues = issues }

    /// A list of issues.
    public static var schema: Schema { [ContestedIssue].schema }

    /// Takes a list; refuses at its place an id that is given twice, a side without patterns, and an entry that does not
    /// match what it must or matches what it must not.
    public static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> IssueList? {
        guard case .list(let items) = value.content else {
            context.report(ValueMistake.wrongType(expected: schema.summary, found: value.summary), at: value.location)
            return nil
        }
        var list = IssueList()
        var ids: Set<String> = []
        for item in items {
            let before = context.problems.count
            guard let issue = ContestedIssue.read(item, &context), context.problems.count == before else { continue }
            let place = item["id"]?.location ?? item.location
            if !isID(issue.id) { context.report(ClaimListMistake.badID(issue.id), at: place) }
            if !ids.insert(issue.id).inserted { context.report(ClaimListMistake.idTwice(issue.id), at: place) }
            check(issue, item, &context)
            list.issues.append(issue)
        }
        return list
    }

    private static func isID(_ id: String) -> Bool {
        !id.isEmpty
            && id.utf8.allSatisfy {
                $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
            }
    }

    private static func check(_ issue: ContestedIssue, _ item: LocatedValue, _ context: inout ReadingContext) {
        for (side, patterns) in [("pro", issue.sides.pro.patterns), ("con", issue.sides.con.patterns)]
        where patterns.isEmpty {
            let place = item["sides"]?[side]?["patterns"] ?? item["sides"] ?? item
            context.report(ClaimListMistake.sideWithoutPatterns(id: issue.id, side: side), at: place.location)
        }
        let matcher = RegisterMatcher([issue])
        for text in issue.mustMatch {
            let sides = matcher.sides(of: text.text)
            if text.side.map({ !sides.contains($0) }) ?? sides.isEmpty {
                let mistake = ClaimListMistake.mustMatchFails(id: issue.id, text: text.text, side: text.side?.rawValue)
                context.report(mistake, at: text.location)
            }
        }
        for text in issue.mustNotMatch {
            let sides = matcher.sides(of: text.text)
            if let side = text.side.map({ sides.contains($0) ? $0 : nil }) ?? sides.first {
                let mistake = ClaimListMistake.mustNotMatchFails(id: issue.id, text: text.text, side: side.rawValue)
                context.report(mistake, at: text.location)
            }
        }
    }

    /// Writes the list.
    public func write(to json: inout JSONWriter) { issues.write(to: &json) }

    /// Whether there is nothing.
    public var isUnset: Bool { issues.isEmpty }
}
