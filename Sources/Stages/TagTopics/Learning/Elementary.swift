/// Logarithm and exponential by additions and multiplications alone, so that weights come out the same on any machine:
/// those of the C library differ in the last bit.
enum Elementary {
    private static let logarithmOfTwo = 0.693147180559945309417

    /// The natural logarithm of a positive number.
    static func log(_ number: Double) -> Double {
        // ln(m · 2^e) = e ln 2 + 2 artanh((m - 1) / (m + 1)), m between 1 and 2.
        let ratio = (number.significand - 1) / (number.significand + 1)
        let square = ratio * ratio
        var power = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 39, by: 2) {
            sum += power / odd
            power *= square
        }
        return Double(number.exponent) * logarithmOfTwo + 2 * sum
    }

    /// e to the power of a number that is not positive.
    static func exp(_ number: Double) -> Double {
        guard number > -700 else { return 0 }
        let twos = (number / logarithmOfTwo).rounded()
        let rest = number - twos * logarithmOfTwo
        var term = 1.0
        var sum = 1.0
        for index in 1...14 {
            term *= rest / Double(index)
            sum += term
        }
        return Double(sign: .plus, exponent: Int(twos), significand: sum)
    }
}
