/// Paths as text, with `/` between their parts.
public enum Paths {
    /// The path in a folder, unless it is absolute already.
    public static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    /// The folder that a path names something in; `.` for a bare name and `nil` for the root.
    public static func parent(of path: String) -> String? {
        var bytes = path.utf8[...]
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes.isEmpty ? nil : "." }
        if slash == bytes.startIndex { return bytes.count == 1 ? nil : "/" }
        return String(bytes[..<slash])
    }

    /// The last part of a path.
    public static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The path without what follows the last full stop of its name; a name's first character is no such stop.
    public static func withoutExtension(_ path: String) -> String {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else { return path }
        let before = path.utf8[path.utf8.index(before: dot)]
        if before == UInt8(ascii: "/") || path.utf8[dot...].contains(UInt8(ascii: "/")) { return path }
        return String(path[..<dot])
    }

    /// The path for a message: what would break a line, steer a terminal or turn the direction of text is escaped.
    public static func visible(_ path: String) -> String {
        var visible = ""
        for scalar in path.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                visible += scalar == "\n" ? "\\n" : scalar.escaped(asASCII: true)
            default: visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// The path with `.` and `..` worked out as far as the text alone allows.
    public static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    /// The way from a folder to a path, both absolute or both relative to one place.
    public static func relative(_ path: String, to folder: String) -> String {
        let to = normalised(path).split(separator: "/").filter { $0 != "." }
        let from = normalised(folder).split(separator: "/").filter { $0 != "." }
        let common = zip(to, from).prefix { $0 == $1 }.count
        let up = Array(repeating: Substring(".."), count: from.count - common)
        let parts = up + to[common...]
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
