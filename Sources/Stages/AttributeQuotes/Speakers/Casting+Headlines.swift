import StageKit

/// Names of headlines, which name none that the text does not name.
extension Casting {
    /// Names of headlines, of persons whom the text or a label names.
    mutating func castHeadlineNames() {
        let introductions = Introductions(bytes: bytes, words: words)
        for number in runs.indices where runs[number].marks.contains(.headline) {
            guard runs[number].isPerson, memberOf[number] < 0, runs[number].key.count >= 2,
                let known = cast.member(named: runs[number].key)
            else { continue }
            memberOf[number] = known
            cast.note(runs[number], for: known)
            for (office, span) in introductions.offices(of: runs[number]) { cast.note(office, span, for: known) }
        }
    }

    /// `Kerr wins`, `Anna Kerr wins`: names of headlines whose surname only one person of the text has, with a title perhaps.
    mutating func castHeadlineSurnames() {
        for number in runs.indices where runs[number].marks.contains(.headline) {
            guard memberOf[number] < 0, case let run = runs[number],
                run.marks.isDisjoint(with: [.body, .state, .group, .place]),
                let known = cast.members(surnamed: run.key.last).only,
                run.key.count == 1 || run.marks.contains(.given) && cast[known].key.count == 1
            else { continue }
            memberOf[number] = known
            cast.note(run, for: known)
        }
    }
}
