"""The page that says what each file proves."""

HEAD = """# Corpus

Partner files as they really arrive, each with one fault and named by it. All are made by `make.py` from fictional
states and measures; none was received from anyone, and nothing in them states a fact about a real state. What a right
reading gives comes from what the generator knows, never from the importer.

| | |
| --- | --- |
| `sheets/` | the files; `expected.json` has what must come of each on an empty register that knows the fictional states |
| `again/` | one submission and the ways in which it comes back; `again.json` has what must come of each after `base.xlsx` |
| `samples/` | six submissions as they should be, for a first look; `samples.json` as above |
| `make.py`, `parts/` | the generator; its first lines say how to run it. `--check` compares, `--large` makes a million rows |

The bytes depend on nothing but the generator: times inside archives are fixed.

## What is expected

Per file: `rows` (each with `sheet`, 1-based `row`, the values and the `bucket`), `file_findings` that must stand
somewhere in the file, `may_file_findings`, `state_option` (what the caller says with `--state`), `refuse` (the reason
why the file is set aside; in a list any of them is right, and `null` is "it is read").
Per row: `must_flag`, `any_flag` (one of them), `may_flag`. Notes are always allowed; any other warning or error is a
false alarm. A key that is not there is not compared: where a right reader may wait or go on, the page does not choose.
Goods are compared by their digits.

## Files

| file | proves |
| --- | --- |
"""


def page(cases):
    """Returns README.md."""
    return (HEAD + "".join(f"| `{case.name}` | {case.proves} |\n" for case in cases)).encode()
