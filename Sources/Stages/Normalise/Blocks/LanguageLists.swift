/// Function words by which languages are told apart.
enum LanguageLists {
    /// Words that no other language with Latin letters has.
    static let englishAlone = words("the and that with which this their would said has been were what who from")

    /// English. Words that are as frequent in another language of Latin letters are left out (`a`, `in`, `on`, `me`, `no`).
    static let english = words(
        """
        the of to and is that it was for with as he his be at by this had not are but from have they which you were all \
        their she there would we him been has when who will if out so said what up its about into than them can only other \
        some could these may then first any my now such like our over after also did many before must through where \
        your should because each just those people how too more most an two new says how do does very even while since \
        until against between during under both own same told called year years last made make
        """
    )

    /// Other languages with Latin letters: German, French, Spanish, Portuguese, Italian, Dutch, the Scandinavian ones,
    /// Polish, Czech, Serbian, Turkish, Indonesian, Swahili, Hausa, Yoruba. Words that are English as well are left out.
    static let other = words(
        """
        der das und nicht ist ein eine einen mit zu auf sich dem wird auch nach bei aus wurde sind werden \
        les et est une dans que qui pas au ce elle ont avec sont aux cette par ne nous vous \
        una por con para es como pero fue sus este entre \
        uma com mais foi ao pelo pela seu sua na \
        che della non sono nel alla dei delle gli anche piu dal \
        het een niet dat zijn voor op te aan wordt ook naar bij uit deze \
        och att det som av till inte er og til paa ikke jeg \
        sie nie jest ze przez od po dla oraz jak byl tym \
        je si jako jsou \
        koji nije iz \
        bir bu ile olarak daha olan gibi \
        yang ini itu untuk dengan dari pada dalam tidak akan ke telah \
        wa kwa katika kuwa hiyo huo ambao cha \
        ba wani wanda cikin ga
        """
    )

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
