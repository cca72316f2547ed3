"""Questions over an edition: what is counted, in which order it is told, and what is no question."""

from datetime import UTC, date, datetime

import pytest

from vetting_desk.errors import InputError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, WITHHELD, Edition, EditionHead
from vetting_desk.model.numbers.questions import (
    Question,
    answer,
    edition_as_of,
    from_text,
    require,
    require_name,
    to_text,
)

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
HEAD = EditionHead(1, AT, 5, 33, 0, 0)
EDITION = Edition(
    HEAD,
    COLUMNS,
    {
        ("north", "woman", "18-24", "tajik", "p", "2026-01", "", "", "2026-03", "", "amnesty"): 7,
        ("north", "man", "18-24", "tajik", "p", "2026-01", "", "", "2026-04", "", "refusal"): 8,
        ("south", "man", WITHHELD, WITHHELD, WITHHELD, "2025", "", "", "2026", "", "amnesty"): 6,
        ("south", "woman", "18-24", "russian", "p", "2026-02", "", "", "", "", ""): 5,
        (*[WITHHELD] * 10, "amnesty"): 7,
    },
)


def test_lines_are_counted_by_columns() -> None:
    found = answer(EDITION, Question((Column.OUTCOME,)))
    assert found.rows == ((("amnesty",), 20), (("refusal",), 8), (("",), 5))
    assert found.total == 33


def test_of_some_cases_alone_and_a_year_stands_for_its_months() -> None:
    asked = Question(
        (Column.SEX,), ((Column.DECIDED, ("2026",)), (Column.POST, ("north", "south")))
    )
    assert answer(EDITION, asked).rows == ((("woman",), 7), (("man",), 14))
    asked = Question((Column.SEX,), ((Column.DECIDED, ("2026-04",)),))
    assert answer(EDITION, asked).rows == ((("man",), 8),)


def test_months_are_told_apart_where_it_is_asked_for_and_an_edition_does() -> None:
    years = answer(EDITION, Question((Column.DECIDED,)))
    assert years.rows == ((("2026",), 21), (("",), 5), ((WITHHELD,), 7))
    months = answer(EDITION, Question((Column.DECIDED,), months=True))
    assert [line for line, _ in months.rows] == [
        ("2026",), ("2026-03",), ("2026-04",), ("",), (WITHHELD,),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "detail"),
    [
        (Question(()), "question-columns"),
        (Question((Column.SEX, Column.SEX)), "question-columns"),
        (Question(tuple(COLUMNS)), "question-columns"),
        (Question((Column.SEX,), ((Column.POST, ()),)), "question-where"),
        (Question((Column.SEX,), ((Column.POST, ("a",)), (Column.POST, ("b",)))), "question-where"),
        (Question((Column.CALL_DECISION,)), "question-unknown"),
    ],
)
def test_what_is_no_question(question: Question, detail: str) -> None:
    with pytest.raises(InputError) as caught:
        require(question)
    assert caught.value.fields["detail"] == detail


def test_a_question_is_read_as_it_was_kept() -> None:
    asked = Question((Column.SEX, Column.OUTCOME), ((Column.DECIDED, ("2026",)),), months=True)
    assert from_text(to_text(asked)) == asked


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"version":1,"by":["name"],"where":{},"months":false}',
        '{"version":1,"by":["sex"],"where":{"post":[1]},"months":false}',
        '{"version":1,"by":[],"where":{},"months":false}',
        '{"version":1,"by":["sex"],"where":{},"months":false,"sql":"DROP"}',
    ],
)
def test_what_was_tampered_with_is_no_question(text: str) -> None:
    with pytest.raises(InputError):
        from_text(text)


def test_a_name_is_no_text() -> None:
    assert require_name(" by-sex-2026 ") == "by-sex-2026"
    for name in ("", "By sex", "a" * 41, "anora's"):
        with pytest.raises(InputError):
            require_name(name)


def test_as_of_a_day_is_the_newest_edition_there_was() -> None:
    second = EditionHead(2, datetime(2026, 12, 1, tzinfo=UTC), 5, 40, 0, 0)
    assert edition_as_of([second, HEAD], None) is second
    assert edition_as_of([second, HEAD], date(2026, 11, 30)) is HEAD
    assert edition_as_of([second, HEAD], date(2026, 12, 1)) is second
    with pytest.raises(InputError) as caught:
        edition_as_of([second, HEAD], date(2026, 11, 21))
    assert caught.value.fields["detail"] == "question-no-edition"
