public import StageKit

extension AttributeQuotes: CorpusStage {
    /// Speakers, for their names.
    public static var corpusReads: [any Annotation.Type] { [Speaker.self] }

    /// The persons who speak in an article by given name and surname; `nil` where none does.
    public func facts(of article: CorpusArticle) -> NamedPeople? {
        NamedPeople(article, people)
    }

    /// Joins the persons whose names are spellings of one name.
    public func relate(_ facts: [NamedPeople]) -> [JoinedPerson] {
        NameJoining(facts, lexicon.vocabulary).people()
    }
}

/// Who speaks in an article by given name and surname.
public struct NamedPeople: Sendable {
    let people: [Named]

    struct Named: Hashable, Sendable {
        let id: String
        let name: String
        /// Whether the id is that of the register.
        let isKnown: Bool
    }

    init?(_ article: CorpusArticle, _ known: KnownPeople) {
        people = article.rows(of: Speaker.self).compactMap { speaker in
            guard speaker.kind == .person, speaker.name.utf8.contains(0x20) else { return nil }
            return Named(id: speaker.id, name: speaker.name, isKnown: known.contains(id: speaker.id))
        }
        guard !people.isEmpty else { return nil }
    }
}
