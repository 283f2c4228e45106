import PipelineFile
public import StageKit

/// A value that is given as a command's argument.
public enum FieldArgument {
    /// What the text says as YAML; text that is none, or a comment to YAML, stands for itself.
    ///
    /// - Parameters:
    ///   - text: the value.
    ///   - argument: the whole argument, which messages name as the place.
    /// - Returns: the value, located in the argument.
    public static func value(_ text: String, of argument: String) -> LocatedValue {
        let file = SourceFile(name: argument)
        let plain = LocatedValue(.scalar(.string(text)), at: SourceLocation(file: file, line: 1, column: 1))
        guard let value = try? YAMLReader.read(Array(text.utf8), name: argument) else { return plain }
        switch value.content {
        case .mapping where !text.hasPrefix("{"): return plain
        case .scalar(.null) where !["null", "~"].contains(text): return plain
        case .scalar(.string(let read)) where !text.hasPrefix("\"") && !text.hasPrefix("'") && read != text:
            return plain
        default: return value
        }
    }
}
