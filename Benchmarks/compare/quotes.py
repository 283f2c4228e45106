#!/usr/bin/env python3
"""Measures attribute-quotes on attributions that people annotated, and what each of its rules is worth.

    quotes.py --stet BIN --evaluation FOLDER GOLD [--half 0|1] [--no-ablation] [--layers FILE]

GOLD holds NAME.txt and NAME.gold.json (PolNeAR's conventions); EVALUATION holds `evaluate.py` and `quote_scores.py`.
Every figure is an F1 in points, in three columns:

    printed    as evaluate.py prints it
    spelled    with the quotation marks and `that` put back, which the annotators take into the content and stet leaves out
    outside    spelled, without the rows whose report stands inside of a quotation: the annotators have none

The tables are Markdown. `--half` takes every second article by a hash of its name: to tune on one half and look at the
other. `--layers` keeps what stet found, and reads it again where the file is there.
"""
import argparse
import importlib
import json
import pathlib
import sys
import types
import zlib

STAGES = "  - normalise\n  - split-sentences\n  - attribute-quotes: {acts: [speech, writing, thought]}\n"
OPENING, CLOSING = "\"“„«‘", "\"”“»’"
MEASURES = [
    ("all", "exact", "content exact"),
    ("all", "exact~", "content exact, punctuation aside"),
    ("all", "overlap", "content overlap"),
    ("all", "src", "matched with the source's head"),
    ("direct", "exact", "direct: content exact"),
    ("direct", "exact~", "direct: content exact, punctuation aside"),
    ("direct", "overlap", "direct: content overlap"),
    ("direct", "src", "direct: matched with the source's head"),
]
ABLATED = [("all", "exact~"), ("all", "overlap"), ("all", "src"), ("direct", "exact~"), ("direct", "overlap"), ("direct", "src")]


def spelled(text, quote):
    """The quote with the marks and `that` around its content that the annotators would have taken in."""
    content = [list(span) for span in quote["content"]]
    for span in content:
        if text[max(0, span[0] - 2):span[0]] in ("''", "``"):
            span[0] -= 2
        elif span[0] and text[span[0] - 1] in OPENING:
            span[0] -= 1
        if text[span[1]:span[1] + 2] == "''":
            span[1] += 2
        elif text[span[1]:span[1] + 1] and text[span[1]] in CLOSING:
            span[1] += 1
    start = content[0][0]
    if text[max(0, start - 5):start].lower() == "that ":
        content[0][0] -= 5
    return dict(quote, content=content)


def is_inside(quote, by_id, text, mask):
    """Whether the report itself, cue and all, stands inside of a quotation."""
    if quote["within"] is None:
        return False
    place = (quote["cue"] or quote["source"] or quote["content"])[0][0]
    return bool(mask[place]) or by_id[quote["within"]]["kind"] in ("turn", "dash")


