/// What a form of an English verb is; one form can be several.
package struct VerbForms: OptionSet, Sendable {
    /// The bits, one a form.
    package let rawValue: UInt8

    /// `say`
    package static let base = VerbForms(rawValue: 1)
    /// `says`
    package static let third = VerbForms(rawValue: 2)
    /// `said`, `wrote`
    package static let past = VerbForms(rawValue: 4)
    /// `said`, `written`
    package static let participle = VerbForms(rawValue: 8)
    /// `saying`
    package static let gerund = VerbForms(rawValue: 16)

    /// The forms of these bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }
}
