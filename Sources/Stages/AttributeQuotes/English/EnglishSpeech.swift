import StageKit

extension EnglishReporting {
    /// Expressions of saying.
    static let speech: [Group] = wordsSaid + asked + promised + judged + nouns + prepositions

    /// What reports words, in marks or in a clause.
    private static let wordsSaid: [Group] = [
        (.verb, [.quotation, .clause, .question], .speech, "say"),
        (
            .verb, [.quotation, .clause, .question], .speech,
            """
            add, note, announce, argue, claim, insist, declare, explain, acknowledge, concede, assert, contend, allege, reply,
            respond, reiterate, remark, observe, stress, emphasize, emphasise, underline, admit, recall, warn, suggest,
            point out, conclude, confirm, clarify, caution, boast, brag, joke, quip, lament, opine, muse, reveal, recount,
            proclaim, affirm, reaffirm, testify, predict, speculate, complain, vow, pledge, promise, make clear,
            make it clear, go on to say, chime in, fire back, shoot back, hit back, elaborate, counter, interject, mention,
            report, swear, indicate, disclose, signal, deny, retort, intone, hazard, posit, highlight, relate, attest, certify,
            divulge, confide, confess, rejoin, let slip, sum up, let it be known, theorize, theorise, jest, tease, gush,
            guarantee, profess, stipulate, hypothesize, estimate, marvel, whine, gripe, grouse, wager, blurt out, write back,
            grant, preach, surmise
            """
        ),
        (
            .verb, [.quotation, .that], .speech,
            """
            state, maintain, repeat, imply, hint, answer, protest, underscore, reason, comment, pronounce, charge, decree,
            order, command, rule, convey, moan, beg, urge, continue, go on, snipe, shout, cry
            """
        ),
        (
            .verb, [.quotation], .speech,
            """
            continue, go on, begin, ask, inquire, enquire, shout, yell, chant, exclaim, whisper, cry, scream, mutter, murmur,
            holler, declaim, thunder, snap, bark, roar, crow, deadpan, sigh, laugh, grumble, growl, press on, chuckle, plead,
            greet, hail, finish, interrupt, cut in, rail, fume, huff, scoff, sneer, mock, offer, spell out, bellow, put it,
            volunteer, venture, crack, press, agree, recite, question, exhort, echo, gloat, beam, riff, scream back,
            counsel, wonder aloud, cheer, sing, howl, rant, hiss, stammer, stutter, drawl, bemoan, smile, grin,
            scold, ponder, nod, gasp
            """
        ),
        (
            .verb, [.that], .speech,
            """
            express hope, express the hope, express confidence, express concern, express doubt, express the view, voice hope,
            voice concern, voice doubt, raise the possibility, take the view, make the point, make the case,
            make the argument, issue a statement saying, demand, propose, recommend, request, agree, disagree, hold,
            get across, object, give assurances, give notice, send word, let on
            """
        ),
    ]

    /// What takes an addressee or a question.
    private static let asked: [Group] = [
        (
            .verb, [.quotation, .addressee, .clause, .question], .speech,
            "tell, assure, remind, inform, notify, advise, warn, promise, brief, alert, reassure, lecture"
        ),
        (.verb, [.addressee, .infinitive], .speech, "tell, advise, warn, instruct"),
        (.verb, [.quotation, .addressee, .question, .infinitive, .object], .speech, "ask"),
        (.verb, [.addressee, .that], .speech, "put it to"),
        (.verb, [.question], .speech, "question, wonder aloud, query, describe, inquire, ask aloud"),
    ]

    /// What takes an infinitive.
    private static let promised: [Group] = [
        (
            .verb, [.infinitive], .speech,
            """
            promise, vow, pledge, offer, threaten, agree, claim, demand, ask, propose, swear, decline, refuse, plead, profess,
            undertake
            """
        )
    ]

