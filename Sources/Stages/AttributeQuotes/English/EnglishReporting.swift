import StageKit

/// The reporting expressions of English news.
///
/// The verbs are those of reference grammars (that-clause, wh-clause, to-infinitive complements), of newsroom style books,
/// and of what American and European news writes; each group stands for one way of building the clause.
enum EnglishReporting {
    typealias Group = (
        part: ReportingExpression.Part, frames: [ReportingExpression.Frame], act: String, words: String
    )

    static let all: [ReportingExpression] = (speech + writing + thought).flatMap { group in
        group.words.split(separator: ",").map { word in
            ReportingExpression(
                word.split { $0 == " " || $0 == "\n" }.joined(separator: " "),
                group.part,
                group.frames,
                .init(rawValue: group.act) ?? .speech
            )
        }
    }

    private static let speech: [Group] = [
        (.verb, [.quotation, .clause, .question], "speech", "say"),
        (
            .verb, [.quotation, .clause, .question], "speech",
            """
            add, note, announce, argue, claim, insist, declare, explain, acknowledge, concede, state, assert, maintain, contend,
            allege, reply, respond, reiterate, remark, observe, comment, stress, emphasize, emphasise, underline, admit, recall,
            warn, suggest, point out, conclude, confirm, repeat, clarify, caution, boast, brag, joke, quip, lament, opine, muse,
            reveal, recount, proclaim, affirm, reaffirm, testify, predict, speculate, complain, protest, vow, pledge, promise,
            make clear, make it clear, go on to say, chime in, fire back, shoot back, hit back, elaborate, answer, counter,
            interject, mention, report, swear, hint, imply, indicate, disclose, signal, deny, retort, intone, hazard, posit,
            underscore, highlight, relate, attest, certify, divulge, confide, confess, rejoin, put it, let slip, sum up,
            let it be known, theorize, reason, volunteer, venture, jest, tease, gush, guarantee, certify, predict
            """
        ),
        (
            .verb, [.quotation], "speech",
            """
            continue, go on, begin, ask, inquire, enquire, shout, yell, chant, exclaim, whisper, cry, scream, mutter, murmur,
            holler, declaim, thunder, snap, bark, roar, crow, deadpan, sigh, laugh, grumble, growl, press on, chuckle, plead,
            greet, hail, conclude, finish, interrupt, cut in, rail, fume, huff, scoff, sneer, mock, offer, spell out, bellow
            """
        ),
        (
            .verb, [.quotation, .addressee, .clause, .question], "speech",
            "tell, assure, remind, inform, notify, advise, warn, promise, brief, alert"
        ),
        (.verb, [.quotation, .addressee, .question, .infinitive, .object], "speech", "ask"),
        (.verb, [.question], "speech", "question, wonder aloud, query, describe, explain"),
        (
            .verb, [.infinitive], "speech",
            """
            promise, vow, pledge, offer, threaten, agree, claim, demand, ask, propose, swear, volunteer, decline, refuse, plead,
            commit
            """
        ),
        (
            .verb, [.that], "speech",
            """
            express hope, express the hope, express confidence, express concern, express doubt, express the view, voice hope,
            voice concern, voice doubt, raise the possibility, take the view, make the point, issue a statement saying
            """
        ),
        (.verb, [.that], "speech", "demand, propose, recommend, request, agree, disagree, hold, get across, object"),
        (
            .verb, [.object], "speech",
            """
            criticize, criticise, praise, accuse, denounce, condemn, blast, slam, defend, reject, dismiss, endorse, blame, attack,
            mock, call for, call on, urge, tout, thank, deny, cite, mention, reference, propose, offer,
            decry, bemoan, lambaste, assail, rebuke, deride, ridicule, chide, hail, commend, applaud, congratulate, salute,
            welcome, invoke, dispute, rebut, refute, contradict, disavow, repudiate, renounce,
            apologize for, apologise for, complain about, complain of, warn of, warn about,
            warn against, boast of, boast about, brag about, joke about, hint at, point to, allude to,             rail against, speak out against, lash out at, push back against, argue for, argue against, call out,
            lay out, outline, declare, announce, reveal, disclose, unveil, request, demand, recommend, predict,
            promise, pledge, threaten, label, brand, dub, deem, liken, characterize, characterise, portray, depict,
            describe, insult, taunt, bash, disparage, scold, berate, admonish, reprimand, lament, acknowledge, admit, concede,
            confirm, express, voice, articulate, reiterate, repeat, emphasize, stress, highlight, underscore, downplay, misstate,
            play down, slap, skewer, rip, trash, pan, knock, ding, needle, chastise, castigate, excoriate, vilify,
            impugn, extol, laud, credit, celebrate, encourage, exhort, implore, beg, beseech, press for,
            advocate, advocate for, plead for, appeal for, appeal to, vouch for,             object to, protest, trumpet, champion, peddle, quote, recite, recount, recall, explain,
            clarify, shrug off, brush off, brush aside, wave off, take issue with, distance himself from,
            distance herself from, distance themselves from, shout, chant, yell, utter, note, claim, allege, suggest, tell of
            """
        ),
        (
            .verb, [.object], "speech",
            "call, accuse, blame, single out, go after, take aim at, tear into, hammer, pummel"
        ),
        (
            .noun, [.that, .infinitive], "speech",
            """
            claim, statement, assertion, allegation, suggestion, argument, announcement, warning, promise, pledge, vow, comment,
            contention, accusation, prediction, declaration, proposal, call, threat, complaint, assurance, confirmation, denial,
            admission, insistence, acknowledgement, acknowledgment, notion, charge, offer, demand, request, rumor, rumour,
            recommendation, revelation, remark
            """
        ),
        (
            .preposition, [.clause, .quotation], "speech",
            "according to, in the words of, as stated by, by the account of"
        ),
    ]

