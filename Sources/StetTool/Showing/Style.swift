import ArgumentParser
import Files

/// How results stand out: by colour on a terminal, and without it nowhere less readable.
struct Style {
    /// When colour is used.
    enum When: String, ExpressibleByArgument, CaseIterable {
        case auto
        case always
        case never
    }

    /// What can stand out.
    enum Role {
        case added, removed, changed, marked, heading, faint

        fileprivate var code: String {
            switch self {
            case .added: "32"
            case .removed: "31"
            case .changed: "33"
            case .marked: "1"
            case .heading: "1;36"
            case .faint: "2"
            }
        }
    }

    let isColoured: Bool

    init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// Colour where it was asked for, or where results go to a terminal (or to git's pager) and nobody minds.
    init(_ when: When) {
        switch when {
        case .always: isColoured = true
        case .never: isColoured = false
        case .auto:
            let isShown = Console.resultsAreOnTerminal || Console.environment("GIT_PAGER_IN_USE") == "true"
            let isUnwanted = Console.environment("NO_COLOR").map { !$0.isEmpty } ?? false
            isColoured = isShown && !isUnwanted && Console.environment("TERM") != "dumb"
        }
    }

    /// The text in a role.
    func text(_ text: String, _ role: Role) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(role.code)m\(text)\u{1B}[0m" : text
    }
}
