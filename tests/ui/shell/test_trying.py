"""An instrument of the desk is tried out in a window of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from ui.ground.tasks import Tasks
from ui.pages.interview.preview.window import PreviewWindow
from ui.shell.frame import DeskFrame
from ui.widgets.tables import choose_row


def test_an_instrument_opens_from_its_page_and_nothing_of_it_is_kept(
    frame: DeskFrame, tasks: Tasks, settle: Callable[[], None]
) -> None:
    frame.go("instruments")
    settle()
    page = frame.pages.instruments
    log_before = tasks.call(frame.open_desk.casebook.audit.length)
    choose_row(page._table, 0)
    page._try.click()
    settle()
    window = frame.findChild(PreviewWindow)
    assert window is not None
    assert window.isVisible()
    assert not any("F5" in button.text() for button in window.findChildren(QPushButton))
    window.close()
    assert tasks.call(frame.open_desk.casebook.audit.length) == log_before
