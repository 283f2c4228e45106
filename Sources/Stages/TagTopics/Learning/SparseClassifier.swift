/// A linear classifier whose weights are few and positive: multinomial logistic regression with an L1 and a small L2 penalty,
/// found by proximal gradient steps with momentum (FISTA), each term with a step of its own.
struct SparseClassifier {
    /// By term and label, the weight.
    private(set) var weights: [Double]
    private let matrix: TermMatrix
    private let rows: [Int]
    private let label: [Int]
    private let labels: Int
    private let scores: [Double]
    /// By label, what it is ahead by while it is learned because it is frequent.
    private let ahead: [Double]

    /// A classifier that is yet to learn.
    ///
    /// - Parameters:
    ///   - matrix: the articles.
    ///   - rows: the articles to learn from.
    ///   - label: by article, the number of its label.
    ///   - labels: how many labels there are.
    ///   - scores: by article and label, what speaks for the label besides.
    init(_ matrix: TermMatrix, rows: [Int], label: [Int], labels: Int, scores: [Double]) {
        self.matrix = matrix
        self.rows = rows
        self.label = label
        self.labels = labels
        self.scores = scores
        ahead = Self.headStarts(rows.map { label[$0] }, labels)
        weights = Array(repeating: 0, count: matrix.width * labels)
    }

    /// Learns which weights there are, keeps the strongest, and learns those anew: they then say what the others said, too.
    ///
    /// - Parameter limit: how many weights a label has on average, at most.
    mutating func learn(limit: Int) {
        learn(steps: LearningConstants.steps, sparsity: LearningConstants.sparsity) { _ in true }
        prune(to: limit)
        let kept = weights.map { $0 > 0 }
        learn(steps: LearningConstants.stepsOfKept, sparsity: LearningConstants.sparsityOfKept) { kept[$0] }
    }

    /// Goes on from the weights that there are; those that may not be are and stay 0.
    private mutating func learn(steps: Int, sparsity: Double, _ mayBe: (Int) -> Bool) {
        let share = 1 / Double(rows.count)
        let lengths = Self.steps(matrix, rows)
        var pushed = weights
        var gradient = weights
        var momentum = 1.0
        var activations = Array(repeating: 0.0, count: labels)
        for _ in 0..<steps {
            for index in gradient.indices { gradient[index] = 0 }
            for row in rows {
                for number in 0..<labels { activations[number] = scores[row * labels + number] + ahead[number] }
                Self.add(row, of: matrix, pushed, to: &activations)
                Self.residual(&activations, label[row], share)
                for slot in matrix.starts[row]..<matrix.starts[row + 1] {
                    let (first, value) = (Int(matrix.terms[slot]) * labels, matrix.values[slot])
                    for number in 0..<labels { gradient[first + number] += activations[number] * value }
                }
            }
            let next = (1 + (1 + 4 * momentum * momentum).squareRoot()) / 2
            let push = (momentum - 1) / next
            momentum = next
            for term in 0..<matrix.width {
                for index in term * labels..<(term + 1) * labels where mayBe(index) {
                    let slope = gradient[index] + sparsity + LearningConstants.smallness * pushed[index]
                    let weight = max(0, pushed[index] - lengths[term] * slope)
                    pushed[index] = weight + push * (weight - weights[index])
                    weights[index] = weight
                }
            }
        }
    }

    /// Keeps the strongest weights: those that decide most, by their size and by how much their terms are in articles. Each
    /// label keeps half of the limit whatever the others have.
    private mutating func prune(to limit: Int) {
        var use = Array(repeating: 0.0, count: matrix.width)
        for row in rows {
            for slot in matrix.starts[row]..<matrix.starts[row + 1] {
                use[Int(matrix.terms[slot])] += matrix.values[slot] * matrix.values[slot]
            }
        }
        let strength = weights.indices.map { weights[$0] * use[$0 / labels].squareRoot() }
        var kept: Set<Int> = []
        for label in 0..<labels {
            let ofLabel = stride(from: label, to: weights.count, by: labels).filter { strength[$0] > 0 }
            kept.formUnion(Self.ranked(ofLabel, strength).prefix((limit + 1) / 2))
        }
        let others = weights.indices.filter { strength[$0] > 0 && !kept.contains($0) }
        kept.formUnion(Self.ranked(others, strength).prefix(max(0, limit * labels - kept.count)))
        for index in weights.indices where !kept.contains(index) { weights[index] = 0 }
    }

    private static func ranked(_ indices: [Int], _ strength: [Double]) -> [Int] {
        indices.sorted { strength[$0] != strength[$1] ? strength[$0] > strength[$1] : $0 < $1 }
    }

    /// A frequent label is ahead while it is learned, by a part of the logarithm of its share, and needs less of its terms to
    /// be given. Without that it would be given to whatever is in doubt; where articles are labelled, none is ahead.
    private static func headStarts(_ labelOfRow: [Int], _ labels: Int) -> [Double] {
        var counts = Array(repeating: 0.0, count: labels)
        for label in labelOfRow { counts[label] += 1 }
        return counts.map { LearningConstants.headStart * Elementary.log(max(1, $0) / Double(labelOfRow.count)) }
    }

    /// By term, a step that a bound of the curvature allows.
    private static func steps(_ matrix: TermMatrix, _ rows: [Int]) -> [Double] {
        let share = 1 / Double(rows.count)
        var bounds = Array(repeating: 0.0, count: matrix.width)
        for row in rows {
            let slots = matrix.starts[row]..<matrix.starts[row + 1]
            let sum = matrix.values[slots].reduce(0, +)
            for slot in slots { bounds[Int(matrix.terms[slot])] += share * matrix.values[slot] * sum }
        }
        return bounds.map { 1 / max(1e-9, LearningConstants.caution * $0 + LearningConstants.smallness) }
    }

    private static func add(_ row: Int, of matrix: TermMatrix, _ weights: [Double], to sums: inout [Double]) {
        for slot in matrix.starts[row]..<matrix.starts[row + 1] {
            let (first, value) = (Int(matrix.terms[slot]) * sums.count, matrix.values[slot])
            for number in sums.indices { sums[number] += weights[first + number] * value }
        }
    }

    /// Makes of activations what each label's probability is too high by, times the article's share.
    private static func residual(_ activations: inout [Double], _ label: Int, _ share: Double) {
        let highest = activations.max() ?? 0
        var sum = 0.0
        for number in activations.indices {
            activations[number] = Elementary.exp(activations[number] - highest)
            sum += activations[number]
        }
        for number in activations.indices {
            activations[number] = (activations[number] / sum - (number == label ? 1 : 0)) * share
        }
    }
}
