"""Leaving an interview: continued, left as a draft, or discarded."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ui.asking.decision import LeaveDialog, Leaving


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def test_leaving_asks_and_the_safe_button_is_first(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page.ask_to_leave()
    dialog = page.findChild(LeaveDialog)
    assert dialog.focusWidget().text() == "Keep editing"


@pytest.mark.parametrize(
    ("leaving", "ended", "param"),
    [(Leaving.DRAFT, "closed", "draft"), (Leaving.DISCARD, "discarded", "discarded")],
)
def test_leaving_ends_the_interview_as_decided(
    page: Any,
    two_sections: Any,
    qtbot: QtBot,
    leaving: Leaving,
    ended: str,
    param: str,
) -> None:
    begin(page, two_sections)
    page.ask_to_leave()
    with qtbot.waitSignal(page.left) as left:
        page.findChild(LeaveDialog).decided.emit(leaving)
    assert left.args == [param]
    assert two_sections.ended == ended
    assert page.view.sheet.body is None


def test_keeping_on_changes_nothing(page: Any, two_sections: Any, qtbot: QtBot) -> None:
    begin(page, two_sections)
    page.ask_to_leave()
    with qtbot.assertNotEmitted(page.left):
        page.findChild(LeaveDialog)._on_keep()
    assert page.view.sheet.body is not None


def test_leaving_stores_what_is_typed(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page.view.sheet.body.question("/data/a/name")._field.setPlainText("Zarina")
    page.ask_to_leave()
    assert two_sections.rows == [("/data/a/name", "Zarina")]
