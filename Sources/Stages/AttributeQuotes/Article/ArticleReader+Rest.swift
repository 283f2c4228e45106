import StageKit

/// Quotations without a cue of their own: they go on with the one before, stand alone, or are terms.
extension ArticleReader {
    /// Drafts what no report has taken.
    ///
    /// `isAlone` says that the sentence is nothing but its quotations, or next to nothing.
    mutating func takeRest(
        _ unit: Range<Int>,
        isAlone: Bool,
        _ taken: Set<Int32>,
        _ firstDraft: Int,
        _ parent: Int?,
        _ paragraph: Int
    ) {
        for index in unit where items[index].kind == .quotation && !taken.contains(items[index].region) {
            let number = Int(items[index].region)
            let quotation = quotations[number]
            guard !quotation.inner.isEmpty else { continue }
            if let before = quotation.continues, owner[before] >= 0 {
                continueDraft(owner[before], with: number, at: index)
            } else if isAlone, quotation.isSentenceLike, parent == nil, let announced,
                paragraph <= announced.paragraph + 1
            {
                self.announced = nil
                var draft = announced.draft
                draft.kind = .direct
                draft.content = [quotation.inner]
                owner[number] = drafts.count
                lastQuoted = LastQuoted(
                    draft: drafts.count,
                    start: quotation.outer.start,
                    sentence: Int(items[index].endSentence)
                )
                drafts.append(draft)
            } else if isAlone, quotation.isSentenceLike, let last = lastQuoted, parent == nil,
                last.draft < firstDraft, drafts[last.draft].kind == .direct || drafts[last.draft].kind == .mixed,
                isNear(last, paragraph), Int(items[index].sentence) <= last.sentence + 1
            {
                continueDraft(last.draft, with: number, at: index)
            } else if parent == nil, quotation.isSentenceLike, isAlone || isStatement(at: index, quotation.inner) {
                owner[number] = drafts.count
                lastQuoted = LastQuoted(
                    draft: drafts.count,
                    start: quotation.outer.start,
                    sentence: Int(items[index].endSentence)
                )
                drafts.append(Draft(kind: .direct, content: [quotation.inner], rule: .unattributed, act: .speech))
            } else {
                var draft = Draft(kind: .scareQuotes, content: [quotation.inner], rule: .scareQuotes, act: .speech)
                draft.parent = parent
                drafts.append(draft)
            }
        }
    }

    /// Whether it stands behind a mark, begins as a sentence does, and has a few words: no title or term.
    private func isStatement(at index: Int, _ inner: TextSpan) -> Bool {
        if index > 0, items[index - 1].isWord, items[index - 1].sentence == items[index].sentence { return false }
        let first = bytes[inner.start]
        guard first &- 0x41 < 26 || first == UInt8(ascii: "'") || first >= 0x80 else { return false }
        let low = words.partitioningIndex { $0.start >= inner.start }
        return low + 5 < words.count && words[low + 5].end <= inner.end
    }

    /// Whether the last quotation stands in this paragraph or in the one before.
    private func isNear(_ last: LastQuoted, _ paragraph: Int) -> Bool {
        guard paragraph >= 0 else { return false }
        return last.start >= paragraphs[max(0, paragraph - 1)].span.start
    }

    private mutating func continueDraft(_ draft: Int, with number: Int, at index: Int) {
        owner[number] = draft
        drafts[draft].content.append(quotations[number].inner)
        lastQuoted = LastQuoted(
            draft: draft,
            start: quotations[number].outer.start,
            sentence: Int(items[index].endSentence)
        )
    }
}
