internal import CLibYAML

/// The one owner of a libyaml parser and of the bytes that it reads; no pointer gets out of it.
@safe struct EventParser: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    /// A parser of UTF-8 without a byte-order mark.
    ///
    /// - Throws: `YAMLFailure` where memory is short.
    init(_ bytes: ArraySlice<UInt8>) throws(YAMLFailure) {
        unsafe parser = .allocate(capacity: 1)
        unsafe input = .allocate(capacity: bytes.count)
        _ = unsafe input.initialize(fromContentsOf: bytes)
        let isReady = unsafe yaml_parser_initialize(parser) == 1
        guard isReady else {
            let start = YAMLMark(line: 0, column: 0)
            throw YAMLFailure(problem: "memory", mark: start, contextMark: start)
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    /// The next event. Behind the end of the stream nothing may be asked for.
    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        var raw = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
        defer { unsafe yaml_event_delete(&raw) }
        let mark = unsafe YAMLMark(raw.start_mark)
        switch unsafe raw.type {
        case YAML_STREAM_START_EVENT:
            return YAMLEvent(kind: .streamStart, mark: mark)
        case YAML_DOCUMENT_START_EVENT:
            return YAMLEvent(kind: .documentStart, mark: mark)
        case YAML_DOCUMENT_END_EVENT:
            return YAMLEvent(kind: .documentEnd, mark: mark)
        case YAML_ALIAS_EVENT:
            return YAMLEvent(kind: .alias(anchor: unsafe Self.text(raw.data.alias.anchor) ?? ""), mark: mark)
        case YAML_SCALAR_EVENT:
            let data = unsafe raw.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
            let isPlain = unsafe data.style == YAML_PLAIN_SCALAR_STYLE
            return unsafe YAMLEvent(
                kind: .scalar(text: String(decoding: bytes, as: UTF8.self), isPlain: isPlain),
                mark: mark,
                anchor: Self.text(data.anchor),
                tag: Self.text(data.tag)
            )
        case YAML_SEQUENCE_START_EVENT:
            let data = unsafe raw.data.sequence_start
            return unsafe YAMLEvent(
                kind: .listStart,
                mark: mark,
                anchor: Self.text(data.anchor),
                tag: Self.text(data.tag)
            )
        case YAML_SEQUENCE_END_EVENT:
            return YAMLEvent(kind: .listEnd, mark: mark)
        case YAML_MAPPING_START_EVENT:
            let data = unsafe raw.data.mapping_start
            return unsafe YAMLEvent(
                kind: .mappingStart,
                mark: mark,
                anchor: Self.text(data.anchor),
                tag: Self.text(data.tag)
            )
        case YAML_MAPPING_END_EVENT:
            return YAMLEvent(kind: .mappingEnd, mark: mark)
        default:
            return YAMLEvent(kind: .streamEnd, mark: mark)
        }
    }

    private static func text(_ pointer: UnsafePointer<yaml_char_t>?) -> String? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe String(cString: pointer)
    }

    private func failure() -> YAMLFailure {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
        return unsafe YAMLFailure(
            problem: problem ?? "memory",
            mark: YAMLMark(parser.pointee.problem_mark),
            contextMark: YAMLMark(parser.pointee.context_mark)
        )
    }
}

extension YAMLMark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line), column: Int(mark.column))
    }
}
