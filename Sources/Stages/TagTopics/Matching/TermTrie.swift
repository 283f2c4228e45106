/// Finds which terms begin at a word: a trie over the numbers of words, in flat arrays. The terms of a node are a range of
/// numbers, so that all that is known of them stands side by side.
struct TermTrie: Sendable {
    /// Where a sequence of words leads.
    struct Node {
        /// The terms that have these words and no others: the number of the first one, and how many there are.
        fileprivate(set) var firstTerm: Int32 = 0
        fileprivate(set) var count: Int32 = 0
        /// Whether some term goes on behind them.
        fileprivate(set) var goesOn = false
        /// Whether each of the terms is found wherever its words are.
        fileprivate(set) var isPlain = true

        /// The terms' numbers.
        @inline(__always)
        var terms: Range<Int> { Int(firstTerm)..<Int(firstTerm &+ count) }
    }

    /// The nodes of single words, by the words' numbers, and behind them all others.
    private(set) var nodes: [Node]
    /// The terms in the order of the nodes, by the numbers that they had before.
    private(set) var order: [Int32] = []
    /// Nodes with the words behind them, as an open-addressed table; at least half of it is free.
    private var keys: [UInt64]
    private var targets: [Int32]
    /// A bit for each key, in 8 kB: most words are not what goes on.
    private var filter: [UInt64] = Array(repeating: 0, count: 1024)

    /// A trie of terms, each a sequence of words' numbers; of each is said whether it is found wherever its words are.
    init(_ phrases: [(words: [Int32], term: Int32)], wordCount: Int, isPlain: (Int32) -> Bool) {
        let steps = phrases.reduce(0) { $0 + $1.words.count - 1 }
        var size = 64
        while size < steps * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        targets = Array(repeating: 0, count: size)
        nodes = Array(repeating: Node(), count: wordCount)
        var ends: [Int32] = []
        ends.reserveCapacity(phrases.count)
        for phrase in phrases {
            var node: Int32 = -1
            for word in phrase.words { node = node < 0 ? word : follow(node, word) }
            ends.append(node)
            if !isPlain(phrase.term) { nodes[Int(node)].isPlain = false }
        }
        collect(ends, phrases)
    }

    /// The node behind another one by a word; 0, which is none of these, where there is none.
    @inline(__always)
    func next(_ node: Int32, _ word: Int32) -> Int32 {
        let key = Self.key(node, word)
        let hash = Self.hash(key)
        guard filter[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 1 else { return 0 }
        let keys = keys.span
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    private mutating func follow(_ node: Int32, _ word: Int32) -> Int32 {
        let key = Self.key(node, word)
        let hash = Self.hash(key)
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return targets[slot] }
            slot = (slot + 1) & mask
        }
        filter[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
        keys[slot] = key
        targets[slot] = Int32(nodes.count)
        nodes[Int(node)].goesOn = true
        nodes.append(Node())
        return targets[slot]
    }

    /// Gives each node its terms, which keep their order.
    private mutating func collect(_ ends: [Int32], _ phrases: [(words: [Int32], term: Int32)]) {
        for node in ends { nodes[Int(node)].count += 1 }
        var first: Int32 = 0
        for node in nodes.indices {
            nodes[node].firstTerm = first
            first += nodes[node].count
        }
        var free = nodes.map(\.firstTerm)
        order = Array(repeating: 0, count: ends.count)
        for (node, phrase) in zip(ends, phrases) {
            order[Int(free[Int(node)])] = phrase.term
            free[Int(node)] += 1
        }
    }

    /// Never 0, since words are counted from 1 here.
    @inline(__always)
    private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word &+ 1))
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 {
        let mixed = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
    }
}
