/// What is known of each of some words, by the words' numbers.
struct ByNumber<Value> {
    private var values: [Value?] = []

    /// What is known of a word; `nil` where that is nothing.
    subscript(number: Int32) -> Value? {
        get { number >= 0 && number < values.count ? values[Int(number)] : nil }
        set {
            guard number >= 0 else { return }
            reach(number)
            values[Int(number)] = newValue
        }
    }

    private mutating func reach(_ number: Int32) {
        let missing = Int(number) + 1 - values.count
        // Those who ask go through an article from its beginning, and numbers grow.
        if missing > 0 { values.append(contentsOf: repeatElement(nil, count: max(missing, values.count, 32))) }
    }
}
