import StageKit

@testable import TagTopics
