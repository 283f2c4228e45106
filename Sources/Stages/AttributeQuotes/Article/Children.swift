import StageKit

/// The quotations directly inside of each, in text order.
struct Children {
    private var starts: [Int] = []
    private var list: [Int] = []
    /// The ones of the narrator's text.
    private(set) var ofNone: [Int] = []

    /// Sorts quotations by their parents; one whose marks did not work out is no parent.
    init(_ quotations: inout [Quotation]) {
        for index in quotations.indices {
            if let parent = quotations[index].parent, quotations[parent].inner.isEmpty {
                quotations[index].parent = quotations[parent].parent
            }
        }
        starts = Array(filledWith: 0, count: quotations.count + 1)
        for quotation in quotations where !quotation.inner.isEmpty {
            if let parent = quotation.parent { starts[parent + 1] += 1 }
        }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        list = Array(filledWith: 0, count: starts.last ?? 0)
        var next = starts
        for index in quotations.indices where !quotations[index].inner.isEmpty {
            if let parent = quotations[index].parent {
                list[next[parent]] = index
                next[parent] += 1
            } else {
                ofNone.append(index)
            }
        }
    }

    func of(_ quotation: Int) -> ArraySlice<Int> { list[starts[quotation]..<starts[quotation + 1]] }
}
