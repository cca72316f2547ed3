"""Pages below each other: fitted, zoomed about the middle, scrolled by keys and wheel, painted once seen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from ui.widgets.reader.arrangement import MOST
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.pages_area import PagesArea
from ui.widgets.reader.paper import Paper
from vetting_desk.model.pages import LaidOut


class Noted(Paper):
    """Twenty blank pages that note which of them are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []
        self.height = 800.0

    def count(self) -> int:
        return 20

    def size(self, _page: int) -> QSizeF:
        return QSizeF(600, self.height)

    def paint(self, _painter: QPainter, page: int, _zoom: float) -> None:
        self.painted.append(page)


@pytest.fixture
def area(qtbot: QtBot) -> PagesArea:
    made = PagesArea()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pages_are_as_wide_as_the_view(area: PagesArea, laid_out: LaidOut) -> None:
    area.show_paper(DrawnPaper(laid_out))
    wide = area.zoom()
    area.resize(500, 600)
    assert area.zoom() < wide
    area.set_zoom(80)
    area.resize(900, 600)
    assert area.zoom() == 80
    area.fit()
    assert area.zoom() == wide


def test_only_what_is_seen_is_painted(area: PagesArea, qtbot: QtBot) -> None:
    paper = Noted()
    area.show_paper(paper)
    area.grab()
    assert set(paper.painted) == {0}
    paper.painted.clear()
    area.go_to(10)
    area.grab()
    assert {9, 10} <= set(paper.painted) | {9}
    assert max(paper.painted) <= 11
    assert min(paper.painted) >= 9


def test_zooming_keeps_what_is_in_the_middle(area: PagesArea) -> None:
    area.show_paper(Noted())
    area.go_to(7, 400)
    page = area.page()
    for act in (area.zoom_in, area.zoom_in, area.zoom_out, area.zoom_out, area.zoom_out):
        act()
        assert abs(area.page() - page) <= 1
    area.set_zoom(10_000)
    assert area.zoom() == MOST


def test_the_page_in_view_is_told(area: PagesArea) -> None:
    told: list[int] = []
    area.show_paper(Noted())
    area.page_changed.connect(told.append)
    area.go_to(3)
    assert (told, area.page()) == ([3], 3)
    assert area.accessibleName() == "Page 4 of 20"
    area.go_to(99)
    assert area.page() == 3


def test_a_screen_reader_is_given_the_text_of_the_page(area: PagesArea, laid_out: LaidOut) -> None:
    area.show_paper(DrawnPaper(laid_out))
    assert "Invented Officer" in area.accessibleDescription()


@pytest.mark.parametrize("keys", [Qt.Key.Key_PageDown, Qt.Key.Key_Down])
def test_keys_scroll(area: PagesArea, qtbot: QtBot, keys: Qt.Key) -> None:
    area.show_paper(Noted())
    qtbot.keyClick(area, keys)
    assert area.verticalScrollBar().value() > 0


@pytest.mark.parametrize(("notches", "steps"), [(120, 1), (60, 0), (-240, -2)])
def test_a_wheel_with_ctrl_zooms_by_steps(area: PagesArea, notches: int, steps: int) -> None:
    area.show_paper(Noted())
    area.set_zoom(100)
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area.viewport(), event)
    assert area.zoom() == {1: 110, 0: 100, -2: 80}[steps]


def test_a_wheel_alone_scrolls(area: PagesArea) -> None:
    area.show_paper(Noted())
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area.viewport(), event)
    assert area.verticalScrollBar().value() > 0


def test_a_page_that_becomes_ready_may_have_another_size(area: PagesArea) -> None:
    paper = Noted()
    area.show_paper(paper)
    before = area.verticalScrollBar().maximum()
    paper.height = 1600
    paper.page_ready.emit(0)
    assert area.verticalScrollBar().maximum() > before


def test_another_paper_begins_at_its_first_page_and_none_is_blank(area: PagesArea) -> None:
    first, second = Noted(), Noted()
    area.show_paper(first)
    area.go_to(9)
    area.show_paper(second)
    assert (area.page(), area.verticalScrollBar().value()) == (0, 0)
    first.page_ready.emit(0)  # of a paper that is gone
    area.show_paper(None)
    area.grab()
    assert area.verticalScrollBar().maximum() == 0
    assert area.accessibleDescription() == ""


def test_large_text_may_have_larger_pages(area: PagesArea, qapp: Application) -> None:
    area.resize(2600, 600)
    area.show_paper(Noted())
    ordinary = area.zoom()
    apply_theme(qapp, Mode.LIGHT, 200)
    try:
        assert area.zoom() > ordinary
    finally:
        apply_theme(qapp, Mode.LIGHT, 100)


def test_pages_lie_from_left_to_right_in_every_language(
    area: PagesArea, light_again: None, qapp: Application, laid_out: LaidOut
) -> None:
    area.show_paper(DrawnPaper(laid_out))
    plain = area.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = area.grab().toImage()
    assert plain.size() == mirrored.size()
    assert area.viewport().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_paper_shown_before_there_is_room_begins_at_its_top(qtbot: QtBot) -> None:
    made = PagesArea()
    qtbot.addWidget(made)
    made.resize(90, 30)
    made.show_paper(Noted())
    made.show()
    made.resize(1000, 700)
    qtbot.waitExposed(made)
    assert (made.page(), made.verticalScrollBar().value()) == (0, 0)


def test_a_window_made_wider_keeps_what_stands_at_its_top(area: PagesArea) -> None:
    area.resize(500, 600)
    area.show_paper(Noted())
    area.go_to(5)
    area.resize(900, 600)
    assert area.page() == 5
