import Files
public import StageKit

/// A pipeline that can work: its stages are known and made, and every layer is provided before it is needed.
public struct Pipeline: Sendable {
    /// What the pipeline is called: what its file says, or else the file's name without its extension.
    public let name: String
    /// The path of the file as it was given.
    public let path: String
    /// Which files are annotated.
    public let articles: ArticleSelection
    /// The folder of the annotation files, relative to where stet runs or absolute.
    public let annotations: String
    /// The stages in their order; at least one.
    public let stages: [PipelineStage]
    /// Bytes that say what the stages do to an article: stages, versions, options, and the content of word lists.
    ///
    /// Comments, layout, the order of keys and all paths stay out. The versions of external stages come with the run.
    public let canonical: [UInt8]

    /// Reads and checks a pipeline file, and makes its stages.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - stages: all stages that there are.
    /// - Returns: a pipeline that can work.
    /// - Throws: all that is wrong with the file and with its word lists, in the order of the file.
    public static func load(_ path: String, stages: [any Stage.Type]) throws(Problems) -> Pipeline {
        let bytes: [UInt8]
        do throws(FileMistake) {
            bytes = try FileReader.read(path, limit: YAMLReader.maximumSize)
        } catch {
            throw Problems([Problem(error)])
        }
        return try read(bytes, path: path, stages: stages) { path throws(FileMistake) in
            try FileReader.read(path, limit: YAMLReader.maximumSize)
        }
    }

    /// Reads a pipeline from bytes, and its word lists by way of a function.
    static func read(
        _ bytes: [UInt8],
        path: String,
        stages known: [any Stage.Type],
        readFile: @escaping @Sendable (String) throws(FileMistake) -> [UInt8]
    ) throws(Problems) -> Pipeline {
        let reading = YAMLReader.parse(bytes, name: path)
        guard let value = reading.value else { throw Problems(reading.problems) }
        if case .scalar(.null) = value.content {
            throw Problems(reading.problems + [Problem(PipelineMistake.empty, at: value.location)])
        }
        let folder = Paths.parent(of: path) ?? "."
        var context = ReadingContext()
        let fields = PipelineFields.read(value, &context)
        var list = StageList(known: known, folder: folder, lists: WordLists(folder: folder, read: readFile))
        list.read(fields?.stages.values ?? [])
        // What is no good YAML was read as nothing: that nothing does not fit need not be told as well.
        let places = Set(reading.problems.compactMap(\.location))
        let misfits = (context.problems + list.problems).filter { $0.location.map { !places.contains($0) } ?? true }
        var problems = reading.problems + misfits
        let folders = fields.flatMap { PipelineFolders($0, folder: folder) }
        if let place = value["annotations"]?.location, let mistake = folders?.mistake {
            problems.append(Problem(mistake, at: place))
        }
        guard let fields, let folders, problems.isEmpty else {
            throw Problems(problems, of: path)
        }
        return Pipeline(
            name: fields.name.isEmpty ? Paths.withoutExtension(Paths.name(of: path)) : fields.name,
            path: path,
            articles: folders.articles,
            annotations: folders.annotations,
            stages: list.stages,
            canonical: list.canonical.bytes
        )
    }
}
