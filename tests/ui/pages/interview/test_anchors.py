"""What counts for an indicator, and what does not."""

from pathlib import Path
from typing import Any

import pytest

from ui.pages.interview.anchors import is_anchor
from vetting_desk.forms import load_form
from vetting_desk.paths import resource_path

H1, H2 = "/data/history/h1", "/data/history/h2"


@pytest.fixture
def rating(page: Any, interview: Any) -> Any:
    """The page of H1 while the return assessment is coded."""
    live = interview(Path(resource_path("instruments/return-spj.xml")))
    live.answer("/data/before/age/age_group", "adult")
    live.answer("/data/conversation/conversation_end/conversation_state", "ended")
    page.show_interview(live)
    page._on_place_chosen(H1)
    return page.view.sheet.body


def notes(rating: Any) -> list[str]:
    return [widget.plain_label() for widget in rating.anchors.notes.questions.values()]


def test_both_stand_beside_the_indicator(rating: Any) -> None:
    assert notes(rating) == [
        "Counts. Knew which group it was, and chose it when refusing was possible.",
        "Does not count. Deceit, debt, forced marriage, childhood, following a husband.",
    ]
    assert not rating.anchors.isHidden()
    assert f"{H1}/h1_counts" not in rating._definition.questions


def test_one_press_folds_them_and_another_opens_them(rating: Any) -> None:
    rating.anchors._fold.click()
    assert rating.anchors.notes.isHidden()
    rating.anchors._fold.click()
    assert not rating.anchors.notes.isHidden()


def test_what_was_folded_stays_so_on_the_next_indicator(page: Any, rating: Any) -> None:
    rating.anchors._fold.click()
    page._on_place_chosen(H2)
    body = page.view.sheet.body
    assert body.anchors.notes.isHidden()
    assert notes(body)[0].startswith("Counts. An own task")


def test_a_note_that_is_asked_for_is_unfolded(rating: Any) -> None:
    rating.anchors._fold.click()
    rating.reveal(f"{H1}/h1_not")
    assert rating.anchors.is_open()


def test_a_criterion_without_anchors_has_no_button(page: Any, interview: Any) -> None:
    live = interview(Path(resource_path("instruments/eligibility.xml")))
    live.answer("/data/before/age/age_group", "adult")
    live.answer("/data/account/conversation_end/conversation_state", "ended")
    page.show_interview(live)
    page._on_place_chosen("/data/criteria/e1")
    assert page.view.sheet.body.anchors.isHidden()


def test_only_the_two_notes_are_anchors() -> None:
    session = load_form(resource_path("instruments/return-spj.xml")).new_session()
    assert sum(is_anchor(node) for node in session.walk()) == 68
