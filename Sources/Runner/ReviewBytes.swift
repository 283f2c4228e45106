import PipelineFile
import StageKit
import Standoff

/// A review file as it stands on the disk.
struct ReviewBytes: Sendable {
    let bytes: [UInt8]
    let path: String
    /// What annotation files name it by.
    let digest: String

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        digest = Digest.sha256(bytes)
    }

    /// What it says.
    ///
    /// - Throws: `ArticleFailure.review` with all that is wrong with it.
    func decisions() throws(ArticleFailure) -> [Decision] {
        do throws(Problems) {
            return try ReviewFile.read(try YAMLReader.read(bytes, name: path))
        } catch {
            throw .review(error)
        }
    }
}
