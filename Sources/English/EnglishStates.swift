/// States by the words that English news has for them.
package enum EnglishStates {
    /// For each state its names, its adjectives, and the city or building that stands for its government, in small letters.
    package static let all: [[String]] = list.split(separator: ";").map { state in
        state.split { $0 == " " || $0 == "\n" }.map { String($0.replacing("_", with: " ")) }
    }

    /// The words for the state that one of its names is; none where no state is called so.
    package static func words(for name: String) -> [String] { byName[name].map { all[$0] } ?? [] }

    private static let byName = Dictionary(
        all.enumerated().flatMap { number, names in names.map { ($0, number) } },
        uniquingKeysWith: { first, _ in first }
    )

    /// Semicolons part the states, and underscores join the words of one name.
    private static let list = """
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
}
