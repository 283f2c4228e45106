/// Finds the words of a stretch of text that some term has.
///
/// Words are read in batches: first all are left out that are surely no word of a term, with no branch that depends on
/// which word it is, then the others are looked up. A wrong guess of the processor's costs more than all else that is done
/// for a word.
struct WordFinder {
    /// The words that were found, in text order.
    private(set) var found: [FoundWord] = []

    private var reader = WordReader()
    private var candidates: [Candidate]
    private var entries: [FormTable.Entry]
    private var key = KeyBuffer()
    private let inflection = Inflection.english

    /// A word that may be one of a term.
    private struct Candidate {
        /// The word, if it is short; none where its number is known already.
        var form = ShortForm.none
        var word: Int32 = -1
        var place: Int32 = 0
        var number: Int32 = 0
        var start: Int32 = 0
        var end: Int32 = 0
    }

    /// How far a stretch is read.
    private struct Progress {
        /// Where the last word ends, if it was short and nothing stands behind it yet.
        var index: Int
        var limit: Int
        var place: Int32 = 0
        var number: Int32 = 0
        var isBehindShort = false
        var isDone = false
    }

    /// How many candidates are looked up together.
    private static let batch = 256

    /// A finder.
    init() {
        candidates = Array(repeating: Candidate(), count: Self.batch)
        entries = Array(repeating: FormTable.Entry(), count: Self.batch)
        found.reserveCapacity(Self.batch)
    }

    /// Finds the words of a stretch, in place of those that were found before.
    ///
    /// - Parameters:
    ///   - text: the bytes of all of the text.
    ///   - range: where the stretch stands.
    ///   - words: the words of terms.
    ///   - forms: which of them the forms of a text are.
    /// - Returns: how many words there are in all.
    mutating func read(
        _ text: borrowing Span<UInt8>,
        _ range: Range<Int>,
        _ words: borrowing WordTable,
        _ forms: borrowing FormTable
    ) -> Int {
        found.removeAll(keepingCapacity: true)
        reader.read(range)
        var progress = Progress(index: range.lowerBound, limit: range.upperBound)
        repeat {
            let count = Self.collect(text, &reader, &progress, &candidates, words, forms)
            lookUp(count, words, forms)
        } while !progress.isDone
        return Int(progress.number)
    }

    /// Lists words that may be words of terms, until there are enough of them or no more. Returns how many there are.
    private static func collect(
        _ text: borrowing Span<UInt8>,
        _ reader: inout WordReader,
        _ progress: inout Progress,
        _ candidates: inout [Candidate],
        _ words: borrowing WordTable,
        _ forms: borrowing FormTable
    ) -> Int {
        var candidates = candidates.mutableSpan
        var (index, place, number) = (progress.index, progress.place, progress.number)
        let limit = progress.limit
        var isBehindShort = progress.isBehindShort
        var count = 0
        while count < candidates.count {
            // Mostly a blank stands behind a short word, or a stop and a blank, and behind that another one.
            if isBehindShort, index + 1 < limit {
                let isJoined = text[index] == UInt8(ascii: " ")
                let isStopped = isStop(text[index]) && text[index + 1] == UInt8(ascii: " ")
                let start = isJoined ? index + 1 : index + 2
                let form = isJoined || isStopped ? ShortForm.read(text, at: start, before: limit) : .none
                if form.length > 0 {
                    index = start + form.length
                    number &+= 1
                    place &+= isJoined ? 1 : 2
                    candidates[count] = Candidate(
                        form: form,
                        place: place,
                        number: number,
                        start: Int32(truncatingIfNeeded: start),
                        end: Int32(truncatingIfNeeded: index)
                    )
                    count &+= forms.mayHave(form)
                    continue
                }
            }
            if isBehindShort { reader.resume(behind: index) }
            guard reader.nextForm(text) else {
                progress.isDone = true
                break
            }
            isBehindShort = reader.form.length > 0
            index = reader.end
            number &+= 1
            place &+= reader.isJoined ? 1 : 2
            candidates[count] = Candidate(
                form: reader.form,
                place: place,
                number: number,
                start: Int32(truncatingIfNeeded: reader.start),
                end: Int32(truncatingIfNeeded: reader.end)
            )
            if isBehindShort {
                count &+= forms.mayHave(reader.form)
            } else {
                reader.readKey()
                let word = words.number(of: reader.key)
                candidates[count].word = Int32(truncatingIfNeeded: word)
                count &+= word < 0 ? 0 : 1
            }
        }
        (progress.index, progress.place, progress.number) = (index, place, number)
        progress.isBehindShort = isBehindShort
        return count
    }

    /// Whether a sign ends words and nothing else.
    @inline(__always)
    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    }

    /// Takes those of the candidates that are words of terms.
    private mutating func lookUp(_ count: Int, _ words: borrowing WordTable, _ forms: borrowing FormTable) {
        // All entries are fetched before any is looked at, so that the processor waits for many at a time.
        for index in 0..<count { entries[index] = forms.firstEntry(candidates[index].form) }
        for index in 0..<count {
            var word = candidates[index].word
            if candidates[index].form.length > 0 {
                word =
                    entries[index].isShort(candidates[index].form)
                    ? entries[index].number : number(candidates[index].form, words, forms)
            }
            guard word >= 0 else { continue }
            found.append(
                FoundWord(
                    word: word,
                    place: candidates[index].place,
                    number: candidates[index].number,
                    start: candidates[index].start,
                    end: candidates[index].end
                )
            )
        }
    }

    /// The number of a word whose form is not the one that stands first in its place.
    private mutating func number(
        _ form: ShortForm,
        _ words: borrowing WordTable,
        _ forms: borrowing FormTable
    ) -> Int32 {
        let listed = forms.listedNumber(of: form)
        guard listed == FormTable.unknown else { return listed }
        key.read(form)
        // Forms that no rule changes, and those that have rules of their own, are all listed.
        guard inflection.mayChange(key) else { return -1 }
        inflection.applyRules(to: &key)
        return Int32(truncatingIfNeeded: words.number(of: key))
    }
}
