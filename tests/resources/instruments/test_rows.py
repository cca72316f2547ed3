"""The table of the faults that a review of the questionnaires found, and the tests that try each of them.

`rows.tsv` has a line for every fault: part of the review, severity (A before any use, B before a pilot,
C polish), where, the fault, and its tests as ``file:name``. Where the review itself lies beside the
repository (``../shared/CONTENT.md``), the table is held against it, so that no row of it is without a test.
"""

import ast
import csv
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from vetting_desk.judgement.author_view import AuthorForm
from vetting_desk.judgement.guide import load_guide

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


ANCHOR = re.compile(r"^\|([HICSP]\d+)\|(.*)\|(.*)\|$", re.MULTILINE)
NEARLY_ALL = 0.8
"""Of the words of an anchor; the rest was turned into sentences."""


def said(text: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", text.lower()))


def test_every_anchor_of_the_review_stands_beside_its_indicator(
    shared: Path, author: Callable[[str], AuthorForm]
) -> None:
    """What counts is in the definition or the first note beneath it, what does not in the second."""
    text = (shared / "CONTENT.md").read_text(encoding="utf-8")
    anchors = ANCHOR.findall(text.partition("## 2. Anchors")[2].partition("## 3.")[0])
    assert len(anchors) == 34
    notes = {
        node.reference.rpartition("/")[2]: said(node.texts["label"]["English (en)"])
        for node in author("return-spj").root.walk()
        if node.texts.get("label")
    }
    for code, counts, counts_not in anchors:
        name = code.lower()
        for words, found in (
            (said(counts), notes[f"{name}_definition"] | notes.get(f"{name}_counts", set())),
            (said(counts_not), notes[f"{name}_not"]),
        ):
            assert len(words & found) >= NEARLY_ALL * len(words), code


CALLED_OTHERWISE = {"status": "plan_status", "rating-open": "rating_open"}
"""Names of the review that stand for a field of another name."""


@pytest.mark.parametrize(
    "instrument", ["follow-up", "child-intake", "travel", "complaint", "interpreter"]
)
def test_every_field_that_the_review_names_is_there(
    shared: Path, author: Callable[[str], AuthorForm], instrument: str
) -> None:
    text = (shared / "CONTENT.md").read_text(encoding="utf-8")
    part = text.partition("## 3.")[2].partition("## 4.")[0]
    paragraph = next(each for each in part.split("\n\n") if f"(`{instrument}`" in each)
    named = set(re.findall(r"`([\w-]+)`", paragraph)) - {instrument}
    fields = {node.reference.rpartition("/")[2] for node in author(instrument).root.walk()}
    assert {CALLED_OTHERWISE.get(name, name) for name in named} <= fields


@pytest.mark.parametrize(
    ("name", "instrument"),
    [
        ("PC-PTSD-5", "pc-ptsd-5"), ("PCL-5", "pcl-5"), ("ITQ", "itq"), ("AUDIT-C", "audit-c"),
        ("ASQ", "asq"),
    ],
)  # fmt: skip
def test_every_screener_of_the_review_is_shipped(
    shared: Path, author: Callable[[str], AuthorForm], name: str, instrument: str
) -> None:
    text = (shared / "CONTENT.md").read_text(encoding="utf-8")
    assert f"\n|{name}|" in text
    assert author(instrument).root.children


def test_the_guide_has_every_line_of_the_review(shared: Path) -> None:
    text = (shared / "CONTENT.md").read_text(encoding="utf-8").partition("## 4.")[2]
    wanted = [said(line) for line in re.findall(r"^\d+\. (.+)$", text, re.MULTILINE)]
    lines = [said(line) for phase in load_guide("en") for line in phase.lines]
    assert len(wanted) == len(lines) == 14
    for there, words in zip(lines, wanted, strict=True):
        assert len(words & there) >= NEARLY_ALL * len(words)
