"""Breaks: suggested in time, possible at any time, recorded if the form has a place for them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ui.pages.interview.pausing import BREAK_AFTER

ROOT = Path(__file__).resolve().parents[4]


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def test_a_break_is_suggested_after_45_minutes(page: Any, two_sections: Any) -> None:
    assert timedelta(minutes=45) == BREAK_AFTER
    begin(page, two_sections)
    assert page.pausing._timer.interval() == 45 * 60 * 1000
    page.pausing.suggested.emit()
    assert not page.view.nudge.isHidden()
    assert page.view.nudge.sentence() == "45 minutes have passed."


def test_a_break_without_a_place_in_the_form_says_so(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page.view.top.pause_requested.emit()
    dialog = page.pausing.dialog
    assert dialog.reasons.isHidden()
    dialog.accept()
    assert two_sections.rows == []


@pytest.fixture
def open_talk(interview: Any) -> Any:
    made = interview(ROOT / "resources" / "instruments" / "return-spj.xml")
    by_name = {node.name: node.reference for node in made.session.walk()}
    for name, value in (("notice_state", "understood"), ("agrees", "yes"), ("age_group", "adult")):
        made.answer(by_name[name], value)
    return made


def test_a_break_is_written_into_the_record(page: Any, open_talk: Any) -> None:
    begin(page, open_talk)
    page.view.top.pause_requested.emit()
    dialog = page.pausing.dialog
    dialog.reasons.rows[1].click()
    dialog.accept()
    values = {reference.rpartition("/")[2]: value for reference, value in open_talk.rows[-4:]}
    assert values["breaks_taken"] == "yes"
    assert values["break_reason"] == "asked"
    assert values["break_from"] <= values["break_to"]


def test_a_second_break_is_a_second_line(page: Any, open_talk: Any) -> None:
    begin(page, open_talk)
    for _ in range(2):
        page.view.top.pause_requested.emit()
        page.pausing.dialog.reasons.rows[0].click()
        page.pausing.dialog.accept()
    repeat = "/data/conversation/breaks/break"
    assert [child.reference for child in open_talk.session.node(repeat).children] == [
        f"{repeat}[1]",
        f"{repeat}[2]",
    ]


def test_distress_opens_the_card_and_records_what_was_done(page: Any, open_talk: Any) -> None:
    begin(page, open_talk)
    page.view.top.pause_requested.emit()
    dialog = page.pausing.dialog
    assert dialog.card.isHidden()
    dialog.reasons.rows[2].click()
    assert not dialog.card.isHidden()
    dialog._step_rows.rows[0].click()
    dialog.accept()
    names = [reference.rpartition("/")[2] for reference, _ in open_talk.rows[-5:]]
    assert names == ["breaks_taken", "break_from", "break_to", "break_reason", "distress_step"]


def test_no_reason_is_chosen_beforehand(page: Any, open_talk: Any) -> None:
    begin(page, open_talk)
    page.view.top.pause_requested.emit()
    assert not any(row.isChecked() for row in page.pausing.dialog.reasons.rows)


def test_after_a_break_the_time_counts_anew(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page.pausing.suggested.emit()
    page.view.top.pause_requested.emit()
    page.pausing.dialog.accept()
    assert page.view.nudge.isHidden()
    assert page.pausing._timer.isActive()


def test_a_break_is_suggested_in_a_talk_and_not_while_ratings_are_written(
    page: Any, open_talk: Any
) -> None:
    begin(page, open_talk)
    page.pausing._on_time()
    assert not page.view.nudge.isHidden()
    page.view.nudge.hide()
    open_talk.answer("/data/conversation/conversation_end/conversation_state", "ended")
    page.pausing._on_time()
    assert page.view.nudge.isHidden()
