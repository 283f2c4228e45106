#!/usr/bin/env python3
"""Sets stet's sentences and edits beside those of its peers: the same texts, the same sitting.

    compare.py --stet BIN --speed BIN --gold FOLDER --evaluation FOLDER

GOLD holds `sentences/*.json`; EVALUATION holds `sentence_scores.py`. Peers get each paragraph by itself, as they
expect; stet gets the whole text. A peer that is not installed is left out and named.
"""
import argparse
import importlib.util
import json
import pathlib
import re
import subprocess
import tempfile
import time

SETS = ["golden_en", "pragmatic_en", "gumtrain_dev", "ud_dev"]


def peers():
    """name -> function from a paragraph to the ends of its sentences."""
    found, missing = {}, []

    def add(name, module, make):
        try:
            found[name] = make(__import__(module))
        except ImportError:
            missing.append(name)

    def pysbd(module):
        segmenter = module.Segmenter(language="en", clean=False, char_span=True)
        return lambda text: [span.end for span in segmenter.segment(text)]

    def sentencex(module):
        def ends(text):
            at, found = 0, []
            for sentence in module.segment("en", text):
                start = text.find(sentence, at)
                at = start + len(sentence) if start >= 0 else at
                found.append(at)
            return found
        return ends

    def blingfire(module):
        return lambda text: [end for _, end in module.text_to_sentences_and_offsets(text)[1]]

    def icu(module):
        iterator = module.BreakIterator.createSentenceInstance(module.Locale("en"))

        def ends(text):
            # ICU counts UTF-16 units.
            units = [0]
            for char in text:
                units.append(units[-1] + (2 if ord(char) > 0xFFFF else 1))
            back = {unit: index for index, unit in enumerate(units)}
            iterator.setText(text)
            return [back[end] for end in iterator]
        return ends

    add("pySBD", "pysbd", pysbd)
    add("sentencex", "sentencex", sentencex)
    add("blingfire", "blingfire", blingfire)
    add("ICU", "icu", icu)
    return found, missing


def paragraphs(text):
    at = 0
    for gap in re.finditer(r"\n[^\S\n]*\n\s*", text):
        yield at, text[at:gap.start()]
        at = gap.end()
    yield at, text[at:]


def split(text, ends_of):
    spans = []
    for offset, paragraph in paragraphs(text):
        start = 0
        for end in ends_of(paragraph):
            piece = paragraph[start:end]
            stripped = piece.strip()
            if stripped:
                left = start + len(piece) - len(piece.lstrip())
                spans.append([offset + left, offset + left + len(stripped)])
            start = end
    return spans


def stet_spans(binary, documents):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "articles").mkdir()
        for number, document in enumerate(documents):
            (root / "articles" / f"{number:05}.txt").write_bytes(document["text"].encode())
        (root / "p.yaml").write_text("articles: articles\nannotations: out\nstages: [split-sentences]\n")
        subprocess.run([binary, "run", str(root / "p.yaml")], check=True, capture_output=True)
        for number, document in enumerate(documents):
            layers = json.loads((root / "out" / f"{number:05}.json").read_text())["layers"]
            yield document["id"], [[row["start"], row["end"]] for row in layers["sentences"]]


def figures(scores, name, gold, predicted):
    table = scores.score(gold, predicted)["ALL"]
    if name in ("golden_en", "pragmatic_en"):
        right = sum(predicted[d["id"]] == d["sentences"] for d in gold["docs"])
        return f"{right} of {len(gold['docs'])}"
    f1 = scores.prf(table["tp"], table["fp"], table["fn"])[2]
    inner = scores.prf(table["itp"], table["ifp"], table["ifn"])[2]
    return f"{f1:.3f} / {inner:.3f}"


def own_speeds(binary):
    """MB/s of each stage over clean text, from the table that the benchmark prints."""
    table = subprocess.run([binary, "--smoke"], capture_output=True, text=True).stdout
    rows = (line.split() for line in table.splitlines())
    return {row[0]: float(row[2]) for row in rows if len(row) > 3 and row[1] == "clean"}


def megabytes_a_second(work, texts):
    size = sum(len(text.encode()) for text in texts)
    best = 0.0
    for _ in range(3):
        start = time.perf_counter()
        for text in texts:
            work(text)
        best = max(best, size / (time.perf_counter() - start) / 1e6)
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("stet", "speed", "gold", "evaluation"):
        parser.add_argument(f"--{option}", required=True)
    arguments = parser.parse_args()

    path = pathlib.Path(arguments.evaluation) / "sentence_scores.py"
    spec = importlib.util.spec_from_file_location("sentence_scores", path)
    scores = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scores)

    gold = {n: json.loads((pathlib.Path(arguments.gold) / "sentences" / f"{n}.json").read_text()) for n in SETS}
    texts = [p for n in ("gumtrain_dev", "ud_dev") for d in gold[n]["docs"] for _, p in paragraphs(d["text"])]
    found, missing = peers()

    speeds = own_speeds(arguments.speed)
    rows = [["**stet**"]
            + [figures(scores, n, gold[n], dict(stet_spans(arguments.stet, gold[n]["docs"]))) for n in SETS]
            + [f"{speeds['split-sentences']:.0f}"]]
    for name, ends_of in found.items():
        row = [name]
        for n in SETS:
            row.append(figures(scores, n, gold[n], {d["id"]: split(d["text"], ends_of) for d in gold[n]["docs"]}))
        rows.append(row + [f"{megabytes_a_second(ends_of, texts):.1f}"])
    lines = ["| sentences | golden rules | Pragmatic | GUM: F1 / inner | UD: F1 / inner | MB/s, one core |",
             "|---|---|---|---|---|---|"] + ["| " + " | ".join(row) + " |" for row in rows]

    lines += ["", "| mending text | MB/s, one core |", "|---|---|", f"| **stet** normalise | {speeds['normalise']:.0f} |"]
    try:
        import ftfy
        lines.append(f"| ftfy | {megabytes_a_second(ftfy.fix_text, texts):.1f} |")
    except ImportError:
        missing.append("ftfy")
    if missing:
        lines += ["", "Not installed, and so not in the tables: " + ", ".join(missing) + "."]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
