import English
import StageKit

/// States by number, and the words that make a run of capitals a place, a body or an office.
enum EnglishPlaces {
    /// Names that the lists of states do not have and that look like names of persons.
    static let places = """
        los_angeles new_york new_hampshire new_jersey new_mexico new_orleans north_carolina south_carolina north_dakota
        south_dakota west_virginia rhode_island puerto_rico san_francisco san_diego san_antonio san_jose las_vegas st_louis
        el_paso fort_worth salt_lake_city santa_fe capitol_hill wall_street trump_tower hong_kong tel_aviv st_petersburg
        saint_petersburg new_england latin_america north_africa central_america south_america north_america middle_east
        southeast_asia gaza_strip west_bank red_square times_square silicon_valley south_china_sea palm_beach baton_rouge
        des_moines sioux_city cedar_rapids santa_monica long_island staten_island new_haven
        """

    static let words: [(Traits, String)] = [
        (
            .role,
            """
            partner associate cousin uncle aunt boss trader developer surgeon nurse engineer pilot monk refugee survivor
            protester demonstrator passenger driver investor banker lobbyist fundraiser caller user actor actress singer
            player trainer principal superintendent trustee treasurer clerk registrar inspector investigator agent detective
            trooper marine ombudsman regulator negotiator mediator spokesperson mp mep congressman congresswoman assemblyman
            assemblywoman committeeman committeewoman councilor councillor alderman undersecretary archbishop ayatollah sheikh
            imam rabbi administrator coordinator filmmaker novelist poet biographer blogger academic psychologist sociologist
            anthropologist epidemiologist biologist physicist meteorologist geologist demographer philanthropist entrepreneur
            lecturer correspondent photographer
            """
        ),
        (
            [.group, .plural],
            """
            partners protesters demonstrators survivors refugees passengers lobbyists fundraisers engineers nurses bankers traders
            loyalists militants rebels separatists insurgents regulators negotiators mediators academics psychologists
            ministers envoys spokesmen congressmen councillors mayors governors generals relatives neighbours onlookers
            """
        ),
        (.title, "ag"),
        (
            .province,
            """
            alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
            kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
            ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ala ariz ark calif colo conn fla ill
            kan mich minn mo neb nev okla ore tenn tex wis wyo ont ontario quebec alberta scotland wales
            """
        ),
        (.body, "secretariat presidency cabinet delegation consulate watchdog regulator tribunal directorate"),
        (
            .placeName,
            """
            county city street avenue road square park beach island islands river lake valley hills heights springs bay mountain
            mountains coast bridge airport tower hotel arena center centre house camp border region district province peninsula
            ocean sea desert forest port asia africa europe
            """
        ),
        (
            .bodyName,
            """
            press county brothers partners capital media studios weekly daily review gazette observer guardian mirror globe
            standard express independent examiner chronicle courier ledger star sun action watch research project initiative
            journalism politics pac news network works systems technologies industries motors airlines pharmaceuticals
            communications computer computers software electric labs laboratories insurers stores foods motors
            international global solutions services holdings insurance energy oil gas steel records books publishing
            caucus forum summit conference congress taskforce task counterproposal account post week act bill amendment accord
            pact treaty agreement protocol protocols order commandment primary primaries convention caucuses olympics games
            award awards prize medal war revolution day night christmas easter spring bowl league cup series festival
            gallup pew ipsos yougov quinnipiac reuters politico breitbart bloomberg cnn bbc tass interfax belta ria afp ap xinhua ukrinform cnbc msnbc npr axios
            vox slate buzzfeed gawker twitter facebook pinterest instagram whatsapp youtube linkedin google microsoft apple
            amazon boeing pravda izvestia kommersant aljazeera guardian newsweek state
            """
        ),
        (
            .department,
            """
            state defence defense homeland security foreign affairs interior internal education labor labour energy commerce
            transportation transport agriculture treasury health justice finance war veterans housing development economy
            trade staff environment culture communications intelligence budget general emergency emergencies
            """
        ),
    ]

    /// The words of a vocabulary that these lists know.
    static func add(to vocabulary: inout Vocabulary) {
        for (traits, list) in words { vocabulary.add(traits, list) }
        let states = EnglishStates.all.flatMap(\.self)
        for name in states where !name.contains(" ") { vocabulary.add(.country, name) }
        let others = places.split(whereSeparator: \.isWhitespace).map { String($0.replacing("_", with: " ")) }
        for name in states + others {
            let parts = name.split(separator: " ")
            if parts.count > 1 { vocabulary.add(.opensPlace, String(parts[0])) }
        }
    }

    /// The number of each state by each of its names, in one spelling with a blank between words.
    static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, state) in EnglishStates.all.enumerated() {
            for name in state {
                numbers[name.split(separator: " ").map { NameFold.fold($0) }.joined(separator: " ")] = number
            }
        }
        return numbers
    }()

    /// The numbers of states whose names are one word, by that word.
    static let numberOfWord: [WordKey: Int] = {
        var numbers: [WordKey: Int] = [:]
        for (name, number) in EnglishPlaces.numbers where !name.contains(" ") { numbers[WordKey(name)] = number }
        // As texts have them: a word keeps the stops between its letters.
        for (name, like) in [("u.s", "us"), ("u.k", "uk"), ("u.s.a", "usa")] {
            numbers[WordKey(name)] = numbers[WordKey(like)]
        }
        numbers[WordKey("us")] = nil
        return numbers
    }()

    /// The other places, spelled alike.
    static let others = Set(
        places.split(whereSeparator: \.isWhitespace)
            .map { $0.split(separator: "_").map { NameFold.fold($0) }.joined(separator: " ") }
    )
}
