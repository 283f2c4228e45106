#!/usr/bin/env python3
"""How a run grows with the number of articles: the first one, one that has nothing to do, and one with a new article.

    python3 Benchmarks/corpus/growth.py --stet .build/release/stet [--articles 1000 10000 100000]

Writes articles of two claims each about a thousand issues of a register, and annotates them. What a run with one new article
takes longer than one without is the corpus pass: reading the annotation files and pairing the claims that oppose one another.
Fails where the pass takes more than five times as long as Python's json module takes to read the same annotation files.

Times are seconds of processor time, of all threads: they hardly depend on what else the machine does."""
import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ISSUES = 1000
LIMIT = 5.0
FIRST = "Anna Bo Cora Dirk Edda Falk Greta Hanno Ines Jorn Kuno Liesl Maren Niels Oton Pavel Rosa Salo Tomas Velma".split()
LAST = "Kerr Orlan Brandt Hascek Quill Verrin Thalen Adeyar Sartor Lorne Imber Menk Weld Orlo Benes Graf Klimt Rask".split()
PIPELINE = """\
name: growth
articles: articles
annotations: annotations
stages:
  - normalise
  - split-sentences
  - attribute-quotes
  - flag-contested-claims:
      register: register.yaml
"""


def article(chance):
    """Two people who each take a side of an issue."""
    one, other = (f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(2))
    side = lambda: f"Quay{chance.randrange(ISSUES)} is {chance.choice(['safe', 'dangerous'])}"
    return f"""Quays are looked at again

TORVA, {chance.randrange(1, 29)} June 2031 – The council met on Monday and talked about the harbour and the price of salt.

“{side()},” {one} said on Monday. The harbour master wrote it down and went home before the rain began.

{other} said that {side()}. Nobody had asked about the two gates of the old dam, which is painted every year.
"""


def issue(number):
    return f"""\
  - id: issue-{number}
    proposition: Quay{number} is safe.
    sides:
      pro: {{patterns: ["quay{number} ..2 safe !not"]}}
      con: {{patterns: ["quay{number} ..2 dangerous !not"]}}
"""


def make(folder, count):
    chance = random.Random(7)
    os.makedirs(os.path.join(folder, "articles"))
    for number in range(count):
        with open(os.path.join(folder, "articles", f"{number % 100:02}-{number}.txt"), "w", encoding="utf-8") as file:
            file.write(article(chance))
    with open(os.path.join(folder, "register.yaml"), "w", encoding="utf-8") as file:
        file.write("claims:\n" + "".join(map(issue, range(ISSUES))))
    with open(os.path.join(folder, "pipeline.yaml"), "w", encoding="utf-8") as file:
        file.write(PIPELINE)


def run(stet, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([stet, "run", os.path.join(folder, "pipeline.yaml")], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout[-1000:] + done.stderr[-2000:])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def parse(annotations):
    """The seconds that it takes to read the annotation files, and the claims in them."""
    claims = 0
    start = time.process_time()
    for entry in os.scandir(annotations):
        if entry.name.startswith("_"):
            continue
        with open(entry.path, "rb") as file:
            claims += len(json.loads(file.read())["layers"]["claims"])
    return time.process_time() - start, claims


def measure(stet, folder, count):
    make(folder, count)
    first = run(stet, folder)
    idle = min(run(stet, folder) for _ in range(2))
    reading, claims = parse(os.path.join(folder, "annotations"))
    with open(os.path.join(folder, "articles", "new.txt"), "w", encoding="utf-8") as file:
        file.write(article(random.Random(8)))
    one = run(stet, folder)
    with open(os.path.join(folder, "annotations", "_corpus.json"), "rb") as file:
        pairs = len(json.loads(file.read())["opposing-claims"])
    return [count, claims, pairs, first, idle, one, reading, (one - idle) / reading]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stet", required=True)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None, help="where to work")
    args = parser.parse_args()
    heads = ["articles", "claims", "pairs", "first run", "nothing new", "one new", "json.loads", "pass/json.loads"]
    print("  ".join(f"{head:>{max(9, len(head))}}" for head in heads))
    worst = 0.0
    for count in args.articles:
        folder = tempfile.mkdtemp(prefix="stet-growth-", dir=args.folder)
        try:
            row = measure(os.path.abspath(args.stet), folder, count)
        finally:
            shutil.rmtree(folder)
        cells = [f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in row]
        print("  ".join(f"{cell:>{max(9, len(head))}}" for head, cell in zip(heads, cells)), flush=True)
        worst = max(worst, row[-1])
    if worst > LIMIT:
        sys.exit(f"too slow: the corpus pass takes {worst:.1f} times as long as json.loads; at most {LIMIT} is allowed")


if __name__ == "__main__":
    main()
