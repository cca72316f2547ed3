"""How long a person was asked, and when a pause is due."""

from datetime import UTC, datetime, timedelta

from vetting_desk.operations.safeguards.asked_time import break_due, minutes_asked

START = datetime(2026, 3, 3, 9, tzinfo=UTC)


def at(*minutes: float) -> list[datetime]:
    return [START + timedelta(minutes=each) for each in minutes]


def test_pauses_are_left_out() -> None:
    assert minutes_asked(at(0, 5, 9, 60, 66)) == 15


def test_one_answer_takes_no_time() -> None:
    assert minutes_asked(at(3)) == 0
    assert minutes_asked([]) == 0


def test_a_clock_put_back_counts_nothing_backwards() -> None:
    assert minutes_asked(at(30, 35, 2, 4)) == 7


def test_a_pause_is_due_after_three_quarters_of_an_hour() -> None:
    given = at(*range(0, 45, 5))
    assert not break_due(given, START + timedelta(minutes=44))
    assert break_due(given, START + timedelta(minutes=45))


def test_none_is_due_after_a_pause() -> None:
    assert not break_due(at(*range(0, 45, 5)), START + timedelta(minutes=50))
    assert not break_due([], START)
    assert not break_due(at(0, 5, 9, 44), START + timedelta(minutes=46))
