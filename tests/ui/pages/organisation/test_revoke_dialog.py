"""Confirming that certificates are revoked for good."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.organisation.revoke_dialog import LIMIT, RevokeDialog
from ui.widgets.texts import Paragraph
from vetting_desk.model.revocation import RevocationKind

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def made(qtbot: QtBot, *, desk: bool = False) -> RevokeDialog:
    dialog = RevokeDialog("B. Officer", NOW, desk=desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> RevokeDialog:
    return made(qtbot)


def press(dialog: RevokeDialog, words: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_it_says_whose_and_that_it_cannot_be_undone(dialog: RevokeDialog, qtbot: QtBot) -> None:
    assert dialog.windowTitle() == "Revoke the officer B. Officer?"
    assert "cannot be undone" in dialog.findChildren(Paragraph)[0].plain()
    of_desk = made(qtbot, desk=True)
    assert of_desk.windowTitle() == "Revoke the desk B. Officer?"
    assert "all its officers" in of_desk.findChildren(Paragraph)[0].plain()


def test_what_happened_since_when_and_why_is_signalled(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.choose(RevocationKind.LOST)
    dialog.day.show_day(date(2026, 11, 20))
    dialog.reason.setText(" left on a bus ")
    with qtbot.waitSignal(dialog.decided) as signal:
        press(dialog, "Revoke")
    begins = datetime(2026, 11, 20).astimezone(UTC)
    assert signal.args == ["left on a bus", RevocationKind.LOST, begins]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("kind", "since"),
    [
        (RevocationKind.LEFT, NOW),
        (RevocationKind.LOST, NOW.astimezone().replace(hour=0, minute=0)),
        (RevocationKind.MISUSED, NOW.astimezone().replace(hour=0, minute=0)),
    ],
)
def test_who_leaves_today_worked_until_now_and_a_key_lost_today_was_lost_all_day(
    dialog: RevokeDialog, qtbot: QtBot, kind: RevocationKind, since: datetime
) -> None:
    dialog.choose(kind)
    dialog.reason.setText("invented")
    with qtbot.waitSignal(dialog.decided) as signal:
        press(dialog, "Revoke")
    assert signal.args == ["invented", kind, since]


def test_nothing_is_chosen_beforehand(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("invented")
    assert dialog.kind() is None
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Revoke")
    assert dialog.error() == "Choose what happened."


@pytest.mark.parametrize("day", [date(2026, 11, 23), None])
def test_a_day_to_come_or_none_is_no_day(
    dialog: RevokeDialog, qtbot: QtBot, day: date | None
) -> None:
    dialog.choose(RevocationKind.LEFT)
    dialog.reason.setText("invented")
    dialog.day.show_day(day)
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Revoke")
    assert dialog.error() == "Give a day that is not in the future."
    assert dialog.focusWidget() is dialog.day.edit


def test_without_a_reason_nothing_is_revoked(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.choose(RevocationKind.LEFT)
    dialog.reason.setText("  ")
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Revoke")
    assert dialog.error() == "Give the reason."
    assert dialog.reason.property("wrong") == "true"
    assert dialog.focusWidget() is dialog.reason


def test_keeping_them_decides_nothing(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("left the service")
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Keep the certificates")
    assert not dialog.isVisible()


def test_enter_in_the_reason_neither_revokes_nor_closes(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("left the service")
    with qtbot.assertNotEmitted(dialog.decided):
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_reason_has_its_longest(dialog: RevokeDialog) -> None:
    dialog.reason.insert("x" * (LIMIT + 1))
    assert len(dialog.reason.text()) == LIMIT
