/// Words that are in news of any topic: function words, verbs of reporting, numbers, times, the furniture of web pages.
/// They are never learned, alone or in a term of two words.
enum FunctionWords {
    /// Their keys.
    static var keys: WordTable {
        var table = WordTable(capacity: 512)
        for form in forms {
            var key = form
            Inflection.english.apply(to: &key)
            _ = table.insert(key)
        }
        return table
    }

    /// The words as they are written.
    static var forms: [KeyBuffer] {
        text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { KeyBuffer($0) }
    }

    private static let text = """
        a about above according across added advertisement after again against ain all almost along already also
        although always am among an and another any anyone anything apr april are aren around article as ask at aug
        august away back be became because become been before began behind being below between billion both but by
        call came can cannot caption click com come comment comments copyright could couldn day days dec december
        did didn do does doesn doing don done down dr during each editor either else email end enlarge enough even
        ever every everyone everything far feb february few find first five following for former found four friday
        from further gave get getting getty give given go goes going gone good got gov had has hasn have haven
        having he her here hers herself him himself his how however html http https i if image images in including
        instead interview into is isn it its itself jan january jr jul july jun june just keep kept kind knew know
        known last later least less let like likely little ll long look lord made make makes making many mar march
        may maybe me mean might million monday month months more most mr mrs ms much must my myself near need never
        new newsletter next night no nor not nothing nov november now oct october of off often old on once one only
        or other others our ourselves out over own part past per percent perhaps photo pic place point prof put
        quite rather re read really rep reporter reporters right said same saturday saw say saying says second see
        seem seen sen sep sept september several shall she should shouldn show since sir six small so some someone
        something soon spokesman spokesperson spokeswoman sr st statement still story subscribe such sunday take
        taken tell ten than that the their theirs them themselves then there these they thing things think third
        this those though thought three through thursday thus time times to today together toggle told too took
        toward towards tuesday tweet tweeted tweets twitter two under until up upon us use used using ve very via
        video want wanted was wasn watch way we wednesday week weeks well went were weren what when where whether
        which while who whom whose why will with within without won word work would wouldn www year years yes
        yesterday yet you your yours yourself
        """
}
