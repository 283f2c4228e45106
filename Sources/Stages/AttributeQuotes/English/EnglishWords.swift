/// The words by which English clauses are told apart: closed classes from reference grammars, and lists of titles, offices
/// and bodies from news style books.
enum EnglishWords {
    /// A vocabulary of all of them.
    static var vocabulary: Vocabulary {
        var words = Vocabulary()
        for (traits, list) in closed + open { words.add(traits, list) }
        return words
    }

    private static let closed: [(Traits, String)] = [
        ([.subjectPronoun, .male], "he"), ([.subjectPronoun, .female], "she"),
        ([.subjectPronoun, .plural], "they"), ([.subjectPronoun, .firstPerson], "i"),
        ([.subjectPronoun, .firstPerson, .plural], "we"),
        ([.subjectPronoun], "everyone everybody someone somebody nobody"),
        ([.objectPronoun, .male], "him himself"), ([.objectPronoun], "her herself"), (.female, "her herself hers"),
        ([.objectPronoun], "them themselves me us myself ourselves itself yourself"),
        (.firstPerson, "me us my our ours mine myself ourselves"),
        (.secondPerson, "you your yours yourself"),
        (.eitherPronoun, "it you"),
        (.possessive, "his her its their my our your"), (.male, "his"),
        (
            .determiner,
            """
            the a an this these those some any many several most all no each every another both few more one two three four five
            six seven eight nine ten dozens hundreds thousands other such neither numerous
            """
        ),
        (
            .plural,
            "these those many several most few numerous both two three four five six seven eight nine ten"
        ),
        ([.relative], "who which whose whom"),
        (.interrogative, "what how why when where whether if who which"),
        (
            .preposition,
            """
            of in on at by for with about against between into through during before after above below from up down over under
            toward towards upon within without across behind beyond among amid despite via per near since until regarding
            concerning including following along around off onto out like as than besides beside throughout versus
            unlike alongside
            """
        ),
        (.by, "by"),
        (.conjunction, "and or but nor yet"),
        (
            .subordinator,
            "because although though while as after before since until unless when if whereas that whether once so where"
        ),
        (.condition, "if unless whether"),
        ([.be, .finite], "is are was were am isn't aren't wasn't weren't"), (.be, "be been being"),
        ([.have, .finite], "has have had hasn't haven't hadn't"), (.have, "having"),
        ([.doForm, .finite], "do does did don't doesn't didn't"),
        ([.modal, .finite], "will would can could should may might must shall cannot ought dare dares"),
        ([.negation, .adverb], "not never"),
        (
            .adverb,
            """
            also later then now once still just already again ever even soon often always too first further sometimes instead
            twice thus therefore however meanwhile recently reportedly since previously only perhaps maybe rather quite almost
            here there today yesterday tomorrow tonight ago earlier nonetheless nevertheless moreover furthermore likewise
            """
        ),
        (
            .day,
            """
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
            april june july august september october november december jan feb mar apr aug sept oct nov dec
            """
        ),
        (
            .timeNoun,
            """
            week weeks month months year years day days night morning afternoon evening weekend hour hours minutes noon midnight
            summer spring fall winter decade time moment
            """
        ),
        (.that, "that"), (.to, "to"), (.empty, "so nothing anything something little much"),
        (
            .finite,
            """
            says told wrote
            went came took made gave got saw knew thought left ran won lost became began kept held brought bought met led
            stood understood felt found paid sat spent sent set fell rose grew drew spoke broke chose put cut hit goes comes takes
            makes gives gets sees knows thinks leaves runs wins loses becomes begins keeps brings meets seems needs wants remains
            operates exists allows requires continues provides happens appears follows belongs depends consists contains
            involves carries serves lacks refuses speaks sends spends teaches dies owns pays sells grows eats sits opens closes
            enjoys destroys employs deserves represents reflects creates produces reduces adds asks helps lies tries applies
            drove rode flew threw wore woke ate drank sang swam sank shook stole froze taught caught fought slept swept wept
            fled struck hung dug beat built dealt meant sold shot shut sought hid tore swore lent forgot forgave oversaw
            overcame withdrew undertook upheld withheld bore mistook
            abandons accepts accompanies achieves acquires adopts affects affords arises arrives asserts assumes attracts
            attends avoids behaves betrays borrows buys captures carries catches ceases chooses collects combines commits
            compares compels competes complies comprises conducts confronts confuses connects consumes contributes converts
            convinces decides declines defends defines delivers denies derives describes destroys determines develops differs
            directs disagrees dismisses dominates earns eliminates emerges enables encourages engages enhances enforces ensures
            enters erodes escapes establishes evolves exceeds excludes exists expands explains extends fails feels fixes
            forgets forgives generates governs handles harms hates heals hears hides hurts ignores illustrates imagines
            implies imposes improves includes informs inherits insists inspires intends interferes introduces invests invites
            joins justifies kills lags lasts learns lets loves maintains manages meets neglects obtains occurs offends oversees
            overlooks persists persuades poses possesses prefers prevails prevents prohibits promotes proves pulls punishes
            pursues pushes puts raises reaches recalls receives recognizes recommends recovers refers regulates rejects relates
            relies relieves removes renders replaces resembles resigns resists responds restores retains reveals satisfies saves
            secures seeks selects separates settles solves steals strengthens suffers supplies surrounds survives sustains
            tends threatens touches transforms trusts undergoes undermines understands undertakes unites varies violates warns
            weakens worsens misunderstands
            """
        ),
        (
            .nounToo,
            """
            report reports claim claims note notes call calls plan plans hope hopes fear fears promise promises question
            questions view views demand demands doubt doubts estimate estimates attack attacks offer offers state states answer
            answers poll polls show shows vote votes love support supports reply threat charge charges name names comment
            comments post posts remark remarks forecast project projects desire wish respect worry signal signals text
            texts blog title titles list lists label labels order orders request requests address echo welcome challenge
            challenges protest protests quote quotes detail details outline account proposal look looks treat watch back dream
            reason guess bet trust judge rule rules rumor sense cry joke counsel volunteer volunteers advocate advocates
            judges mock shout sign signs brand knock rip dispute highlight pledge pledges vow vows credit guarantee guarantees
            blame praise debate influence market focus like pan document mention attribute document care sum eye plot aim care
            figure figures object objects counter counters email tweet tweets side sides record records command commands
            detail details echo echoes cheer cheers champion champions decree decrees boast boasts hint hints pan pans bark
            barks needle needles trash hammer hammers trumpet trumpets plot plots eye eyes brands blast blasts slam
            gripe gripes grant grants wager wagers howl howls rant rants roar roars snap snaps whisper whispers sigh sighs
            laugh laughs scream screams cries murmur murmurs growl growls chuckle sneer sneers lament laments quip quips jest
            tease caution cautions rebuke rebukes salute salutes voice voices repeat repeats stress outlines outrage reasons
            influences views senses sense focuses exposes ponders bets guesses wishes worries desires aims trusts prizes
            weekly daily monthly quarterly yearly family ally assembly supply reply rally bully anomaly tally monopoly homily
            forecasts proposals cares dreams markets disputes credits blames accounts signals jokes cries shouts documents
            appeals petition petitions thing nothing something anything everything king ring string spring morning evening
            references mentions alerts lectures favors favours taunts loves press campaign fault paint invite
            """
        ),
    ]

