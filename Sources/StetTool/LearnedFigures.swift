import StageKit

/// Shows how good a learned list is.
enum LearnedFigures {
    /// A line a figure.
    static func table(_ list: LearnedList) -> String {
        let width = list.figures.map(\.name.count).max() ?? 0
        var text = "\(list.terms) terms learned, \(list.bytes.count) bytes\n"
        if list.figures.isEmpty { text += "too few articles to keep some aside and measure with them\n" }
        for figure in list.figures {
            text += "\(figure.name.padded(to: width))  macro-F1 \(decimal(figure.macroF1))  "
            text += "accuracy \(decimal(figure.accuracy))  \(figure.articles) articles\n"
        }
        return text
    }

    /// The same as JSON.
    static func json(_ list: LearnedList) -> [UInt8] {
        var json = JSONWriter()
        json.raw("{\"terms\":\(list.terms),\"bytes\":\(list.bytes.count),\"figures\":[")
        for (index, figure) in list.figures.enumerated() {
            json.raw(index > 0 ? ",{\"name\":" : "{\"name\":")
            json.string(figure.name)
            json.raw(",\"articles\":\(figure.articles),\"macroF1\":")
            json.number(figure.macroF1)
            json.raw(",\"accuracy\":")
            json.number(figure.accuracy)
            json.raw("}")
        }
        json.raw("]}\n")
        return json.bytes
    }

    /// A share in thousandths: `.734`.
    private static func decimal(_ share: Double) -> String {
        let thousandths = Int((share * 1000).rounded())
        let digits = "\(thousandths % 1000)"
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
