import StageKit

/// A weight as a whole number of thousandths, so that sums are exact.
struct Thousandths {
    /// The largest weight that is taken, in thousandths: sums over any article stay exact.
    static let most = 1_000_000

    let value: Int

    /// The weight of a number; `nil` where it is not positive, too large, or says more than thousandths can.
    init?(_ number: Double) {
        let scaled = number * 1000
        let rounded = scaled.rounded()
        guard rounded >= 1, rounded <= Double(Self.most), (scaled - rounded).magnitude < 1e-6 else { return nil }
        value = Int(rounded)
    }

    /// The weight that a cell of a table or a value of YAML holds; `nil` where it is none.
    init?(_ cell: LocatedValue) {
        switch cell.content {
        case .scalar(.integer(let number)): self.init(Double(number))
        case .scalar(.number(let number)): self.init(number)
        case .scalar(.string(let text)): self.init(decimal: text)
        default: return nil
        }
    }

    /// Digits with at most three decimals.
    private init?(decimal text: String) {
        var value = 0
        var decimals = -1
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), decimals < 0, value > 0 || text.utf8.count > 1 {
                decimals = 0
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value <= Self.most, decimals < 3 else {
                return nil
            }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            if decimals >= 0 { decimals += 1 }
        }
        guard decimals != 0, !text.isEmpty else { return nil }
        for _ in 0..<(3 - max(0, decimals)) { value *= 10 }
        guard value > 0, value <= Self.most else { return nil }
        self.value = value
    }
}
