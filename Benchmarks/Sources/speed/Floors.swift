import Foundation
import Measuring

/// The least share of the reference pass that each stage must reach, and how fast its cost may grow: `floors.json`.
///
/// They are generous, so that only gross regressions fail on a busy machine. A stage that is not named has no floor.
struct Floors: Decodable {
    /// How many times as long a text of eight times the length may take: 8 is linear, 64 quadratic.
    let growth: Double
    /// By stage, then by text.
    let shares: [String: [String: Double]]

    static func read() throws -> Floors {
        let data = try Data(contentsOf: PackageFolder.benchmarks.appending(path: "floors.json"))
        return try JSONDecoder().decode(Floors.self, from: data)
    }
}
