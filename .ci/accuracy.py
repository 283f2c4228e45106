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
    with tempfile.TemporaryDirectory() as scratch:
        stages, figures = pathlib.Path(scratch, "stages"), pathlib.Path(scratch, "figures.json")
        stages.write_text("".join(f"  - {name}\n" for name in stages_of[task]))
        command = [sys.executable, shared / "evaluation/evaluate.py", task, "--stet", stet]
        subprocess.run([*command, "--stages", stages, "--json", figures, *data], check=True, stdout=subprocess.DEVNULL)
        return json.loads(figures.read_text())


stet, shared = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
floors = json.loads(pathlib.Path(__file__).with_name("floors.json").read_text())
built_in = json.loads(subprocess.run([stet, "stages", "--json"], check=True, capture_output=True).stdout)
stages_of = {"sentences": ["split-sentences"], "seeds": [stage["name"] for stage in built_in]}
corpora = shared / "corpora"
figures = {
    "sentences": measured("sentences", *sorted(corpora.glob("sentences/*.json"))),
    "seeds": measured("seeds", corpora / "seeds", "--articles", shared / "seeds"),
}

failed = False
for task, groups in floors.items():
    for group, least in groups.items():
        for figure, floor in least.items():
            value = figures[task][group][figure]
            failed |= value < floor
            print(f"{'  ' if value >= floor else '! '}{task}: {group}: {figure} {value:.4g}, floor {floor}")
sys.exit(failed)
