/// The abbreviations of English news, from the style guides' own tables (military ranks, states, months, companies).
enum EnglishAbbreviations {
    static let titles = SentenceLists.words(
        """
        Mr Mrs Ms Messrs Mlle Mme Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Gens Col Cols Lt Lts Lieut Capt
        Capts Cpt Cmdr Comdr Cdr Cpl Sgt Sgts Maj Adm Brig Pvt Pfc Spc Rev Revs Revd Hon Fr Br Supt Insp Det Asst Amb
        Atty Attys Pres Sec Treas Ald Cllr Dir Dep Msgr Ven Rt Ph Sra Srta Hrh
        """
    )

    static let connectors = SentenceLists.words(
        """
        e.g i.e eg ie vs viz cf incl excl approx resp esp f.e a.k.a ibid abbr orig transl v ca p.s ps n.b
        """
    )

    static let companies = SentenceLists.words(
        """
        co cos Corp Inc Ltd Bros Mfg Intl int'l nat'l Assn Assoc Pty Plc Grp Ent Prod Dist Distrib
        """
    )

    static let institutions = SentenceLists.words(
        """
        Dept Depts Univ gov't govt Govt Inst Acad Admin Comm Cmte Subcomm Natl Lib
        """
    )

    static let degrees = SentenceLists.words(
        """
        Jr Sr Esq ph.d ed.d d.phil m.phil b.sc m.sc d.sc b.eng m.eng ll.b ll.m d.min pharm.d psy.d b.ed m.ed b.com
        """
    )

    static let places = SentenceLists.words(
        """
        St Ste Sts Mt Mts Ft Pt Mtn Mtns Is Arch Ave Aves Blvd Rd Hwy Pkwy Expy Tpke Rte Bldg Bldgs Apt Apts Sq Ln Ctr
        Ter Pk Cty Cnty Twp
        """
    )

    static let states = SentenceLists.words(
        """
        Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
        Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man
        """
    )

    static let measures = SentenceLists.words(
        """
        ft lb lbs oz qt gal gals hr hrs min mins secs yr yrs mo mos mph sq cu pct avg max temp vol gr doz
        """
    )

    static let beforeNumbers = SentenceLists.words(
        """
        no nos nr n° nº p pp pg pgs fig figs vol vols ch chap chaps sec secs sect art arts para paras par eq eqs tab
        tabs ex exs op cl bk pt pts app rte rt hwy ext tel ph fax rs est c b d r fl ser ver rev ss q cap div lot apt
        ste rm flt reg stat cong sess approx circa num n col cols ed eds Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        """
    )

    static let alsoWords = SentenceLists.words(
        """
        no art arts fig figs tab tabs ex app par lot cap ext fax bk Sat Sun min max
        """
    )

    static let finals = SentenceLists.words(
        """
        etc ect al
        """
    )

    static let clock = SentenceLists.words(
        """
        a.m p.m
        """
    )
}
