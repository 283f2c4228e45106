import StageKit

extension Casting {
    /// The ids of those who speak, by member, and whose of them rows refer to.
    struct SpeakerIDs {
        fileprivate var ids: [String?]
        fileprivate var names: [String]
        fileprivate var isReferredTo: [Bool]

        /// The id of a member, who gets a row for it; `nil` of one who does not speak.
        mutating func id(of member: Int) -> String? {
            if ids[member] != nil { isReferredTo[member] = true }
            return ids[member]
        }
    }

    /// An id for each of those who speak: what a register says, or the name.
    func speakerIDs() -> SpeakerIDs {
        let count = cast.members.count
        var ids = SpeakerIDs(
            ids: Array(filledWith: nil, count: count),
            names: Array(filledWith: "", count: count),
            isReferredTo: Array(filledWith: false, count: count)
        )
        var taken = SpreadTable<String, Int>(capacity: 16)
        // Whom a register knows has the id there, whoever comes first.
        let members = cast.members
        for index in members.indices where members[index].speaks {
            if let id = members[index].id { taken[id] = 1 }
        }
        for index in members.indices where members[index].speaks && !members[index].mentions.isEmpty {
            ids.names[index] = name(of: index)
            ids.ids[index] = members[index].id ?? Self.free(NameFold.slug(ids.names[index]), &taken)
        }
        return ids
    }

    /// The rows of the layer: of those to whom others refer.
    func rows(_ ids: SpeakerIDs) -> [Speaker] {
        let members = cast.members
        var speakers: [Speaker] = []
        speakers.reserveCapacity(ids.isReferredTo.count { $0 })
        var lists = RowLists()
        for index in members.indices where ids.isReferredTo[index] {
            speakers.append(Speaker())
            fill(&speakers[speakers.count - 1], index, id: ids.ids[index] ?? "", name: ids.names[index], &lists)
        }
        return speakers
    }

    /// What one row after the other is made with.
    private struct RowLists {
        var mentions: [Mentions.Mention] = []
        /// The places whose spelling is known.
        var seen: [TextSpan] = []
    }

    /// Fills a row in its place.
    private func fill(_ row: inout Speaker, _ member: Int, id: String, name: String, _ lists: inout RowLists) {
        cast.mentions.collect(cast.members[member].mentions, into: &lists.mentions)
        Self.order(&lists.mentions)
        row.id = id
        row.name = name
        row.kind = cast.members[member].kind
        row.mentions = lists.mentions.map(\.span)
        if let role = cast.members[member].role {
            row.role = role
        } else if let span = cast.members[member].roleSpan {
            row.role = text(span)
        }
        row.aliases = aliases(lists.mentions, name, &lists.seen)
        row.wikidata = cast.members[member].wikidata
    }

    /// The slug, or the slug with the next number that nobody has.
    private static func free(_ slug: String, _ taken: inout SpreadTable<String, Int>) -> String {
        let slug = slug.isEmpty ? "speaker" : slug
        guard var number = taken[slug] else {
            taken[slug] = 1
            return slug
        }
        repeat { number += 1 } while taken["\(slug)-\(number)"] != nil
        taken[slug] = number
        taken["\(slug)-\(number)"] = 1
        return "\(slug)-\(number)"
    }

    private func name(of member: Int) -> String {
        if let name = cast.members[member].name { return name }
        var name = text(cast.members[member].nameSpan)
        guard cast.members[member].kind == .person else { return Self.isShouted(name) ? spelled(member, name) : name }
        if cast.members[member].key.count > 1 { name = Self.withoutShouting(name) }
        // `Anna kerr`, as machines write it.
        guard let blank = name.utf8.lastIndex(of: 0x20) else { return name }
        let last = name.utf8.index(after: blank)
        if last < name.endIndex, name.utf8[last] &- 0x61 < 26 {
            name.replaceSubrange(last...last, with: name[last...last].uppercased())
        }
        return name
    }

    /// `PORT BOARD`: several words in capitals, as headlines have them.
    private static func isShouted(_ name: String) -> Bool {
        name.utf8.contains(0x20) && !name.utf8.contains(where: { $0 &- 0x61 < 26 })
    }

    /// A name as the text below a headline spells it.
    private func spelled(_ member: Int, _ name: String) -> String {
        var mentions: [Mentions.Mention] = []
        cast.mentions.collect(cast.members[member].mentions, into: &mentions)
        let folded = NameFold.fold(name)
        for mention in mentions.prefix(40) where mention.isName {
            let text = text(mention.span)
            if !Self.isShouted(text), NameFold.fold(text) == folded { return text }
        }
        return name
    }

    /// `MIKE ORLAN` as `Mike Orlan`: a name of capitals, each word with three or more.
    private static func withoutShouting(_ name: String) -> String {
        if name.utf8.contains(where: { $0 &- 0x61 < 26 }) { return name }
        let words = name.utf8.split(separator: 0x20)
        guard words.allSatisfy({ $0.count >= 3 && $0.allSatisfy { $0 &- 0x41 < 26 } }) else { return name }
        return words.map {
            String(decoding: $0.prefix(1), as: UTF8.self)
                + NameFold.fold(String(decoding: $0.dropFirst(), as: UTF8.self))
        }
        .joined(separator: " ")
    }

    /// Puts places in text order, each once.
    private static func order(_ mentions: inout [Mentions.Mention]) {
        // Nearly always nothing is to be done.
        if mentions.indices.dropFirst().allSatisfy({ mentions[$0 - 1].span < mentions[$0].span }) { return }
        mentions.sort { $0.span < $1.span }
        var count = 1
        for index in mentions.indices.dropFirst() where mentions[index].span != mentions[count - 1].span {
            mentions[count] = mentions[index]
            count += 1
        }
        mentions.removeSubrange(count...)
    }

    /// The other ways in which the article names a member, in text order, up to a few dozen.
    private func aliases(_ mentions: [Mentions.Mention], _ name: String, _ seen: inout [TextSpan]) -> [String] {
        var aliases: [String] = []
        seen.removeAll(keepingCapacity: true)
        for mention in mentions where mention.isName && aliases.count < 40 {
            let span = mention.span
            // Most mentions are spelled as one before them.
            if seen.contains(where: { isSame($0, span) }) { continue }
            if seen.count < 80 { seen.append(span) }
            let text = text(span)
            if text != name, !aliases.contains(text) { aliases.append(text) }
        }
        return aliases
    }

    private func isSame(_ left: TextSpan, _ right: TextSpan) -> Bool {
        left.length == right.length && bytes[left.range] == bytes[right.range]
    }
}
