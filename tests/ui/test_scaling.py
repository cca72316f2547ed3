"""No text is truncated at any text size, in the languages that need the most room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from ui.shell.application import Application
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.theme import Mode, apply_theme
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn

pytestmark = [pytest.mark.usefixtures("light_again"), pytest.mark.slow]


def needed_by(button: QAbstractButton) -> QSize:
    """Return the room a button needs; of one whose words wrap, at the width it has."""
    hint, width = button.sizeHint(), button.width()
    if not button.hasHeightForWidth():
        return hint
    return QSize(min(hint.width(), width), button.heightForWidth(width))


def clipped(root: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    found = []
    for text in root.findChildren(QLabel):
        if not text.isVisible() or isinstance(text, ElidedLabel) or not text.text():
            continue
        if text.wordWrap():
            short = text.height() < text.heightForWidth(text.width()) - 1
        else:
            short = (
                text.width() < text.sizeHint().width() - 1
                or text.height() < text.sizeHint().height() - 1
            )
        if short:
            found.append(text.text()[:60])
    for area in root.findChildren(ScrollColumn):
        if area.isVisible() and area.least_width() > area.viewport().width():
            found.append(f"sideways: {type(area.parentWidget()).__name__}")
    found += [
        f"{button.text()}: {button.size().toTuple()} of {needed.toTuple()}"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and not isinstance(button, RowButton)
        for needed in [needed_by(button)]
        if button.width() < needed.width() - 1 or button.height() < needed.height() - 1
    ]
    return found


@pytest.fixture(
    params=[
        ("en", 100), ("en", 150), ("en", 200), ("ru", 100), ("tg", 150), ("fa", 100), ("fa", 200),
    ],
    ids=str,
)  # fmt: skip
def dressed_so(request: pytest.FixtureRequest, qapp: Application, light_again: None) -> None:
    language, scale = request.param
    qapp.translations.use(language)
    apply_theme(qapp, Mode.LIGHT, scale)


def test_the_unlock_screen(dressed_so: None, window: MainWindow) -> None:
    assert clipped(window) == []


def test_every_page_of_a_desk(
    dressed_so: None, frame: DeskFrame, settle: Callable[[], None]
) -> None:
    cut: dict[str, list[str]] = {}

    def look(page: str) -> None:
        settle()
        if found := clipped(frame):
            cut[page] = found

    for name in ("cases", "interview", "transfer", "instruments", "people", "log", "desk"):
        frame.go(name)
        look(name)
    frame.new_case()
    look("new case")
    frame.pages.form.save()
    look("new case with a problem")
    frame.show_enrolment()
    look("membership")
    frame.go("cases")
    settle()
    frame.pages.cases.choose_row(0)
    look("summary")
    frame.open_case(frame.pages.cases.rows()[0].id)
    look("case")
    detail = frame.pages.case.detail
    assert detail is not None
    frame.open_record(detail.records[0], detail.case.reference)
    look("record")
    assert cut == {}


def test_the_first_run(dressed_so: None, window: MainWindow, settle: Callable[[], None]) -> None:
    window.show_first_run()
    page = window.first_run_page
    assert page is not None
    cut = {}
    for show in (
        page.show_kinds,
        lambda: page.show_kind("training"),
        lambda: page.show_kind("join"),
        lambda: page.show_kind("restore"),
    ):
        show()
        settle()
        cut[type(page.step).__name__] = clipped(window)
    assert not any(cut.values()), cut


def test_the_settings(dressed_so: None, window: MainWindow, settle: Callable[[], None]) -> None:
    window.show_settings()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert clipped(dialog) == []
    dialog.close()
