import StageKit

/// Words a claim's `why` from its parts.
struct Reasons {
    let voices: Voices
    let bytes: [UInt8]
    let issues: [ContestedIssue]

    /// One sentence, without a stop, that says who contests the claim, by which words, and who holds it.
    func reason(for draft: Draft) -> String {
        let claim = draft.claim
        let words = "“\(shown(draft.words))”"
        let who = claim.contestedBy.map(name)
        let text: String
        switch draft.wording {
        case .denies: text = who.map { "\($0) denies it (\(words))" } ?? "it is denied (\(words))"
        case .rejects: text = who.map { "\($0) rejects it (\(words))" } ?? "it is rejected (\(words))"
        case .doubts: text = who.map { "\($0) doubts it (\(words))" } ?? "it is doubted (\(words))"
        case .calls: text = who.map { "\($0) calls it \(words)" } ?? "it is called \(words)"
        case .negates: text = who.map { "\($0) denies it (\(words))" } ?? "a speaker denies it (\(words))"
        case .insists:
            return claim.holder.map { "\(name($0)) insists on it (\(words))" } ?? "a speaker insists on it (\(words))"
        case .distances: text = "\(who ?? "a speaker") keeps a distance (\(words))"
        case .accuses: text = "an accusation (\(words))"
        case .registers: text = registered(claim)
        case .measures: text = "a figure that can be checked"
        case .marks: text = "\(who ?? "a speaker") keeps a distance by quotation marks"
        }
        guard let holder = claim.holder, holder != claim.contestedBy else { return text }
        return "\(text); held by \(name(holder))"
    }

    private func registered(_ claim: Claim) -> String {
        let id = claim.register ?? ""
        if claim.kind == .opposition {
            return claim.contestedBy.map { "\(name($0)) holds the other side (\(id))" }
                ?? "both sides are held here (\(id))"
        }
        guard let issue = issues.first(where: { $0.id == id }) else { return "on the register (\(id))" }
        let reference = issue.references.first.map { ": \($0.publisher)\($0.rating.map { ", “\($0)”" } ?? "")" } ?? ""
        let denied = claim.contestedBy.map { "; denied by \(name($0))" } ?? ""
        return "on the register as \(issue.status.rawValue) (\(id)\(reference))\(denied)"
    }

    /// How a sentence names somebody.
    func name(_ id: String) -> String { id == Claim.narrator ? "the narrator" : voices.name(of: id) }

    /// The words of a cue on one line; a long one is cut.
    private func shown(_ span: TextSpan) -> String {
        var line: [UInt8] = []
        var words = 1
        for byte in bytes[span.range] {
            guard byte <= 0x20 else {
                line.append(byte)
                continue
            }
            if line.last == UInt8(ascii: " ") { continue }
            words += 1
            if words > 8 { return String(decoding: line, as: UTF8.self) + " …" }
            line.append(UInt8(ascii: " "))
        }
        return String(decoding: line, as: UTF8.self)
    }
}
