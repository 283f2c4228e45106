import StageKit

/// `Kerr jabbed back, “…”`, `Kerr wrote, in a long letter, “…”`: in front of words that close the sentence, behind a comma or a
/// colon, stands who said them, whatever the verb and whatever is said of how.
///
/// Asked for quotations that no other rule has taken.
extension ReportFinder {
    func leadingCue(before quotation: Int) -> Report? {
        let mark = quotation - 1
        guard !isSpoken, mark > unit.lowerBound + 1, passage.isStatement(quotation), !isTaken(quotation: quotation),
            items[mark].kind == .comma || items[mark].kind == .colon
        else { return nil }
        let end = passage.quotationsEnd(from: quotation + 1)
        guard end >= passage.end,
            let verb = verb(leadingTo: mark), let source = source(of: verb), !items[source.lowerBound].has(.relative),
            source.count <= Self.longestSource, items[source].allSatisfy({ $0.kind != .quotation })
        else { return nil }
        var report = Report(
            content: [quotation..<end],
            cue: verb..<verb + 1,
            source: source,
            rule: .subjectCue,
            act: act(of: verb)
        )
        report.frame = .quotation
        return report
    }

    /// What a verb does: that of the list, and speech for one that is in none.
    private func act(of verb: Int) -> Quote.Act {
        guard let number = quotative(verb) else { return .speech }
        let cue = Cue(
            expression: passage.lexicon[number],
            range: verb..<verb + 1,
            group: VerbGroup(passage, verb)
        )
        return cue.act(.quotation)
    }

    /// The verb right before the mark, or one of saying behind which nothing but how and where stands.
    private func verb(leadingTo mark: Int) -> Int? {
        var last = mark - 1
        // `noted that, “…”`
        if items[last].has(.that) { last -= 1 }
        while last > unit.lowerBound, items[last].has([.adverb, .objectPronoun]) || items[last].key == Self.back {
            last -= 1
        }
        if last > unit.lowerBound, isVerb(last) || quotative(last) != nil { return last }
        // The verb of saying before an insertion or a phrase.
        var index = last
        let floor = max(unit.lowerBound, mark - Self.longestInsertion)
        while index > floor {
            index -= 1
            let item = items[index]
            if quotative(index) != nil { return isAside(index + 1) ? index : nil }
            guard item.kind == .comma || item.isWord && !passage.isFinite(index) && !item.has(.auxiliary) else {
                return nil
            }
        }
        return nil
    }

    /// `, in part`, ` to loud applause`
    private func isAside(_ start: Int) -> Bool {
        var place = start
        if items[place].kind == .comma { place += 1 }
        return items[place].has([.preposition, .to, .adverb, .day, .timeNoun]) && !items[place].has(.that)
            || Passage.beforeTime.contains(items[place].key) && items[place + 1].has([.day, .timeNoun])
    }

    /// The expression of a verb that reports words in marks.
    private func quotative(_ index: Int) -> Int? {
        guard items[index].expressions >= 0, items[index].forms.has([.past, .third, .gerund]),
            !items[index].has(.nounToo) || items[index].has([.endsInEd, .endsInIng])
        else { return nil }
        return passage.lexicon.expressions(of: items[index]).first {
            passage.lexicon[$0].part == .verb && passage.lexicon[$0].frames.contains(.quotation)
                && passage.match($0, at: index) != nil
        }
    }

    /// A verb in the past that is in no list, of a person: `jabbed`, `objected`, but not `a letter titled`.
    private func isVerb(_ index: Int) -> Bool {
        let item = items[index]
        guard item.has([.endsInEd, .finite]), !item.isCapital, !item.has([.auxiliary, .pronoun, .adverb, .nounToo]),
            !Self.naming.contains(item.key), let source = source(of: index)
        else { return false }
        return items[source].contains {
            $0.isCapital && !$0.has([.eitherPronoun, .determiner]) || $0.has([.role, .title, .group, .subjectPronoun])
        }
    }

    private func source(of verb: Int) -> Range<Int>? {
        let group = VerbGroup(passage, verb)
        guard !group.isPassive, !group.isNegated, !group.hasModal, !group.hasTo else { return nil }
        if items[verb].forms.contains(.gerund), !items[verb].forms.has([.past, .third]) {
            guard verb > unit.lowerBound, !items[verb - 1].has([.determiner, .possessive, .genitive]) else {
                return nil
            }
            return quoted(before: verb) ?? clauseSubject(before: group.start)
        }
        if group.start > unit.lowerBound, items[group.start - 1].has(.conjunction) {
            return clauseSubject(before: group.start)
        }
        return passage.subject(before: group.start) ?? passage.openingSubject(before: group.start)
    }

    /// `The Courier quotes a sailor saying, “…”`: who is quoted.
    private func quoted(before gerund: Int) -> Range<Int>? {
        guard let phrase = passage.phrase(before: gerund), phrase.lowerBound > unit.lowerBound,
            Passage.quoting.contains(items[phrase.lowerBound - 1].key)
        else { return nil }
        return phrase
    }

    private static let naming = WordKeySet(
        words: "titled entitled headlined called named dubbed labelled labeled captioned tagged billed published"
    )
    /// In items.
    private static let longestSource = 20
    private static let longestInsertion = 12
    private static var back: WordKey { WordKey(literal: "back") }
}

extension Rule {
    static let leadingCueExamples: [Example<AttributeQuotes.Options>] = [
        .quotes("A verb that is in no list.", "In response, Kerr jabbed back, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("How it was said.", "Kerr wrote, in a rather long letter, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("To what it was said.", "Kerr simply said to loud applause, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("When it was said.", "Kerr tweeted on Monday night, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("A subject that is shared.", "Kerr left the port but said: “⟦direct‖We must leave this port now.⟧”"),
        .quotes("A part.", "The letters read, in part: “⟦direct‖We must leave this port now.⟧”"),
        .quotes("That before the words.", "Kerr noted that, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("Who is quoted.", "The Courier quotes a sailor saying, “⟦direct‖We must leave this port now.⟧”"),
        .quotes("A title.", "Kerr left behind a letter titled, “The Drowned Mill.”"),
        .quotes("What the words are of.", "Kerr had a plan in her latest book, “The Drowned Mill.”"),
    ]
}
