import StageKit

/// The keys of an external stage in a pipeline file.
struct ExternalFields: Record {
    var name = KebabName()
    var command = Command()
    var provides: [KebabName] = []
    var requires: [KebabName] = []
    var uses: [KebabName] = []
    var options = OptionTree()
    var timeout = TimeLimit()

    mutating func visit(_ fields: inout some FieldVisitor) {
        fields.field("name", &name, .required, help: "The stage's name, in kebab case.")
        fields.field(
            "command",
            &command,
            .required,
            help: "The program and its arguments; it runs in the folder of the pipeline file."
        )
        fields.field("provides", &provides, .required, help: "The layers that the stage adds.")
        fields.field("requires", &requires, help: "The layers without which it cannot work.")
        fields.field("uses", &uses, help: "The layers that it takes into account where there are any.")
        fields.field("options", &options, help: "A mapping that is handed to the program as its options.")
        fields.field("timeout", &timeout, help: "How many seconds one article may take.")
    }

    /// The stage that the fields declare.
    func declaration(folder: String, at location: SourceLocation) -> ExternalDeclaration {
        ExternalDeclaration(
            name: name.text,
            location: name.location ?? location,
            command: command.arguments,
            folder: folder,
            provides: provides.map(\.text),
            requires: requires.map(\.text),
            uses: uses.map(\.text),
            options: options.tree ?? LocatedValue(.mapping([]), at: location),
            timeout: .seconds(timeout.seconds)
        )
    }
}

/// Lower-case ASCII letters and digits, with single hyphens between them.
struct KebabName: FieldValue {
    var text = ""
    var location: SourceLocation?

    static var schema: Schema { .string }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> KebabName? {
        guard let text = String.read(value, &context) else { return nil }
        guard isKebabCase(text) else {
            context.report(PipelineMistake.badName(text), at: value.location)
            return nil
        }
        return KebabName(text: text, location: value.location)
    }

    func write(to json: inout JSONWriter) { text.write(to: &json) }

    private static func isKebabCase(_ text: String) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
                        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
                }
        }
    }
}

/// A program and its arguments.
struct Command: FieldValue {
    var arguments: [String] = []

    static var schema: Schema { .list(.string) }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> Command? {
        guard let arguments = [String].read(value, &context) else { return nil }
        // A system call takes an argument up to its first zero byte.
        if case .list(let items) = value.content, items.isEmpty || arguments.first == "" {
            context.report(PipelineMistake.noCommand, at: value.location)
        } else if arguments.contains(where: { $0.utf8.contains(0) }) {
            context.report(PipelineMistake.badArgument, at: value.location)
        }
        return Command(arguments: arguments)
    }

    func write(to json: inout JSONWriter) { arguments.write(to: &json) }
}

/// A mapping of anything.
struct OptionTree: FieldValue {
    var tree: LocatedValue?

    static var schema: Schema { .anything }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> OptionTree? {
        switch value.content {
        case .mapping: return OptionTree(tree: value)
        case .scalar(.null): return OptionTree()
        default:
            context.report(
                ValueMistake.wrongType(expected: "a mapping", found: value.summary),
                at: value.location
            )
            return nil
        }
    }

    func write(to json: inout JSONWriter) {
        if let tree { tree.write(to: &json) } else { json.raw("{}") }
    }
}

/// A number of seconds.
struct TimeLimit: FieldValue {
    /// A day: a program that needs longer for one article hangs.
    private static let longest = 86_400.0

    var seconds = 30.0

    static var schema: Schema { .number }

    static func read(_ value: LocatedValue, _ context: inout ReadingContext) -> TimeLimit? {
        guard let seconds = Double.read(value, &context) else { return nil }
        guard seconds > 0, seconds <= longest else {
            context.report(PipelineMistake.badTimeout, at: value.location)
            return nil
        }
        return TimeLimit(seconds: seconds)
    }

    func write(to json: inout JSONWriter) { seconds.write(to: &json) }
}
