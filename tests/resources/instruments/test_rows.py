"""The table of the faults that a review of the questionnaires found, and the tests that try each of them.

`rows.tsv` has a line for every fault: part of the review, severity (A before any use, B before a pilot,
C polish), where, the fault, and its tests as ``file:name``. Where the review itself lies beside the
repository (``../shared/CONTENT.md``), the table is held against it, so that no row of it is without a test.
"""

import ast
import csv
import re
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
_ROW = re.compile(r"\|([ABC])\|([^|]*)\|([^|]*)\|")
with (HERE / "rows.tsv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


def words(row: dict[str, str]) -> tuple[str, ...]:
    return row["part"], row["severity"], row["where"], row["fault"]


@cache
def functions(file: str) -> dict[str, ast.FunctionDef]:
    tree = ast.parse((HERE / f"test_{file}.py").read_text(encoding="utf-8"))
    return {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}


def fillings(function: ast.FunctionDef) -> bool:
    """Return whether a test asks a form or its rows for something: it takes one of the fixtures of both."""
    taken = {each.arg for each in function.args.args}
    return bool(taken & {"filled", "fresh", "author", "groups", "offer", "spj", "indicators"})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['part']}-{row['where']}")
def test_each_fault_is_tried(row: dict[str, str]) -> None:
    tests = row["tests"].split()
    assert tests
    for each in tests:
        file, name = each.split(":")
        function = functions(file).get(f"test_{name}")
        assert function is not None, each
        assert fillings(function), each


def test_the_table_has_every_row_of_the_review(shared: Path) -> None:
    text = (shared / "CONTENT.md").read_text(encoding="utf-8")
    faults = text.partition("## 1. Faults")[2].partition("## 2.")[0]
    part, found = "", []
    for line in faults.splitlines():
        if line.startswith("### "):
            part = line[4:]
        if match := _ROW.match(line):
            plain = [cell.replace("`", "").replace("*", "") for cell in match.groups()]
            found.append((part, plain[0], match[2].replace("`", ""), plain[2]))
    assert found == [words(row) for row in ROWS]


@pytest.mark.parametrize("severity", "AB")
def test_nothing_that_had_to_be_mended_before_use_is_left_out(severity: str) -> None:
    assert len([row for row in ROWS if row["severity"] == severity]) == {"A": 30, "B": 38}[severity]
