import StageKit

/// Where an article names its members, each list in the order in which that was found.
///
/// The lists run through one array: most members are named once or twice, and few of them speak.
struct Mentions {
    /// A place where the article names a member.
    struct Mention {
        let span: TextSpan
        /// Whether the words there name the member, too: a pronoun's do not.
        let isName: Bool
    }

    /// Where the list of a member begins and ends; negative where it is empty.
    struct List {
        fileprivate var first: Int32 = -1
        fileprivate var last: Int32 = -1

        /// Whether the article names the member nowhere.
        var isEmpty: Bool { first < 0 }
    }

    private var all: [(mention: Mention, next: Int32)] = []

    init() {
        // As many as most articles have.
        all.reserveCapacity(64)
    }

    /// Adds a place to a list.
    mutating func append(_ mention: Mention, to list: inout List) {
        let number = Int32(truncatingIfNeeded: all.count)
        if list.isEmpty { list.first = number } else { all[Int(list.last)].next = number }
        list.last = number
        all.append((mention, -1))
    }

    /// The first place of a list.
    func first(of list: List) -> Mention? { list.isEmpty ? nil : all[Int(list.first)].mention }

    /// Puts the places of a list in an array, in the order in which they were added.
    func collect(_ list: List, into mentions: inout [Mention]) {
        mentions.removeAll(keepingCapacity: true)
        var number = list.first
        while number >= 0 {
            mentions.append(all[Int(number)].mention)
            number = all[Int(number)].next
        }
    }
}
