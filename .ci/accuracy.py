"""Measures accuracy against the gold data that stands beside the project, and fails below the floors of floors.json.

    accuracy.py STET SHARED

A floor is a little below what was measured when it was last raised. Raise it when a change makes stet better.
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def measured(task, *data):
    """The figures of one task of the evaluation script, by name."""
    with tempfile.NamedTemporaryFile(suffix=".json") as figures:
        command = [sys.executable, shared / "evaluation/evaluate.py", task, "--stet", stet, "--json", figures.name]
        subprocess.run([*command, *data], check=True, stdout=subprocess.DEVNULL)
        return json.load(figures)


def compare(name, floors, figures):
    """Prints each figure that has a floor; whether none is below."""
    if isinstance(floors, dict):
        return all([compare(f"{name}: {key}", floor, figures[key]) for key, floor in floors.items()])
    # Of precision, recall and F1 in one list, F1.
    value = figures[-1] if isinstance(figures, list) else figures
    print(f"{'  ' if value >= floors else '! '}{name} {value:.4g}, floor {floors}")
    return value >= floors


stet, shared = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
corpora = shared / "corpora"
data = {
    "sentences": sorted(corpora.glob("sentences/*.json")),
    "seeds": [corpora / "seeds", "--articles", shared / "seeds"],
    "quotes": [corpora / "polnear/dev"],
    "topics": [corpora / "topics/dev.jsonl", "--vocabulary", corpora / "topics/medtop.json"],
    "disputed": [corpora / "polnear/train", "--rows", corpora / "claims/disputed_polnear_attributions.dev.jsonl"],
}
floors = json.loads(pathlib.Path(__file__).with_name("floors.json").read_text())
sys.exit(not all([compare(task, least, measured(task, *data[task])) for task, least in floors.items()]))
