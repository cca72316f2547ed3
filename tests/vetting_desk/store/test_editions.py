"""Editions and saved questions are only added, and the log notices what was changed with own tools."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, Placed
from vetting_desk.model.numbers.questions import Question

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
LINE = ("north", "woman", "18-24", "тоҷикӣ", "present", "2026-01", "2026-02", "", "", "", "")
QUESTION = Question((Column.SEX,))


def add(bench: Bench, many: int = 3) -> list[str]:
    made = [bench.case().id for _ in range(many)]
    bench.casebook.editions.add(Placed(dict.fromkeys(made, LINE), 1, 2), AT, 3)
    return made


def test_an_edition_is_read_as_it_was_made(bench: Bench) -> None:
    made = add(bench)
    books = bench.casebook.editions
    [head] = books.heads()
    assert (head.number, head.at, head.least, head.cases, head.held, head.late) == (
        1,
        AT,
        3,
        3,
        1,
        2,
    )
    kept = books.get(1)
    assert (kept.head, kept.columns, kept.lines) == (head, COLUMNS, {LINE: 3})
    assert books.placed() == dict.fromkeys(made, LINE)
    with pytest.raises(NotFoundError):
        books.get(2)


def test_the_newest_says_where_cases_stand(bench: Bench) -> None:
    add(bench)
    later = add(bench, 4)
    books = bench.casebook.editions
    assert [each.number for each in books.heads()] == [2, 1]
    assert set(books.placed()) == set(later)
    assert books.get(1).lines == {LINE: 3}


def test_of_an_erased_case_nothing_says_where_it_stood(bench: Bench) -> None:
    made = add(bench)
    bench.casebook.erasure.erase(made[0], bench.clock.now(), bench.officer.id, "Invented")
    assert set(bench.casebook.editions.placed()) == set(made[1:])
    bench.casebook.verify()


def test_a_question_has_its_name_for_good(bench: Bench) -> None:
    books = bench.casebook.editions
    books.save("mine", QUESTION)
    books.save("mine", QUESTION)
    with pytest.raises(StateError):
        books.save("mine", Question((Column.AGE,)))
    assert books.questions() == {"mine": QUESTION}
    bench.casebook.verify()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE editions SET least = 2",
        "UPDATE editions SET content = replace(content, 'woman', 'man')",
        "DELETE FROM editions",
        "UPDATE questions SET name = 'other'",
    ],
)
def test_what_was_changed_is_noticed(bench: Bench, tamper: Callable[..., None], sql: str) -> None:
    add(bench)
    bench.casebook.editions.save("mine", QUESTION)
    bench.casebook.verify()
    tamper(sql)
    with pytest.raises(AuditChainError):
        bench.casebook.verify()
