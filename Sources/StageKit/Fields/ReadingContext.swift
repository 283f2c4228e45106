/// What reading values needs besides the values: a place for all that is wrong, and the way to word-list files.
public struct ReadingContext {
    /// What has been found wrong so far, in the order of reading.
    public private(set) var problems: [Problem] = []
    /// The word lists that were read from files, in the order of reading: they belong to the digest of a pipeline.
    public private(set) var lists: [LocatedValue] = []
    private let loader: any ListLoader

    /// A context that finds word lists by way of the loader.
    public init(loader: any ListLoader = NoLists()) {
        self.loader = loader
    }

    /// Notes a mistake and goes on, so that a user sees all of them at once.
    public mutating func report(_ mistake: some Mistake, at location: SourceLocation?) {
        problems.append(Problem(mistake, at: location))
    }

    /// Notes a problem that was found elsewhere.
    public mutating func report(_ problem: Problem) {
        problems.append(problem)
    }

    /// The content of a word list's file; `nil`, with the problem noted, where it cannot be read.
    mutating func load(_ path: String, namedAt location: SourceLocation) -> LocatedValue? {
        do {
            let list = try loader.load(path, namedAt: location)
            lists.append(list)
            return list
        } catch {
            problems.append(contentsOf: error.all)
            return nil
        }
    }
}

/// Finds word lists. Stages never read files; what reads a pipeline does it for them.
public protocol ListLoader: Sendable {
    /// The content of the file at a path that stands at a place in a pipeline file.
    func load(_ path: String, namedAt location: SourceLocation) throws(Problems) -> LocatedValue
}

/// A loader for where there are no files, as in a stage's examples.
public struct NoLists: ListLoader {
    /// A loader that knows no file.
    public init() {}

    /// Always refuses.
    public func load(_ path: String, namedAt location: SourceLocation) throws(Problems) -> LocatedValue {
        throw Problems([Problem(ValueMistake.refused("files cannot be read here: '\(path)'"), at: location)])
    }
}
