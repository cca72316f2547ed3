"""Every focusable widget has a name, on every page."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QProgressBar, QWidget

from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.model import AssessmentState


def nameless(root: QWidget) -> list[str]:
    """Return the visible widgets that are focusable, or show progress, without a name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QProgressBar)
        if not wanted or not widget.isVisible() or widget.focusProxy() is not None:
            continue
        if isinstance(widget.parentWidget(), QAbstractScrollArea) and not widget.accessibleName():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def _pages(frame: DeskFrame, settle: Callable[[], None]) -> Iterator[str]:
    for name in ("cases", "interview", "transfer", "instruments", "people", "log", "desk"):
        frame.go(name)
        settle()
        yield name
    frame.new_case()
    settle()
    yield "new case"
    frame.pages.form.save()
    yield "new case with a problem"
    frame.show_enrolment()
    settle()
    yield "membership"
    frame.go("cases")
    settle()
    frame.pages.cases.choose_row(0)
    settle()
    yield "cases with a summary"
    frame.open_case(frame.pages.cases.rows()[0].id)
    settle()
    yield "case"
    detail = frame.pages.case.detail
    assert detail is not None
    frame.open_record(detail.records[0], detail.case.reference)
    settle()
    yield "record"
    draft = next(draft for draft in detail.assessments if draft.state is AssessmentState.DRAFT)
    frame.open_assessment(draft.id)
    settle()
    yield "interview"


def test_the_unlock_screen(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_page_of_a_desk(frame: DeskFrame, settle: Callable[[], None]) -> None:
    without = {page: found for page in _pages(frame, settle) if (found := nameless(frame))}
    assert without == {}


def test_the_first_run(window: MainWindow, settle: Callable[[], None]) -> None:
    window.show_first_run()
    page = window.first_run_page
    assert page is not None
    assert nameless(window) == []
    page.show_kinds()
    settle()
    assert nameless(window) == []
    for kind in ("training", "join", "headquarters", "restore"):
        page.show_kind(kind)
        settle()
        assert nameless(window) == []


@pytest.mark.parametrize("dialog", ["settings", "help"])
def test_dialogs(unlocked: MainWindow, settle: Callable[[], None], dialog: str) -> None:
    from PySide6.QtWidgets import QApplication

    if dialog == "settings":
        unlocked.show_settings()
    else:
        unlocked.show_help()
    settle()
    shown = QApplication.activeModalWidget()
    assert shown is not None
    assert nameless(shown) == []
    shown.close()


def test_a_count_in_the_rail_is_said_in_words(frame: DeskFrame, settle: Callable[[], None]) -> None:
    settle()
    names = [
        button.accessibleName()
        for button in frame.rail.findChildren(QWidget)
        if hasattr(button, "isCheckable")
    ]
    assert any("to send" in name for name in names)
