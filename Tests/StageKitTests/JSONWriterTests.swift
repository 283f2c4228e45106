import StageKit
import StageKitTesting
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(
        "escapes what a reviewer cannot see, and nothing else",
        arguments: [
            ("say \"no\"", #""say \"no\"""#), ("a\\b/c", #""a\\b/c""#),
            ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#), ("\u{0}\u{1}\u{1F}\u{7F}", #""\u0000\u0001\u001f\u007f""#),
            ("\u{80}\u{85}\u{9F}\u{A0}\u{A1}", "\"\\u0080\\u0085\\u009f\\u00a0\u{A1}\""),
            ("\u{200A}\u{200B}\u{200F}\u{2010}", "\"\u{200A}\\u200b\\u200f\u{2010}\""),
            ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
            ("\u{205F}\u{2060}\u{206F}\u{2070}", "\"\u{205F}\\u2060\\u206f\u{2070}\""),
            ("\u{FEFE}\u{FEFF}\u{FF00}", "\"\u{FEFE}\\ufeff\u{FF00}\""),
            ("Жук “é” 🌾 e\u{0301}", "\"Жук “é” 🌾 e\u{0301}\""), ("", "\"\""),
        ]
    )
    func escapes(_ text: String, _ expected: String) {
        #expect(written { $0.string(text) }.bytes == expected.bytes)
        #expect(written { $0.string(utf8: text.bytes.span) }.bytes == expected.bytes)
    }

    @Test("escapes every code point of the design's list, and leaves every other one alone")
    func everyCodePoint() {
        let escaped: [ClosedRange<UInt32>] = [
            0...0x1F, 0x22...0x22, 0x5C...0x5C, 0x7F...0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF...0xFEFF,
        ]
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let plain = Array("\"\(String(scalar))\"".utf8)
            var json = JSONWriter()
            json.string(String(scalar))
            if (json.bytes != plain) != escaped.contains(where: { $0.contains(value) }) {
                Issue.record("U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(
        "writes numbers with at most three decimals and no zeros behind them",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-7, "-7"), (0.5, "0.5"), (0.25, "0.25"), (4.125, "4.125"), (0.97, "0.97"),
            (0.1 + 0.2, "0.3"), (2.0004, "2"), (2.0006, "2.001"), (0.001, "0.001"), (-0.001, "-0.001"),
            (-0.0001, "0"), (0.9996, "1"), (-3.9999, "-4"), (10.01, "10.01"), (1e6, "1000000"), (100.5, "100.5"),
            (9_007_199_254_740_994, "9007199254740994"), (-9_007_199_254_740_994, "-9007199254740994"),
            (2_251_799_813_685_249.5, "2251799813685249.5"), (9_223_372_036_854_775_808, "9223372036854776000"),
            (1e20, "100000000000000000000"), (-1.5e22, "-15000000000000000000000"),
            (1.7e308, "17" + String(repeating: "0", count: 307)),
            (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
        ] as [(Double, String)]
    )
    func numbers(_ number: Double, _ expected: String) {
        #expect(written { $0.number(number) } == expected)
    }

    @Test("writes a number that reads as the nearest thousandth", arguments: 0..<40)
    func nearestThousandth(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let number = Double.random(in: -1...1, using: &random) * [1, 1e3, 1e9, 1e15][random.below(4)]
            let read = try #require(Double(written { $0.number(number) }))
            #expect(abs(read - number) <= max(0.0005, number.ulp))
        }
    }

    @Test(
        "writes integers of every size",
        arguments: [(0, "0"), (-1, "-1"), (1234567890, "1234567890"), (.max, "\(Int.max)"), (.min, "\(Int.min)")]
            as [(Int, String)]
    )
    func integers(_ number: Int, _ expected: String) {
        #expect(written { $0.integer(number) } == expected)
    }

    @Test("puts no white space between tokens")
    func tokens() {
        let json = written {
            $0.raw("{")
            $0.key("a \"b\"")
            $0.null()
            $0.raw(",".utf8)
            $0.key("c")
            $0.boolean(true)
            $0.raw("}")
        }
        #expect(json == #"{"a \"b\"":null,"c":true}"#)
    }

    @Test("is empty again when emptied")
    func emptied() {
        var json = JSONWriter()
        json.reserve(100)
        json.integer(12)
        json.removeAll()
        #expect(json.bytes == [])
    }
}
