import StageKit

/// A stretch of running text: a block, or a paragraph where no stage has marked blocks.
struct Stretch {
    /// Where it stands.
    let span: TextSpan
    /// Whether it is a title or a heading, in which terms count more.
    let isTitle: Bool
    /// The block's id; `nil` where there are no blocks.
    let block: String?
    /// How many words of the text stand before it, and how many it has.
    var wordsBefore = 0
    var words = 0
    /// What was found in it, by number.
    var hits = 0..<0
}

/// What was found in one text.
struct Reading {
    /// The stretches that were read, in text order.
    private(set) var stretches: [Stretch]
    /// What counts of what was found, in text order.
    let hits: [Hit]

    /// Reads the running text of a document.
    init(_ document: inout Document, _ lexicon: Lexicon) {
        self.init(Self.stretches(of: &document), of: document.bytes, lexicon)
    }

    /// Reads stretches of a text.
    init(_ stretches: [Stretch], of bytes: [UInt8], _ lexicon: Lexicon) {
        self.stretches = stretches
        var finder = HitFinder(lexicon)
        finder.read(bytes.span, &self.stretches)
        var filter = HitFilter(lexicon)
        hits = filter.filter(finder.phrases, finder.groups)
        var first = 0
        for index in stretches.indices {
            var behind = first
            while behind < hits.count, hits[behind].stretch == Int32(index) { behind += 1 }
            self.stretches[index].hits = first..<behind
            first = behind
        }
    }

    private static func stretches(of document: inout Document) -> [Stretch] {
        let blocks = document.rows(of: Block.self)
        if blocks.isEmpty, !document.has(Block.self) {
            return document.paragraphs().spans.map { Stretch(span: $0, isTitle: false, block: nil) }
        }
        var stretches: [Stretch] = []
        stretches.reserveCapacity(blocks.count)
        // By number: iterating would copy each block.
        for index in blocks.indices where blocks[index].kind.isRunningText {
            let isTitle = blocks[index].kind == .title || blocks[index].kind == .heading
            stretches.append(Stretch(span: blocks[index].span, isTitle: isTitle, block: blocks[index].id))
        }
        return stretches
    }
}
