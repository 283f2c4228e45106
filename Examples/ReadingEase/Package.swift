// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "reading-ease",
    platforms: [.macOS(.v26)],
    dependencies: [
        // In a repository of its own: .package(url: "…/stet", from: "…")
        .package(name: "stet", path: "../..")
    ],
    targets: [
        .target(name: "ReadingEase", dependencies: [.product(name: "StageKit", package: "stet")]),
        .executableTarget(
            name: "my-stet",
            dependencies: [
                "ReadingEase",
                .product(name: "StageKit", package: "stet"),
                .product(name: "BuiltInStages", package: "stet"),
                .product(name: "StetTool", package: "stet"),
            ]
        ),
        .testTarget(
            name: "ReadingEaseTests",
            dependencies: [
                "ReadingEase",
                .product(name: "StageKit", package: "stet"),
                .product(name: "BuiltInStages", package: "stet"),
                .product(name: "StageKitTesting", package: "stet"),
            ]
        ),
    ]
)
