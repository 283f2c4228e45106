/// English words of dates and times.
enum EnglishCalendar {
    static let timeZones = SentenceLists.words(
        """
        est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet eest msk ist jst hkt aest et ct mt pt eastern central
        mountain pacific atlantic
        """
    )

    static let weekdays = SentenceLists.words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        """
    )

    static let months = SentenceLists.words(
        """
        january february march april may june july august september october november december
        """
    )

    static let shortMonths = SentenceLists.words(
        """
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """
    )
}
