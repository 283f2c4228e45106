import StageKit

/// Quotations without a cue of their own: they go on with the one before, stand alone, or are terms.
extension ArticleReader {
    /// Drafts what no report has taken.
    ///
    /// `isAlone` says that the sentence is nothing but its quotations, or next to nothing.
    mutating func takeRest(
        _ unit: Range<Int>,
        isAlone: Bool,
        _ finder: ReportFinder,
        _ firstDraft: Int,
        _ parent: Int?,
        _ paragraph: Int
    ) {
        for index in unit where items[index].kind == .quotation && !finder.isTaken(quotation: index) {
            let number = Int(items[index].region)
            let quotation = quotations[number]
            guard !quotation.inner.isEmpty else { continue }
            if hasLabels, parent == nil, takeTurn(number, at: index) { continue }
            if parent == nil, isCrosshead(quotation, paragraph) { continue }
            if let before = quotation.continues, owner[before] >= 0 {
                continueDraft(owner[before], with: number, at: index)
            } else if parent == nil, quotation.isSentenceLike,
                let tag = DashTag(quotation.inner, bytes: bytes, words: words)
            {
                tagged[number] = tag.content
                begin(draft(tag, .direct), with: number, at: index)
            } else if isAlone, quotation.isSentenceLike, parent == nil, let announced,
                paragraph <= announced.paragraph + 1
            {
                self.announced = nil
                var draft = announced.draft
                draft.kind = .direct
                draft.content = [quotation.inner]
                begin(draft, with: number, at: index)
            } else if isAlone || opensClause(at: index, of: unit),
                quotation.isSentenceLike || isAlone && endsInStop(quotation), let last = lastQuoted,
                parent == nil,
                last.draft < firstDraft, drafts[last.draft].kind == .direct || drafts[last.draft].kind == .mixed,
                isNear(last, paragraph), Int(items[index].sentence) <= last.sentence + 1,
                !isReply(to: last, paragraph)
            {
                continueDraft(last.draft, with: number, at: index)
            } else if parent == nil, isAlone, quotation.isSentenceLike,
                let before = reportBefore(quotation, firstDraft, paragraph)
            {
                var draft = Draft(kind: .direct, content: [quotation.inner], rule: .continuation, act: .speech)
                draft.mention = .same(before)
                begin(draft, with: number, at: index)
            } else if parent == nil, quotation.isSentenceLike, isAlone || isStatement(at: index, quotation.inner) {
                let draft = Draft(kind: .direct, content: [quotation.inner], rule: .unattributed, act: .speech)
                begin(draft, with: number, at: index)
            } else {
                var draft = Draft(kind: .scareQuotes, content: [quotation.inner], rule: .scareQuotes, act: .speech)
                draft.parent = parent
                drafts.append(draft)
            }
        }
    }

    /// `‘The Port Is Late.’`, a paragraph of its own with the capitals of a headline: a heading within the article.
    private func isCrosshead(_ quotation: Quotation, _ paragraph: Int) -> Bool {
        guard paragraph > 0, quotation.outer.length <= Self.longestHeading,
            quotation.outer.start == paragraphs[paragraph].span.start,
            quotation.outer.end >= paragraphs[paragraph].span.end
        else { return false }
        let inside = words.first(from: quotation.inner.start)..<words.first(from: quotation.inner.end)
        return inside.count > 1 && inside.allSatisfy { words.traits($0).contains(.capital) || words[$0].length < 5 }
            && inside.dropFirst().contains { words.traits($0).contains(.capital) && words[$0].length > 4 }
    }

    /// In bytes.
    private static let longestHeading = 60

    /// `Kerr said that it was late. “We must go.”`: the report of the sentence before, where it is the only one there.
    ///
    /// Newsrooms let the words follow what they have put in their own, and name the speaker once.
    private func reportBefore(_ quotation: Quotation, _ firstDraft: Int, _ paragraph: Int) -> Int? {
        let start = quotation.outer.start
        let sentence = sentences.partitioningIndex { $0.end > start }
        guard sentence > 0, paragraph >= 0, case let before = sentences[sentence - 1] else { return nil }
        // Papers that make a paragraph of each sentence put the words in the next one.
        let isNext = before.start < paragraphs[paragraph].span.start
        guard !isNext || isParagraph(quotation, paragraph) && before.start >= paragraphs[paragraph - 1].span.start
        else {
            return nil
        }
        var found: Int?
        for index in drafts[..<firstDraft].indices.reversed().prefix(Self.fewReports) {
            guard let source = drafts[index].source, source.start >= before.start else { break }
            // `Asked whether it was late, Kerr said …`: who asks does not go on.
            guard drafts[index].parent == nil, drafts[index].rule != .passiveCue else { continue }
            guard found == nil, drafts[index].kind == .indirect,
                drafts[index].act == .speech || drafts[index].act == .thought && !isNext,
                drafts[index].modality == .asserted, Self.isVerbs(drafts[index].rule), !isNext || isOne(index)
            else { return nil }
            found = index
        }
        return found
    }

