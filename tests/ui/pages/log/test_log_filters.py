"""The filters of the log."""

from datetime import date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.log.action_text import action_text
from ui.pages.log.log_filters import LogFilter, LogFilters

DAY = date(2026, 11, 22)


@pytest.fixture
def filters(qtbot: QtBot) -> LogFilters:
    made = LogFilters(DAY)
    qtbot.addWidget(made)
    made.show_officers([("o1", "A. Officer")])
    made.show_actions(["case-opened", "case-created"])
    made.show()
    return made


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day).astimezone()


def test_at_first_everything_is_asked_for(filters: LogFilters) -> None:
    assert filters.asked() == LogFilter()
    assert not filters.clear_button.isVisible()


def test_the_last_day_counts_whole(filters: LogFilters) -> None:
    filters.since.show_day(DAY)
    filters.until.show_day(DAY)
    asked = filters.asked()
    assert asked.since == midnight(DAY)
    assert asked.until == midnight(DAY + timedelta(days=1))


def test_a_day_long_ago_or_far_ahead_is_asked_for_too(filters: LogFilters) -> None:
    filters.since.show_day(date(1960, 5, 17))
    filters.until.show_day(date(2999, 12, 31))
    asked = filters.asked()
    assert asked.since is not None
    assert asked.since.isoformat().startswith("1960-05-17T00:00:00")
    assert asked.until is not None
    assert asked.until.isoformat().startswith("3000-01-01T00:00:00")


def test_officer_action_and_case_are_asked_for(filters: LogFilters) -> None:
    filters.officer.choose("o1")
    filters.action.choose("case-opened")
    filters.about.setText(" 2026-00017 ")
    asked = filters.asked()
    assert (asked.officer_id, asked.action, asked.about) == ("o1", "case-opened", "2026-00017")


def test_actions_are_offered_in_the_order_of_their_words(filters: LogFilters) -> None:
    words = [filters.action._box.itemText(at) for at in range(filters.action._box.count())]
    assert words == ["Everything", *sorted(map(action_text, ("case-opened", "case-created")))]


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("yesterday", "", "That is not a day that exists."),
        ("", "2026-02-30", "That is not a day that exists."),
        ("2026-11-22", "2026-11-21", "The first day lies after the last"),
        ("2026-11-21", "2026-11-22", ""),
        ("2026-11-22", "2026-11-22", ""),
    ],
)
def test_days_that_cannot_be_asked_for_are_shown(
    filters: LogFilters, since: str, until: str, said: str
) -> None:
    filters.since.edit.setText(since)
    filters.until.edit.setText(until)
    assert filters.problem().startswith(said)
    assert bool(filters.problem()) == bool(said)


def test_a_change_is_signalled_and_can_be_cleared(filters: LogFilters, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filters.changed):
        filters.show_about("c1")
    assert filters.clear_button.isVisible()
    with qtbot.waitSignal(filters.changed):
        filters.clear_button.click()
    assert filters.asked() == LogFilter()
    assert not filters.clear_button.isVisible()


def test_the_same_again_is_not_signalled(filters: LogFilters, qtbot: QtBot) -> None:
    filters.show_about("c1")
    with qtbot.assertNotEmitted(filters.changed):
        filters.about.editingFinished.emit()


def test_a_wrong_day_can_be_cleared_too(filters: LogFilters) -> None:
    filters.since.edit.setText("yesterday")
    filters.since.edit.editingFinished.emit()
    assert filters.clear_button.isVisible()
    filters.clear()
    assert filters.problem() == ""
