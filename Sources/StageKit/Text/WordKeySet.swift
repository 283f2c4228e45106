/// A few words to look others up in: open addressing over keys, since hashing them costs more than all else.
public struct WordKeySet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline var slots: [WordKey]
    @usableFromInline let mask: Int

    /// Whether there are no words.
    public let isEmpty: Bool

    /// A set of words. The key of nothing is none of them.
    public init(_ keys: [WordKey]) {
        var size = 4
        while size < keys.count * 2 + 1 { size *= 2 }
        slots = Array(repeating: WordKey(), count: size)
        mask = size - 1
        isEmpty = keys.isEmpty
        for key in keys where !key.isEmpty { slots[slot(of: key)] = key }
    }

    /// A set of words.
    public init(arrayLiteral keys: WordKey...) { self.init(keys) }

    /// A set of the words of a text.
    public init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
    }

    /// Whether a word is one of them. The key of nothing is none.
    @inlinable
    @inline(__always)
    public func contains(_ key: WordKey) -> Bool { !key.isEmpty && slots[slot(of: key)] == key }

    /// The word's slot, or the empty one where it would go. There is one: half of the slots are free.
    @inlinable
    func slot(of key: WordKey) -> Int {
        var index = key.spread & mask
        while !slots[index].isEmpty, slots[index] != key { index = (index + 1) & mask }
        return index
    }
}
