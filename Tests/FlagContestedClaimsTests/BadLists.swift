import Testing

/// Registers and cue lists that are wrong.
enum BadLists {
    /// Options with one thing wrong, and where it is told.
    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let options: String
        let problem: String

        init(_ description: String, _ options: String, _ problem: String) {
            testDescription = description
            self.options = options
            self.problem = problem
        }
    }

    static let pattern = #""mill ..2 tax ..3 fair !not|never""#

    static let registers = [
        Bad(
            "a text that must match and does not",
            Lists.register(pro: pattern, mustMatch: #"{"pro":"The tax is fair."}"#),
            "5:15 register-must-match-fails"
        ),
        Bad(
            "a text that matches on the other side",
            Lists.register(pro: pattern, mustMatch: #"{"con":"The mill tax is fair."}"#),
            "5:15 register-must-match-fails"
        ),
        Bad(
            "a text that must not match and does",
            Lists.register(pro: pattern, mustMatch: "", mustNotMatch: #""The mill tax is fair.""#),
            "6:19 register-must-not-match-fails"
        ),
        Bad("a side without patterns", Lists.register(pro: "", mustMatch: ""), "3:28 register-side-without-patterns"),
        Bad(
            "a pattern of common words",
            Lists.register(pro: #""the is not""#, mustMatch: ""),
            "3:29 register-pattern-matches-everything"
        ),
        Bad("a bare star", Lists.register(pro: #""*""#, mustMatch: ""), "3:29 register-pattern-matches-everything"),
        Bad("a short stem", Lists.register(pro: #""mi*""#, mustMatch: ""), "3:29 register-pattern-matches-everything"),
        Bad(
            "a common word among others",
            Lists.register(pro: #""mill|the""#, mustMatch: ""),
            "3:29 register-pattern-matches-everything"
        ),
        Bad(
            "a pattern of exclusions",
            Lists.register(pro: #""!mill""#, mustMatch: ""),
            "3:29 register-pattern-without-words"
        ),
        Bad("an empty pattern", Lists.register(pro: #""""#, mustMatch: ""), "3:29 register-pattern-without-words"),
        Bad(
            "a window that is no number",
            Lists.register(pro: #""mill tax ~x""#, mustMatch: ""),
            "3:29 register-bad-window"
        ),
        Bad(
            "a window that is too large",
            Lists.register(pro: #""mill ..99 tax""#, mustMatch: ""),
            "3:29 register-bad-window"
        ),
        Bad("a star inside of a word", Lists.register(pro: #""m*ll tax""#, mustMatch: ""), "3:29 register-bad-word"),
        Bad(
            "a word that is too long",
            Lists.register(pro: #""millmillmillmillmill""#, mustMatch: ""),
            "3:29 register-bad-word"
        ),
        Bad("an id that is none", Lists.register(id: "Mill Tax", pro: pattern), "2:7 register-bad-id"),
        Bad(
            "an id twice",
            """
            {"register":{"claims":[
            {"id":"a","proposition":"A.","sides":{"pro":{"patterns":["mill tax"]},"con":{"patterns":["no mill"]}}},
            {"id":"a","proposition":"B.","sides":{"pro":{"patterns":["salt tax"]},"con":{"patterns":["no salt"]}}}]}}
            """,
            "3:7 register-id-twice"
        ),
        Bad(
            "a side that is missing",
            #"{"register":{"claims":[{"id":"a","proposition":"A.","sides":{"pro":{"patterns":["mill tax"]}}}]}}"#,
            "1:61 missing-key"
        ),
        Bad(
            "an unknown key",
            #"{"register":{"claims":[],"claim":[]}}"#,
            "1:26 unknown-key"
        ),
        Bad(
            "an unknown status",
            """
            {"register":{"claims":[{"id":"a","proposition":"A.","status":"true",
            "sides":{"pro":{"patterns":["mill tax"]},"con":{"patterns":["no mill"]}}}]}}
            """,
            "1:62 not-a-choice"
        ),
    ]

    static func cueList(_ fields: String) -> String { #"{"cues":{"add":[{"cue":"pooh-pooh","# + fields + "}]}}" }

    static let cues = [
        Bad(
            "an example that is not found",
            cueList(#""part":"verb","frames":["assertion"],"kind":"rebuttal","for":["Kerr left ⟦the idea⟧."]"#),
            "1:97 cue-misses-its-example"
        ),
        Bad(
            "an example against that is found",
            cueList(
                #""part":"verb","frames":["assertion"],"kind":"rebuttal","against":["Kerr pooh-poohed the idea."]"#
            ),
            "1:101 cue-finds-in-its-counterexample"
        ),
        Bad(
            "a frame of another part of speech",
            cueList(#""part":"adverb","frames":["clause"],"kind":"rebuttal""#),
            "1:61 cue-frame-does-not-fit"
        ),
        Bad("no frames", cueList(#""part":"verb","frames":[],"kind":"rebuttal""#), "1:59 cue-without-frames"),
        Bad("an unknown kind", cueList(#""part":"verb","frames":["clause"],"kind":"lie""#), "1:77 not-a-choice"),
        Bad(
            "a word that is too long",
            #"{"cues":{"add":[{"cue":"supercalifragilistic","part":"verb","frames":["clause"],"kind":"denial"}]}}"#,
            "1:24 cue-bad-words"
        ),
    ]
}
