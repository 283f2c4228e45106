import AttributeQuotes
import FlagContestedClaims
import Normalise
import SplitSentences
public import StageKit
import TagTopics

/// The stages that come with stet, in the order in which a pipeline usually has them.
public let builtInStages: [any Stage.Type] = [
    Normalise.self, SplitSentences.self, AttributeQuotes.self, TagTopics.self, FlagContestedClaims.self,
]