    /// Whether a quotation opens its paragraph, behind another paragraph; a question needs the paragraph for itself, for who
    /// asks may be named behind it.
    private func isParagraph(_ quotation: Quotation, _ paragraph: Int) -> Bool {
        let span = paragraphs[paragraph].span
        guard quotation.outer.start <= span.start, paragraph > 0, paragraphs[paragraph - 1].kind == .paragraph else {
            return false
        }
        return quotation.last == UInt8(ascii: ".") || quotation.outer.end >= span.end
    }

    /// Whether the source of a draft is one person or body: of `many workers` another one speaks than was meant.
    private func isOne(_ draft: Int) -> Bool {
        guard case .phrase(let range) = drafts[draft].mention else { return false }
        return !range.contains { sourceItems[$0].has([.group, .plural]) && sourceItems[$0].key != Self.police }
    }

    private static var police: WordKey { WordKey(literal: "police") }

    /// Whether a rule's source is the subject of the sentence. Behind `According to Kerr, it was late` anybody may go on.
    private static func isVerbs(_ rule: Rule) -> Bool {
        switch rule {
        case .subjectCue, .sharedSubject, .finalCue, .invertedCue, .gerundCue, .infinitiveCue: true
        default: false
        }
    }

    /// No sentence has more reports that matter.
    private static let fewReports = 8

    /// `“And then?” Kerr asked.` and a paragraph with `“Nothing.”`: a question is answered by somebody else, and what nobody is
    /// named for goes on with nothing.
    private func isReply(to last: LastQuoted, _ paragraph: Int) -> Bool {
        guard last.start < paragraphs[paragraph].span.start else { return false }
        let draft = drafts[last.draft]
        guard draft.rule != .unattributed, draft.rule != .continuation, let end = draft.content.last?.end else {
            return true
        }
        return bytes[end - 1] == UInt8(ascii: "?") && draft.content.count == 1
            && draft.content[0].length <= Self.longestQuestion
    }

    /// In bytes. A longer question is one that the speaker asks himself.
    private static let longestQuestion = 120

    private func endsInStop(_ quotation: Quotation) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(quotation.last)
    }

    /// Whether it stands behind a mark, begins as a sentence does, and has a few words: no title or term.
    private func isStatement(at index: Int, _ inner: TextSpan) -> Bool {
        // `“The old port to close,” by the Courier's Anna Kerr`: the title of a piece.
        if index + 1 < items.count, items[index + 1].has(.by) { return false }
        if index > 0, items[index - 1].isWord, items[index - 1].sentence == items[index].sentence { return false }
        let first = bytes[inner.start]
        guard first &- 0x41 < 26 || first == UInt8(ascii: "'") || first >= 0x80 else { return false }
        let low = words.first(from: inner.start)
        return low + 5 < words.count && words[low + 5].end <= inner.end
    }

    /// `“She is strong on jobs” and on ferries.`: words that open a sentence which has no verb for them.
    private func opensClause(at index: Int, of unit: Range<Int>) -> Bool {
        guard index == unit.lowerBound, index + 1 < unit.upperBound else { return false }
        return items[index + 1].has([.preposition, .conjunction, .relative])
    }

    /// Whether the last quotation stands in this paragraph or in the one before.
    private func isNear(_ last: LastQuoted, _ paragraph: Int) -> Bool {
        guard paragraph >= 0 else { return false }
        return last.start >= paragraphs[max(0, paragraph - 1)].span.start
    }

    /// Takes in a draft that a quotation begins.
    mutating func begin(_ draft: Draft, with number: Int, at index: Int) {
        note(drafts.count, with: number, at: index)
        drafts.append(draft)
    }

    private mutating func continueDraft(_ draft: Int, with number: Int, at index: Int) {
        drafts[draft].content.append(quotations[number].inner)
        note(draft, with: number, at: index)
    }

    /// Whose draft a quotation is, for those behind it.
    private mutating func note(_ draft: Int, with number: Int, at index: Int) {
        owner[number] = draft
        lastQuoted = LastQuoted(
            draft: draft,
            start: quotations[number].outer.start,
            sentence: Int(items[index].endSentence)
        )
    }
}
