/// The word lists of `Spellings`.
enum EnglishSpellings {
    /// Forms, each with the word that the rules go on with. They are looked up as they stand in the text, and again
    /// without a plural ending.
    static let replaced: [(String, String)] = pairs(
        // Irregular plurals.
        "men=man women=woman children=child lives=life wives=wife thieves=thief knives=knife crises=crisis "
            + "analyses=analysis buses=bus gases=gas spies=spy attaches=attache "
            // Irregular verbs, and those whose endings the rules would cut too short.
            + "fought=fight won=win lost=lose taught=teach struck=strike stole=steal stolen=steal sold=sell "
            + "bought=buy died=die dying=die agreed=agree agreeing=agree guaranteed=guarantee fled=flee fleeing=flee "
            // British spellings that no rule covers.
            + "defence=defense offence=offense licence=license programme=program tyre=tire cheque=check "
            + "manoeuvre=maneuver neighbourhood=neighborhood favourite=favorite labourer=laborer "
            + "behavioural=behavioral honourable=honorable jewellery=jewelry ageing=aging storey=story "
            + "sceptic=skeptic sceptical=skeptical counsellor=counselor traveller=traveler anaemia=anemia "
            + "paediatric=pediatric foetus=fetus foetal=fetal haemorrhage=hemorrhage diarrhoea=diarrhea "
            + "moslem=muslim aluminium=aluminum"
    )

    /// Words that end as inflected ones do, and are words of their own: a rating is no rate, gaming is no game.
    static let kept = words(
        "news evening morning during nothing something anything everything united means wedding attache "
            + "according earning rating schooling learning marketing engineering housing banking gaming zoning "
            + "parenting hearing ruling building meeting training shooting funding spending starring cooking hiking "
            + "boxing painting drawing recording warning opening leading feeling setting saving offering shelling "
            + "landing pricing betting polling nursing writing reading teaching testing listing fishing clothing "
            + "crossing briefing filing holding finding outing sitting rowing sailing racing gathering hosting "
            + "editing lending stabbing bombing killing"
    )

    /// Words that end with `our` in American spelling, too.
    static let keptOur = words("flour scour detour contour glamour velour")

    private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

    private static func pairs(_ list: String) -> [(String, String)] {
        list.split(separator: " ").map { pair in
            let parts = pair.split(separator: "=").map(String.init)
            return (parts[0], parts[1])
        }
    }
}
