import Files
public import StageKit

/// Reads a stage's options from word lists that a command line names, where no pipeline file does.
public enum ListArguments {
    /// The options of a stage with word lists.
    ///
    /// - Parameters:
    ///   - options: the type of the options.
    ///   - paths: by the name of an option, the path of its file, relative to the working directory.
    /// - Throws: all that is wrong with the files, each with its place.
    public static func read<Options: Record>(
        _ options: Options.Type,
        paths: [(option: String, path: String)]
    ) throws(Problems) -> Options {
        let entries = paths.map { option, path in
            let place = SourceLocation(file: SourceFile(name: "--\(option)"), line: 1, column: 1)
            return LocatedValue.Entry(
                key: option,
                keyLocation: place,
                value: LocatedValue(.scalar(.string(path)), at: place)
            )
        }
        let lists = WordLists(folder: "") { path throws(FileMistake) in
            try FileReader.read(path, limit: YAMLReader.maximumSize)
        }
        var context = ReadingContext(loader: lists)
        let start = SourceLocation(file: SourceFile(name: "the command line"), line: 1, column: 1)
        let read = Options.read(LocatedValue(.mapping(entries), at: start), &context)
        guard let read, context.problems.isEmpty else { throw Problems(context.problems) }
        return read
    }
}
