/// The words by which English clauses are told apart: closed classes from reference grammars, and nouns that stand for what
/// is asserted.
enum EnglishWords {
    /// A vocabulary of all of them. A register of a thousand issues asks for it with each of its patterns.
    static let vocabulary = {
        var words = Vocabulary()
        for (traits, list) in closed + verbs + nouns { words.add(traits, list) }
        return words
    }()

    private static let closed: [(WordTraits, String)] = [
        (.subject, "he she they i we who"),
        ([.subject, .there, .adverb], "there"),
        (
            .subject,
            "he's she's they're i'm we're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll they've we've i've"
        ),
        (.subject, "there's everyone everybody someone somebody nobody"),
        (
            .finite,
            "he's she's they're i'm we're it's that's there's you're he'll she'll they'll we'll i'll they've we've i've"
        ),
        (.either, "it you it's you're"),
        (.firstPerson, "i we i'm we're i've we've i'll we'll our my us me"),
        (.object, "him himself her herself them themselves me us itself"),
        (.possessive, "his her its their my our your whose"),
        (
            .determiner,
            """
            the a an some any many several most all each every another both few more such what whatever one two three four five
            six seven eight nine ten dozens hundreds thousands
            """
        ),
        ([.no, .negation], "no"),
        ([.demonstrative, .determiner], "this these those"),
        (.demonstrative, "that"),
        (.that, "that"), (.to, "to"), (.by, "by"),
        (.relative, "who which whom whose where when"),
        (
            .preposition,
            """
            of in on at by for with about against between into through during before after above from up over under toward
            towards upon within without across behind among amid despite via per near since until regarding concerning
            including following around off onto as than besides throughout like inside outside below beyond beneath
            """
        ),
        (.coordinator, "and or nor"),
        (.contrast, "but while although though whereas yet"),
        (.subordinator, "because after before since until unless when if as once so"),
        (.condition, "if unless whether"),
        ([.be, .finite], "is are was were am isn't aren't wasn't weren't"), (.be, "be been being"),
        (.be, "it's that's he's she's they're there's we're i'm you're"),
        ([.haveOrDo, .finite], "has have had hasn't haven't hadn't do does did don't doesn't didn't"),
        (.haveOrDo, "having they've we've i've"),
        ([.modal, .finite], "will would can could should may might must shall cannot"),
        (.unreal, "would could should may might must can can't couldn't wouldn't shouldn't"),
        ([.unreal, .modal, .finite], "could've would've should've might've"),
        (
            .negation,
            "not never neither cannot nor without hardly isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't"
        ),
        (.negation, "didn't won't wouldn't can't couldn't shouldn't ain't"),
        (
            .adverb,
            """
            not never also later then now once still just already again ever even soon often always too further sometimes
            instead thus therefore however meanwhile only perhaps maybe rather quite almost repeatedly today yesterday earlier
            previously both all either first long since outright flatly altogether very well somehow
            nonetheless nevertheless
            """
        ),
        (
            .day,
            """
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march
            april june july august september october november december
            """
        ),
        (.noAdverb, "family rally ally reply supply assembly anomaly monopoly melancholy bully folly jelly butterfly"),
        (.noGerund, "wrongdoing morning evening spring king thing string ceiling wedding sibling"),
        (.nameToo, "rose drew left"), (.acronymToo, "who us it"),
        (.negativeSubject, "nobody none neither few nothing no"),
        (.empty, "nothing anything everything something much little"),
    ]

    private static let verbs: [(WordTraits, String)] = [
        (
            .finite,
            """
            went came took made gave got saw knew thought left ran won lost became began kept held brought bought met led stood
            understood felt found paid sat spent sent fell rose grew drew spoke broke chose goes comes takes makes gives gets
            sees knows thinks leaves runs wins loses becomes begins keeps brings meets seems needs wants remains has lies lied
            told wrote stole hid fled sold taught fought struck shook swore threw wore rode flew hung drank ate meant slept swept
            sang sank forgot sought shut withdrew laid built dealt says said supports wanted needed used tried includes contains involves requires
            allows provides suggests indicates appears belongs depends exists happens believes continues refuses agrees argues
            insists admits deserves proves describes explains refers relies consists reads sounds reflects represents reveals finds tells asks seeks tries serves fails
            denies rejects dismisses accuses
            """
        ),
        (
            .reporting,
            """
            said says say told tells added adds wrote writes asked asks argued argues noted notes stated states explained
            explains replied insisted insists according tweeted reported reports announced declared testified believes believe
            think thinks thought suggest suggests suggested saying adding
            proclaiming insisting arguing
            """
        ),
        (
            .implicitNegation,
            """
            refuse refuses refused refusing refusal decline declines declined declining fail fails failed failing failure
            unable unwilling reluctant hesitate hesitated impossible hard difficult stop stopped stops without cannot
            """
        ),
        (
            .nounToo,
            """
            claim claims dispute disputes doubt doubts charge charges question questions report reports challenge challenges
            counter attack attacks threat
            """
        ),
    ]

    private static let nouns: [(WordTraits, String)] = [
        (
            .assertion,
            """
            claim claims allegation allegations accusation accusations assertion assertions contention contentions charge charges
            notion notions idea ideas suggestion suggestions argument arguments statement statements report reports rumor rumors
            rumour rumours theory theories insinuation insinuations implication story stories narrative narratives premise myth
            myths belief beliefs information news speculation insistence misconception misconceptions
            """
        ),
        (
            .proposition,
            """
            claim claims allegation allegations accusation accusations assertion assertions contention contentions charge charges
            notion notions idea ideas suggestion suggestions argument arguments statement statements report reports rumor rumors
            rumour rumours theory theories criticism criticisms critique critiques concern concerns insinuation insinuations
            implication implications characterization depiction portrayal story stories narrative narratives account accounts
            version view views premise interpretation speculation conclusion conclusions finding findings remarks remark comments
            comment attack attacks complaint complaints fears fear label labels description possibility talk talks
            insult insults conspiracy myth myths lie lies innuendo assumption assumptions belief beliefs reports prediction
            predictions warning warnings estimate estimates perception point points thesis figures figure objection objections term
            comparison comparisons assessment assessments position positions stance stances insistence misconception misconceptions
            legitimacy validity accuracy truth authenticity veracity existence legality tale tales
            """
        ),
    ]
}
