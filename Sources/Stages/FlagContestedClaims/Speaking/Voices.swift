import StageKit

/// Who speaks where: the quotes of an article by their content and by their cues, and the speakers by their mentions.
final class Voices: Sendable {
    let quotes: [Quote]
    private let contents: [Content]
    private let cues: [Place]
    let mentions: [Place]
    let bytes: [UInt8]

    private struct Content: Sendable {
        let span: TextSpan
        let quote: Int
        /// The index of the content around this one; negative where there is none.
        var around = -1
    }

    /// Where something stands, and the number of the quote or speaker that it belongs to.
    struct Place: Sendable {
        let span: TextSpan
        let index: Int
    }

    let speakers: [Speaker]
    /// The numbers of the speakers by their ids.
    let numbers: [String: Int]

    /// The voices of an article with these bytes and rows.
    init(_ bytes: [UInt8], quotes: [Quote], speakers: [Speaker]) {
        self.bytes = bytes
        self.quotes = quotes
        self.speakers = speakers
        numbers = Dictionary(speakers.enumerated().map { ($1.id, $0) }) { first, _ in first }
        var contents: [Content] = []
        var cues: [Place] = []
        for index in quotes.indices {
            if quotes[index].kind == .turn || quotes[index].kind == .mixed {
                contents.append(Content(span: quotes[index].span, quote: index))
            } else {
                for span in quotes[index].content { contents.append(Content(span: span, quote: index)) }
            }
            for span in quotes[index].cue { cues.append(Place(span: span, index: index)) }
        }
        contents.sort { $0.span.start != $1.span.start ? $0.span.start < $1.span.start : $0.span.end > $1.span.end }
        var open: [Int] = []
        for index in contents.indices {
            while let last = open.last, contents[last].span.end <= contents[index].span.start { open.removeLast() }
            contents[index].around = open.last ?? -1
            open.append(index)
        }
        self.contents = contents
        self.cues = cues.sorted { $0.span < $1.span }
        mentions = speakers.enumerated().flatMap { index, speaker in
            speaker.mentions.map { Place(span: $0, index: index) }
        }.sorted { $0.span < $1.span }
    }

    /// A stretch of what somebody says.
    struct Speech: Sendable {
        /// The content.
        let span: TextSpan
        /// The number of the quote.
        let quote: Int
    }

    /// The innermost quotation around a span; `nil` where the reporter speaks.
    ///
    /// Only so many contents around one another are looked at: people do not quote deeper, and cost stays linear.
    func speech(at span: TextSpan) -> Speech? {
        var index = contents.partitioningIndex { $0.span.start > span.start } - 1
        for _ in 0..<64 {
            guard index >= 0 else { return nil }
            if contents[index].span.contains(span) {
                return Speech(span: contents[index].span, quote: contents[index].quote)
            }
            index = contents[index].around
        }
        return nil
    }

    /// The contents of quotes that begin in a span, in text order.
    func contents(in span: TextSpan) -> [Speech] {
        let first = contents.partitioningIndex { $0.span.start >= span.start }
        let last = contents.partitioningIndex { $0.span.start >= span.end }
        return contents[first..<last].map { Speech(span: $0.span, quote: $0.quote) }
    }

    /// The quote that words report.
    func quote(reportedBy cue: TextSpan) -> Int? {
        let index = cues.partitioningIndex { $0.span.start >= cue.end } - 1
        guard index >= 0, cues[index].span.overlaps(cue) else { return nil }
        return cues[index].index
    }

    /// The ids of the speakers for whom a name of the register stands, in text order.
    func speakers(named name: String) -> [String] {
        speakers.filter { KnownHolders.stands(name, for: $0) }.map(\.id)
    }

    /// The name of a speaker, as sentences show it.
    func name(of id: String) -> String { numbers[id].map { speakers[$0].name } ?? id }
}
