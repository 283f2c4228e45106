/// What is known of a word: from lists, and from its letters.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt64

    /// `he`, `we`, `there`: opens a clause and is no object.
    static let subject = WordTraits(rawValue: 1 << 0)
    /// `it`, `you`: opens a clause or is an object.
    static let either = WordTraits(rawValue: 1 << 1)
    /// `him`, `them`.
    static let object = WordTraits(rawValue: 1 << 2)
    /// `his`, `our`.
    static let possessive = WordTraits(rawValue: 1 << 3)
    /// `the`, `some`, `three`.
    static let determiner = WordTraits(rawValue: 1 << 4)
    /// `this`, `those`: points to what was said.
    static let demonstrative = WordTraits(rawValue: 1 << 5)
    /// `who`, `which`.
    static let relative = WordTraits(rawValue: 1 << 6)
    /// `of`, `in`.
    static let preposition = WordTraits(rawValue: 1 << 7)
    /// `and`, `or`.
    static let coordinator = WordTraits(rawValue: 1 << 8)
    /// `but`, `while`: opens a clause against the one before.
    static let contrast = WordTraits(rawValue: 1 << 9)
    /// `because`, `after`.
    static let subordinator = WordTraits(rawValue: 1 << 10)
    /// Forms of `be`.
    static let be = WordTraits(rawValue: 1 << 11)
    /// Forms of `have` and `do`.
    static let haveOrDo = WordTraits(rawValue: 1 << 12)
    /// `will`, `can`.
    static let modal = WordTraits(rawValue: 1 << 13)
    /// `would`, `might`: the act has not taken place.
    static let unreal = WordTraits(rawValue: 1 << 14)
    /// `not`, `never`, and what ends with `n't`.
    static let negation = WordTraits(rawValue: 1 << 15)
    /// `also`, `later`, and what ends with `ly`.
    static let adverb = WordTraits(rawValue: 1 << 16)
    /// `that`.
    static let that = WordTraits(rawValue: 1 << 17)
    /// `to`.
    static let to = WordTraits(rawValue: 1 << 18)
    /// `is`, `says`: a verb in a finite form that is no noun.
    static let finite = WordTraits(rawValue: 1 << 19)
    /// `said`, `added`: tells that somebody speaks.
    static let reporting = WordTraits(rawValue: 1 << 20)
    /// `claim`, `notion`, `report`: stands for something that is asserted.
    static let proposition = WordTraits(rawValue: 1 << 21)
    /// `claim`, `allegation`, `notion`: such a noun of the narrower kind, which is nothing but an assertion.
    static let assertion = WordTraits(rawValue: 1 << 32)
    /// `if`, `unless`, `whether`.
    static let condition = WordTraits(rawValue: 1 << 22)
    /// `refuse`, `fail`: what follows did not take place.
    static let implicitNegation = WordTraits(rawValue: 1 << 23)
    /// `nobody`, `few`: as a subject it negates.
    static let negativeSubject = WordTraits(rawValue: 1 << 24)
    /// `we`, `I`, `our`.
    static let firstPerson = WordTraits(rawValue: 1 << 25)
    /// `by`.
    static let by = WordTraits(rawValue: 1 << 26)
    /// `Monday`, `yesterday`.
    static let day = WordTraits(rawValue: 1 << 27)
    /// `no`.
    static let no = WordTraits(rawValue: 1 << 28)
    /// `there`.
    static let there = WordTraits(rawValue: 1 << 29)
    /// Also a noun in one of its forms: `claims`, `dispute`.
    static let nounToo = WordTraits(rawValue: 1 << 30)
    /// `nothing`, `anything`.
    static let empty = WordTraits(rawValue: 1 << 31)
    /// Ends with `ly` and is no adverb: `family`.
    static let noAdverb = WordTraits(rawValue: 1 << 35)
    /// Ends with `ing` and is no gerund: `wrongdoing`.
    static let noGerund = WordTraits(rawValue: 1 << 36)
    /// A name where it has a capital: `Rose`.
    static let nameToo = WordTraits(rawValue: 1 << 33)
    /// Something else where it is all capitals: `WHO`.
    static let acronymToo = WordTraits(rawValue: 1 << 34)

    // MARK: From letters

    /// Begins with a capital.
    static let capital = WordTraits(rawValue: 1 << 48)
    /// Ends with `'s` or `’s`, or with an apostrophe behind an `s`.
    static let genitive = WordTraits(rawValue: 1 << 49)
    /// Ends with `ed`.
    static let endsInEd = WordTraits(rawValue: 1 << 50)
    /// Ends with `ing`.
    static let endsInIng = WordTraits(rawValue: 1 << 51)
    /// Has a digit.
    static let number = WordTraits(rawValue: 1 << 52)
    /// Ends with `s`.
    static let endsInS = WordTraits(rawValue: 1 << 53)

    static let auxiliary: WordTraits = [.be, .haveOrDo, .modal]
    /// What may open a noun phrase and be nothing else.
    static let opensNounPhrase: WordTraits = [.determiner, .possessive, .demonstrative, .number, .no]

    /// Whether one of the traits is there.
    @inline(__always)
    func has(_ any: WordTraits) -> Bool { !isDisjoint(with: any) }
}
