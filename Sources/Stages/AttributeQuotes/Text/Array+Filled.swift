extension Array {
    /// One element over and over.
    ///
    /// Made by appending: the compiler knows the storage that an array grows into, and the initialiser of `Array` asks the
    /// runtime for its type each time.
    init(filledWith element: Element, count: Int) {
        self = []
        append(addingCapacity: count) { $0.append(repeating: element, count: count) }
    }
}
