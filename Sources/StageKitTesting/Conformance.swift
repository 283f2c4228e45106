public import StageKit

/// Puts stages through their own examples and through the laws that every stage keeps.
///
/// One parameterised test covers all the stages of a package; a new stage needs no test of its own for this:
///
///     @Test(arguments: myStages.map(\.name))
///     func conforms(_ name: String) {
///         #expect(Conformance(of: myStages).violations(ofStageNamed: name) == [])
///     }
///
/// Each example runs three times: as it is, behind front matter of Cyrillic letters and emoji, so that mistakes with
/// offsets cannot hide, and once more for equality of the bytes. Their words in random orders show what a rule does with
/// half of what it looks for.
public struct Conformance: Sendable {
    private let stages: [any Stage.Type]

    /// A kit for stages, which may require the layers of one another.
    public init(of stages: [any Stage.Type]) {
        self.stages = stages
    }

    /// All that is wrong with a stage; nothing where it conforms.
    public func violations(ofStageNamed name: String) -> [Violation] {
        guard let stage = stages.first(where: { $0.name == name }) else {
            return [Violation(stage: name, subject: "name", message: "there is no such stage")]
        }
        return violations(of: stage)
    }

    private func violations<S: Stage>(of stage: S.Type) -> [Violation] {
        var found = declarationViolations(of: stage)
        for example in S.examples {
            found += ExampleRun(stage: stage, example: example, among: stages).violations()
        }
        for text in HostileText.all {
            found += Laws(stage: stage, among: stages).violations(of: text)
        }
        return found + scrambledViolations(of: stage)
    }

    /// What breaks a law on the words of the examples in new orders, each text with another example's options.
    private func scrambledViolations<S: Stage>(of stage: S.Type) -> [Violation] {
        guard !S.examples.isEmpty else { return [] }
        return (0..<Self.scrambledTexts).flatMap { seed in
            let example = S.examples[seed * S.examples.count / Self.scrambledTexts]
            var source = ScrambledText(of: S.examples.map(\.marked.plain), seed: seed)
            let text = HostileText("scrambled examples, seed \(seed)", source.text(paragraphs: 60))
            return Laws(stage: stage, among: stages).violations(of: text, options: example.options)
        }
    }

    /// How many scrambled texts each stage reads.
    private static let scrambledTexts = 12

    private func declarationViolations<S: Stage>(of stage: S.Type) -> [Violation] {
        var found: [Violation] = []
        func violation(_ subject: String, _ message: String) {
            found.append(Violation(stage: S.name, subject: subject, message: message))
        }
        if !S.name.isKebabCase { violation("name", "'\(S.name)' is not in kebab case") }
        if S.summary.last != "." { violation("summary", "is not a sentence that ends with a full stop") }
        if S.examples.isEmpty { violation("examples", "there are none; an example is documentation and a test") }
        if S.provides.isEmpty { violation("provides", "there is no layer; a stage adds at least one") }
        for layer in S.provides where !layer.layer.name.isKebabCase || !layer.layer.prefix.isKebabCase {
            violation("provides", "'\(layer.layer.name)' or its prefix is not in kebab case")
        }
        for field in S.Options.fields where !field.name.isKebabCase || field.help.last != "." {
            violation("option \(field.name)", "is not in kebab case, or its help is no sentence with a full stop")
        }
        return found
    }
}

extension String {
    /// Lower-case ASCII letters and digits, with single hyphens between them.
    fileprivate var isKebabCase: Bool {
        !isEmpty && first != "-" && last != "-" && !contains("--")
            && utf8.allSatisfy {
                ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "-")
                    || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
            }
    }
}
