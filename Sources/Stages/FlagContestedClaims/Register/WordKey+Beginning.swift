import StageKit

extension WordKey {
    /// The key of the bytes of a range, of which no more than the limit are looked at, without the commas of a number.
    init(beginning text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
        self.init()
        var index = start
        while index < end {
            let isTypographic =
                text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
            if text[index] != UInt8(ascii: ",") {
                guard put(isTypographic ? UInt8(ascii: "'") : text[index]) else { return }
            }
            index += isTypographic ? 3 : 1
        }
    }
}
