/// What is known of a word: from lists, and from its letters.
struct Traits: OptionSet, Sendable {
    let rawValue: UInt64

    // MARK: From lists

    /// `he`, `they`: a pronoun that is a subject and nothing else.
    static let subjectPronoun = Traits(rawValue: 1 << 0)
    /// `him`, `us`.
    static let objectPronoun = Traits(rawValue: 1 << 1)
    /// `it`, `you`: either.
    static let eitherPronoun = Traits(rawValue: 1 << 2)
    /// `his`, `our`.
    static let possessive = Traits(rawValue: 1 << 3)
    /// `the`, `some`, `three`.
    static let determiner = Traits(rawValue: 1 << 4)
    /// `who`, `which`.
    static let relative = Traits(rawValue: 1 << 5)
    /// `whether`, `what`, `how`.
    static let interrogative = Traits(rawValue: 1 << 6)
    /// `of`, `in`.
    static let preposition = Traits(rawValue: 1 << 7)
    /// `and`, `but`.
    static let conjunction = Traits(rawValue: 1 << 8)
    /// `because`, `while`.
    static let subordinator = Traits(rawValue: 1 << 9)
    /// Forms of `be`.
    static let be = Traits(rawValue: 1 << 10)
    /// Forms of `have`.
    static let have = Traits(rawValue: 1 << 11)
    /// Forms of `do`.
    static let doForm = Traits(rawValue: 1 << 12)
    /// `will`, `can`.
    static let modal = Traits(rawValue: 1 << 13)
    /// `not`, `never`, and what ends with `n't`.
    static let negation = Traits(rawValue: 1 << 14)
    /// `also`, `later`, and what ends with `ly`.
    static let adverb = Traits(rawValue: 1 << 15)
    /// `Monday`, `yesterday`, `August`.
    static let day = Traits(rawValue: 1 << 16)
    /// `week`, `morning`.
    static let timeNoun = Traits(rawValue: 1 << 17)
    /// `that`.
    static let that = Traits(rawValue: 1 << 18)
    /// `to`.
    static let to = Traits(rawValue: 1 << 19)
    /// `Mr`, `Senator`: stands before a name and is none.
    static let title = Traits(rawValue: 1 << 20)
    /// `spokesman`, `minister`: what one person can be.
    static let role = Traits(rawValue: 1 << 21)
    /// `officials`, `voters`: what several can be.
    static let group = Traits(rawValue: 1 << 22)
    /// `party`, `ministry`: part of the name of a body.
    static let body = Traits(rawValue: 1 << 23)
    /// A state, or a city that stands for one.
    static let state = Traits(rawValue: 1 << 24)
    /// `statement`, `interview`: where something is said.
    static let occasion = Traits(rawValue: 1 << 25)
    /// `he`, `him`, `his`, `Mr`.
    static let male = Traits(rawValue: 1 << 26)
    /// `she`, `her`, `Ms`.
    static let female = Traits(rawValue: 1 << 27)
    /// `they`, `we`, `these`.
    static let plural = Traits(rawValue: 1 << 28)
    /// `I`, `we`, `my`, `our`, `us`.
    static let firstPerson = Traits(rawValue: 1 << 29)
    /// `you`, `your`.
    static let secondPerson = Traits(rawValue: 1 << 30)
    /// `is`, `says`: a verb in a finite form that is no noun.
    static let finite = Traits(rawValue: 1 << 31)
    /// `if`, `unless`.
    static let condition = Traits(rawValue: 1 << 32)
    /// `by`.
    static let by = Traits(rawValue: 1 << 33)
    /// `for`, `on`, `about`: of what prepositions the ones that begin an object.
    static let nameParticle = Traits(rawValue: 1 << 34)
    /// `so`, `nothing`: what is said where nothing is reported.
    static let empty = Traits(rawValue: 1 << 35)
    /// A form of a reporting verb that is a noun, too: `claims`, `report`.
    static let nounToo = Traits(rawValue: 1 << 36)

    // MARK: From letters

    /// Ends with `'re` or `'m`; with `'ll` or `'d`. The word itself is the pronoun before.
    static let contractedBe = Traits(rawValue: 1 << 37)
    static let contractedModal = Traits(rawValue: 1 << 38)
    /// Has a capital behind its first letter, or a stop.
    static let innerCapital = Traits(rawValue: 1 << 47)

    /// Begins with a capital.
    static let capital = Traits(rawValue: 1 << 48)
    /// Ends with `'s` or `’s`.
    static let genitive = Traits(rawValue: 1 << 49)
    /// Ends with `ed`, in small letters.
    static let endsInEd = Traits(rawValue: 1 << 50)
    /// Ends with `ing`, in small letters.
    static let endsInIng = Traits(rawValue: 1 << 51)
    /// Ends with `s`.
    static let endsInS = Traits(rawValue: 1 << 52)
    /// Has a digit.
    static let number = Traits(rawValue: 1 << 53)
    /// Capitals and nothing else, at least two.
    static let capitals = Traits(rawValue: 1 << 54)

    // MARK: In names

    /// `Anna`, `Olga`: a given name of women; of men. One that both have carries both.
    static let womansName = Traits(rawValue: 1 << 55)
    static let mansName = Traits(rawValue: 1 << 56)
    /// A given name that English has one spelling of, so that two different ones are two people.
    static let settledName = Traits(rawValue: 1 << 57)
    /// `County`, `Street`: part of the name of a place.
    static let placeName = Traits(rawValue: 1 << 58)
    /// `Press`, `Brothers`: part of the name of a body where it has a capital, and an everyday word where not.
    static let bodyName = Traits(rawValue: 1 << 59)
    /// `State`, `Defence`, `Affairs`: what an office is for.
    static let department = Traits(rawValue: 1 << 60)
    /// `Tavarian`-like words of real countries, and the names of those that are one word.
    static let country = Traits(rawValue: 1 << 61)

    /// `Ohio`, `Calif`: a part of a state, by one word or its abbreviation.
    static let province = Traits(rawValue: 1 << 63)
    /// `North`, `Saudi`, `Los`: begins the name of a state or place of several words.
    static let opensPlace = Traits(rawValue: 1 << 62)

    static let givenName: Traits = [.womansName, .mansName]
    static let pronoun: Traits = [.subjectPronoun, .objectPronoun, .eitherPronoun]
    static let auxiliary: Traits = [.be, .have, .doForm, .modal]

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Whether one of the traits is there.
    func has(_ any: Traits) -> Bool { !isDisjoint(with: any) }
}
