import Files
import Foundation
import PipelineFile
import StageKit
import Testing

/// Pipelines that stand on a disk, each test in a folder of its own.
@Suite("Loading pipelines")
struct PipelineLoadingTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stet-\(UUID().uuidString)").path
        try Folder.create(folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func write(_ text: String, _ path: String) throws {
        try Folder.create(Paths.parent(of: path) ?? ".")
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private func messages(_ path: String) -> [String] {
        do throws(Problems) {
            _ = try Pipeline.load(path, stages: testStages)
            return []
        } catch {
            return error.all.map(\.description)
        }
    }

    @Test("finds word lists beside the pipeline file")
    func wordLists() throws {
        try withFolder { folder in
            try write(pipeline("  - split\n  - tag: {people: lists/a.yaml}\n"), "\(folder)/p/news.yaml")
            try write("names: [Edda Klimt]\n", "\(folder)/p/lists/a.yaml")
            let loaded = try Pipeline.load("\(folder)/p/news.yaml", stages: testStages)
            guard case .stage(let tag as Tag) = loaded.stages[1] else { return }
            #expect(tag.options.people.content?.names == ["Edda Klimt"])
            #expect(loaded.name == "news" && loaded.articles.folder == "\(folder)/samples")
        }
    }

    @Test("refuses annotations that are a link to the articles")
    func link() throws {
        try withFolder { folder in
            try Folder.create("\(folder)/samples/a")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/annotations",
                withDestinationPath: "samples"
            )
            let path = "\(folder)/p/news.yaml"
            try write(pipeline("  - mend\n"), path)
            #expect(
                messages(path) == [
                    "\(path):2:14: '\(folder)/annotations' is the folder of the articles too; "
                        + "give the annotations a folder of their own"
                ]
            )
            // What is yet to be made below the link is below the articles.
            try write(
                "articles: {folder: ../samples, include: ['**']}\nannotations: ../annotations/new\nstages: [mend]\n",
                path
            )
            #expect(
                messages(path) == [
                    "\(path):2:14: the annotations in '\(folder)/annotations/new' would be read as articles of "
                        + "'\(folder)/samples'; put them elsewhere, or exclude the folder there"
                ]
            )
        }
    }

    @Test("refuses files that are too large before reading them")
    func tooLarge() throws {
        try withFolder { folder in
            try write(pipeline("  - split\n  - tag: {people: large.yaml}\n"), "\(folder)/p.yaml")
            try write("", "\(folder)/large.yaml")
            let file = try FileHandle(forWritingTo: URL(filePath: "\(folder)/large.yaml"))
            try file.truncate(atOffset: 100_000_000)
            try file.close()
            let said = "'\(folder)/large.yaml' has 100000000 bytes, more than the 16000000 that are read; split it"
            #expect(messages("\(folder)/large.yaml") == [said])
            #expect(messages("\(folder)/p.yaml") == ["\(folder)/p.yaml:5:19: \(said)"])
        }
    }
}
