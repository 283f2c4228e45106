import StageKit
import StageKitTesting

/// A random edit of an article that remembers which stretches of it went where.
struct ArticleEdit {
    enum Kind: CaseIterable {
        case paragraphInserted
        case paragraphDeleted
        case typosMended
        case paragraphsSwapped
    }

    /// A stretch of the new text: taken from the old one, or new.
    private enum Piece {
        case old(TextSpan)
        case new([UInt8])
    }

    private var pieces: [Piece] = []
    private let paragraphs: [TextSpan]
    let bytes: [UInt8]
    private let old: [UInt8]

    init(_ kind: Kind, of document: Document, _ random: inout SplitMix64) {
        let old = document.article.bytes
        let apart = Paragraphs(old, from: document.article.frontMatter?.end ?? 0).spans
        // On some pages no empty lines part the paragraphs.
        let paragraphs = apart.count > 4 ? apart : Self.lines(of: old)
        self.paragraphs = paragraphs
        self.old = old
        switch kind {
        case .paragraphInserted:
            let place = paragraphs[random.below(paragraphs.count)].start
            let text = Self.sentences[random.below(Self.sentences.count)] + " \(random.below(90) + 10) of them.\n\n"
            pieces = [.old(TextSpan(0, place)), .new(Array(text.utf8)), .old(TextSpan(place, old.count))]
        case .paragraphDeleted:
            let index = random.below(paragraphs.count)
            let end = index + 1 < paragraphs.count ? paragraphs[index + 1].start : old.count
            pieces = [.old(TextSpan(0, paragraphs[index].start)), .old(TextSpan(end, old.count))]
        case .typosMended:
            pieces = Self.typos(in: old, &random)
        case .paragraphsSwapped:
            let first = random.below(paragraphs.count - 1)
            let second = first + 1 + random.below(paragraphs.count - first - 1)
            let (a, b) = (paragraphs[first], paragraphs[second])
            pieces = [
                .old(TextSpan(0, a.start)), .old(b), .old(TextSpan(a.end, b.start)), .old(a),
                .old(TextSpan(b.end, old.count)),
            ]
        }
        bytes = pieces.flatMap { piece -> [UInt8] in
            switch piece {
            case .old(let span): Array(old[span.range])
            case .new(let text): text
            }
        }
    }

    private static func lines(of old: [UInt8]) -> [TextSpan] {
        old.split(separator: UInt8(ascii: "\n")).map { line in
            TextSpan(line.startIndex, line.endIndex).trimmed(in: old.span)
        }.filter { !$0.isEmpty }
    }

    /// One to three words in which a letter is dropped, doubled, or becomes another.
    private static func typos(in old: [UInt8], _ random: inout SplitMix64) -> [Piece] {
        let letters = old.indices.filter { $0 > 0 && isLetter(old[$0 - 1]) && isLetter(old[$0]) }
        var places = Set((0...random.below(3)).map { _ in letters[random.below(letters.count)] }).sorted()[...]
        var pieces: [Piece] = []
        var start = 0
        while let place = places.popFirst() {
            pieces.append(.old(TextSpan(start, place)))
            switch random.below(3) {
            case 0: pieces.append(.new([]))
            case 1: pieces.append(.new([old[place], old[place]]))
            default: pieces.append(.new([old[place] == UInt8(ascii: "e") ? UInt8(ascii: "a") : UInt8(ascii: "e")]))
            }
            start = place + 1
        }
        return pieces + [.old(TextSpan(start, old.count))]
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    /// Whether a span is of the space between paragraphs, of which nobody can say to which of them it belongs.
    func isBetweenParagraphs(_ span: TextSpan) -> Bool {
        !paragraphs.contains { $0.start < span.end && span.start < $0.end || $0.contains(span) }
    }

    /// Whether a span is of a paragraph that stands in the article more than once: without one of two copies that stand
    /// side by side it is the same article as without the other.
    func isInCopy(_ span: TextSpan) -> Bool {
        guard let paragraph = paragraphs.first(where: { $0.contains(span) }) else { return false }
        let text = old[paragraph.range]
        return paragraphs.count { old[$0.range].suffix(text.count).elementsEqual(text) } > 1
    }

    /// Where a span of the old text stands in the new one, and whether every byte of it does; `nil` where none of it is
    /// left.
    func place(of span: TextSpan) -> (span: TextSpan, isWhole: Bool)? {
        var offset = 0
        var hull: TextSpan?
        var kept = 0
        for piece in pieces {
            switch piece {
            case .new(let text): offset += text.count
            case .old(let old):
                let start = max(span.start, old.start)
                let end = min(span.end, old.end)
                if start < end || span.isEmpty && old.start < span.start && span.start < old.end {
                    let here = TextSpan(offset + start - old.start, offset + end - old.start)
                    hull = TextSpan(min(hull?.start ?? here.start, here.start), max(hull?.end ?? 0, here.end))
                    kept += end - start
                }
                offset += old.length
            }
        }
        return hull.map { ($0, kept == span.length && bytes[$0.range].elementsEqual(old[span.range])) }
    }

    private static let sentences = [
        "A ferry left the port of Velm at noon, the harbour master noted, with a cargo of barrels, and nobody counted",
        "“We have seen worse winters,” said Jorn Tamm, who keeps bees above Upper Kostan, and his neighbour agreed with all",
        "The observatory in Marrow reported hail over the plain for the third time this week, in stones the size of eggs,",
    ]
}
