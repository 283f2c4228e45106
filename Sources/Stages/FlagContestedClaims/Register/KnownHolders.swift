import English
import StageKit

/// Tells whether a speaker is one of the holders that a register names: a person, a body, or a country whose minister or
/// president speaks.
enum KnownHolders {
    /// Whether a name of the register stands for a speaker.
    ///
    /// Names count whatever their case. Of persons the last name is enough, with the first letter of the first name where there
    /// is one: `Osric Thalen` is `Thalen` and `O. Thalen`. A country stands for who holds an office of it: `Kesmar` for the
    /// `Kesmari Foreign Minister` and the `President of Kesmar`, but not for the `ambassador to Kesmar`.
    static func stands(_ name: String, for speaker: Speaker) -> Bool {
        let wanted = name.lowercased()
        let names = [speaker.name] + speaker.aliases
        if speaker.id == wanted || names.contains(where: { $0.lowercased() == wanted }) { return true }
        if speaker.kind == .person, names.contains(where: { isSamePerson(wanted, $0.lowercased()) }) { return true }
        let countries = words(of: wanted)
        let offices = (speaker.role.map { [$0] } ?? []) + (speaker.kind == .group ? names : speaker.aliases)
        return offices.contains { isOffice($0.lowercased(), of: wanted, countries) }
    }

    private static func isSamePerson(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.split(separator: " "), right.split(separator: " "))
        guard let last = left.last, last == right.last, last.utf8.count > 2 else { return false }
        return left.count == 1 || right.count == 1 || left[0].utf8.first == right[0].utf8.first
    }

    /// The beginnings of the words by which a country is named: `kesmar` of `Kesmari`, `halmer` of `Halmere` and `Halmeran`.
    private static func words(of country: String) -> [String] {
        let known = EnglishStates.words(for: country)
        if !known.isEmpty { return known.filter { !$0.contains(" ") } }
        guard !country.contains(" "), country.utf8.count > 4 else { return [] }
        return ["aeiouy".utf8.contains(country.utf8.last ?? 0) ? String(country.dropLast()) : country]
    }

    private static func isOffice(_ office: String, of country: String, _ beginnings: [String]) -> Bool {
        let words = office.split { $0 == " " || $0 == "," }.map { $0.last == "." ? $0.dropLast() : $0 }
        for (index, word) in words.enumerated()
        where beginnings.contains(where: { $0.utf8.count > 4 ? word.hasPrefix($0) : word == $0 }) {
            if index == 0 || !elsewhere.contains(String(words[index - 1])) { return true }
        }
        return country.contains(" ") && office.contains("of " + country) || office.contains("of the " + country)
    }

    /// Words behind which a country is where somebody is sent to, and not whose office he holds.
    private static let elsewhere: Set<String> = ["to", "in", "on", "for", "with", "against", "from"]
}
