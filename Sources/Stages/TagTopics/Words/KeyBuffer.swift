/// The bytes of one word on its way to its key: held in place, so that no word is an allocation.
struct KeyBuffer {
    /// The longest word that can have a key, in bytes.
    static let limit = 48

    private var bytes = InlineArray<48, UInt8>(repeating: 0)
    /// How many bytes there are.
    private(set) var count = 0
    /// Whether the word is longer than the limit, and so is in no list.
    private(set) var isTooLong = false

    /// Nothing.
    init() {}

    /// A word of a table, in lower case.
    init(_ word: some Collection<UInt8>) {
        for byte in word { append(byte) }
    }

    /// A short word.
    init(_ form: ShortForm) {
        read(form)
    }

    /// Takes in a short word in place of what there is.
    @inline(__always)
    mutating func read(_ form: ShortForm) {
        var span = bytes.mutableSpan
        var raw = span.mutableBytes
        raw.storeBytes(of: form.low.littleEndian, toByteOffset: 0, as: UInt64.self)
        raw.storeBytes(of: form.high.littleEndian, toByteOffset: 8, as: UInt64.self)
        count = form.length
        isTooLong = false
    }

    /// The byte at an offset.
    subscript(index: Int) -> UInt8 {
        @inline(__always) get { bytes[index] }
        @inline(__always) set { bytes[index] = newValue }
    }

    /// The byte that stands so many places before the end, the last one at 1.
    @inline(__always)
    func last(_ place: Int) -> UInt8 { bytes[count - place] }

    /// Empties the buffer.
    @inline(__always)
    mutating func clear() {
        count = 0
        isTooLong = false
    }

    /// Adds a byte, if there is room.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard count < Self.limit else {
            isTooLong = true
            return
        }
        bytes[count] = byte
        count += 1
    }

    /// Takes in letters and digits of ASCII, folded, up to the first byte that is none. Returns where that stands.
    @inline(__always)
    mutating func read(_ text: borrowing Span<UInt8>, from start: Int, to limit: Int, _ folded: Span<UInt8>) -> Int {
        var index = start
        var length = count
        while index < limit {
            let byte = folded[Int(text[index])]
            if byte == 0 { break }
            if length < Self.limit {
                bytes[length] = byte
                length += 1
            } else {
                isTooLong = true
            }
            index += 1
        }
        count = length
        return index
    }

    /// Takes bytes off the end.
    @inline(__always)
    mutating func removeLast(_ number: Int) { count -= number }

    /// Whether the word ends with these letters.
    @inline(__always)
    func ends(_ letters: StaticString) -> Bool {
        let length = letters.utf8CodeUnitCount
        guard length <= count else { return false }
        return letters.withUTF8Buffer { suffix in
            for index in 0..<length where suffix[index] != bytes[count - length + index] { return false }
            return true
        }
    }

    /// A number that spreads words over a table: the same on every run, as `Hasher`'s is not.
    @inline(__always)
    var hash: UInt64 {
        let raw = bytes.span.bytes
        var hash = UInt64(count)
        var index = 0
        while index < count {
            var word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            if count - index < 8 { word &= ~0 >> UInt64((8 - (count - index)) * 8) }
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        return hash
    }

    /// The bytes.
    var array: [UInt8] { (0..<count).map { bytes[$0] } }
}
