public import StageKit

extension FlagContestedClaims {
    /// What a pipeline says of the stage.
    public struct Options: Record {
        /// The kinds that are flagged.
        public var kinds: [Claim.Kind] = [.denial, .rebuttal, .distancing, .opposition, .register]
        /// What changes in the cue lists.
        public var cues = ListFile<CueWords>()
        /// The contested claims that the pipeline knows.
        public var register = ListFile<ClaimRegister>()
        /// The lowest score that is flagged.
        public var minimumScore = 0.5
        /// How many claims of an article are flagged at most; the ones with the highest scores stay.
        public var atMost = 40
        /// Whether cues inside of quotations count.
        public var quotedCues = true

        /// The defaults.
        public init() {}

        /// Shows the fields in the order of pipeline files.
        public mutating func visit(_ fields: inout some FieldVisitor) {
            fields.field(
                "kinds",
                &kinds,
                help:
                    "The kinds that are flagged; accusation, scare-quotes and check-worthy are off unless listed here."
            )
            fields.field("cues", &cues, help: "What changes in the cue lists: a YAML file, or its content.")
            fields.field(
                "register",
                &register,
                help: "Contested claims with both sides and the words they are told by: a YAML file, or its content."
            )
            fields.field("minimum-score", &minimumScore, help: "The lowest score that is flagged, from 0 to 1.")
            fields.field(
                "at-most",
                &atMost,
                help: "How many claims of an article are flagged at most; those with the highest scores stay."
            )
            fields.field("quoted-cues", &quotedCues, help: "Whether cues inside of quotations count.")
        }
    }
}
