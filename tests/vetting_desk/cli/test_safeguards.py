"""The table of safeguards from a terminal."""

import json
from collections.abc import Callable

from vetting_desk.operations.safeguards.table import SAFEGUARDS

Run = Callable[..., str]


def test_the_table_is_printed_for_people(run: Run) -> None:
    shown = run("safeguards", "list")
    for row in SAFEGUARDS:
        assert f"\n{row.id}\n" in f"\n{shown}"
        assert f"  why: {row.why}" in shown


def test_the_table_is_printed_for_programs(run: Run) -> None:
    rows = json.loads(run("safeguards", "list", "--json"))["safeguards"]
    assert [row["id"] for row in rows] == [row.id for row in SAFEGUARDS]
    [child] = [row for row in rows if row["id"] == "child"]
    assert "rate" in child["refused"]
    assert child["told"] == ["child-protection-officer", "supervisor"]
    assert set(child) == {
        "id", "facts", "refused", "required", "told", "why", "who", "instead", "source",
    }  # fmt: skip
