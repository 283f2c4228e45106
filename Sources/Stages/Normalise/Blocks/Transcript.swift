/// Which heads of an article's lines are labels of speakers: decided once, over the whole article.
struct Transcript {
    /// How often a name stands as a label.
    private struct Count {
        var all = 0
        /// With a line of its own, or more than a few words of speech behind it.
        var speech = 0
        /// With a sentence behind it, however short.
        var sentences = 0

        mutating func add(isSpeech: Bool, isSentence: Bool) {
            all += 1
            speech += isSpeech ? 1 : 0
            sentences += isSentence ? 1 : 0
        }
    }

    private var counts: [UInt64: Count] = [:]
    /// The same by the last word of names: `KERR` is `SEN. ANNA KERR`.
    private var surnames: [UInt64: Count] = [:]
    /// Names that stood with an office.
    private var officials: Set<UInt64> = []
    /// Whether labels say that they are: `Question`.
    private var hasSureLabels = false
    /// Whether the article is a transcript for sure: it has such labels, or a name comes back before speech.
    private var isSure = false
    /// The last words of full names.
    private var named: Set<UInt64> = []
    /// The label of the first line.
    private var first: (label: Labels.Label, isSpeech: Bool, isSentence: Bool)?
    /// How many paragraphs begin with `Q` and no colon.
    private var bareQuestions = 0

    /// Notes a head that could be a label.
    mutating func note(_ head: Head, in text: Span<UInt8>, _ labels: Labels, isFirstLine: Bool) {
        guard let label = head.label else { return }
        switch label.kind {
        case .question, .role:
            if head.isBare {
                bareQuestions += label.kind == .question ? 1 : 0
            } else {
                hasSureLabels = true
                isSure = true
            }
        case .name, .word:
            let isSentence =
                head.rest.isEmpty || text.endsSentence(head.rest) && LineShape.hasLower(text, head.rest)
            // A list of facts (`Type: vaccine`) has labels too, but no sentences behind them.
            let isSpeech = head.rest.isEmpty || head.rest.count >= Self.speech && isSentence
            // A headline may look like a label: that of the first line counts once its name comes back.
            if isFirstLine {
                first = (label, isSpeech, isSentence)
                return
            }
            if let first, first.label.name == label.name {
                count(first.label, isSpeech: first.isSpeech, isSentence: first.isSentence)
                self.first = nil
            }
            count(label, isSpeech: isSpeech, isSentence: isSentence)
            if head.rest.isEmpty, labels.hasOffice(text, head) { officials.insert(label.name.value) }
            if label.kind == .name { named.insert(label.surname.value) }
            isSure = isSure || isRepeated(label)
        }
    }

    private mutating func count(_ label: Labels.Label, isSpeech: Bool, isSentence: Bool) {
        counts[label.name.value, default: Count()].add(isSpeech: isSpeech, isSentence: isSentence)
        surnames[label.surname.value, default: Count()].add(isSpeech: isSpeech, isSentence: isSentence)
    }

    /// What is shorter is a fact rather than speech, in bytes.
    private static let speech = 20

    /// Whether a head that could be a label is one.
    func accepts(_ label: Labels.Label, _ head: Head) -> Bool {
        switch label.kind {
        case .question, .role: !head.isBare || bareQuestions >= 2 || isSure && bareQuestions == 1
        case _ where head.isBare: isRepeated(label)
        case .name:
            isRepeated(label) || officials.contains(label.name.value) || isSure || head.rest.isEmpty
                || label.isOfficial && isSpoken(label)
        case .word:
            isRepeated(label)
                || isSpoken(label) && (hasSureLabels && !head.rest.isEmpty || isSure && isKnown(label))
        }
    }

    private func isRepeated(_ label: Labels.Label) -> Bool {
        let count = counts[label.name.value] ?? Count()
        if count.speech >= 2, count.speech * 2 >= count.all { return true }
        let surname = surnames[label.surname.value] ?? Count()
        return label.kind == .name && surname.speech >= 1 && surname.sentences >= 2 && surname.sentences == surname.all
    }

    /// `KERR`, and `Kerr` where another label has the whole name: no `Senate` or `House`.
    private func isKnown(_ label: Labels.Label) -> Bool {
        label.isShouted || named.contains(label.surname.value) || (counts[label.name.value]?.all ?? 0) >= 2
    }

    /// In a transcript one word, or a name in capitals, is a speaker if speech stands behind it.
    private func isSpoken(_ label: Labels.Label) -> Bool {
        counts[label.name.value].map { $0.sentences == $0.all } ?? false
    }
}
