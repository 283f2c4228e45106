public import Foundation

/// Where the package's own files stand: benchmarks run from any folder, but only beside the sources they measure.
public enum PackageFolder {
    /// The folder of stet's package.
    public static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// The folder of the benchmarks' package.
    public static let benchmarks = root.appending(path: "Benchmarks")
}
