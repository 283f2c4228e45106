import Foundation
import Testing

/// A stage in Python that does as it is told when an article has the word `trouble` in it; with `many`, the article says
/// what to do: `Snow means trouble: die`.
extension Workshop {
    /// The stage marks the first word of each article, and takes a note of each start in the file `starts`.
    private static let script = """
        import json, os, subprocess, sys, time

        trouble = sys.argv[1]
        with open("starts", "a") as starts:
            starts.write("started\\n")

        def say(value):
            print(json.dumps(value), flush=True)

        if trouble == "exit":
            sys.exit("I do not feel like it")
        if trouble == "greet":
            print("hello", flush=True)
        greeting = json.loads(sys.stdin.readline())
        version = open("version").read() if os.path.exists("version") else "1"
        if trouble == "version":
            version = str(len(open("starts").readlines()))
        if trouble == "unversioned":
            say({"stet": 1, "name": greeting["stage"]})
        else:
            say({"stet": 1, "name": greeting["stage"], "version": version})
        if trouble == "deaf":
            os.close(0)
            time.sleep(20)

        for line in sys.stdin:
            request = json.loads(line)
            text = request["text"]
            end = len(text.split()[0])
            row = {"start": 0, "end": end}
            answer = {"id": request["id"], "layers": {"first-words": [row]}}
            if trouble == "slow":
                time.sleep(0.2)
            # A busy machine must have the time to see that a run has begun.
            if trouble == "slower":
                time.sleep(3)
            if "trouble" not in text:
                say(answer)
                continue
            if trouble == "many":
                trouble, row = (text.split()[3:] + [""])[:2]
            else:
                row = sys.argv[2]
            if trouble in ["die", "version"]:
                os._exit(1)
            if trouble == "half":
                sys.stdout.write('{"id":')
                sys.stdout.flush()
                os._exit(1)
            if trouble == "hang":
                child = subprocess.Popen(["sleep", "100"])
                open("child", "w").write(str(child.pid))
                time.sleep(100)
            if trouble == "words":
                print("I found nothing", flush=True)
            if trouble == "list":
                say([answer])
            if trouble == "id":
                say({**answer, "id": request["id"] + 1})
            if trouble == "error":
                say({"id": request["id"], "error": "I take no articles about trouble"})
            if trouble == "none":
                say({"id": request["id"]})
            if trouble == "missing":
                say({"id": request["id"], "layers": {}})
            if trouble == "surplus":
                say({"id": request["id"], "layers": {"first-words": [], "last-words": []}})
            if trouble == "number":
                say({"id": request["id"], "layers": {"first-words": 7}})
            if trouble == "endless":
                sys.stdout.write("x" * (20 << 20))
                sys.stdout.flush()
                time.sleep(100)
            if trouble == "row":
                say({"id": request["id"], "layers": {"first-words": [json.loads(bytes.fromhex(row))]}})
            if sys.argv[1] == "many":
                trouble = "many"
            if trouble == "loud":
                sys.stderr.write("I saw trouble\\n")
                say(answer)
        if trouble == "stay":
            time.sleep(100)
        """

    /// A workshop whose pipeline has the stage, with three articles; the second is about trouble.
    static func withStage(
        _ trouble: String,
        row: String = "",
        timeout: Double = 20,
        provides: String = "first-words"
    ) throws -> Workshop {
        let workshop = try Workshop(articles: [
            "a.txt": "Rain fell on Velm.\n", "b.txt": "Snow means trouble – 🌾.\n", "c.txt": "Hail fell on Marrow.\n",
        ])
        try workshop.write("stage.py", script.replacing("first-words", with: provides))
        try workshop.write(
            "pipeline.yaml",
            """
            articles: articles
            annotations: annotations
            stages:
              - normalise
              - external:
                  name: mark-first-words
                  command: [python3, stage.py, \(trouble), '\(Self.hex(row))']
                  provides: [\(provides)]
                  timeout: \(timeout)

            """
        )
        return workshop
    }

    /// JSON in a form that YAML, a shell and a stage that mends text all leave as it is.
    static func hex(_ text: String) -> String {
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How many processes of the stage there were.
    func starts() throws -> Int { try read("starts").split(separator: "\n").count }

    /// What the stage marked in an article.
    func marks(in article: String) throws -> [String] {
        try marked("first-words", in: article)
    }

    /// The text that the rows of a layer cover.
    func marked(_ layer: String, in article: String) throws -> [String] {
        let scalars = Array(try read("articles/\(article).txt").unicodeScalars)
        return try AnnotationJSON(read("annotations/\(article).json")).rows(layer).map { row in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[row.start..<row.end])
            return String(text)
        }
    }
}
