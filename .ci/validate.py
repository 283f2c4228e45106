"""Validates annotation files against the schema that stet prints, with a validator that is not ours.

    validate.py STET FOLDER
"""
import json
import pathlib
import subprocess
import sys

import jsonschema

stet, folder = sys.argv[1:]
schema = json.loads(subprocess.run([stet, "schema", "annotations"], check=True, capture_output=True).stdout)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

# Names that begin with '_' are of files about the whole folder.
files = sorted(path for path in pathlib.Path(folder).rglob("*.json") if not path.name.startswith("_"))
mistakes = [
    f"{path}: {mistake.json_path}: {mistake.message[:200]}"
    for path in files
    for mistake in validator.iter_errors(json.loads(path.read_text(encoding="utf-8")))
]
print(*mistakes, f"{len(files)} annotation files, {len(mistakes)} mistakes", sep="\n")
sys.exit(bool(mistakes) or not files)
