import Files
import PipelineFile
import StageKit
import Standoff

/// Where the annotation files of a pipeline stand.
struct AnnotationsFolder: Sendable {
    let path: String

    /// How many bytes a name has at most on the file systems that there are.
    private static let longestName = 255

    /// What annotation files are called.
    static let fileExtension = ".json"

    /// The annotation file of an article, in the folder.
    static func name(forArticle article: String) -> String {
        Paths.withoutExtension(article) + fileExtension
    }

    /// The path of an article's annotation file.
    func file(forArticle article: String) -> String {
        Paths.join(path, Self.name(forArticle: article))
    }

    /// The bytes of an article's annotation file; `nil` where there is none that can be read.
    func bytes(ofArticle article: String) -> [UInt8]? {
        (try? FileReader.readIfThere(file(forArticle: article), limit: .max)) ?? nil
    }

    /// What the last run left in `_run.json`; `nil` where there was none.
    func lastRun() -> RunRecord? {
        let file = Paths.join(path, RunRecord.fileName)
        guard let bytes = try? FileReader.readIfThere(file, limit: ArticleReader.largestArticle) else { return nil }
        return RunRecord.read(bytes)
    }

    /// All annotation files, whether or not they have articles.
    func files() -> AnnotationFiles {
        files(ending: Self.fileExtension)
    }

    /// The review files whose articles are gone.
    func orphanedReviews(of found: FoundArticles) -> [String] {
        let expected = Set((found.paths + found.failures.map(\.path)).map(Self.name(forArticle:)))
        return files(ending: ReviewFile.fileExtension).names.filter { name in
            let annotations = name.dropLast(ReviewFile.fileExtension.count) + Self.fileExtension
            return !expected.contains(String(annotations)) && !found.isInUnreadFolder(name)
        }
    }

    /// All files with a name that ends so.
    private func files(ending fileExtension: String) -> AnnotationFiles {
        var files = AnnotationFiles()
        var open = [""]
        while let folder = open.popLast() {
            do throws(FileMistake) {
                for entry in try DirectoryEntry.list(folder.isEmpty ? path : Paths.join(path, folder)) {
                    // No run writes a name that is not UTF-8.
                    if entry.name.hasPrefix(".") || entry.name.hasPrefix("_") || !entry.isUTF8 { continue }
                    let name = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
                    if entry.kind == .folder {
                        open.append(name)
                    } else if name.hasSuffix(fileExtension) {
                        files.names.append(name)
                    }
                }
            } catch .notFound {
                continue
            } catch {
                files.unread.append((folder.isEmpty ? "." : folder, error))
            }
        }
        files.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return files
    }

    /// The annotation files whose articles are gone: every `.json` that no article would be written to.
    ///
    /// Below a folder of articles that could not be read, nothing is known to be gone.
    func orphans(of found: FoundArticles) -> AnnotationFiles {
        let expected = Set((found.paths + found.failures.map(\.path)).map(Self.name(forArticle:)))
        var orphans = files()
        orphans.names.removeAll { expected.contains($0) || found.isInUnreadFolder($0) }
        return orphans
    }

    /// What an annotation file says of itself; `nil` where it is none or cannot be read.
    func head(ofFile name: String) -> AnnotationHead? {
        let file = Paths.join(path, name)
        guard let start = try? FileReader.readStart(file, count: AnnotationHead.usualSize) else { return nil }
        if let head = AnnotationHead(start) { return head }
        // The title may be a very long one.
        guard start.count == AnnotationHead.usualSize, let whole = try? FileReader.readIfThere(file, limit: .max) else {
            return nil
        }
        return AnnotationHead(whole)
    }

    /// Where reviewers' decisions on an annotation file stand.
    static func decisions(forAnnotations name: String) -> String {
        Paths.withoutExtension(name) + ReviewFile.fileExtension
    }

    /// The path of an article's review file.
    func reviewFile(forArticle article: String) -> String {
        Paths.join(path, Self.decisions(forAnnotations: Self.name(forArticle: article)))
    }

    /// What people decided on an article; `nil` where there is no review file.
    ///
    /// - Throws: `ArticleFailure.file` where there is something that cannot be read.
    func review(forArticle article: String) throws(ArticleFailure) -> ReviewBytes? {
        let path = reviewFile(forArticle: article)
        do throws(FileMistake) {
            return try FileReader.readIfThere(path, limit: YAMLReader.maximumSize).map { ReviewBytes($0, path: path) }
        } catch .system where Paths.name(of: path).utf8.count > Self.longestName {
            // The annotation file's name was as long as names can be.
            return nil
        } catch {
            throw .file(error)
        }
    }
}

/// Annotation files as they stand in their folder.
struct AnnotationFiles: Sendable {
    /// Their names in the folder, in the order of their bytes.
    var names: [String] = []
    /// The folders that could not be read, and why.
    var unread: [(folder: String, mistake: FileMistake)] = []
}
