/// The word lists of the edit rules. All words in lower case; matching ignores case unless said otherwise.
struct EditLists: Sendable {
    /// Abbreviations that have a word behind them in the same sentence (`Sen.Smith`): a stop glued behind one ends nothing.
    var abbreviations: [String]
    /// Abbreviations that are words as well (`sun`, `miss`): they count when written with a capital.
    var capitalisedAbbreviations: [String]
    /// What ends a web address or a file name (`Example.Com`, `Budget.PDF`): no sentence begins with it.
    var nameEndings: [String]
    /// Compounds that keep their hyphen when broken over two lines: `well-` stands for all that begin so, `-led` for all
    /// that end so, `so-called` for itself.
    var compounds: [String]

    /// The built-in lists, and what a pipeline adds to them.
    init(_ given: NormaliseLists?) {
        self = .builtIn
        guard let given else { return }
        abbreviations = given.merged(abbreviations, given.abbreviations)
        if given.replace, !given.abbreviations.isEmpty { capitalisedAbbreviations = [] }
        nameEndings = given.merged(nameEndings, given.nameEndings)
        compounds = given.merged(compounds, given.compounds)
    }

    private init(
        abbreviations: [String],
        capitalisedAbbreviations: [String],
        nameEndings: [String],
        compounds: [String]
    ) {
        self.abbreviations = abbreviations
        self.capitalisedAbbreviations = capitalisedAbbreviations
        self.nameEndings = nameEndings
        self.compounds = compounds
    }

    private static let builtIn = EditLists(
        abbreviations: words(
            """
            adm amb asst atty ave bldg blvd brig capt cf cmdr col cpl cpt det dept dist dr esq etc ft fr gen gov hon insp \
            intl lt maj messrs mgr mme mlle mr mrs ms msgr mt natl pfc ph phd pres prof pte pvt rep reps rev sen sens sgt sr \
            st sra supt vs \
            ala ariz calif colo conn dak fla ind kan ky mich minn mo mont neb nev okla pa tenn tex va vt wis wyo \
            jan feb apr aug sept oct nov dec
            """
        ),
        capitalisedAbbreviations: words(
            """
            ark art bros co corp del ed eds ex fig figs ill inc jr jun jul la ltd mar mass md mass me miss mon nos ore \
            para pl pp pt sat sec sect sun thu tue vol wash wed fri sq
            """
        ),
        nameEndings: words(
            """
            biz com edu eu fm fr gov info int io jp mil mobi name net news org pro ru tv ua uk ca cc ch cn co cz de dk es fi \
            hk hu ie il ir kr kz lt lv nl no nz pl ro rs se sk tr tw xyz ai app dev ly \
            asp aspx avi csv doc docx exe gif gz htm html jpeg jpg js json mov mp mpg pdf php png ppt pptx rtf svg tar txt \
            wav xls xlsx xml yaml zip
            """
        ),
        compounds: words(
            """
            all- anti- eighty- fifty- first- five- forty- half- left- long- middle- ninety- non- right- self- semi- \
            seventy- sixty- third- thirty- three- twenty- two- vice- well- \
            -backed -based -bound -century -class -controlled -driven -elect -friendly -fold -funded -in-law -known -led \
            -level -linked -looking -minded -month -old -oriented -owned -party -priced -profile -quality -related \
            -resistant -run -scale -speaking -sponsored -term -thirds -wing -year \
            by-election by-elections co-author co-authored co-chair co-founded co-founder co-operate co-operation \
            co-ordinate co-ordination co-sponsor counter-terrorism cross-border fact-checker fact-checking follow-up \
            high-ranking high-speed hold-up low-income mid-term peace-keeping post-war pre-war set-up short-lived \
            so-called vote-rigging working-class would-be year-on-year
            """
        )
    )

    /// The words of a text, parted by spaces.
    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
