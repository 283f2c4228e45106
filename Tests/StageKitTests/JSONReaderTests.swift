import StageKit
import StageKitTesting
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
    private func read(_ text: String) throws -> LocatedValue {
        try JSONReader.read(text.bytes, file: SourceFile(name: "a.json", text: text))
    }

    private func problem(with text: [UInt8]) -> String {
        do throws(Problem) {
            return "no problem: \(try JSONReader.read(text, file: SourceFile(name: "a.json")).summary)"
        } catch {
            return "\(error.location.map { "\($0.line):\($0.column)" } ?? "nowhere") \(error.code)"
        }
    }

    @Test("reads what the writer wrote", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let value = PlainValue(&random, depth: 4)
        var json = JSONWriter()
        value.located.write(to: &json)
        let back = try JSONReader.read(json.bytes, file: SourceFile(name: "a.json"))
        #expect(PlainValue(back) == value)

        var again = JSONWriter()
        back.write(to: &again)
        #expect(again.bytes == json.bytes)
    }

    @Test("reads every escape")
    func escapes() throws {
        let text = #""\"\\\/\b\f\n\r\t\u00e9\u0416\uD83C\udF3e""#
        guard case .scalar(.string(let read)) = try read(text).content else {
            Issue.record("no string")
            return
        }
        #expect(read.bytes == "\"\\/\u{8}\u{C}\n\r\té\u{416}🌾".bytes)
    }

    @Test(
        "tells whole numbers from others",
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("1.0", .number(1)), ("1e2", .number(100)), ("1.5E-1", .number(0.15)), ("-2.5e+3", .number(-2500)),
            ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
        ] as [(String, Scalar)]
    )
    func scalars(_ text: String, _ expected: Scalar) throws {
        #expect(try read(text).content == .scalar(expected))
    }

    @Test("knows where each value and each key stands")
    func places() throws {
        let value = try read("{\n  \"é\": [1,\r\n\t{\"b\": \"Жук\"}],  \"c\" : null\n}")
        guard case .mapping(let entries) = value.content, case .list(let items) = entries[0].value.content else {
            Issue.record("another shape")
            return
        }
        func place(_ location: StageKit.SourceLocation) -> [Int] { [location.line, location.column] }
        #expect(place(value.location) == [1, 1])
        #expect(place(entries[0].keyLocation) == [2, 3])
        #expect(place(entries[0].value.location) == [2, 8])
        #expect(place(items[0].location) == [2, 9])
        #expect(place(items[1].location) == [3, 2])
        #expect(items[1]["b"].map { place($0.location) } == [3, 8])
        #expect(place(entries[1].keyLocation) == [3, 18])
        #expect(place(entries[1].value.location) == [3, 24])
    }

    @Test(
        "refuses what is no JSON, and says where",
        arguments: [
            ("", "1:1 json-ends-early"), (" \n ", "2:2 json-ends-early"), ("[1", "1:3 json-ends-early"),
            ("{\"a\":", "1:6 json-ends-early"), ("{\"a\"", "1:5 json-ends-early"), ("{", "1:2 json-ends-early"),
            ("{\"a\":1", "1:7 json-ends-early"), ("\"abc", "1:1 json-ends-early"), ("[\"\\", "1:3 json-ends-early"),
            ("1 2", "1:3 json-more-than-one-value"), ("{}\n{}", "2:1 json-more-than-one-value"),
            ("[1,]", "1:4 json-expected"), ("[1 2]", "1:4 json-expected"), ("[,1]", "1:2 json-expected"),
            ("{\"a\" 1}", "1:6 json-expected"), ("{a:1}", "1:2 json-expected"), ("{\"a\":1,}", "1:8 json-expected"),
            ("{\"a\":1 \"b\":2}", "1:8 json-expected"), ("[\u{00A0}1]", "1:2 json-expected"),
            ("nul", "1:1 json-not-a-value"), ("[True]", "1:2 json-not-a-value"), ("NaN", "1:1 json-not-a-value"),
            ("-", "1:1 json-not-a-value"), ("01", "1:1 json-not-a-value"), ("1.", "1:1 json-not-a-value"),
            (".5", "1:1 json-not-a-value"), ("+1", "1:1 json-not-a-value"), ("1.e5", "1:1 json-not-a-value"),
            ("1e", "1:1 json-not-a-value"), ("1e+", "1:1 json-not-a-value"), ("0x10", "1:1 json-not-a-value"),
            ("1e999", "1:1 json-not-a-value"), ("1.5.5", "1:1 json-not-a-value"), ("--1", "1:1 json-not-a-value"),
            ("\"\\x\"", "1:2 json-bad-escape"), ("\"\\u12\"", "1:2 json-bad-escape"),
            ("\"\\u12g4\"", "1:2 json-bad-escape"), ("\"\\u+123\"", "1:2 json-bad-escape"),
            ("\"\\u-000\"", "1:2 json-bad-escape"), ("\"\\uD83C\"", "1:2 json-bad-escape"),
            ("\"\\uDF3E\"", "1:2 json-bad-escape"), ("\"ab\\uD83C\\u0041\"", "1:4 json-bad-escape"),
            ("\"é\nb\"", "1:3 json-control-character"), ("\"\u{0}\"", "1:2 json-control-character"),
            ("{\"a\":1,\n\"a\":2}", "2:1 json-duplicate-key"),
        ]
    )
    func refused(_ text: String, _ expected: String) {
        #expect(problem(with: text.bytes) == expected)
    }

    @Test("refuses a string that is not UTF-8", arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        #expect(problem(with: Array("[\"a".utf8) + bytes + Array("\"]".utf8)) == "1:2 json-not-utf-8")
    }

    @Test("reads values nested as deep as allowed, and no deeper")
    func depth() {
        let deepest = JSONReader.maximumDepth
        func nested(_ depth: Int) -> [UInt8] {
            (String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)).bytes
        }
        #expect(problem(with: nested(deepest)) == "no problem: a list")
        #expect(problem(with: nested(deepest + 1)) == "1:\(deepest + 2) json-too-deep")
        #expect(problem(with: String(repeating: "{\"a\":", count: 100_000).bytes).hasSuffix("json-too-deep"))
    }
}

