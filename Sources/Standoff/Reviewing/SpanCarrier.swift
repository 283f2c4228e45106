import StageKit

/// Carries spans from the article to the text that a layer's spans count bytes of.
struct SpanCarrier {
    let text: AnchoredText
    let document: Document
    let declaration: LayerDeclaration

    /// The span of the layer's text that a span in bytes of the article is.
    ///
    /// - Throws: the mistake at the location where nothing is left of the span, or white space stands at its edges.
    func inLayer(_ article: TextSpan, at location: SourceLocation?) throws(Problems) -> TextSpan {
        if declaration.text == .article { return article }
        let span = document.offsets.normalisedSpan(article)
        guard !span.isEmpty, span.trimmed(in: document.bytes.span) == span else {
            throw Problems([Problem(DecisionMistake.spanNotTrimmed(text.inCodePoints(article)), at: location)])
        }
        return span
    }
}
