/// Finds which terms begin at a word: a trie over the numbers of words, in flat arrays.
struct TermTrie: Sendable {
    /// By the number of a word: the node that it leads to from the root; 0 for none.
    private(set) var first: [Int32] = []
    /// Nodes with the words behind them, as an open-addressed table; at least half of it is free.
    private var keys: [UInt64]
    private var targets: [Int32]
    /// By node: where its terms begin; the last one is their end.
    private(set) var termStarts: [Int32] = []
    /// The terms that end at nodes, node by node.
    private(set) var terms: [Int32] = []

    /// A trie of terms, each a sequence of words' numbers.
    init(_ phrases: [(words: [Int32], term: Int32)], wordCount: Int) {
        let steps = phrases.reduce(0) { $0 + $1.words.count }
        var size = 64
        while size < steps * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        targets = Array(repeating: 0, count: size)
        first = Array(repeating: 0, count: wordCount)
        var nodes = 1
        var ends: [(node: Int32, term: Int32)] = []
        ends.reserveCapacity(phrases.count)
        for (words, term) in phrases {
            var node: Int32 = 0
            for (place, word) in words.enumerated() {
                node = place == 0 ? enter(word, &nodes) : follow(node, word, &nodes)
            }
            ends.append((node, term))
        }
        collect(ends, nodes)
    }

    /// The node behind another one by a word; 0 for none.
    @inline(__always)
    func next(_ node: Int32, _ word: Int32) -> Int32 {
        let key = Self.key(node, word)
        let keys = keys.span
        let mask = keys.count - 1
        var slot = Self.spread(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    private mutating func enter(_ word: Int32, _ nodes: inout Int) -> Int32 {
        if first[Int(word)] == 0 {
            first[Int(word)] = Int32(nodes)
            nodes += 1
        }
        return first[Int(word)]
    }

    private mutating func follow(_ node: Int32, _ word: Int32, _ nodes: inout Int) -> Int32 {
        let key = Self.key(node, word)
        let mask = keys.count - 1
        var slot = Self.spread(key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        keys[slot] = key
        targets[slot] = Int32(nodes)
        nodes += 1
        return targets[slot]
    }

    /// Lists the terms node by node.
    private mutating func collect(_ ends: [(node: Int32, term: Int32)], _ nodes: Int) {
        termStarts = Array(repeating: 0, count: nodes + 1)
        for end in ends { termStarts[Int(end.node) + 1] += 1 }
        for node in 0..<nodes { termStarts[node + 1] += termStarts[node] }
        var free = termStarts
        terms = Array(repeating: 0, count: ends.count)
        for end in ends {
            terms[Int(free[Int(end.node)])] = end.term
            free[Int(end.node)] += 1
        }
    }

    /// Never 0: nodes behind the root are counted from 1.
    @inline(__always)
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    @inline(__always)
    private static func spread(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
    }
}