/// A located value without its places, which are not to be compared; strings by their bytes.
private indirect enum PlainValue: Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case thousandths(Int)
    case string([UInt8])
    case list([PlainValue])
    case mapping([Entry])

    struct Entry: Equatable {
        let key: [UInt8]
        let value: PlainValue
    }

    init(_ random: inout SplitMix64, depth: Int) {
        switch random.below(depth > 0 ? 7 : 5) {
        case 0: self = .null
        case 1: self = .boolean(random.oneIn(2))
        case 2: self = .integer(Int.random(in: .min ... .max, using: &random) >> random.below(64))
        case 3: self = .thousandths(random.below(1_000_000) * 10 - 4_999_999)
        case 4: self = .string(random.text(pieces: random.below(12)).bytes)
        case 5: self = .list((0..<random.below(4)).map { _ in PlainValue(&random, depth: depth - 1) })
        default:
            self = .mapping(
                (0..<random.below(4)).map {
                    Entry(key: "\($0)\(random.text(pieces: 2))".bytes, value: PlainValue(&random, depth: depth - 1))
                }
            )
        }
    }

    init(_ value: LocatedValue) {
        switch value.content {
        case .scalar(.null): self = .null
        case .scalar(.boolean(let value)): self = .boolean(value)
        case .scalar(.integer(let value)): self = .integer(value)
        case .scalar(.number(let value)): self = .thousandths(Int((value * 1000).rounded()))
        case .scalar(.string(let value)): self = .string(value.bytes)
        case .list(let items): self = .list(items.map { PlainValue($0) })
        case .mapping(let entries):
            self = .mapping(entries.map { Entry(key: $0.key.bytes, value: PlainValue($0.value)) })
        }
    }

    var located: LocatedValue {
        let place = StageKit.SourceLocation(file: SourceFile(name: "made"), line: 1, column: 1)
        let content: LocatedValue.Content =
            switch self {
            case .null: .scalar(.null)
            case .boolean(let value): .scalar(.boolean(value))
            case .integer(let value): .scalar(.integer(value))
            case .thousandths(let value): .scalar(.number(Double(value) / 1000))
            case .string(let value): .scalar(.string(String(decoding: value, as: UTF8.self)))
            case .list(let items): .list(items.map(\.located))
            case .mapping(let entries):
                .mapping(
                    entries.map {
                        let key = String(decoding: $0.key, as: UTF8.self)
                        return .init(key: key, keyLocation: place, value: $0.value.located)
                    }
                )
            }
        return LocatedValue(content, at: place)
    }
}
