"""Everything can be reached and done without a mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow

PASSPHRASE = "four otters juggle plum jam"


def reached_by_tab(window: QWidget, qtbot: QtBot) -> set[QWidget]:
    """Press Tab until the focus returns to the start, and return the focused widgets."""
    window.activateWindow()
    seen: list[QWidget] = []
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None:
            window.setFocus()
            focus = window
        if focus in seen[:-1] and focus is seen[0]:
            break
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    reached = set(seen)
    # Tab stops once at a group with a selection; the arrow keys move inside it.
    for widget in seen:
        if isinstance(widget, QAbstractButton) and widget.group() is not None:
            reached |= set(widget.group().buttons())
    return reached


def wanted(root: QWidget) -> set[QWidget]:
    """Return the enabled buttons and fields on the screen."""
    kinds = (QAbstractButton, QLineEdit)
    return {
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def test_unlocking(window: MainWindow, settle: Callable[[], None], qtbot: QtBot) -> None:
    assert wanted(window) <= reached_by_tab(window, qtbot)
    window.unlock_page.select("post", "")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert window.frame is not None


@pytest.mark.parametrize("page", ["cases", "transfer", "instruments", "people", "log"])
def test_every_button_and_field_of_a_page(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot, page: str
) -> None:
    frame.go(page)
    settle()
    assert wanted(frame) <= reached_by_tab(frame.window(), qtbot)


def test_a_case_is_opened_and_its_interview_continued(
    frame: DeskFrame, unlocked: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    unlocked.activateWindow()
    frame.go("cases")
    settle()
    search = QApplication.focusWidget()
    assert isinstance(search, QLineEdit)
    qtbot.keyClicks(search, "namuna om")
    qtbot.waitUntil(lambda: len(frame.pages.cases.rows()) == 1)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert frame.pages.case.isVisible()
    button = QApplication.focusWidget()
    assert isinstance(button, QAbstractButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert frame.route.questions.isVisible()


def test_the_rail_is_used_by_keys(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot
) -> None:
    button = next(
        b for b in frame.rail.findChildren(QAbstractButton) if b.property("destination") == "log"
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()
    assert button.isChecked()
    assert frame.pages.log.isVisible()


def tab_to(words: str, qtbot: QtBot) -> QWidget:
    """Press Tab until a button with these words in its name has the focus."""
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        said = focus.accessibleName() or (
            focus.text() if isinstance(focus, QAbstractButton) else ""
        )
        if words in said:
            return focus
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {words!r}")


def test_the_first_run_goes_on_by_enter(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window.activateWindow()
    window.show_first_run()
    settle()
    qtbot.keyClick(tab_to("English", qtbot), Qt.Key.Key_Return)
    settle()
    qtbot.keyClick(tab_to("Try it out", qtbot), Qt.Key.Key_Return)
    settle()
    assert tab_to("Start training", qtbot).isVisible()