    private static let writing: [Group] = [
        (.verb, [.quotation, .clause, .question], "writing", "write, tweet, post, blog"),
        (.verb, [.quotation, .clause], "writing", "read"),
        (
            .verb, [.clause, .object], "writing",
            "show, indicate, estimate, forecast, project"
        ),
        (.verb, [.clause], "writing", "find, document"),
        (.verb, [.object], "writing", "retweet, list, chronicle, write about"),
        (.noun, [.that], "writing", "report, letter, tweet, memo"),
    ]

    private static let thought: [Group] = [
        (
            .verb, [.clause, .quotation], "thought",
            "think, believe, hope, feel, guess, suspect, figure, reckon, assume, imagine, wish, presume, bet, pray, fear, worry"
        ),
        (
            .verb, [.clause, .question], "thought",
            """
            know, realize, realise, understand, remember, forget, decide, determine, notice, learn, recognize, recognise, expect,
            anticipate, foresee, doubt, conclude, discover, hear, see, calculate, agree, rule
            """
        ),
        (.verb, [.question], "thought", "wonder, ponder, contemplate, consider, question, debate, weigh"),
        (
            .verb, [.infinitive], "thought",
            """
            want, hope, plan, intend, expect, wish, prefer, decide, seek, aim, aspire, prepare, long, yearn, desire, opt, resolve,
            vote, strive, choose, hesitate, 
            """
        ),
        (
            .verb, [.object], "thought",
            """
            support, oppose, favor, favour, back, view, consider, regard, believe in, dislike, admire,
            prefer, fear, doubt, envision, expect, remember, recall, understand, appreciate, recognize, recognise,
            look for, look to, hope for, plan, focus on, side with, agree with, disagree with,
            worry about, think about, think of, care about, dream of, count on, bet on, contemplate, mull, plot, eye, pursue,
            respect, despise, trust, distrust, mistrust, embrace, resent, relish, ponder, weigh, reconsider,
            approve
            """
        ),
        (
            .adjective, [.that, .infinitive], "thought",
            """
            convinced, confident, sure, certain, aware, unaware, afraid, hopeful, worried, concerned, optimistic, pessimistic,
            skeptical, sceptical, adamant, glad, happy, proud, pleased, angry, upset, disappointed, surprised, thrilled, eager,
            reluctant, willing, unwilling, determined, committed, wary, keen, ready, inclined, shocked, grateful, sorry
            """
        ),
        (
            .verb, [.raising], "thought",
            "seem, appear, expect, believe, think, consider, say, suppose, know, see, schedule, rumor, report, intend, allege"
        ),
        (
            .noun, [.that, .infinitive], "thought",
            """
            belief, hope, fear, view, opinion, conviction, decision, plan, desire, intention, expectation, concern, worry, idea,
            feeling, sense, realization, conclusion, assumption, determination, understanding, wish, confidence, doubt,
            impression, eagerness, willingness, refusal, reluctance, speculation, consensus, suspicion
            """
        ),
    ]
}
