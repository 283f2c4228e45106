public import StageKit

extension FlagContestedClaims {
    /// Texts with the contested words marked; for each kind what it finds and what it leaves alone.
    public static let examples: [Example<Options>] = denials + rebuttals + distancings

    private static func claims(
        _ title: String,
        _ text: String,
        _ change: (inout Options) -> Void = { _ in }
    ) -> Example<Options> {
        var options = Options()
        change(&options)
        return Example(title, text, marks: Claim.self, options: options)
    }

    private static let denials = [
        claims("A denied clause.", "Kerr denied that ⟦denial‖the port was closed⟧."),
        claims("To deny somebody something is no denial.", "The voters denied Kerr a landslide."),
    ]

    private static let rebuttals = [
        claims("A rejected assertion.", "Kerr rejected the notion that ⟦rebuttal‖the dam was old⟧."),
        claims("A rejected treaty.", "The voters rejected the treaty."),
    ]

    private static let distancings = [
        claims("The narrator's distance.", "Orlan claimed that ⟦distancing‖the dam was old⟧."),
        claims("To claim responsibility is none.", "The Southern Guard claimed responsibility for the fire."),
    ]
}
