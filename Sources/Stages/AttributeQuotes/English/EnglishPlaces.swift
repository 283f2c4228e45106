import StageKit

/// States by the words that English news has for them, and the words that make a run of capitals a place, a body or an office.
enum EnglishPlaces {
    /// A state to a line: its names, its adjectives, the city or building that stands for its government; underscores join
    /// the words of one name.
    static let states = """
        afghanistan afghan kabul; albania albanian tirana; algeria algerian algiers; angola angolan luanda;
        argentina argentine argentinian buenos_aires; armenia armenian yerevan; australia australian canberra;
        austria austrian vienna; azerbaijan azerbaijani baku; bahrain bahraini manama; bangladesh bangladeshi dhaka;
        belarus belarusian belarussian byelorussia minsk republic_of_belarus; belgium belgian brussels; bolivia bolivian la_paz;
        bosnia bosnian sarajevo bosnia_and_herzegovina; botswana gaborone; brazil brazilian brasilia; bulgaria bulgarian sofia;
        burma burmese myanmar naypyidaw; cambodia cambodian phnom_penh; cameroon cameroonian; canada canadian ottawa;
        chad chadian; chile chilean santiago; china chinese beijing; colombia colombian bogota;
        congo congolese kinshasa; croatia croatian zagreb; cuba cuban havana; cyprus cypriot nicosia;
        czech_republic czechia czech prague; denmark danish copenhagen; ecuador ecuadorian quito; egypt egyptian cairo;
        eritrea eritrean; estonia estonian tallinn; ethiopia ethiopian addis_ababa; finland finnish helsinki;
        france french paris elysee; georgia georgian tbilisi; germany german berlin; ghana ghanaian accra; greece greek athens;
        guatemala guatemalan; haiti haitian port-au-prince; honduras honduran tegucigalpa; hungary hungarian budapest;
        iceland icelandic reykjavik; india indian new_delhi delhi; indonesia indonesian jakarta;
        iran iranian tehran islamic_republic_of_iran; iraq iraqi baghdad; ireland irish dublin; israel israeli jerusalem;
        italy italian rome; japan japanese tokyo; jordan jordanian amman; kazakhstan kazakh astana; kenya kenyan nairobi;
        kosovo kosovar pristina; kuwait kuwaiti; kyrgyzstan kyrgyz bishkek; laos laotian vientiane; latvia latvian riga;
        lebanon lebanese beirut; libya libyan tripoli; lithuania lithuanian vilnius; luxembourg; malaysia malaysian kuala_lumpur;
        mali malian bamako; malta maltese valletta; mexico mexican mexico_city; moldova moldovan chisinau;
        mongolia mongolian; montenegro montenegrin podgorica; morocco moroccan rabat; mozambique maputo; nepal nepalese kathmandu;
        netherlands dutch the_hague; new_zealand wellington; nicaragua nicaraguan managua; nigeria nigerian abuja;
        north_korea north_korean pyongyang dprk; north_macedonia macedonia macedonian skopje; norway norwegian oslo;
        oman omani muscat; pakistan pakistani islamabad; palestine palestinian ramallah; panama panamanian;
        paraguay paraguayan; peru peruvian lima; philippines philippine filipino manila; poland polish warsaw;
        portugal portuguese lisbon; qatar qatari doha; romania romanian bucharest;
        russia russian moscow russian_federation kremlin; rwanda rwandan kigali; saudi_arabia saudi riyadh;
        senegal senegalese dakar; serbia serbian belgrade; singapore singaporean; slovakia slovak bratislava;
        slovenia slovenian ljubljana; somalia somali mogadishu; south_africa south_african pretoria;
        south_korea south_korean seoul; spain spanish madrid; sri_lanka sri_lankan colombo; sudan sudanese khartoum;
        sweden swedish stockholm; switzerland swiss bern; syria syrian damascus; taiwan taiwanese taipei;
        tajikistan tajik dushanbe; tanzania tanzanian; thailand thai bangkok; tunisia tunisian tunis;
        turkey turkish turkiye ankara; turkmenistan turkmen; uganda ugandan kampala; ukraine ukrainian kyiv kiev;
        united_arab_emirates emirati uae abu_dhabi;
        united_kingdom british britain great_britain u.k uk england english london downing_street;
        united_states american america u.s us usa u.s.a united_states_of_america washington white_house;
        uruguay uruguayan montevideo; uzbekistan uzbek tashkent; venezuela venezuelan caracas; vietnam vietnamese hanoi;
        yemen yemeni sanaa; zambia zambian lusaka; zimbabwe zimbabwean harare; european_union european eu
        """

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
            partner associate cousin uncle aunt boss trader developer surgeon nurse engineer pilot monk refugee survivor protester
            demonstrator passenger driver investor banker lobbyist fundraiser caller user actor actress singer player trainer
            principal superintendent trustee treasurer clerk registrar inspector investigator agent detective trooper marine
            ombudsman regulator negotiator mediator spokesperson mp mep congressman congresswoman assemblyman assemblywoman
            committeeman committeewoman councilor councillor alderman undersecretary archbishop ayatollah sheikh imam rabbi
            filmmaker novelist poet biographer blogger academic psychologist sociologist anthropologist epidemiologist biologist
            physicist meteorologist geologist demographer philanthropist entrepreneur lecturer correspondent photographer
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
            press county brothers partners capital media studios weekly daily review gazette observer guardian mirror globe standard
            express independent examiner chronicle courier ledger star sun action watch research project initiative journalism
            politics pac news network works systems technologies industries motors airlines pharmaceuticals communications
            computer computers software electric labs laboratories insurers stores foods motors
            international global solutions services holdings insurance energy oil gas steel records books publishing
            caucus forum summit conference congress taskforce task counterproposal account post week act bill amendment accord
            pact treaty agreement protocol protocols order commandment primary primaries convention caucuses olympics games award
            awards prize medal war revolution day night christmas easter spring bowl league cup series festival
            reuters politico breitbart bloomberg cnn bbc tass interfax belta ria afp ap xinhua ukrinform cnbc msnbc npr axios vox
            slate buzzfeed gawker twitter facebook google microsoft apple amazon boeing pravda izvestia kommersant aljazeera
            guardian newsweek state
            """
        ),
        (
            .department,
            """
            state defence defense homeland security foreign affairs interior internal education labor labour energy commerce
            transportation transport agriculture treasury health justice finance war veterans housing development economy trade staff
            environment culture communications intelligence budget general emergency emergencies
            """
        ),
    ]

    /// The words of a vocabulary that these lists know.
    static func add(to vocabulary: inout Vocabulary) {
        for (traits, list) in words { vocabulary.add(traits, list) }
        for state in states.split(separator: ";") {
            for name in state.split(whereSeparator: \.isWhitespace) where !name.contains("_") {
                vocabulary.add(.country, String(name))
            }
        }
        for name in (states + " " + places).split(whereSeparator: { $0 == ";" || $0.isWhitespace }) {
            let parts = name.split(separator: "_")
            if parts.count > 1 { vocabulary.add(.opensPlace, String(parts[0])) }
        }
    }

    /// The number of each state by each of its names, in one spelling with a blank between words.
    static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, state) in states.split(separator: ";").enumerated() {
            for name in state.split(whereSeparator: \.isWhitespace) {
                let folded = name.split(separator: "_").map { NameFold.fold($0) }.joined(separator: " ")
                numbers[folded] = number
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
