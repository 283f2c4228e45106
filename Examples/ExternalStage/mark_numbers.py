#!/usr/bin/env python3
"""An external stage for stet: marks the numbers of each sentence.

It speaks JSON lines on standard input and output. The first line each way is a greeting; then comes a line for each
article, and a line back. Offsets count code points, as Python's strings do. Messages go to standard error.
"""
import json
import re
import sys

VERSION = "1"
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def annotate(text, layers, longest):
    rows = []
    for sentence in layers["sentences"]:
        for found in NUMBER.finditer(text, sentence["start"], sentence["end"]):
            if len(found.group()) <= longest:
                rows.append({"start": found.start(), "end": found.end(), "digits": sum(map(str.isdigit, found.group()))})
    return {"numbers": rows}


def main():
    greeting = json.loads(sys.stdin.readline())
    longest = greeting["options"].get("longest", 40)
    answer({"stet": 1, "name": greeting["stage"], "version": VERSION})
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer({"id": request["id"], "layers": annotate(request["text"], request["layers"], longest)})
        except Exception as error:  # this article fails by name; the stage goes on
            answer({"id": request["id"], "error": str(error)})


def answer(message):
    print(json.dumps(message), flush=True)


if __name__ == "__main__":
    main()
