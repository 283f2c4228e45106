import StageKit

extension LocatedValue {
    /// Whether two values say the same, wherever they stand; the order of keys says nothing.
    func says(_ other: LocatedValue) -> Bool {
        switch (content, other.content) {
        case (.scalar(let left), .scalar(let right)):
            return left == right
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
        case (.mapping(let left), .mapping(let right)):
            guard left.count == right.count else { return false }
            return left.allSatisfy { entry in right.first { $0.key == entry.key }?.value.says(entry.value) ?? false }
        default:
            return false
        }
    }
}

extension Row {
    /// Whether two rows say the same.
    func says(_ other: Row) -> Bool {
        id == other.id && fields.count == other.fields.count
            && fields.allSatisfy { field in other[field.key]?.says(field.value) ?? false }
    }
}
