import StageKit

/// What the endings of names say where people have a surname by gender, and a father's name behind the given one.
enum EastSlavicNames {
    private static let womens = ["ova", "eeva", "aeva", "yeva", "ieva", "skaya", "skaia", "skaja", "ovna", "evna"].map {
        Array($0.utf8)
    }
    private static let fathers = ["ovich", "evich", "ovna", "evna", "avich"].map { Array($0.utf8) }

    /// `Petrova`, `Zakharova`: the surname of a woman.
    static func isWomans(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
        span.length >= 6 && bytes[span.end - 1] == UInt8(ascii: "a") && ends(bytes, span, Self.womens)
    }

    /// `Ivanovich`: no surname, but the father's name.
    static func isFathers(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
        guard span.length >= 7 else { return false }
        let last = bytes[span.end - 1]
        return (last == UInt8(ascii: "h") || last == UInt8(ascii: "a")) && ends(bytes, span, Self.fathers)
    }

    private static func ends(_ bytes: [UInt8], _ span: TextSpan, _ endings: [[UInt8]]) -> Bool {
        endings.contains { bytes[span.end - $0.count..<span.end].elementsEqual($0) }
    }
}
