import StageKit

/// Quotations without a cue of their own: they go on with the one before, stand alone, or are terms.
extension ArticleReader {
    mutating func takeRest(
        _ unit: Range<Int>,
        _ taken: Set<Int32>,
        _ firstDraft: Int,
        _ parent: Int?,
        _ paragraph: Int
    ) {
        let isAlone = unit.count <= 2 || isAlone(unit)
        for index in unit where items[index].kind == .quotation && !taken.contains(items[index].region) {
            let number = Int(items[index].region)
            let quotation = quotations[number]
            guard !quotation.inner.isEmpty else { continue }
            if let before = quotation.continues, owner[before] >= 0 {
                continueDraft(owner[before], with: number)
            } else if isAlone, quotation.isSentenceLike, let last = lastQuoted, parent == nil,
                last.draft < firstDraft, drafts[last.draft].kind == .direct || drafts[last.draft].kind == .mixed,
                isNear(last, paragraph)
            {
                continueDraft(last.draft, with: number)
            } else if quotation.isSentenceLike, isAlone || isStatement(quotation.inner) {
                var draft = Draft(kind: .direct, content: [quotation.inner], rule: .unattributed, act: .speech)
                draft.parent = parent
                owner[number] = drafts.count
                if parent == nil { lastQuoted = (drafts.count, quotation.outer.start) }
                drafts.append(draft)
            } else {
                var draft = Draft(kind: .scareQuotes, content: [quotation.inner], rule: .scareQuotes, act: .speech)
                draft.parent = parent
                drafts.append(draft)
            }
        }
    }

    /// Whether it begins as a sentence does, and has a few words: no title or term.
    private func isStatement(_ inner: TextSpan) -> Bool {
        let first = bytes[inner.start]
        guard first &- 0x41 < 26 || first == UInt8(ascii: "'") || first >= 0x80 else { return false }
        let low = words.partitioningIndex { $0.start >= inner.start }
        return low + 5 < words.count && words[low + 5].end <= inner.end
    }

    private func isAlone(_ unit: Range<Int>) -> Bool {
        unit.allSatisfy { !items[$0].isWord }
    }

    /// Whether the last quotation stands in this paragraph or in the one before.
    private func isNear(_ last: (draft: Int, paragraph: Int), _ paragraph: Int) -> Bool {
        guard paragraph >= 0 else { return false }
        return last.paragraph >= paragraphs[max(0, paragraph - 1)].span.start
    }

    private mutating func continueDraft(_ draft: Int, with number: Int) {
        owner[number] = draft
        drafts[draft].content.append(quotations[number].inner)
        lastQuoted = (draft, quotations[number].outer.start)
    }
}
