// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that whoever builds stet builds no benchmark library.
let package = Package(
    name: "stet-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "stet", path: ".."),
        // Without its traits: they count allocations by taking the place of malloc, which slows what is measured.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        // Settings of the allocator, which Swift's module of the C library does not have.
        .systemLibrary(name: "CMalloc"),
        // The texts, the reference pass and the stages made ready to be measured.
        .target(
            name: "Measuring",
            dependencies: [
                "CMalloc",
                .product(name: "StageKit", package: "stet"),
                .product(name: "StageKitTesting", package: "stet"),
                .product(name: "BuiltInStages", package: "stet"),
            ]
        ),
        // The table of shares: `make bench`, and the smoke benchmark of CI.
        .executableTarget(
            name: "speed",
            dependencies: [
                "Measuring",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "StageKit", package: "stet"),
                .product(name: "StageKitTesting", package: "stet"),
                .product(name: "BuiltInStages", package: "stet"),
            ]
        ),
        // The same work for `swift package benchmark`: percentiles, baselines, comparisons.
        .executableTarget(
            name: "Stages",
            dependencies: [
                "Measuring",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "BuiltInStages", package: "stet"),
                .product(name: "StageKit", package: "stet"),
            ],
            path: "Benchmarks/Stages",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
