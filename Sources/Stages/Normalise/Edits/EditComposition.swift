/// Edits of an edited text, told as edits of the text it was made from.
enum EditComposition {
    /// `first` leads from the article to `edited`, `second` from there on; the result leads from the article to the end.
    /// An edit of the second pass becomes one with those of the first that it overlaps.
    static func compose(_ first: [TextEdit], then second: [TextEdit], over edited: EditedText) -> [TextEdit] {
        var result: [TextEdit] = []
        result.reserveCapacity(first.count + second.count)
        var early = EarlyEdits(first)
        var late = 0
        while late < second.count {
            while let end = early.end, end <= second[late].start { result.append(early.take()) }
            var merged = MergedEdit(second[late], shift: early.shift)
            late += 1
            // It grows as long as something of either pass overlaps it.
            while true {
                if let start = early.start, start < merged.end {
                    let end = early.end ?? start
                    merged.absorb(early.take(), from: start, to: end)
                } else if late < second.count, second[late].start < merged.end {
                    merged.follow(second[late])
                    late += 1
                } else {
                    break
                }
            }
            if let edit = merged.told(over: edited, shift: early.shift) { result.append(edit) }
        }
        while early.start != nil { result.append(early.take()) }
        return result
    }
}

/// The edits of the first pass in text order, with their places in the edited text.
private struct EarlyEdits {
    private let edits: [TextEdit]
    private var next = 0
    /// How far an offset of the edited text lies behind that of the article, past the edits taken so far.
    private(set) var shift = 0

    init(_ edits: [TextEdit]) { self.edits = edits }

    /// Where the next edit's replacement begins in the edited text.
    var start: Int? { next < edits.count ? edits[next].start + shift : nil }

    /// Where it ends.
    var end: Int? { next < edits.count ? edits[next].start + shift + edits[next].replacement.utf8.count : nil }

    mutating func take() -> TextEdit {
        let edit = edits[next]
        shift += edit.replacement.utf8.count - (edit.end - edit.start)
        next += 1
        return edit
    }
}

/// An edit of the second pass with all that overlaps it.
private struct MergedEdit {
    /// The hull, in offsets of the edited text.
    private(set) var start: Int
    private(set) var end: Int
    private let shift: Int
    private var late: [TextEdit]
    private var rule: EditRule

    init(_ edit: TextEdit, shift: Int) {
        (start, end) = (edit.start, edit.end)
        self.shift = shift
        late = [edit]
        rule = edit.rule
    }

    /// Takes in an edit of the first pass, whose replacement stands in the given place of the edited text.
    mutating func absorb(_ edit: TextEdit, from: Int, to: Int) {
        // What the first pass made and the second made plainer (`&nbsp;`) keeps the name of what was found in the article.
        if from <= start, to >= end, from < to { rule = edit.rule }
        start = min(start, from)
        end = max(end, to)
    }

    /// Takes in a further edit of the second pass.
    mutating func follow(_ edit: TextEdit) {
        late.append(edit)
        end = max(end, edit.end)
    }

    /// The edit of the article; nil where it comes to nothing. `shift` is that behind the edit.
    func told(over edited: EditedText, shift after: Int) -> TextEdit? {
        var reading: [UInt8] = []
        var copied = start
        for edit in late {
            reading += edited.bytes[copied..<edit.start]
            reading += edit.replacement.utf8
            copied = edit.end
        }
        reading += edited.bytes[copied..<end]
        guard end - after > start - shift || !reading.isEmpty else { return nil }
        return TextEdit(start - shift, end - after, String(decoding: reading, as: UTF8.self), rule)
    }
}
