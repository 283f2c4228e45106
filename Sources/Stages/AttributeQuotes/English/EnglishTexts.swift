import StageKit

/// Nouns for what is written, counted or found out: what shows something, and what somebody has written to be read.
enum EnglishTexts {
    static let nouns = WordKeySet(
        words: """
            report reports study studies data figure figures analysis analyses research survey surveys poll polls polling
            estimate estimates statistics record records numbers findings evidence results review tally count index
            census projections forecast statement statements transcript letter memo notes email emails e-mails tweet tweets
            article articles story post posts document documents filing filings assessment
            """
    )
}