    /// What takes a noun phrase: it is praised, blamed, demanded or announced.
    private static let judged: [Group] = [
        (
            .verb, [.object], .speech,
            """
            criticize, criticise, praise, accuse, denounce, condemn, blast, slam, defend, reject, dismiss, endorse, blame,
            attack, mock, call for, call on, urge, tout, thank, deny, cite, mention, reference, propose, question, challenge,
            decry, bemoan, lambaste, assail, rebuke, deride, ridicule, chide, hail, commend, applaud, congratulate, salute,
            welcome, invoke, rebut, refute, contradict, disavow, repudiate, renounce, order, ask for, press for, push for,
            apologize for, apologise for, apologize to, complain about, complain of, warn of, warn about, warn against,
            boast of, boast about, brag about, joke about, hint at, point to, allude to, rail against, speak out against,
            speak out about, lash out at, fire back at, push back against, push back on, argue for, argue against, insist on,
            make the case for, make fun of, call out, call into question, lay out, outline, declare, announce, reveal, disclose,
            demand, recommend, predict, promise, threaten, label, brand, dub, deem, liken, compare, characterize, characterise,
            portray, depict, describe, taunt, bash, disparage, scold, berate, admonish, reprimand, lament, acknowledge,
            admit, concede, confirm, express, voice, articulate, reiterate, emphasize, emphasise, stress, highlight, downplay,
            misstate, play down, play up, skewer, trash, pan, knock, ding, needle, chastise, castigate, excoriate,
            vilify, impugn, extol, laud, credit, exhort, implore, beg, beseech, advocate, advocate for, plead for,
            appeal for, vouch for, object to, trumpet, champion, promote, peddle, recount, recall, explain, clarify,
            shrug off, brush off, brush aside, wave off, walk back, back away from, take issue with, distance himself from,
            distance herself from, distance themselves from, shout, chant, yell, utter, note, claim, allege, suggest,
            tell of, echo, detail, stand by, call attention to, draw attention to, cast doubt on, pay tribute to,
            take exception to, poke fun at, come out against, come out for, open up about, elaborate on, apologise to, report,
            report on
            """
        ),
        (
            .verb, [.object], .speech,
            """
            herald, rebuff, spell out, assert, reaffirm, overstate, misrepresent, dwell on, opine on, weigh in on, remark on,
            riff on, lampoon, malign, belittle, demean, demonize, rip, rip into, rip on, light into, gush about, vent about,
            rave about, rant about, preach about, marvel at, bristle at, balk at, swipe at, take a swipe at, take a shot at,
            take shots at, take a jab at, take jabs at, hit back at, punch back at, strike back at, hit out at, lash out
            against, speak highly of, heap praise on, heap scorn on, lavish praise on, sing the praises of, sound the alarm
            about, sound the alarm on, raise questions about, raise concerns about, raise doubts about, raise alarms about,
            express support for, express concern about, express concerns about, express doubt about, voice support for,
            voice concern about, offer praise for, offer support for, throw cold water on, pour cold water on, pick apart,
            plead guilty to, petition for, lobby for, lobby against, rally behind, root for, campaign against, argue in favor
            of, argue in favour of, speak in favor of, speak in favour of, come to the defense of, come to the defence of,
            leap to the defense of, make light of, make a case for, make a pitch for, make a call for, retell, rehash,
            expound on, hold forth on, wax about, fulminate against, inveigh against, grouse about, gripe about, fret about,
            identify, rule out, estimate, bring up, fault, hector, harangue, heckle, jeer, boo, exalt, eulogize, memorialize,
            caution against
            """
        ),
        (.verb, [.addressee, .infinitive], .speech, "encourage, urge, press, implore, beg, order, command, petition"),
        (.adjective, [.object], .speech, "critical of, dismissive of, supportive of"),
        (
            .verb, [.object], .speech,
            """
            refer to, unveil, pronounce, call, single out, go after, take aim at, tear into, hammer, pummel, lay into, sneer at,
            scoff at
            """
        ),
    ]

    private static let nouns: [Group] = [
        (
            .noun, [.that, .infinitive], .speech,
            """
            claim, assertion, allegation, suggestion, announcement, warning, promise, pledge, vow, comment, contention,
            prediction, declaration, proposal, call, threat, complaint, assurance, confirmation, denial, admission,
            insistence, acknowledgement, acknowledgment, notion, charge, offer, demand, request, rumor, rumour,
            recommendation, revelation, remark, contention, boast, hint, reminder, disclosure, quip, concession
            """
        ),
        (
            .noun, [.object], .speech,
            """
            criticism, praise, condemnation, denunciation, endorsement, description, characterization, defense, defence, critique,
            claim, promise, warning, proposal, attack, denial, call, explanation, portrayal, depiction
            """
        ),
        (.noun, [.that], .speech, "accusation, argument, statement, protestation"),
    ]

    private static let prepositions: [Group] = [
        (
            .preposition, [.clause, .quotation], .speech,
            "according to, in the words of, as stated by, by the account of"
        )
    ]
}
