import StageKit
import Testing

@Suite("Eight bytes")
struct EightBytesTests {
    @Test("are those before the end, the first the lowest", arguments: 0..<20, 0..<20)
    func bytes(start: Int, length: Int) {
        let text = (0..<20).map { UInt8($0 + 1) }
        let end = min(start + length, text.count)
        var expected: UInt64 = 0
        for (offset, byte) in text[start..<max(start, end)].prefix(8).enumerated() {
            expected |= UInt64(byte) << UInt64(offset * 8)
        }
        #expect(text.span.eightBytes(at: start, before: end) == expected)
    }
}
