"""A supervisor's decisions on keeping a case."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.case_view import look
from ui.pages.cases.fate import CaseFate
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention

REASON = "Invented: a court asks"


@pytest.fixture
def fate(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> CaseFate:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return CaseFate(desk, tasks, window)


def given(fate: CaseFate, reason: str = REASON, passphrase: str = "") -> ReasonDialog:
    dialog: ReasonDialog = fate.dialog
    dialog.reason.setPlainText(reason)
    dialog.passphrase.field.setText(passphrase)
    dialog.act.click()
    return dialog


def test_a_hold_is_put_on_with_its_reason(
    fate: CaseFate, desk: OpenDesk, case_id: str, qtbot: QtBot
) -> None:
    fate.hold(case_id, "2026-1")
    with qtbot.waitSignal(fate.decided) as signal:
        given(fate)
    assert signal.args == ["The case is on legal hold."]
    assert [(hold.case_id, hold.reason) for hold in retention.holds(desk)] == [(case_id, REASON)]


def test_a_hold_is_lifted(fate: CaseFate, desk: OpenDesk, case_id: str, qtbot: QtBot) -> None:
    retention.hold(desk, case_id, REASON)
    fate.lift(case_id, "2026-1")
    with qtbot.waitSignal(fate.decided) as signal:
        given(fate)
    assert signal.args == ["The legal hold is lifted."]
    assert retention.holds(desk) == []


def test_only_erasing_asks_for_the_passphrase(fate: CaseFate, case_id: str) -> None:
    asked = []
    for ask in (fate.hold, fate.lift, fate.erase):
        ask(case_id, "2026-1")
        dialog = fate.dialog
        assert dialog is not None
        asked.append(dialog.passphrase.isVisible())
        dialog.reject()
    assert asked == [False, False, True]


def test_a_refusal_is_shown_in_the_dialog_and_nothing_is_decided(
    fate: CaseFate, case_id: str, settle: Callable[[], None], qtbot: QtBot
) -> None:
    fate.erase(case_id, "2026-1")
    with qtbot.assertNotEmitted(fate.decided):
        dialog = given(fate, passphrase="four otters juggle plum jam")
        settle()
    assert dialog.isVisible()
    assert "no rule for cases at this stage" in dialog.error()
    assert dialog.reason.toPlainText() == REASON
    dialog.reject()


def test_once_closed_no_dialog_is_left(
    fate: CaseFate, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    fate.hold(case_id, "2026-1")
    dialog = fate.dialog
    assert dialog is not None
    dialog.reject()
    settle()
    assert fate.dialog is None
    assert retention.holds(desk) == []


def test_a_failure_after_the_dialog_went_is_left_to_the_window(
    fate: CaseFate, tasks: Tasks, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(tasks.failed):
        fate._on_failed(OSError("gone"))


def test_a_case_is_closed_and_opened_again(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    fate = CaseFate(desk, tasks, window)
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    fate.show_view(look(desk, case.id))
    assert fate.closing.isVisible()
    fate.closing.click()
    fate.dialog.why.choose("home")
    with qtbot.waitSignal(fate.decided) as signal:
        fate.dialog.act.click()
    assert signal.args == ["The case is closed."]
    fate.show_view(look(desk, case.id))
    assert not fate.closing.isVisible()
    fate.undo()
    with qtbot.waitSignal(fate.decided) as signal:
        given(fate)
    assert signal.args == ["The case is open again."]
    assert not cases.case_detail(desk, case.id).case.closed


def test_nobody_else_is_offered_to_close_it(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    fate = CaseFate(desk, tasks, window)
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    desk.casebook.act_as(replace(desk.officer, role=Role.INTERVIEWER))
    fate.show_view(look(desk, case.id))
    assert not fate.closing.isVisible()
    fate.show_view(None)
    fate.undo()
    assert fate.dialog is None
