"""Making editions at headquarters: what they hold, and that a case that changes alone changes nothing."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench
from tests.vetting_desk.registry.numbers.conftest import TEN, counted
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.cases import cases
from vetting_desk.operations.numbers import editions

COPIES = 6


def fill(bench: Bench) -> list[str]:
    """Sixty cases at headquarters: six of each of ten."""
    desk, made = bench.at(HILOLA), []
    desk.casebook.numbers.begin_again()
    for line in TEN * COPIES:
        case = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)], BirthDate())
        made.append(case.id)
        desk.casebook.numbers.keep({case.id: counted(line)})
    desk.casebook.numbers.keep({bench.case_id: None})
    return made


def test_an_edition_has_whom_enough_share_something_with(bench: Bench) -> None:
    fill(bench)
    desk = bench.at(HILOLA)
    head = editions.make(desk)
    assert (head.number, head.cases, head.held, head.late, head.least) == (1, 60, 0, 0, 5)
    kept = desk.casebook.editions.get(1)
    assert kept.columns == COLUMNS
    assert set(kept.lines.values()) == {COPIES}
    assert editions.editions(desk) == [head]
    entry = desk.casebook.audit.entries(limit=1)[0]
    assert (entry.action, entry.subject) == ("edition-made", "1")


def test_a_case_that_changes_alone_changes_no_edition(bench: Bench) -> None:
    made = fill(bench)
    desk = bench.at(HILOLA)
    editions.make(desk)
    desk.casebook.numbers.keep({made[0]: counted(("north", "woman", "60+", ("02-01",), ""))})
    second = editions.make(desk)
    assert (second.cases, second.late) == (60, 1)
    books = desk.casebook.editions
    assert books.get(2).lines == books.get(1).lines


def test_an_erased_case_goes_with_others_and_its_line_with_it(bench: Bench) -> None:
    made = fill(bench)
    desk = bench.at(HILOLA)
    editions.make(desk)
    desk.casebook.erasure.erase(made[0], desk.clock.now(), desk.officer.id, "Invented")
    assert made[0] not in desk.casebook.editions.placed()
    second = editions.make(desk)
    assert (second.cases, second.held) == (60 - COPIES, COPIES - 1)
    assert set(desk.casebook.editions.get(2).lines.values()) == {COPIES}


def test_the_least_is_three_whatever_tables_show(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(HILOLA)
    monkeypatch.setattr(editions, "policy", lambda of: replace(policy(of), least_shown=1))
    assert editions.make(desk).least == 3


def test_lines_say_what_columns_say(bench: Bench) -> None:
    fill(bench)
    desk = bench.at(HILOLA)
    editions.make(desk)
    at = COLUMNS.index(Column.OUTCOME)
    outcomes = [
        line[at] for line, n in desk.casebook.editions.get(1).lines.items() for _ in range(n)
    ]
    assert outcomes.count("amnesty") == 5 * COPIES
    assert outcomes.count("") == 4 * COPIES
