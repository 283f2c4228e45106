import StageKit

extension EnglishReporting {
    /// Expressions of writing, and of what texts and counts show.
    static let writing: [Group] = [
        (.verb, [.quotation, .clause, .question], .writing, "write, tweet, post, blog"),
        (.verb, [.quotation], .writing, "read"),
        (.verb, [.clause, .object], .writing, "show, indicate, forecast"),
        (.verb, [.clause], .writing, "find"),
        (.verb, [.that], .writing, "document, project, record, demonstrate, prove, illustrate"),
        (.verb, [.object], .writing, "tweet, retweet, chronicle, write about, list"),
        (.noun, [.that], .writing, "letter, tweet, memo"),
    ]

    /// Expressions of believing, wanting and feeling.
    static let thought: [Group] = held + wanted + valued + felt

    private static let held: [Group] = [
        (
            .verb, [.clause, .quotation], .thought,
            "think, believe, hope, feel, guess, suspect, reckon, assume, imagine, wish, presume, pray, fear, worry"
        ),
        (
            .verb, [.clause, .question], .thought,
            """
            know, realize, realise, understand, remember, forget, decide, recognize, recognise, expect, anticipate, foresee, doubt,
            conclude, see, calculate, agree
            """
        ),
        (
            .verb, [.that, .question], .thought,
            "determine, notice, learn, discover, hear, sense, infer, gather, discern, deduce, find out, figure out"
        ),
        (.verb, [.that], .thought, "figure, bet, rule, worry, fret, trust, come to believe, resent, judge, regret"),
        (.verb, [.quotation], .thought, "wonder"),
        (.verb, [.question], .thought, "wonder, ponder, contemplate, consider, question, debate, weigh"),
        (
            .verb, [.raising], .thought,
            "seem, appear, expect, believe, think, consider, say, know, see, rumor, rumour, report, allege, understand"
        ),
    ]

    private static let wanted: [Group] = [
        (
            .verb, [.infinitive], .thought,
            "want, hope, plan, intend, expect, wish, prefer, decide, seek, aim, aspire, long, yearn, desire, resolve, vote"
        )
    ]

    private static let valued: [Group] = [
        (
            .verb, [.object], .thought,
            """
            support, oppose, favor, favour, back, view, consider, regard, believe in, dislike, admire, prefer, fear, doubt,
            envision, expect, remember, recall, understand, appreciate, recognize, recognise, look to, hope for,
            agree with, agree on, disagree with, worry about, think about, dream of, count on, bet on, contemplate, mull, plot, eye,
            despise, mistrust, resent, relish, ponder, weigh, reconsider, approve, approve of, disapprove of, see, love,
            look forward to, seek, want, vote for, trust, vote against, hear about, identify with, loathe, detest, look for, side with
            """
        )
    ]

    private static let felt: [Group] = [
        (
            .adjective, [.that], .thought,
            """
            convinced, confident, sure, aware, unaware, afraid, hopeful, worried, concerned, optimistic, pessimistic, skeptical,
            sceptical, adamant, angry, upset, disappointed, wary, grateful
            """
        ),
        (
            .adjective, [.that], .thought,
            "certain, glad, happy, proud, pleased, surprised, thrilled, determined, committed, shocked, sorry"
        ),
        (
            .adjective, [.object], .thought,
            """
            concerned about, worried about, proud of, skeptical of, sceptical of, skeptical about, sceptical about, angry about,
            angry at, confident in, confident of, wary of, unhappy with, unhappy about, satisfied with, pleased with,
            frustrated with, frustrated by, comfortable with, tired of, optimistic about, enthusiastic about, disappointed in,
            disappointed with, upset about, upset with, convinced of, fed up with, fearful of, suspicious of, hopeful about,
            excited about, aware of, unaware of, mindful of, leery of, opposed to, in favor of, in favour of, dismissive of,
            supportive of, alarmed by, alarmed about, impressed by, impressed with, dismayed by, dismayed at, bored with,
            interested in, disgusted by, disgusted with, offended by, outraged by, outraged at, outraged over, ashamed of,
            convinced about, sure about, sure of, unsure of, unsure about, uneasy about, uneasy with, nervous about,
            anxious about, pessimistic about, loyal to, committed to, sympathetic to, open to, resigned to, delighted with,
            delighted by, thrilled with, thrilled by, horrified by, troubled by, bothered by, surprised by, shocked by
            """
        ),
        (.adjective, [.infinitive], .thought, "eager, reluctant, hesitant, keen, quick"),
        (
            .noun, [.that, .infinitive], .thought,
            """
            belief, hope, fear, view, opinion, conviction, decision, plan, desire, intention, expectation, concern, worry,
            feeling, sense, realization, conclusion, assumption, determination, understanding, wish, doubt, impression,
            eagerness, refusal, speculation, consensus, suspicion
            """
        ),
        (
            .noun, [.object], .thought,
            """
            support, opposition, admiration, disdain, contempt, hatred, fear, hope, concern, skepticism, scepticism, view, opinion,
            love, commitment, embrace, rejection, understanding, assessment, preference, enthusiasm, dislike, distaste, respect,
            loyalty, resistance, opposition, frustration, anger
            """
        ),
    ]
}
