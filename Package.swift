// swift-tools-version: 6.2

import PackageDescription

/// The built-in stages, each a target in its own folder. None of them sees another.
let stages = ["Normalise", "SplitSentences", "AttributeQuotes", "TagTopics", "FlagContestedClaims"]

let package = Package(
    name: "stet",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "stet", targets: ["stet"]),
        .library(name: "StageKit", targets: ["StageKit"]),
        .library(name: "StageKitTesting", targets: ["StageKitTesting"]),
        .library(name: "BuiltInStages", targets: ["BuiltInStages"]),
        .library(name: "StetTool", targets: ["StetTool"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
    ],
    targets: [
        // What a stage author imports, and the laws that every stage keeps.
        .target(name: "StageKit", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "StageKitTesting", dependencies: ["StageKit"]),

        // The English that more than one stage knows.
        .target(name: "English"),

        .target(name: "BuiltInStages", dependencies: ["StageKit"] + stages.map { .target(name: $0) }),

        // From a file to a checked pipeline.
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "Files", dependencies: ["StageKit", .product(name: "SystemPackage", package: "swift-system")]),
        .target(
            name: "PipelineFile",
            dependencies: ["StageKit", "CLibYAML", "Files"],
            swiftSettings: [.strictMemorySafety()]
        ),

        // Annotation files, and the run that writes them.
        .target(name: "Standoff", dependencies: ["StageKit", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "Runner",
            dependencies: [
                "StageKit", "Files", "PipelineFile", "Standoff", "VersionControl",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),

        .target(
            name: "VersionControl",
            dependencies: [
                "StageKit", "Files",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),

        // The commands, and the tool made of them.
        .target(
            name: "StetTool",
            dependencies: [
                "StageKit", "Files", "PipelineFile", "Standoff", "Runner", "VersionControl",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .executableTarget(name: "stet", dependencies: ["StetTool", "BuiltInStages"]),

        // Compiles pipelines/lexicons into the stage that comes with them: `make lexicon`.
        .executableTarget(name: "embed-lexicon", dependencies: ["StageKit", "Files", "PipelineFile", "TagTopics"]),

        .testTarget(name: "EndToEndTests", dependencies: ["stet", "StageKitTesting"]),
        .testTarget(name: "EnglishTests", dependencies: ["English"]),
        .testTarget(name: "StageKitTests", dependencies: ["StageKit", "StageKitTesting", "BuiltInStages"]),
        .testTarget(name: "NormaliseTests", dependencies: ["StageKit", "Normalise"]),
        .testTarget(name: "PipelineFileTests", dependencies: ["StageKit", "Files", "PipelineFile"]),
        .testTarget(
            name: "AttributeQuotesTests",
            dependencies: ["StageKit", "StageKitTesting", "SplitSentences", "AttributeQuotes"]
        ),
        .testTarget(
            name: "FlagContestedClaimsTests",
            dependencies: ["StageKit", "StageKitTesting", "FlagContestedClaims"]
        ),
        .testTarget(
            name: "StandoffTests",
            dependencies: ["StageKit", "StageKitTesting", "PipelineFile", "Standoff", "BuiltInStages"]
        ),
        .testTarget(
            name: "RunnerTests",
            dependencies: [
                "StageKit", "StageKitTesting", "Files", "PipelineFile", "Standoff", "Runner", "BuiltInStages",
            ]
        ),
        .testTarget(name: "SplitSentencesTests", dependencies: ["StageKit", "SplitSentences"]),
        .testTarget(
            name: "TagTopicsTests",
            dependencies: ["StageKit", "Files", "Normalise", "PipelineFile", "TagTopics"]
        ),
    ]
)

package.targets += stages.map {
    .target(name: $0, dependencies: ["StageKit", "English"], path: "Sources/Stages/\($0)")
}

// The same language settings for every target, each named after the proposal that it comes from.
for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .swiftLanguageMode(.v6),
            .treatAllWarnings(as: .error),
            .enableUpcomingFeature("ExistentialAny"),  // SE-0335
            .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
            .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
        ]
}
