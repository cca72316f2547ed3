"""The way from an interview to its judgement and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, judged
from ui.pages.interview import InterviewPage
from vetting_desk.paths import resource_path


def test_a_form_with_evidence_of_its_own_has_a_judgement_and_comes_back(
    page: InterviewPage, qtbot: QtBot
) -> None:
    interview = judged()
    page.show_interview(interview)
    assert page.judging.is_offered()
    assert not page.judging.is_open()
    assert not page.view.top._judge.isHidden()
    page.judging.open()
    assert page.judging.is_open()
    workspace = page.judging.workspace
    assert workspace is not None
    assert page.view.isHidden()
    assert workspace.view.isVisible()
    workspace.answer(f"{H1}/h1_rating/h1_relevance", "low")
    workspace.leave()
    assert not page.judging.is_open()
    assert not page.view.isHidden()
    assert workspace.view.isHidden()
    page._on_place_chosen(H1)
    body = page.view.sheet.body
    assert body is not None
    asked = body.question(f"{H1}/h1_rating/h1_relevance")
    assert asked is not None
    assert asked.value == "low"


@pytest.mark.parametrize("by_key", [False, True])
def test_from_the_summary_all_answers_are_checked_on_the_way_to_signing(
    page: InterviewPage, qtbot: QtBot, *, by_key: bool
) -> None:
    page.show_interview(judged())
    page.judging.open()
    workspace = page.judging.workspace
    assert workspace is not None
    assert workspace.view.check.isVisible()
    workspace.show_indicator(H1)
    assert not workspace.view.check.isVisible(), "one thing at a time"
    workspace.show_page("summary")
    with qtbot.waitSignal(page.check_requested):
        if by_key:
            qtbot.keyClick(workspace.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.mouseClick(workspace.view.check, Qt.MouseButton.LeftButton)
    assert not page.judging.is_open()
    assert not page.view.isHidden()


def test_no_other_form_shows_it(page: InterviewPage, begun: Callable[[bytes | Path], Any]) -> None:
    for name in ("eligibility", "intake", "phq-9"):
        page.show_interview(begun(Path(resource_path(f"instruments/{name}.xml"))))
        assert not page.judging.is_offered(), name
        assert page.view.top._judge.isHidden()
        page.judging.open()
        assert page.judging.workspace is None
        page.clear()


def test_ratings_stay_shut_while_the_conversation_goes_on(page: InterviewPage) -> None:
    interview = judged()
    interview.session.set("/data/conversation/conversation_end/conversation_state", "")
    page.show_interview(interview)
    assert not page.judging.is_offered()
    page.judging.open()
    assert page.judging.workspace is None


def test_a_number_key_in_the_workspace_answers_nothing_behind_it(
    page: InterviewPage, qtbot: QtBot
) -> None:
    interview = judged()
    page.show_interview(interview)
    page._on_place_chosen("/data/protective/p1")
    interview.answer("/data/protective/p1/p1_rating/p1_relevance", "")
    page.judging.open()
    assert page.judging.workspace is not None
    qtbot.keyClick(page.judging.workspace.view, Qt.Key.Key_1)
    assert interview.session.node("/data/protective/p1/p1_rating/p1_relevance").value == ""


def test_leaving_the_interview_leaves_the_judgement(page: InterviewPage) -> None:
    page.show_interview(judged())
    page.judging.open()
    page.clear()
    assert page.judging.workspace is not None
    assert page.judging.workspace.here == ""
    assert not page.view.isHidden()


def test_f1_leads_to_the_handbook_of_judging_while_the_workspace_is_open(
    page: InterviewPage,
) -> None:
    page.show_interview(judged())
    assert not page.judging.is_open()
    page.judging.open()
    workspace = page.judging.workspace
    assert workspace is not None
    assert page.judging.is_open()
    workspace.leave()
    assert not page.judging.is_open()
