import StageKit

/// A report in a sentence: what is reported, by which words, by whom, as numbers of items.
struct Report {
    var content: Parts
    var cue: Range<Int>
    var source: Range<Int>?
    var rule: Rule
    var act: Quote.Act
    var modality = Quote.Modality.asserted
    /// How the content is built.
    var frame = Frames.clause
    /// The report whose content this one stands in.
    var parent: Int?

    /// From the first item of the content to behind the last.
    var hull: Range<Int> {
        guard let first = content.first, let last = content.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }

    /// Whether words are reported, and not what somebody wants, does or is praised for.
    var reportsWords: Bool { act != .thought && frame != .object && frame != .infinitive && frame != .raising }

    /// What is reported: a stretch of items, or the two around a cue that stands between them.
    ///
    /// No array: a proposal costs no allocation, and copying a report copies numbers and nothing else.
    struct Parts: RandomAccessCollection, ExpressibleByArrayLiteral {
        private var one = 0..<0
        private var other = 0..<0
        private(set) var count = 0

        /// Up to two stretches.
        @inline(__always)
        init(arrayLiteral parts: Range<Int>...) {
            if parts.count > 0 { append(parts[0]) }
            if parts.count > 1 { append(parts[1]) }
        }

        var startIndex: Int { 0 }
        var endIndex: Int { count }

        subscript(index: Int) -> Range<Int> { index == 0 ? one : other }

        mutating func append(_ part: Range<Int>) {
            if count == 0 { one = part } else { other = part }
            count = Swift.min(count + 1, 2)
        }

        /// The parts that hold something.
        var withoutEmpty: Parts {
            var parts: Parts = []
            for part in self where !part.isEmpty { parts.append(part) }
            return parts
        }
    }

    /// How sure it is that this is said, and said so: what the rule is worth behind `that` or beside a quotation, less where
    /// the frame says less, and less for what is thought.
    var confidence: Double {
        var doubt = 0.0
        switch rule {
        case .finalCue, .invertedCue: doubt = frame == .quotation ? 0 : act == .thought ? 0.4 : 0.15
        case .subjectCue, .sharedSubject, .gerundCue:
            switch frame {
            case .quotation, .that: doubt = 0
            case .clause: doubt = 0.05
            default: doubt = 0.15
            }
            if act != .speech, frame != .that { doubt += 0.1 }
        default: break
        }
        return ((rule.confidence - doubt) * 100).rounded() / 100
    }
}

/// A reporting expression where it stands in a sentence.
struct Cue {
    let expression: Lexicon.Expression
    let range: Range<Int>
    /// The auxiliaries before it.
    let group: VerbGroup

    /// The act that the expression reports in a frame.
    func act(_ frame: Frames) -> Quote.Act {
        // `has seen “a rise in ferries”`: words in marks behind a verb that takes no words are what it takes otherwise.
        var frame = frame
        if frame == .quotation, !expression.frames.contains(.quotation) {
            frame = expression.frames.contains(.clause) ? .clause : .object
        }
        if expression.thoughtFrames.has(frame) { return .thought }
        return expression.writingFrames.has(frame) ? .writing : .speech
    }
}
