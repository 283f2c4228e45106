import StageKit

/// Compares the fields of a row in two files by what they mean.
struct ValueComparison {
    let texts: ComparedTexts
    /// What the ids of the earlier file are called in the later one, where that is something else.
    let ids: [String: String]

    /// The fields that differ, in the order of the earlier file.
    func changes(_ before: Row, _ after: Row) -> [FieldChange] {
        let shift = (after.span?.start ?? 0) - (before.span?.start ?? 0)
        var changes: [FieldChange] = []
        if let old = TextSpan(boundsOf: before.fields), let new = TextSpan(boundsOf: after.fields),
            !texts.same(old, new, shift: shift)
        {
            changes.append(
                FieldChange(
                    name: FieldChange.span,
                    before: LocatedValue(old, at: before.location),
                    after: LocatedValue(new, at: after.location)
                )
            )
        }
        for field in before.fields where !Self.isBound(field.key) {
            let other = after[field.key]
            if let other, same(field.value, other, shift) { continue }
            changes.append(FieldChange(name: field.key, before: field.value, after: other))
        }
        for field in after.fields where !Self.isBound(field.key) && before[field.key] == nil {
            changes.append(FieldChange(name: field.key, before: nil, after: field.value))
        }
        return changes
    }

    private static func isBound(_ key: String) -> Bool { key == "start" || key == "end" }

    private func same(_ before: LocatedValue, _ after: LocatedValue, _ shift: Int) -> Bool {
        switch (before.content, after.content) {
        case (.scalar(.string(let old)), .scalar(.string(let new))):
            return old == new || ids[old] == new
        case (.scalar(let old), .scalar(let new)):
            return old == new
        case (.list(let old), .list(let new)):
            guard old.count == new.count else { return false }
            if zip(old, new).allSatisfy({ same($0, $1, shift) }) { return true }
            guard !texts.areEqual, let old = TextSpan(before), let new = TextSpan(after) else { return false }
            return texts.same(old, new, shift: shift)
        case (.mapping(let old), .mapping(let new)):
            return same(old, new, shift)
        default:
            return false
        }
    }

    private func same(_ before: [LocatedValue.Entry], _ after: [LocatedValue.Entry], _ shift: Int) -> Bool {
        guard before.count == after.count else { return false }
        let old = TextSpan(boundsOf: before)
        let new = TextSpan(boundsOf: after)
        let haveSpans = !texts.areEqual && old != nil && new != nil
        if haveSpans, let old, let new, !texts.same(old, new, shift: shift) { return false }
        return before.allSatisfy { entry in
            if haveSpans, Self.isBound(entry.key) { return true }
            guard let other = after.first(where: { $0.key == entry.key }) else { return false }
            return same(entry.value, other.value, shift)
        }
    }
}

extension LocatedValue {
    /// `[start, end]`.
    fileprivate init(_ span: TextSpan, at location: SourceLocation) {
        let bounds = [span.start, span.end].map { LocatedValue(.scalar(.integer($0)), at: location) }
        self.init(.list(bounds), at: location)
    }
}