class Corpus:
    """Gold attributions and what stet found, ready to be scored."""

    def __init__(self, arguments):
        sys.path.insert(0, arguments.evaluation)
        self.scores = importlib.import_module("quote_scores")
        evaluate = importlib.import_module("evaluate")
        masks = importlib.import_module("polnear").quoted_mask
        folder = pathlib.Path(arguments.gold)
        names = sorted(path.name[: -len(".gold.json")] for path in folder.glob("*.gold.json"))
        if arguments.half is not None:
            names = [name for name in names if zlib.crc32(name.encode()) % 2 == arguments.half]
        self.texts = {name: (folder / f"{name}.txt").read_bytes().decode() for name in names}
        self.masks = {name: masks(text) for name, text in self.texts.items()}
        self.gold = {name: self.scores.load(folder / f"{name}.gold.json", text) for name, text in self.texts.items()}
        self.found = self.annotations(arguments, evaluate)

    def annotations(self, arguments, evaluate):
        kept = pathlib.Path(arguments.layers) if arguments.layers else None
        if kept and kept.exists():
            layers = json.loads(kept.read_text())
        else:
            call = types.SimpleNamespace(task="quotes", stages=None, keep=None, stet=arguments.stet)
            evaluate.STAGES["quotes"] = [line[4:] for line in STAGES.splitlines()]
            layers = {name: {"quotes": found["quotes"]} for name, found in evaluate.annotate(call, self.texts).items()}
            if kept:
                kept.write_text(json.dumps(layers))
        return {name: layers[name]["quotes"] for name in self.texts}

    def outside(self):
        """What was found without the reports inside of quotations."""
        rows = {}
        for name, found in self.found.items():
            by_id = {quote["id"]: quote for quote in found}
            rows[name] = [q for q in found if not is_inside(q, by_id, self.texts[name], self.masks[name])]
        return rows

    def spelled(self, rows):
        return {name: [spelled(self.texts[name], quote) for quote in found] for name, found in rows.items()}

    def attribution(self, name, quote):
        fields = {key: quote[key] for key in ("id", "content", "cue", "source")}
        return self.scores.Att(self.texts[name], fields, self.masks[name])

    def score(self, rows):
        tallies = []
        for name, found in rows.items():
            mine = [self.attribution(name, quote) for quote in found]
            tallies.append(self.scores.tally(mine, self.gold[name], 0.5))
        return self.scores.merge(tallies)

    def f1(self, rows, measures):
        total = self.score(rows)
        return [100 * total[kind].prf(measure)[2] for kind, measure, *_ in measures]

    def right(self, name, found):
        """The numbers of the rows whose content is matched, and of those whose source is right as well."""
        mine = [self.attribution(name, quote) for quote in found]
        matched, named = set(), set()
        for i, j, score, _ in self.scores.align(mine, self.gold[name]):
            if score < 0.5:
                continue
            matched.add(i)
            head = self.gold[name][j].head
            if head in mine[i].sw if head else not mine[i].sw:
                named.add(i)
        return matched, named


def table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def figures(corpus):
    columns = [corpus.found, corpus.spelled(corpus.found), corpus.spelled(corpus.outside())]
    scored = [corpus.f1(rows, MEASURES) for rows in columns]
    total = corpus.score(corpus.found)
    rows = [[label] + [f"{column[n]:.1f}" for column in scored] for n, (*_, label) in enumerate(MEASURES)]
    given = [corpus.score(column) for column in columns]
    for kind, label in (("all", "source's head, given a match"), ("direct", "direct: source's head, given a match")):
        rows.append([label] + [f"{100 * t[kind]['m.sh'] / max(1, t[kind]['m']):.1f}" for t in given])
    print(f"{len(corpus.texts)} articles, {total['all']['exact.gn']} attributions, {total['all']['exact.pn']} rows\n")
    table(["F1", "printed", "spelled", "outside"], rows)


def worth(corpus):
    """What is lost without each rule's rows, how often its rows are right, and the confidence that they carry."""
    found = corpus.spelled(corpus.outside())
    base = corpus.f1(found, ABLATED)
    right = {name: corpus.right(name, rows) for name, rows in found.items()}
    rows = []
    for rule in sorted({quote["rule"] for quotes in found.values() for quote in quotes}):
        mine = [(name, n, q["confidence"]) for name, quotes in found.items() for n, q in enumerate(quotes) if q["rule"] == rule]
        without = {name: [q for q in quotes if q["rule"] != rule] for name, quotes in found.items()}
        lost = [whole - rest for whole, rest in zip(base, corpus.f1(without, ABLATED))]
        matched = sum(n in right[name][0] for name, n, _ in mine) / len(mine)
        named = sum(n in right[name][1] for name, n, _ in mine) / len(mine)
        confidence = sum(c for *_, c in mine) / len(mine)
        rows.append((lost[1], [f"`{rule}`", str(len(mine))] + [f"{value:+.1f}" for value in lost]
                     + [f"{matched:.2f}", f"{named:.2f}", f"{confidence:.2f}"]))
    table(["rule", "rows", "exact", "overlap", "source", "direct: exact", "overlap", "source",
           "content right", "source too", "confidence"], [row for _, row in sorted(rows, key=lambda r: -r[0])])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--stet", required=True)
    parser.add_argument("--evaluation", required=True)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--layers")
    parser.add_argument("--no-ablation", action="store_true")
    arguments = parser.parse_args()
    corpus = Corpus(arguments)
    figures(corpus)
    if not arguments.no_ablation:
        worth(corpus)


if __name__ == "__main__":
    main()
