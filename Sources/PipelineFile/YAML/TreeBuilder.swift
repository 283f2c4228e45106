import StageKit

/// Builds the value of a YAML text from its events, and notes what is wrong on the way.
struct TreeBuilder: ~Copyable {
    /// Nothing more can be read; the reason is among the problems.
    struct Stop: Error {}

    /// A finished value with what it costs to repeat it.
    private struct Node {
        let value: LocatedValue
        /// How many values it consists of, itself included.
        var size = 1
        /// How many levels lie below it.
        var height = 0
    }

    private enum Anchor {
        case open
        case finished(Node)
    }

    private(set) var problems: [Problem] = []
    private var parser: EventParser
    private let source: SourceText
    private let scalars: ScalarSchema
    private var anchors: [String: Anchor] = [:]
    private var anchorNames: [String] = []
    private var expansion = 0

    init(_ parser: consuming EventParser, source: SourceText, scalars: ScalarSchema) {
        self.parser = parser
        self.source = source
        self.scalars = scalars
    }

    /// The value of the only document; `null` where there is none.
    mutating func document() throws(Stop) -> LocatedValue {
        _ = try next()
        let first = try next()
        guard case .documentStart = first.kind else {
            return LocatedValue(.scalar(.null), at: source.location(YAMLMark(line: 0, column: 0)))
        }
        let root = try node(try next(), depth: 0)
        _ = try next()
        let behind = try next()
        if case .documentStart = behind.kind { try report(.severalDocuments, at: behind.mark) }
        return root.value
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> Node {
        if depth > YAMLReader.maximumDepth { try stop(.tooDeep(limit: YAMLReader.maximumDepth), at: event.mark) }
        if let tag = event.tag { try report(.tag(tag), at: event.mark) }
        if let name = event.anchor { open(name) }
        let node: Node
        switch event.kind {
        case .alias(let name): node = try expand(name, at: event.mark, depth: depth)
        case .listStart: node = try list(at: event.mark, depth: depth)
        case .mappingStart: node = try mapping(at: event.mark, depth: depth)
        case .scalar(let text, let isPlain):
            let scalar = try scalar(text, isPlain: isPlain, at: event.mark)
            node = Node(value: LocatedValue(.scalar(scalar), at: source.location(event.mark)))
        default: throw Stop()
        }
        if let name = event.anchor { anchors[name] = .finished(node) }
        return node
    }

    private mutating func scalar(_ text: String, isPlain: Bool, at mark: YAMLMark) throws(Stop) -> Scalar {
        guard isPlain else { return .string(text) }
        if let scalar = scalars.resolve(plain: text) { return scalar }
        try report(.numberOutOfRange(text), at: mark)
        return .number(0)
    }

    private mutating func list(at mark: YAMLMark, depth: Int) throws(Stop) -> Node {
        var items: [LocatedValue] = []
        var size = 1
        var height = 0
        while true {
            let event = try next()
            if case .listEnd = event.kind { break }
            let item = try node(event, depth: depth + 1)
            items.append(item.value)
            size += item.size
            height = max(height, item.height + 1)
        }
        return Node(value: LocatedValue(.list(items), at: source.location(mark)), size: size, height: height)
    }

    private mutating func mapping(at mark: YAMLMark, depth: Int) throws(Stop) -> Node {
        var entries = EntryCollector()
        var size = 1
        var height = 0
        while true {
            let event = try next()
            if case .mappingEnd = event.kind { break }
            let key = try key(event, depth: depth + 1)
            let value = try node(try next(), depth: depth + 1)
            size += value.size + 1
            height = max(height, value.height + 1)
            guard let key else { continue }
            let entry = LocatedValue.Entry(key: key, keyLocation: source.location(event.mark), value: value.value)
            if let first = entries.add(entry) {
                try report(.duplicateKey(key, firstLine: first.line), at: event.mark)
            }
        }
        let value = LocatedValue(.mapping(entries.entries), at: source.location(mark))
        return Node(value: value, size: size, height: height)
    }

    /// The text of a key; `nil` where the entry is to be left out.
    private mutating func key(_ event: YAMLEvent, depth: Int) throws(Stop) -> String? {
        guard case .scalar(let text, let isPlain) = event.kind else {
            try report(.keyNotScalar, at: event.mark)
            if case .alias = event.kind { return nil }
            _ = try node(event, depth: depth)
            return nil
        }
        if isPlain, text == "<<" {
            try report(.mergeKey, at: event.mark)
            return nil
        }
        let key = try node(event, depth: depth)
        if case .scalar(.string(let text)) = key.value.content { return text }
        try report(.keyNotText(found: key.value.summary), at: event.mark)
        return text
    }

    private mutating func open(_ name: String) {
        if anchors.updateValue(.open, forKey: name) == nil { anchorNames.append(name) }
    }

    private mutating func expand(_ name: String, at mark: YAMLMark, depth: Int) throws(Stop) -> Node {
        let location = source.location(mark)
        let nothing = Node(value: LocatedValue(.scalar(.null), at: location))
        switch anchors[name] {
        case nil:
            try report(.unknownAlias(name, known: anchorNames), at: mark)
            return nothing
        case .open:
            try report(.cyclicAlias(name), at: mark)
            return nothing
        case .finished(let node):
            expansion += node.size
            if expansion > YAMLReader.maximumExpansion {
                try stop(.tooManyAliases(limit: YAMLReader.maximumExpansion), at: mark)
            }
            if depth + node.height > YAMLReader.maximumDepth {
                try stop(.tooDeep(limit: YAMLReader.maximumDepth), at: mark)
            }
            return Node(value: LocatedValue(node.value.content, at: location), size: node.size, height: node.height)
        }
    }

    private mutating func next() throws(Stop) -> YAMLEvent {
        do throws(YAMLFailure) {
            return try parser.next()
        } catch {
            problems.append(problem(error))
            throw Stop()
        }
    }

    private func problem(_ failure: YAMLFailure) -> Problem {
        if let column = source.tabInIndentation(ofLine: failure.mark.line + 1) {
            let mark = YAMLMark(line: failure.mark.line, column: column - 1)
            return Problem(YAMLMistake.tabIndentation, at: source.location(mark))
        }
        let meaning = YAMLSyntaxProblem(libyaml: failure.problem)
        let mark = meaning.isAtContext ? failure.contextMark : failure.mark
        return Problem(YAMLMistake.syntax(meaning), at: source.location(mark))
    }

    private mutating func report(_ mistake: YAMLMistake, at mark: YAMLMark) throws(Stop) {
        guard problems.count < YAMLReader.maximumMistakes else {
            try stop(.tooManyMistakes(limit: YAMLReader.maximumMistakes), at: mark)
        }
        problems.append(Problem(mistake, at: source.location(mark)))
    }

    private mutating func stop(_ mistake: YAMLMistake, at mark: YAMLMark) throws(Stop) -> Never {
        problems.append(Problem(mistake, at: source.location(mark)))
        throw Stop()
    }
}
