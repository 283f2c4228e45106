/// The word lists by which blocks are told apart. Case and punctuation do not matter.
struct BlockLists: Sendable {
    /// What stands over, or with a colon before, links to other articles.
    var teaserLabels = [
        "also", "also from", "also read", "also see", "check also", "don't miss", "editor's picks", "editors' picks",
        "explore more", "further reading", "gallery", "here's more", "in other news", "in pictures", "keep reading",
        "latest", "listen", "photos", "pictures", "podcast", "quiz", "read", "slideshow", "video", "videos",
        "latest news", "latest stories", "learn more", "more", "more articles", "more coverage", "more headlines",
        "more news", "more news stories", "more reading", "more stories", "more stories like this", "most popular",
        "most popular stories", "most read", "most viewed", "must read", "must reads", "next article", "next post",
        "next story", "on the same topic", "popular", "popular news", "popular stories", "previous article",
        "previous post", "previous story", "read also", "read more", "read next", "read this", "recent news",
        "recent posts",
        "recent stories", "recommended", "recommended for you", "recommended reading", "recommended stories", "related",
        "related article", "related articles", "related content", "related coverage", "related link", "related links",
        "related news", "related posts", "related reading", "related stories", "related story", "related topics",
        "related video", "related videos", "see also", "see more", "similar articles", "similar news",
        "stories you may like",
        "the latest news", "top news", "top stories", "trending", "trending now", "up next", "watch", "watch also",
        "watch more", "watch now", "watch the latest", "what others are reading", "what to read next",
        "you may also be interested in", "you may also like", "you may have missed", "you may like",
        "you might also like",
        "you might be interested in", "you might like",
    ]
    /// Beginnings of such labels where they stand on a line of their own.
    var teaserLabelBeginnings = ["also on", "more from", "more in", "more on", "related to", "more about"]
    /// Lines that belong to the page and not to the article.
    var navigation = [
        "about the author", "ad", "ad feedback", "advertisement", "advertisement continue reading the main story",
        "advertising", "article continues below", "article continues below advertisement",
        "article continues after advertisement",
        "back", "back to top", "click to enlarge", "close", "comment", "comments", "comments closed", "contact us",
        "continue reading", "continue reading below", "continue reading the main story", "copy link", "download",
        "email",
        "enlarge image", "facebook", "facebook twitter", "follow us", "get the app", "home", "instagram",
        "latest updates",
        "leave a comment", "leave a reply", "listen", "listen to this article", "load more", "loading", "log in",
        "login",
        "menu", "next", "no comments", "play video", "post a comment", "previous", "print", "print this article",
        "promoted content", "read full article", "read full story", "read the full article", "read the full story",
        "register", "save", "save article", "scroll down", "search", "send", "share", "share article", "share link",
        "share on facebook", "share on twitter", "share story", "share this", "share this article", "share this page",
        "share this story", "share tweet", "show comments", "show more", "sign in", "sign up", "sign up now", "skip ad",
        "skip advertisement", "skip to content", "skip to main content", "sponsored", "sponsored content",
        "story continued below", "story continues below", "story continues below advertisement", "subscribe",
        "subscribe now", "swipe", "tags", "telegram", "thank you for subscribing", "topics", "tweet", "twitter",
        "view all", "view comments", "view gallery", "view more", "watch live", "watch video", "whatsapp", "youtube",
    ]
    /// Beginnings of short lines that belong to the page.
    var navigationBeginnings = [
        "click here", "click to ", "comments (", "filed under", "follow @", "follow us on", "follow us at", "get our",
        "get updates", "join our", "leave a comment", "like us on", "load more", "sign up for", "sign up to",
        "sign up today",
        "subscribe to", "subscribe for", "share this", "skip to", "support our journalism", "this article is more than",
        "to read more", "you are here", "you have been successfully",
    ]
    /// Labels before a colon whose line belongs to the page.
    var navigationLabels = [
        "categories", "category", "filed under", "in this article", "keywords", "location", "section",
        "share", "tag", "tags", "topic", "topics", "you are here",
    ]
    /// Labels before the name of whoever made a picture.
    var creditLabels = [
        "cover photo", "credit", "credits", "foto", "graphic", "header image", "illustration", "image", "image by",
        "image copyright", "image courtesy", "image credit", "image credits", "image source", "lead image",
        "main photo", "photo", "photo by", "photo courtesy", "photo credit", "photo credits", "photo illustration",
        "photo source", "photograph", "photographer", "photographs", "photography", "photos by", "pic", "picture",
        "picture by", "picture credit", "screenshot", "source of photo", "source photo", "video credit",
    ]
    /// Beginnings of lines that name the maker of a picture, or who owns the text.
    var creditBeginnings = [
        "(c) ", "all rights reserved", "copyright ", "illustration by", "image by", "image copyright", "image courtesy",
        "photo by", "photo courtesy", "photo credit", "photograph by", "photos by", "photos courtesy", "picture by",
        "©",
    ]
    /// What names the maker of a picture inside of a line.
    var creditPhrases = [
        "ap photo", "afp photo", "courtesy of", "getty images", "handout photo", "image by", "image courtesy",
        "illustration by",
        "photo by", "photo courtesy", "photo credit", "photo:", "photograph:", "photograph by", "photographs by",
        "photos by",
        "picture by", "pictured by", "shutterstock", "via getty", "via reuters", "reuters/", "afp/", "ap/", "epa/",
        "epa-efe",
        "credit:", "image:", "picture:", "screenshot:", "screengrab",
    ]
    /// Whole lines that name the maker of a picture.
    var creditLines = [
        "afp", "ap", "ap images", "ap photo", "associated press", "epa", "epa efe", "file", "file photo", "getty",
        "getty images", "reuters", "photo", "shutterstock", "the associated press",
    ]
    /// Labels before, or beginnings of, the text under a picture.
    var captionLabels = [
        "caption", "enlarge this image", "file photo", "hide caption", "image caption", "media caption",
        "media playback",
        "photo caption", "pictured", "toggle caption", "video caption",
    ]
    /// Words before the name of whoever wrote the article.
    var bylineBeginnings = [
        "by ", "written by", "story by", "report by", "reported by", "text by", "words by", "posted by", "published by",
        "reporting by", "additional reporting by", "editing by", "compiled by", "edited by", "author:", "authors:",
        "written:",
        "reporter:", "translated by",
    ]
    /// Words of office behind a writer's name.
    var bylineRoles = [
        "correspondent", "columnist", "contributor", "editor", "reporter", "writer", "journalist", "staff",
    ]
    /// Labels before a question of an interview or a news conference.
    var questionLabels = ["q", "question", "questions", "quest", "question from the audience"]
    /// Labels before an answer, or of someone who has no name in a transcript.
    var speakerRoles = [
        "a", "answer", "anchor", "announcer", "audience member", "correspondent", "female speaker", "host",
        "interviewer",
        "interpreter", "journalist", "male speaker", "man", "moderator", "narrator", "operator", "participant",
        "presenter",
        "reporter", "reply", "response", "speaker", "spokesman", "spokesperson", "spokeswoman", "student",
        "the president",
        "unidentified", "unidentified female", "unidentified man", "unidentified male", "unidentified speaker",
        "unidentified woman", "voice", "woman",
    ]
    /// Labels before a colon that name no speaker.
    var notSpeakers = [
        "advertisement", "also", "analysis", "analysis opinion", "facts first", "reality check", "special coverage",
        "urgent", "read", "photos", "videos", "answer key", "background", "bottom line", "breaking", "breaking news",
        "case in point",
        "caution", "clarification", "conclusion", "contact", "contributing", "correction", "date", "details",
        "disclaimer", "disclosure",
        "editorial", "editor's note", "example", "exclusive", "explainer", "fact", "facts", "fact check", "flashback",
        "for example", "here", "highlights", "hint", "hypothesis", "in brief", "in full", "in short", "in summary",
        "introduction", "issue",
        "key facts", "key points", "lesson", "letter", "live", "location", "moral", "myth", "name", "next", "note",
        "notes", "now", "opinion", "option", "other", "overview", "part", "point", "price", "problem", "pro", "con",
        "pros", "cons", "ps", "p.s", "quote", "reality", "reason", "reference", "references", "result", "results",
        "review", "rule",
        "score", "section", "solution", "source", "sources", "spoiler", "spoiler alert", "step", "subject", "summary",
        "takeaway",
        "takeaways", "the bottom line", "the point", "the problem", "theory", "thesis", "tip", "tips", "title", "to",
        "today", "tomorrow", "topic", "truth", "update", "updated", "updates", "verdict", "warning", "what happened",
        "what's next", "where", "when", "who", "why", "how", "what", "winner", "winners", "loser", "losers",
        "yesterday",
        "from", "re", "cc", "fax", "tel", "telephone", "phone", "email", "e-mail", "website", "web", "address", "time",
        "claim", "ruling", "rating", "cost", "chapter", "table", "figure", "box", "appendix", "translation", "context",
        "good", "bad", "good news", "bad news", "first", "second", "third", "finally", "yes", "no", "remember",
        "consider",
    ]
    /// News agencies whose name in brackets ends a dateline without a dash.
    var agencies = [
        "aa", "ads", "afp", "ani", "ansa", "antara", "ap", "apa", "bbc", "belta", "bernama", "bta", "cbs", "cna", "cnn",
        "cp",
        "ctk", "dpa", "efe", "europa press", "fana", "gna", "ians", "interfax", "irna", "ita", "jiji", "kuna", "kyodo",
        "lusa", "map", "mena",
        "mti", "nan", "nna", "nhk", "pap", "pna", "pti", "reuters", "ria", "ria novosti", "rns", "sana", "spa",
        "sputnik", "tanjug", "tass", "ukrinform",
        "uni", "upi", "wam", "xinhua", "yonhap",
    ]

    /// The built-in lists, and what a pipeline adds to them.
    init(_ given: NormaliseLists?) {
        guard let given else { return }
        speakerRoles = given.merged(speakerRoles, given.speakerLabels)
        questionLabels = given.merged(questionLabels, given.questionLabels)
        notSpeakers = given.merged(notSpeakers, given.notSpeakers)
        teaserLabels = given.merged(teaserLabels, given.teaserLabels)
        navigation = given.merged(navigation, given.navigationLines)
        creditLabels = given.merged(creditLabels, given.creditLabels)
        captionLabels = given.merged(captionLabels, given.captionLabels)
        agencies = given.merged(agencies, given.agencies)
    }
}
