"""Rows of an export: pseudonyms, what is withheld, and what a spreadsheet would compute."""

import csv
import io
import json

import pytest

from vetting_desk.model.numbers.counted import Counted, Event
from vetting_desk.model.numbers.definitions import What
from vetting_desk.operations.numbers.rows import WITHHELD, Column, Form, rows, written

KEY = b"k" * 32
EVENTS = (
    Event(What.CALLS, "", "2026-02-03"),
    Event(What.DECISIONS, "amnesty", "2026-03-05"),
    Event(What.CALL_DECISION, "done", "2026-03-05", 30),
    Event(What.NEEDS, "N1/open", "2026-02-03"),
    Event(What.NEEDS, "N2/met", "2026-02-03"),
)


def case(sex: str = "woman", language: str = "tajik") -> Counted:
    return Counted("post-1", sex, "25-34", language, "present", "x", EVENTS)


def test_a_row_has_months_and_days_and_no_day() -> None:
    columns = [
        Column.CALLED,
        Column.OUTCOME,
        Column.CALL_DECISION,
        Column.RETURNED,
        Column.NEEDS_OPEN,
    ]
    [row] = rows([("a", case())], columns, KEY, 1, {})
    assert {key: value for key, value in row.items() if key != "pseudonym"} == {
        "called": "2026-02", "outcome": "amnesty", "call-to-decision": 30, "returned": None, "needs-open": "N1",
    }  # fmt: skip


def test_a_pseudonym_is_the_same_in_one_export_and_another_in_the_next() -> None:
    def pseudonym(key: bytes) -> object:
        return rows([("a", case())], [Column.SEX], key, 1, {})[0]["pseudonym"]

    assert pseudonym(KEY) == pseudonym(KEY)
    assert pseudonym(KEY) != pseudonym(b"j" * 32)
    assert pseudonym(KEY) != "a"


def test_what_tells_few_people_apart_is_withheld_and_what_happened_stays() -> None:
    many = [(f"m{number}", case("man")) for number in range(3)]
    found = rows(
        [*many, ("w", case("woman"))], [Column.SEX, Column.AGE, Column.OUTCOME], KEY, 3, {}
    )
    assert sorted(str(row["sex"]) for row in found) == ["man", "man", "man", WITHHELD]
    [few] = [row for row in found if row["sex"] == WITHHELD]
    assert few["age"] == WITHHELD
    assert few["outcome"] == "amnesty"


@pytest.mark.parametrize(
    "risky",
    [
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "\tx",
        "\r=1",
        "  =cmd()",
        "\uff1d1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff@A1",
        '=HYPERLINK("x")',
        "'=1",
    ],
)
def test_no_cell_of_csv_is_a_formula(risky: str) -> None:
    found = rows([("a", case(language=risky))], [Column.LANGUAGE, Column.CALL_DECISION], KEY, 1, {})
    data = written(found, [Column.LANGUAGE, Column.CALL_DECISION], Form.CSV).decode()
    [_, line] = list(csv.reader(io.StringIO(data, newline="")))
    assert line[1] == f"'{risky}"
    assert line[2] == "30"


def test_json_lines_have_numbers_nulls_and_words_as_they_are() -> None:
    found = rows(
        [("a", case(language="=1"))],
        [Column.LANGUAGE, Column.TOLD, Column.CALL_DECISION],
        KEY,
        1,
        {},
    )
    [line] = written(found, [], Form.JSON_LINES).splitlines()
    read = json.loads(line)
    assert (read["language"], read["told"], read["call-to-decision"]) == ("=1", None, 30)
