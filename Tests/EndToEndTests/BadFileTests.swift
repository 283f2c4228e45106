import Foundation
import Testing

@Suite("What stands where an article should")
struct BadFileTests {
    private static let text = "Rain fell on Velm.\n"
    private static let notPermitted = "may not be used by you; change its permissions"
    private static let linkedFolder = "is a link to a folder, which is not followed; exclude it"
    private static let leavesFolder = "is a link that leads out of the folder; copy the file instead"
    private static let brokenLink = "is a link that leads nowhere or in a circle; mend or remove it"

    @Test("and may not be read fails alone", .needsPermissions)
    func unreadable() throws {
        let workshop = try Workshop(articles: ["a.txt": Self.text, "closed/b.txt": Self.text])
        try workshop.permit(0, "articles/a.txt")
        try workshop.permit(0, "articles/closed")
        try workshop.expectFailures(
            [
                "a.txt": "'articles/a.txt' \(Self.notPermitted)",
                "closed": "'articles/closed' \(Self.notPermitted)",
            ],
            bound: true
        )
    }

    @Test("and is a folder fails, and what is in it does not")
    func folder() throws {
        let workshop = try Workshop(articles: ["a.txt/b.txt": Self.text])
        try workshop.expectFailures(["a.txt": "'a.txt' is a folder, not a file; rename it or exclude it"])
        #expect(workshop.exists("annotations/a.txt/b.json"))
    }

    @Test("and is a link is followed inside of the folder alone")
    func links() throws {
        let workshop = try Workshop(articles: ["in/a.txt": Self.text, ".hidden.txt": Self.text])
        try workshop.write("outside.txt", Self.text)
        try workshop.makeFolder("articles-too")
        try workshop.write("articles-too/a.txt", Self.text)
        try workshop.link("articles/inside.txt", to: "in/a.txt")
        try workshop.link("articles/in/to-hidden.txt", to: "../.hidden.txt")
        try workshop.link("articles/out.txt", to: "../outside.txt")
        // Its path begins as that of the folder does.
        try workshop.link("articles/near.txt", to: "../articles-too/a.txt")
        try workshop.link("articles/chain.txt", to: "out.txt")
        try workshop.link("articles/absolute.txt", to: "/dev/null")
        try workshop.link("articles/dangling.txt", to: "nothing.txt")
        try workshop.link("articles/loop.txt", to: "pool.txt")
        try workshop.link("articles/pool.txt", to: "loop.txt")
        try workshop.link("articles/folder", to: "in")
        try workshop.link("articles/itself", to: ".")
        try workshop.link("articles/folder.txt", to: "../articles-too")
        try workshop.link("articles/note.pdf", to: "nothing.pdf")
        try workshop.expectFailures([
            "out.txt": "'out.txt' \(Self.leavesFolder)",
            "near.txt": "'near.txt' \(Self.leavesFolder)",
            "chain.txt": "'chain.txt' \(Self.leavesFolder)",
            "absolute.txt": "'absolute.txt' \(Self.leavesFolder)",
            "dangling.txt": "'dangling.txt' \(Self.brokenLink)",
            "loop.txt": "'loop.txt' \(Self.brokenLink)",
            "pool.txt": "'pool.txt' \(Self.brokenLink)",
            "folder": "'folder' \(Self.linkedFolder)",
            "itself": "'itself' \(Self.linkedFolder)",
            "folder.txt": "'folder.txt' \(Self.linkedFolder)",
        ])
        #expect(
            try workshop.files(below: "annotations").keys.sorted()
                == ["_run.json", "good.json", "in/a.json", "in/to-hidden.json", "inside.json"]
        )
    }

    @Test("and is a pipe or a socket fails, and nobody waits for it", .needs("python3 --version"))
    func pipesAndSockets() throws {
        let workshop = try Workshop(articles: [:])
        try workshop.makePipe("articles/pipe.txt")
        try workshop.makeSocket("articles/socket.txt")
        try workshop.link("articles/to-pipe.txt", to: "pipe.txt")
        try workshop.makePipe("articles/pipe.pdf")
        let other = "is a pipe, a socket or a device, not a file; remove it or exclude it"
        try workshop.expectFailures([
            "pipe.txt": "'pipe.txt' \(other)",
            "socket.txt": "'socket.txt' \(other)",
            "to-pipe.txt": "'articles/to-pipe.txt' is a pipe, not a file; remove it or exclude it",
        ])
    }

    @Test("and is larger than any article fails without being read")
    func tooLarge() throws {
        let workshop = try Workshop(articles: [:])
        try workshop.write("articles/a.txt", "")
        // A file with a hole: it takes no room.
        let file = try FileHandle(forWritingTo: workshop.folder.appendingPathComponent("articles/a.txt"))
        try file.truncate(atOffset: 1 << 40)
        try file.close()
        let bytes = "has 1099511627776 bytes, more than the 268435456 that are read; split it"
        try workshop.expectFailures(["a.txt": "'articles/a.txt' \(bytes)"])
    }
}

