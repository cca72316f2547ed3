"""What the card of questions reads: of each day the newest edition, and the day of one."""

from datetime import UTC, date, datetime

from ui.pages.numbers.asked import Wanted, day_of, one_a_day, read
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.operations.access.open_desk import OpenDesk


def head(number: int, day: int) -> EditionHead:
    return EditionHead(number, datetime(2026, 11, day, number, tzinfo=UTC), 5, 0, 0, 0)


def test_of_each_day_the_newest() -> None:
    heads = one_a_day([head(3, 22), head(2, 21), head(1, 21)])
    assert [each.number for each in heads] == [3, 2]
    assert day_of(heads, 2) == date(2026, 11, 21)
    assert day_of(heads, 0) is None


def test_before_the_first_edition_nothing_is_answered(hq: OpenDesk) -> None:
    found = read(hq, Wanted())
    assert (found.heads, found.answer, found.saved) == ((), None, {})
    assert found.columns
