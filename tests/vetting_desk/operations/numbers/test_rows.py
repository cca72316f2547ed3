"""Rows of an export: pseudonyms, what is withheld, and what a spreadsheet would compute."""

import csv
import io
import json
from collections import Counter

import pytest

from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.counted import Counted, Event
from vetting_desk.model.numbers.definitions import What
from vetting_desk.model.numbers.editions import WITHHELD
from vetting_desk.operations.numbers.rows import Form, rows, written

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


def test_what_tells_few_people_apart_is_withheld_with_what_happened_to_them() -> None:
    many = [(f"m{number}", case("man")) for number in range(3)]
    found = rows(
        [*many, ("w", case("woman"))], [Column.SEX, Column.AGE, Column.OUTCOME], KEY, 3, {}
    )
    assert sorted(str(row["sex"]) for row in found) == ["man", "man", "man", WITHHELD]
    [few] = [row for row in found if row["sex"] == WITHHELD]
    assert few["age"] == WITHHELD
    assert few["outcome"] == WITHHELD  # who knows that there is one woman would learn it


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
    data = written(found, ["pseudonym", Column.LANGUAGE, Column.CALL_DECISION], Form.CSV).decode()
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


def test_for_programs_that_want_semicolons() -> None:
    columns = [Column.LANGUAGE, Column.OUTCOME]
    found = rows(
        [("a", case(language="tajik; \u0442\u043e\u04b7\u0438\u043a\u04e3"))], columns, KEY, 1, {}
    )
    data = written(found, ["pseudonym", *columns], Form.CSV_SEMICOLON)
    assert data.startswith(b"\xef\xbb\xbf")
    [heading, line] = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    assert heading == ["pseudonym", "language", "outcome"]
    assert line[1:] == ["tajik; \u0442\u043e\u04b7\u0438\u043a\u04e3", "amnesty"]


@pytest.mark.parametrize("form", [Form.CSV, Form.CSV_SEMICOLON])
@pytest.mark.parametrize("risky", ["x;=1+1", "x, @A1", "x;y;-1", "x;\t=1", "x;\uff1d1"])
def test_no_formula_begins_where_another_program_parts_the_cell(form: Form, risky: str) -> None:
    found = rows([("a", case(language=risky))], [Column.LANGUAGE], KEY, 1, {})
    data = written(found, ["pseudonym", Column.LANGUAGE], form).decode("utf-8-sig")
    for sign in (";", ","):
        for line in csv.reader(io.StringIO(data, newline=""), delimiter=sign):
            assert not any(cell.strip().startswith(("=", "-", "@", "\uff1d")) for cell in line)


def test_rows_of_two_exports_are_put_together_for_nobody() -> None:
    """Each of many people has a way of their own; two exports with other columns both hold it."""
    people = []
    for number in range(60):
        sex, post = ("woman", "man")[number % 2], f"post-{number % 3}"
        days = number * 7
        events = (
            Event(What.CALLS, "", f"2026-{number % 12 + 1:02}-01"),
            Event(What.CALL_DECISION, "done", "2026-12-01", days),
            Event(What.DECISIONS, "amnesty" if number % 5 else "refusal", "2026-12-01"),
            Event(What.NEEDS, f"N{number % 7 + 1}/open", "2026-02-03"),
        )
        people.append((f"p{number}", Counted(post, sex, "25-34", "tajik", "no", "x", events)))
    way = [Column.CALLED, Column.CALL_DECISION, Column.OUTCOME, Column.NEEDS_OPEN]
    for telling in (Column.SEX, Column.POST):
        found = rows(people, [telling, *way], KEY, 5, {})
        values = [tuple(each[c.value] for c in (telling, *way)) for each in found]
        of = Counter(values)
        assert all(n >= 5 for line, n in of.items() if set(line) != {WITHHELD})
        assert len(of) > 5, "and something is left to count"