    static let open: [(Traits, String)] = [
        (
            [.title],
            """
            mr mrs ms miss dr prof sen sens rep reps gov gens gen lt col capt maj sgt cmdr adm rev fr sr hon amb sir lord lady dame
            president senator senators representative congressman congresswoman governor mayor judge justice secretary minister
            chancellor king queen prince princess pope general colonel captain major admiral ambassador professor doctor
            chairman chairwoman director speaker councilman councilwoman commissioner sheriff attorney premier bishop archbishop
            cardinal rabbi imam sheikh coach officer detective sergeant madam whip pm
            """
        ),
        (
            [.male],
            """
            mr sir lord king prince pope congressman councilman father brother husband son man chairman boy uncle nephew
            grandfather grandson widower boyfriend businessman policeman
            """
        ),
        (
            [.female],
            """
            mrs ms miss lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman mother wife woman sister
            girl aunt niece grandmother granddaughter widow girlfriend businesswoman policewoman actress waitress
            """
        ),
        (
            [.role],
            """
            president senator representative congressman congresswoman governor mayor judge justice secretary minister chancellor
            king queen prince princess pope general colonel ambassador professor doctor chairman chairwoman chair director
            spokesman spokeswoman spokesperson official adviser advisor aide strategist analyst candidate nominee leader
            lawyer attorney author writer journalist reporter editor columnist critic expert scholar historian economist
            researcher scientist pollster consultant manager executive founder owner resident voter supporter activist organizer
            diplomat envoy commander officer soldier veteran lawmaker legislator politician premier deputy head chief host anchor
            commentator pundit student teacher professor farmer worker businessman businesswoman billionaire mogul democrat
            republican delegate donor operative staffer moderator member fellow man woman witness victim father mother wife husband
            son daughter brother sister friend neighbor neighbour colleague counsel prosecutor speaker insider source editor
            dean whip pm surrogate pastor priest bishop rival opponent incumbent socialist frontrunner front-runner physician counterpart
            """
        ),
        (
            [.role],
            """
            ceo cfo coo boss co-founder cofounder treasurer magistrate sheriff detective superintendent inspector constable captain
            sergeant lieutenant mp peer campaigner organiser filmmaker novelist singer actor actress artist musician producer
            engineer nurse surgeon psychologist sociologist biologist astronomer architect banker broker trader investor
            son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law ex-wife ex-husband
            advocate employee passenger survivor patient tenant solicitor barrister coroner shopkeeper fisherman firefighter
            """
        ),
        (
            [.group, .plural],
            """
            officials advisers advisors aides strategists analysts candidates leaders lawyers attorneys authors writers
            journalists reporters editors columnists critics experts scholars historians economists researchers scientists
            pollsters consultants managers executives residents voters supporters activists organizers diplomats lawmakers
            legislators politicians deputies democrats republicans delegates donors operatives staffers members people men
            women witnesses victims friends neighbors neighbours colleagues prosecutors insiders sources conservatives liberals
            americans opponents allies authorities police media observers commentators pundits students teachers workers
            farmers senators governors ministers parents families respondents users investors traders others many some those
            judges justices protesters demonstrators campaigners doctors nurses employees owners plaintiffs proponents defenders
            groups unions charities
            advocates backers skeptics sceptics detractors rivals agents officers investigators polls surveys reports
            """
        ),
        (
            [.body],
            """
            party ministry department government administration committee commission council senate house congress parliament
            court university college institute institution foundation association organization organisation union agency bureau
            office company corporation group campaign network newspaper magazine times post journal tribune herald news radio
            television press agency fund bank league federation alliance coalition centre center centers centres team army
            navy force board service embassy church school site website outlet poll survey study report statement document
            letter pac inc corp llc ltd co club movement front society trust authority staff
            """
        ),
        (
            [.state],
            """
            america russia china ukraine britain france germany italy spain poland belarus israel iran iraq syria turkey india
            japan canada mexico brazil australia washington moscow beijing kiev kyiv minsk london paris berlin brussels tehran
            jerusalem ankara tokyo warsaw kremlin pentagon usa us u.s uk eu u.k states kingdom republic nato un
            """
        ),
        (
            [.occasion],
            """
            statement interview speech tweet email e-mail letter post news press television debate conference rally event
            briefing memo message remarks article column op-ed editorial testimony hearing radio twitter facebook phone telephone
            appearance comments town video broadcast segment podcast blog broadcast call conversation filing report book
            """
        ),
        (.nameParticle, "de von van der den del della la le el al bin ibn ben ap di da dos du of the and ter ten"),
        (.adverb, "very"),
    ]
}
