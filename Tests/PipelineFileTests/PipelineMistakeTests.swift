import Testing

@Suite("Mistakes in pipelines")
struct PipelineMistakeTests {
    struct BadPipeline: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let messages: [String]

        /// A title, a text, and what is said of it in `pipelines/p.yaml`.
        init(_ title: String, _ text: String, _ messages: String...) {
            testDescription = title
            self.text = text
            self.messages = messages.map { "pipelines/p.yaml:" + $0 }
        }
    }

    @Test("are told with their places", arguments: keys + stages + layers + externals + folders)
    func told(_ bad: BadPipeline) {
        #expect(pipelineMessages(bad.text) == bad.messages)
    }

    static let keys: [BadPipeline] = [
        BadPipeline(
            "an empty file",
            "# nothing yet\n",
            "1:1: the file says nothing; a pipeline has the keys articles, annotations and stages"
        ),
        BadPipeline(
            "a list",
            "- mend\n",
            "1:1: expected a mapping with the keys name, articles, annotations, stages, found a list"
        ),
        BadPipeline(
            "missing keys",
            "name: x\n",
            "1:1: the key 'articles' is missing; it says: The folder with the articles, relative to this file, "
                + "or a mapping that also says which files to take.",
            "1:1: the key 'annotations' is missing; it says: The folder that the annotation files are written to, "
                + "relative to this file.",
            "1:1: the key 'stages' is missing; it says: The stages, in the order in which they work."
        ),
        BadPipeline(
            "an unknown key",
            pipeline("  - mend\n") + "artikles: x\n",
            "5:1: unknown key 'artikles'; did you mean 'articles'?"
        ),
        BadPipeline(
            "wrong types",
            "name: [x]\narticles: 7\nannotations: {}\nstages: mend\n",
            "1:7: expected text, found a list",
            "2:11: expected a folder, or a mapping with the keys folder, include, exclude, found the number 7",
            "3:14: expected text, found an empty mapping",
            "4:9: expected a list of stages, found 'mend'"
        ),
        BadPipeline(
            "YAML's mistakes and the pipeline's",
            "articles: a\narticles: b\nannotations: !x c\nstages: [mend, splitt]\n",
            "2:1: the key 'articles' stands already in line 1; remove one of the two",
            "3:14: tags such as '!x' have no meaning here; remove it",
            "4:16: unknown stage 'splitt'; did you mean 'split'?"
        ),
    ]

    static let stages: [BadPipeline] = [
        BadPipeline(
            "no stage",
            "articles: a\nannotations: b\nstages: []\n",
            "3:9: there is no stage; 'stet stages' lists those that there are"
        ),
        BadPipeline(
            "nothing for stages",
            pipeline(""),
            "3:8: there is no stage; 'stet stages' lists those that there are"
        ),
        BadPipeline(
            "an unknown stage",
            pipeline("  - mned\n  - normalise: {x: 1}\n"),
            "4:5: unknown stage 'mned'; did you mean 'mend'?",
            "5:5: unknown stage 'normalise'; the stages here are: mend, split, tag, flag-claims, external"
        ),
        BadPipeline(
            "what is no stage",
            pipeline("  - 7\n  - [split]\n  -\n  - {}\n"),
            "4:5: expected a stage's name, or its name with options below it, found the number 7",
            "5:5: expected a stage's name, or its name with options below it, found a list",
            "6:4: expected a stage's name, or its name with options below it, found nothing",
            "7:5: expected a stage's name, or its name with options below it, found an empty mapping"
        ),
        BadPipeline(
            "options beside the name",
            pipeline("  - split:\n    longest: 3\n"),
            "4:5: one entry has the keys split, longest; indent the options of 'split' deeper than its name, "
                + "and begin every stage with '- '"
        ),
        BadPipeline(
            "a stage twice",
            pipeline("  - mend\n  - split\n  - mend\n"),
            "6:5: the stage 'mend' stands already in line 4; remove one of the two"
        ),
        BadPipeline(
            "an unknown option",
            pipeline("  - split:\n      longst: 3\n"),
            "5:7: unknown key 'longst'; did you mean 'longest'?"
        ),
        BadPipeline(
            "options of a stage that has none",
            pipeline("  - mend: {x: 1}\n  - split: 7\n"),
            "4:12: unknown key 'x'; there are no keys here",
            "5:12: expected a mapping with the keys longest, ratio, marks, found the number 7"
        ),
        BadPipeline(
            "options of the wrong type",
            pipeline("  - split: {longest: ten, ratio: no, marks: [., 7, null]}\n"),
            "4:22: expected a whole number, found 'ten'",
            "4:34: expected a number, found 'no'",
            "4:49: expected text, found the number 7",
            "4:52: expected text, found nothing"
        ),
        BadPipeline(
            "what a stage refuses",
            pipeline("  - split: {longest: 0}\n"),
            "4:5: 'longest' must be more than 0"
        ),
        BadPipeline(
            "a missing option",
            pipeline("  - split\n  - tag\n  - flag-claims\n"),
            "6:5: the key 'holder' is missing; it says: Who asserts them."
        ),
    ]

    static let layers: [BadPipeline] = [
        BadPipeline(
            "a missing layer",
            pipeline("  - mend\n  - tag\n"),
            "5:5: the stage 'tag' needs the layer 'sentences', which no stage before it provides; put 'split' before it"
        ),
        BadPipeline(
            "a layer that comes too late",
            pipeline("  - tag\n  - split\n"),
            "4:5: the stage 'tag' needs the layer 'sentences', which no stage before it provides; "
                + "move 'split' before it"
        ),
        BadPipeline(
            "a layer of a stage that is mistyped",
            pipeline("  - splitt\n  - tag\n"),
            "4:5: unknown stage 'splitt'; did you mean 'split'?"
        ),
        BadPipeline(
            "a stage that is mistyped beside the right one",
            pipeline("  - splitt\n  - split\n  - tag\n"),
            "4:5: unknown stage 'splitt'; did you mean 'split'?"
        ),
        BadPipeline(
            "edits behind another stage",
            pipeline("  - split\n  - mend\n"),
            "5:5: the stage 'mend' changes the text that the stages see; put it first, before 'split'"
        ),
        BadPipeline(
            "a layer of two stages",
            pipeline("  - split\n  - external: {name: cut, command: [cut], provides: [sentences]}\n"),
            "5:22: the stage 'cut' provides the layer 'sentences', as 'split' does; remove one of the two"
        ),
        BadPipeline(
            "a layer that nobody knows",
            pipeline(
                "  - split\n"
                    + "  - external: {name: cut, command: [cut], provides: [x], requires: [sentence], uses: [topic, qqqq]}\n"
            ),
            "5:69: the stage 'cut' needs the layer 'sentence', which no stage before it provides; "
                + "did you mean 'sentences'?",
            "5:87: no stage provides the layer 'topic'; did you mean 'topics'?",
            "5:94: no stage provides the layer 'qqqq'; the layers here are: blocks, edits, sentences, topics, claims, x"
        ),
    ]

    static let externals: [BadPipeline] = [
        BadPipeline(
            "nothing said of it",
            pipeline("  - external\n"),
            "4:5: the key 'name' is missing; it says: The stage's name, in kebab case.",
            "4:5: the key 'command' is missing; it says: The program and its arguments; "
                + "it runs in the folder of the pipeline file.",
            "4:5: the key 'provides' is missing; it says: The layers that the stage adds."
        ),
        BadPipeline(
            "everything wrong",
            pipeline(
                """
                  - external:
                      name: My Stage
                      command: []
                      provides: []
                      requires: [Sentences]
                      options: [x]
                      timeout: 0
                      comand: x

                """
            ),
            "5:13: 'My Stage' is no name; use lower-case letters, digits, and single hyphens between them",
            "6:16: an external stage needs a command; write the program and its arguments, such as [python3, stage.py]",
            "7:17: an external stage provides at least one layer; name it here",
            "8:18: 'Sentences' is no name; use lower-case letters, digits, and single hyphens between them",
            "9:16: expected a mapping, found a list",
            "10:16: a time limit is a number of seconds above 0 and up to 86400, which is a day",
            "11:7: unknown key 'comand'; did you mean 'command'?"
        ),
        BadPipeline(
            "a program without a name, an argument that no program can have",
            pipeline(
                "  - external: {name: a, command: [''], provides: [x]}\n"
                    + "  - external: {name: b, command: [b, \"\\0\"], provides: [y], timeout: 86401}\n"
            ),
            "4:34: an external stage needs a command; write the program and its arguments, such as [python3, stage.py]",
            "5:34: an argument of a program cannot hold the character U+0000; remove it",
            "5:69: a time limit is a number of seconds above 0 and up to 86400, which is a day"
        ),
        BadPipeline(
            "a name that is taken",
            pipeline(
                "  - external: {name: split, command: [x], provides: [x]}\n"
                    + "  - external: {name: mine, command: [x], provides: [y]}\n"
                    + "  - external: {name: mine, command: [x], provides: [z]}\n"
            ),
            "4:22: 'split' is the name of a stage of stet; give the external stage another one",
            "6:22: the stage 'mine' stands already in line 5; remove one of the two"
        ),
        BadPipeline(
            "edits",
            pipeline("  - external: {name: mine, command: [x], provides: [edits]}\n"),
            "4:22: the external stage 'mine' cannot provide 'edits': it sees the text as it is already normalised; "
                + "remove the layer"
        ),
    ]

    static let folders: [BadPipeline] = [
        BadPipeline(
            "one folder for both",
            "articles: ../samples\nannotations: ../x/../samples/\nstages: [mend]\n",
            "2:14: 'samples' is the folder of the articles too; give the annotations a folder of their own"
        ),
        BadPipeline(
            "annotations that are articles",
            "articles: {folder: .., include: ['**']}\nannotations: ../annotations\nstages: [mend]\n",
            "2:14: the annotations in 'annotations' would be read as articles of '.'; "
                + "put them elsewhere, or exclude the folder there"
        ),
        BadPipeline(
            "folders without names",
            "articles: ''\nannotations: \"a\\0b\"\nstages: [mend]\n",
            "1:11: this is no path of a folder; write one relative to this file, or '.' for the folder of this file",
            "2:14: this is no path of a folder; write one relative to this file, or '.' for the folder of this file"
        ),
        BadPipeline(
            "bad patterns",
            "articles: {folder: x, include: [/a, 7], exclude: ['a/', '[']}\nannotations: y\nstages: [mend]\n",
            "1:33: patterns are relative to the articles folder; remove the slash at the beginning",
            "1:37: expected text, found the number 7",
            "1:51: a pattern stands for files; write 'a/**' for all that is in the folder",
            "1:57: a set of characters is not closed or runs backwards; write it like '[a-z]', or '\\[' for a bracket"
        ),
        BadPipeline(
            "no pattern",
            "articles: {folder: x, include: []}\nannotations: y\nstages: [mend]\n",
            "1:32: no file can match an empty list; name a pattern, or remove the key for '**/*.txt' and '**/*.md'"
        ),
        BadPipeline(
            "no folder in a mapping",
            "articles: {include: ['*']}\nannotations: y\nstages: [mend]\n",
            "1:11: the key 'folder' is missing; it says: The folder with the articles, relative to this file."
        ),
    ]

    @Test("of word lists are told at the path or in the list")
    func wordLists() {
        let text = pipeline(
            "  - split\n  - tag: {people: lists/a.yaml, places: ../b.yaml}\n  - flag-claims: {holder: 7}\n"
        )
        #expect(
            pipelineMessages(text, lists: ["b.yaml": "names: [x, 7]\nnams: [y]\n"]) == [
                "pipelines/p.yaml:5:19: 'pipelines/lists/a.yaml' does not exist; check the path",
                "pipelines/p.yaml:6:27: expected text, found the number 7",
                "b.yaml:1:12: expected text, found the number 7",
                "b.yaml:2:1: unknown key 'nams'; did you mean 'names'?",
            ]
        )
        #expect(
            pipelineMessages(text, lists: ["pipelines/lists/a.yaml": "a: ]", "b.yaml": "names: [x]\nnames: [y]"]) == [
                "pipelines/p.yaml:6:27: expected text, found the number 7",
                "pipelines/lists/a.yaml:1:4: expected a value here; write one, or remove what is before it",
                "b.yaml:2:1: the key 'names' stands already in line 1; remove one of the two",
            ]
        )
    }

    @Test("of a list that is used twice are told once")
    func sharedList() {
        #expect(
            pipelineMessages(
                pipeline("  - split\n  - tag: {people: a.yaml, places: a.yaml}\n"),
                lists: ["pipelines/a.yaml": "names: [x]\nx: 1\n"]
            ) == ["pipelines/a.yaml:2:1: unknown key 'x'; the keys here are: names, weight"]
        )
    }

    @Test("of a wrong file are not told for each of its lines")
    func wrongFile() {
        let list = "names: [\n" + (1...5_000).map { "  \($0),\n" }.joined() + "]\n"
        let told = pipelineMessages(
            pipeline("  - split\n  - tag: {people: a.yaml}\n"),
            lists: ["pipelines/a.yaml": list]
        )
        #expect(told.count == 101)
        #expect(told.first == "pipelines/a.yaml:2:3: expected text, found the number 1")
        #expect(
            told.last
                == "pipelines/a.yaml:102:3: there are more than 100 mistakes; mend those before this line first"
        )
    }

    @Test("cannot move the cursor of a terminal")
    func controlCharacters() {
        #expect(
            pipelineMessages(pipeline("  - mend\n") + "\"\\e[2Jx\\ny\": 1\n") == [
                "pipelines/p.yaml:5:1: unknown key '\\u{1B}[2Jx\\u{A}y'; "
                    + "the keys here are: name, articles, annotations, stages"
            ]
        )
    }
}
