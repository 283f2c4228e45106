public import StageKit

extension AttributeQuotes {
    /// Texts with their quotes marked.
    public static let examples: [Example<AttributeQuotesOptions>] = [
        Example("A quotation and its cue.", "“⟦direct‖The port will stay open,⟧” said Anna Kerr.", marks: Quote.self)
    ]
}
