/// Which heads of an article's lines are labels of speakers: decided once, over the whole article.
struct Transcript {
    /// How often each name stands as a label, and how often with speech behind it.
    private var counts: [UInt64: (all: Int, speech: Int)] = [:]
    /// Names that stood with an office.
    private var officials: Set<UInt64> = []
    private var hasSureLabels = false

    /// Notes a head that could be a label.
    mutating func note(_ head: Head, in text: Span<UInt8>, _ labels: Labels, isFirstLine: Bool) {
        guard let label = head.label else { return }
        switch label.kind {
        case .question, .role:
            hasSureLabels = true
        case .name, .word:
            // A headline may look like a label.
            if isFirstLine { return }
            // A list of facts (`Type: vaccine`) has labels too, but no sentences behind them.
            let isSpeech = head.rest.isEmpty || (head.rest.count >= 20 && text.endsSentence(head.rest))
            counts[label.name.value, default: (0, 0)].all += 1
            if isSpeech { counts[label.name.value, default: (0, 0)].speech += 1 }
            if head.rest.isEmpty, labels.hasOffice(text, head) { officials.insert(label.name.value) }
        }
    }

    /// Whether a head that could be a label is one.
    func accepts(_ label: Labels.Label, _ head: Head) -> Bool {
        switch label.kind {
        case .question, .role: true
        case .name: isRepeated(label) || officials.contains(label.name.value) || hasSureLabels || head.rest.isEmpty
        case .word: isRepeated(label) || (hasSureLabels && isSpoken(label))
        }
    }

    private func isRepeated(_ label: Labels.Label) -> Bool {
        counts[label.name.value].map { $0.speech >= 2 && $0.speech * 2 >= $0.all } ?? false
    }

    /// Among questions and answers one word, or a name in capitals, is a speaker if speech stands behind it.
    private func isSpoken(_ label: Labels.Label) -> Bool {
        counts[label.name.value].map { $0.speech == $0.all } ?? false
    }
}
