import StageKit
import Standoff

extension DecisionFinding {
    /// Which decision, and what is the matter with it.
    var summary: String {
        let place = decision.location.map { " at line \($0.line)" } ?? ""
        if decision.id.isEmpty { return "a row added to \(decision.layer)\(place): \(reason)" }
        let on = row == nil || row == decision.id ? decision.id : "\(decision.id), now \(row ?? ""),"
        return "\(decision.decision.rawValue) \(on)\(place): \(reason)"
    }
}
