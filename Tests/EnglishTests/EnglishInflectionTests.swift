import English
import Testing

@Suite("English inflection")
struct EnglishInflectionTests {
    @Test(
        "gives every form of a verb",
        arguments: [
            ("report", "report reports reported reported reporting"), ("deny", "deny denies denied denied denying"),
            ("say", "say says said said saying"), ("write", "write writes wrote written writing"),
            ("voice", "voice voices voiced voiced voicing"), ("agree", "agree agrees agreed agreed agreeing"),
            ("rebut", "rebut rebuts rebutted rebutted rebutting"), ("snap", "snap snaps snapped snapped snapping"),
            ("label", "label labels labeled labeled labeling"), ("lie", "lie lies lied lied lying"),
            ("put", "put puts put put putting"), ("go", "go goes went gone going"),
            ("stress", "stress stresses stressed stressed stressing"),
            ("convey", "convey conveys conveyed conveyed conveying"),
        ]
    )
    func verbs(_ base: String, _ expected: String) {
        let forms = EnglishInflection.forms(of: base)
        let order: [VerbForms] = [.base, .third, .past, .participle, .gerund]
        #expect(
            order.map { form in forms.first { $0.forms.contains(form) }?.word }
                == expected.split(separator: " ").map(String.init)
        )
    }

    @Test("knows the British spelling of a verb, too")
    func british() {
        let words = EnglishInflection.forms(of: "label").map(\.word)
        #expect(words.contains("labelled") && words.contains("labelling"))
    }

    @Test(
        "gives both forms of a noun",
        arguments: [
            ("claim", ["claim", "claims"]), ("theory", ["theory", "theories"]), ("wish", ["wish", "wishes"]),
            ("survey", ["survey", "surveys"]), ("witness", ["witness", "witnesses"]), ("consensus", ["consensus"]),
        ]
    )
    func nouns(_ base: String, _ expected: [String]) {
        #expect(EnglishInflection.forms(ofNoun: base) == expected)
    }
}
