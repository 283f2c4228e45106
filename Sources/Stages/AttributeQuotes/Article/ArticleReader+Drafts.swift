import StageKit

/// Reports in items become drafts in bytes.
extension ArticleReader {
    /// The source's words are kept first, by whoever may change this: `self` would be copied for each closure in here.
    func draft(_ report: Report, _ mention: Draft.Mention, parent: Int?) -> Draft {
        var pieces: [TextSpan] = []
        pieces.reserveCapacity(report.content.count + 2)
        for range in report.content { addPieces(range, to: &pieces) }
        var draft = Draft(kind: kind(report.content), content: pieces, rule: report.rule, act: report.act)
        draft.cue = report.cue.isEmpty ? nil : span(report.cue)
        if let source = report.source {
            draft.source = withoutVerb(span(source), items[source.upperBound - 1])
            draft.mention = mention
        }
        draft.modality = report.modality
        draft.confidence = report.confidence
        draft.parent = parent
        return draft
    }

    /// Keeps the words of a source.
    ///
    /// `In the president's view`: the office that is meant has no ending.
    mutating func mention(_ source: Range<Int>?) -> Draft.Mention {
        guard let source else { return .none }
        let start = sourceItems.count
        sourceItems.append(contentsOf: items[source])
        if source.count > 1, items[source.upperBound - 1].has(.genitive) {
            sourceItems[sourceItems.count - 1].traits.remove(.genitive)
        }
        return .phrase(start..<sourceItems.count)
    }

    /// `He's said that …`: the source is the pronoun.
    private func withoutVerb(_ source: TextSpan, _ last: Item) -> TextSpan {
        guard last.has(.finite) || last.has(.genitive), last.has([.subjectPronoun, .firstPerson, .pronoun, .finite])
        else { return source }
        // No closure: it would take a copy of all that is here.
        var mark = last.span.start + 1
        while mark < last.span.end, bytes[mark] != UInt8(ascii: "'"), bytes[mark] != 0xE2 { mark += 1 }
        return mark < last.span.end ? TextSpan(source.start, mark) : source
    }

    /// `This was stated by Kerr`: the content is the sentence before.
    func reference(_ report: Report, _ mention: Draft.Mention, _ parent: Int?, _ paragraph: Int) -> Draft {
        var draft = draft(report, mention, parent: parent)
        let start = items[report.cue.lowerBound].span.start
        let current = sentences.partitioningIndex { $0.end > start }
        if current > 0 {
            let last = sentences[current - 1]
            if paragraph < 0 || last.start >= paragraphs[paragraph].span.start {
                draft.content = [withoutStop(last)]
                draft.kind = .indirect
            }
        }
        return draft
    }

    private func withoutStop(_ span: TextSpan) -> TextSpan {
        var end = span.end
        while end > span.start + 1, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[end - 1]) {
            end -= 1
        }
        // `It is late . This was said by Kerr.`
        return TextSpan(span.start, end).trimmed(in: bytes.span)
    }

    func span(_ range: Range<Int>) -> TextSpan {
        withSigns(TextSpan(items[range.lowerBound].span.start, items[range.upperBound - 1].span.end))
    }

    /// `$260m`, `52%`: the sign at a number is no word, and belongs to it.
    private func withSigns(_ span: TextSpan) -> TextSpan {
        var (start, end) = (span.start, span.end)
        if start > 0, isDigit(bytes[start]) {
            for sign in Self.currencies where start >= sign.count && bytes[start - 1] == sign[sign.count - 1] {
                if bytes[start - sign.count..<start].elementsEqual(sign) { start -= sign.count }
            }
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: "%"), isDigit(bytes[end - 1]) { end += 1 }
        return TextSpan(start, end)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static let currencies = ["$", "£", "€"].map { Array($0.utf8) }

    /// The text of items, without the marks of the quotations among them.
    private func addPieces(_ range: Range<Int>, to pieces: inout [TextSpan]) {
        var start = -1
        var range = range
        // A bracket that opens behind the content is none of its.
        while let last = range.last, items[last].kind == .open { range = range.lowerBound..<last }
        for index in range {
            let item = items[index]
            if item.kind == .quotation {
                if start >= 0 { append(TextSpan(items[start].span.start, items[index - 1].span.end), &pieces) }
                start = -1
                append(quotations[Int(item.region)].inner, &pieces)
            } else if start < 0, item.isWord || item.kind == .open {
                start = index
            }
        }
        if start >= 0 { append(TextSpan(items[start].span.start, end(of: range)), &pieces) }
    }

    /// Where the last item ends, with the stop of an abbreviation: `in the U.S., by Kerr`. The stop that ends the sentence is
    /// an item of its own.
    private func end(of range: Range<Int>) -> Int {
        let end = items[range.upperBound - 1].span.end
        guard range.upperBound < items.count, items[range.upperBound - 1].isWord, bytes[end] == UInt8(ascii: "."),
            items[range.upperBound].span.start > end + 1 || items[range.upperBound].kind == .comma
        else { return end }
        return end + 1
    }

    private func append(_ span: TextSpan, _ pieces: inout [TextSpan]) {
        let trimmed = span.trimmed(in: bytes.span)
        if !trimmed.isEmpty { pieces.append(withSigns(trimmed)) }
    }

    private func kind(_ content: Report.Parts) -> Quote.Kind {
        guard holdsQuotations else { return .indirect }
        var quoted = false
        var plain = false
        for range in content {
            for index in range {
                if items[index].kind == .quotation { quoted = true }
                if items[index].isWord { plain = true }
            }
            if quoted, plain { break }
        }
        return quoted ? plain ? .mixed : .direct : .indirect
    }

    mutating func own(_ report: Report, _ number: Int, _ unit: Range<Int>) {
        for range in report.content {
            for index in range where items[index].kind == .quotation {
                // The innermost report has the quotation; later ones stand further in, but for `…, she said, according to Kerr`.
                let known = owner[Int(items[index].region)]
                if known >= 0, report.rule == .accordingTo, drafts[known].parent == number { continue }
                owner[Int(items[index].region)] = number
                takeBefore(Int(items[index].region), number)
                guard drafts[number].parent.map({ drafts[$0].rule == .accordingTo }) ?? true else { continue }
                let sentence = Int(items[unit.upperBound - 1].endSentence)
                lastQuoted = LastQuoted(draft: number, start: items[index].span.start, sentence: sentence)
            }
        }
    }

    /// The paragraphs before, which the same quotation opens, have their cue here.
    private mutating func takeBefore(_ quotation: Int, _ number: Int) {
        var before = quotations[quotation].continues
        while let place = before, owner[place] >= 0, owner[place] != number,
            [.unattributed, .continuation].contains(drafts[owner[place]].rule)
        {
            drafts[number].content.insert(contentsOf: drafts[owner[place]].content, at: 0)
            drafts[owner[place]].content = []
            owner[place] = number
            before = quotations[place].continues
        }
    }
}