@Suite("An article's name")
struct BadNameTests {
    private static let text = "Rain fell on Velm.\n"

    @Test("that shares an annotation file with another's fails with it")
    func shared() throws {
        let workshop = try Workshop(articles: [
            "a.txt": Self.text, "a.md": Self.text, "a-b.txt": Self.text, "in/a.txt": Self.text,
        ])
        let remedy = "would have the same annotation file; rename one of them"
        try workshop.expectFailures(["a.txt": "'a.md' \(remedy)", "a.md": "'a.txt' \(remedy)"])
        #expect(!workshop.exists("annotations/a.json"))
        #expect(workshop.exists("annotations/a-b.json"))
        #expect(workshop.exists("annotations/in/a.json"))
    }

    @Test("that begins with '_' fails")
    func reserved() throws {
        let workshop = try Workshop(articles: ["_run.txt": Self.text, "in/_a.txt": Self.text, "_in/a.txt": Self.text])
        let message = "names that begin with '_' are kept for files about all articles; rename it"
        try workshop.expectFailures(["_run.txt": message, "in/_a.txt": message])
        #expect(workshop.exists("annotations/_in/a.json"))
    }

    @Test("that is hidden is passed over")
    func hidden() throws {
        let workshop = try Workshop(articles: [".a.txt": Self.text, ".git/a.txt": Self.text, "a.txt": Self.text])
        #expect(try workshop.stet("run", "pipeline.yaml").output.hasPrefix("1 article annotated"))
        #expect(try workshop.files(below: "annotations").keys.sorted() == ["_run.json", "a.json"])
    }

    static let odd = [
        "a b.txt", " .txt", "new\nline.txt", "tab\t.txt", "Отчёт о дожде.txt", "🌾👩‍🌾.txt", "it's \"so\".txt",
        "back\\slash.txt",
        "-n.txt", "--help.txt", "a.b.c.txt", "%s%n.txt", "esc\u{1B}[31m.txt", "e\u{301}.txt", "$(reboot).txt", "*.txt",
        String(repeating: "a", count: 250) + ".txt", "in a/b c.txt",
    ]

    @Test("that is odd is taken as it is", arguments: odd)
    func oddName(_ name: String) throws {
        let workshop = try Workshop(articles: [name: Self.text])
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages == "")
        #expect(outcome.code == 0)
        let file = try AnnotationJSON(workshop.read("annotations/\(name.dropLast(4)).json"))
        #expect((file.article["path"] as? String).map { Array($0.utf8) } == Array(name.utf8))
        #expect(try workshop.stet("run", "pipeline.yaml").output.contains("1 up to date"))
        #expect(try workshop.stet("check", "pipeline.yaml").code == 0)
    }

    @Test("that is no text fails by what can be shown of it")
    func notUTF8() throws {
        let workshop = try Workshop(articles: [:])
        for last in [0xE9, 0xE8] as [UInt8] {
            try workshop.write(nameBytes: Array("caf".utf8) + [last] + Array(".txt".utf8), in: "articles", Self.text)
        }
        try workshop.write(nameBytes: [0xFF] + Array(".pdf".utf8), in: "articles", Self.text)
        try workshop.expectFailures([
            "caf\\xE9.txt": "the name 'caf\\xE9.txt' is not UTF-8; rename it",
            "caf\\xE8.txt": "the name 'caf\\xE8.txt' is not UTF-8; rename it",
        ])
    }

    @Test("in a message keeps to one line and leaves the terminal alone")
    func visible() throws {
        let workshop = try Workshop(articles: ["_a\nb.txt": Self.text, "_\u{1B}[2Jc.txt": Self.text])
        let outcome = try workshop.stet("run", "pipeline.yaml")
        #expect(outcome.messages.split(separator: "\n").count == 2)
        #expect(outcome.messages.contains("articles/_a\\nb.txt: names that begin"))
        #expect(outcome.messages.contains("articles/_\\u{1B}[2Jc.txt: names that begin"))
        #expect(!outcome.messages.contains("\u{1B}"))
    }
}
