/// The words of English that tell how a text goes on behind a stop.
enum EnglishWords {
    /// Function words and adverbs that often begin a sentence; none that is also a frequent name (`Will`, `May`, `First`
    /// before `Lady`).
    static let starters = SentenceLists.words(
        """
        a about above according additionally after afterwards again against ago all almost already also although always
        am among an and another any anybody anyone anything apart apparently are around as aside asked at because before
        behind below besides between both but by can certainly clearly consequently could currently despite did do does
        during each earlier either elsewhere even eventually ever every everybody everyone everything except few finally
        following for fortunately from further furthermore had has have having he hence her here hers his how however i
        if in indeed initially instead is it its just last lastly later least less let like likewise many maybe me
        meanwhile might more moreover most mostly much must my naturally nearly neither never nevertheless no nobody none
        nonetheless nor not nothing now nowadays obviously of often oh ok okay on once one only or other others otherwise
        our out over overall particularly perhaps please possibly presumably previously probably quite rather really
        recently regarding sadly separately several shall she should similarly simply since so some somebody someone
        something sometimes somewhere soon specifically still subsequently such suddenly surely ten than thankfully that
        the their them then there thereafter therefore these they this those though three through throughout thus to
        today together tomorrow tonight too two typically ultimately under unfortunately unless unlike until upon us
        usually very was we were what whatever when whenever where whereas wherever whether which whichever while who
        whoever whom whose why with within without would yes yesterday yet you your
        he's she's it's that's there's here's what's who's let's i'm i've i'd i'll you're you've you'd you'll we're we've
        we'd we'll they're they've they'd they'll don't doesn't didn't isn't wasn't aren't weren't can't won't couldn't
        wouldn't shouldn't haven't hasn't hadn't
        """
    )

    static let reportingVerbs = SentenceLists.words(
        """
        added adds announced answered answers argued argues asked asks began begins boomed called cautioned chanted
        claimed commented concluded continued countered cried declared demanded exclaimed exclaims explained goes
        inquired insisted interjected intoned joked laughed marvelled marveled mused muttered noted observed pleaded
        posted pressed proclaimed queried quipped recalled remarked remembered repeated replied replies responded
        responds roared said says screamed shouted shouts snapped stated thundered told tweeted urged warned went
        whispered wondered wonders wrote writes yelled yells
        """
    )

    static let linkingWords = SentenceLists.words(
        """
        of de la van von der den del di da du al el bin ibn and for in at then later also once again often even
        rhetorically angrily quietly loudly recently reportedly famously sarcastically
        """
    )

    static let markedNames = SentenceLists.words(
        """
        yahoo jeopardy jeb joomla wham kahoot
        """
    )

    static let domains = SentenceLists.words(
        """
        com org net edu gov mil int info biz tv io co uk us eu de fr it es nl pl ru by ua lt lv ee kz ge am az md cn jp
        kr in au nz ca br js app dev news media online html htm php asp aspx jsp pdf doc docx xls xlsx txt jpg png gif
        """
    )
}
