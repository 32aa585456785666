#!/usr/bin/env python3
"""Makes the corpus: nasty partner files named by their fault, and what a right reading of each gives.

    python -m venv /tmp/corpus && /tmp/corpus/bin/pip install openpyxl==3.1.5 xlwt==1.3.0 odfpy==1.4.1 python-docx==1.2.0
    /tmp/corpus/bin/python tests/corpus/make.py            # writes sheets/, again/, samples/ and expected.json
    /tmp/corpus/bin/python tests/corpus/make.py --check    # says whether what lies there is what would be written
    /tmp/corpus/bin/python tests/corpus/make.py --large F  # a workbook of a million rows into the folder F

What is expected comes from what the generator knows of the measures, never from the importer.
"""

import json
import pathlib
import sys

from parts import (again, cases_dates, cases_formats, cases_habits, cases_layout, cases_refused, cases_text, cases_values, readme, samples)

HERE = pathlib.Path(__file__).parent


def made():
    """Returns every file that is written, by its path below this folder."""
    kinds = [cases_layout, cases_dates, cases_values, cases_text, cases_formats, cases_habits, cases_refused]
    sheets = [case for kind in kinds for case in kind.cases()]
    names = [case.name for case in sheets]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    files = {f"sheets/{case.name}": case.bytes for case in sheets}
    expected = {case.name: case.expected() for case in sheets}
    files["README.md"] = readme.page(sheets)
    files["expected.json"] = shown(expected)
    shown_samples = list(samples.cases())
    files |= {f"samples/{case.name}": case.bytes for case in shown_samples}
    files["samples.json"] = shown({case.name: case.expected() for case in shown_samples})
    pairs = again.files()
    files |= {f"again/{name}": data for name, (data, _) in pairs.items()}
    files["again.json"] = shown({name: outcome for name, (_, outcome) in pairs.items() if outcome})
    return files


def shown(value):
    """Returns JSON that reads well in a difference: one line per row."""
    out = ["{"]
    for n, (name, entry) in enumerate(value.items()):
        comma = "," if n < len(value) - 1 else ""
        rows = entry.get("rows")
        if not isinstance(rows, list):
            out.append(f" {line(name)}: {line(entry)}{comma}")
            continue
        rest = {key: each for key, each in entry.items() if key != "rows"}
        out.append(f" {line(name)}: {line(rest)[:-1]}, \"rows\": [")
        out += [f"  {line(row)}{',' if r < len(rows) - 1 else ''}" for r, row in enumerate(rows)]
        out.append(f" ]}}{comma}")
    return ("\n".join([*out, "}"]) + "\n").encode()


def line(value):
    """Returns JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def main(arguments):
    """Writes, or with --check compares."""
    if arguments[:1] == ["--large"]:
        (pathlib.Path(arguments[1]) / "a-million-rows.xlsx").write_bytes(cases_refused.large(1_000_000))
        return 0
    files = made()
    if arguments == ["--check"]:
        differing = [name for name, data in files.items() if not (HERE / name).is_file() or (HERE / name).read_bytes() != data]
        print("\n".join(differing) or f"all {len(files)} files are as they would be written")
        return 1 if differing else 0
    for folder in ["sheets", "again", "samples"]:
        (HERE / folder).mkdir(exist_ok=True)
        for old in (HERE / folder).iterdir():
            if f"{folder}/{old.name}" not in files:
                old.unlink()
    for name, data in files.items():
        (HERE / name).write_bytes(data)
    print(f"{len(files)} files, {sum(map(len, files.values())) // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
