"""Choosing and copying: by mouse and by keys; what was found is marked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.guard.clipboard import CopyWatch
from ui.widgets.reader.choosing import Found, Spot
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.page_text import Area
from ui.widgets.reader.pages_view import PagesView
from vetting_desk.model.pages import LaidOut


@pytest.fixture
def view(qtbot: QtBot, laid_out: LaidOut) -> Iterator[PagesView]:
    made = PagesView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_paper(DrawnPaper(laid_out, made))
    yield made
    QGuiApplication.clipboard().clear()


def area_of(view: PagesView, words: str, page: int = 0) -> Area:
    paper = view.paper
    text = paper.text(page) if paper is not None else None
    assert text is not None
    return text.areas(*next(text.find(words)))[0]


def point(view: PagesView, area: Area, part: float) -> QPoint:
    """Return the point of the view at a part of an area's width."""
    corner, scale = view._corner(0), view._pages.scale
    return QPoint(
        round(corner.x() + (area.left + area.width * part) * scale),
        round(corner.y() + (area.top + area.height / 2) * scale),
    )


def test_words_are_chosen_by_dragging_over_them(view: PagesView, qtbot: QtBot) -> None:
    area, port = area_of(view, "Invented Officer"), view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=point(view, area, 0.0))
    qtbot.mouseMove(port, point(view, area, 0.5))
    end = point(view, area, 1.0)
    event_sent(view, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert view.chosen_text() == "Invented Officer"


def event_sent(view: PagesView, at: QPoint) -> None:
    """Send a move with the button held, which qtbot's own does not hold."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    view.mouseMoveEvent(
        QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(at), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip


def test_a_drag_beyond_the_edge_scrolls(view: PagesView, qtbot: QtBot) -> None:
    area, port = area_of(view, "Invented Officer"), view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=point(view, area, 0.0))
    event_sent(view, QPoint(100, port.height() + 60))
    assert view.verticalScrollBar().value() > 0
    assert "Invented Officer" in view.chosen_text()


def test_a_double_click_chooses_a_word(view: PagesView, qtbot: QtBot) -> None:
    at = point(view, area_of(view, "Officer"), 0.5)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.chosen_text() == "Officer"


def test_shift_and_a_click_choose_on(view: PagesView, qtbot: QtBot) -> None:
    area, port = area_of(view, "Invented Officer"), view.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=point(view, area, 0.0))
    assert view.chosen_text() == ""
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, shift, point(view, area, 1.0))
    assert view.chosen_text() == "Invented Officer"


def test_what_is_chosen_is_copied_as_plain_text_and_gone_after_locking(
    view: PagesView, qtbot: QtBot
) -> None:
    owner = QObject()
    watch = CopyWatch(owner)
    view.setFocus()
    view.show_found([], Found(0, 0, 5))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == view.chosen_text() != ""
    assert clipboard.mimeData().formats() == ["text/plain"]
    watch.clear()
    assert clipboard.text() == ""
    watch.stop()


def test_nothing_chosen_copies_nothing(view: PagesView) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("kept")
    view.copy()
    assert clipboard.text() == "kept"
    assert not view.copy_action.isEnabled()


def test_a_passage_is_chosen_by_keys_alone(view: PagesView, qtbot: QtBot) -> None:
    text = view.paper.text(0) if view.paper is not None else None
    assert text is not None
    begin, end = next(text.find("Invented Officer"))
    view.show_found([], Found(0, begin, end - 3))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    assert view.chosen_text() == "Invented Officer"
    qtbot.keyClick(view, Qt.Key.Key_Left, shift)
    assert view.chosen_text() == "Invented Office"
    qtbot.keyClick(view, Qt.Key.Key_Down, shift)
    assert len(view.chosen_text()) > len("Invented Officer")
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen_text().count("Page ") >= 3


@pytest.mark.parametrize(
    ("key", "held", "larger"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, False),
    ],
)
def test_keys_zoom_and_zero_fits_again(
    view: PagesView, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, larger: bool
) -> None:
    fitted = view.zoom()
    qtbot.keyClick(view, key, held)
    assert (view.zoom() > fitted) == larger
    assert view.zoom() != fitted
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == fitted


def test_the_ends_are_a_key_away(view: PagesView, qtbot: QtBot) -> None:
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.value() == bar.pageStep()
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_what_is_found_far_away_is_brought_into_view_and_marked(view: PagesView) -> None:
    last = view.paper.count() - 1 if view.paper is not None else 0
    before = view.grab().toImage()
    view.show_found([Found(last, 0, 4)], Found(last, 0, 4))
    assert view.page() >= last - 1
    assert view._chosen.anchor == Spot(last, 0)
    assert view.grab().toImage() != before
    view.show_found([Found(0, 0, 400)])
    view.verticalScrollBar().setValue(0)
    assert view.grab().toImage() != before


def test_another_paper_has_nothing_chosen(view: PagesView, laid_out: LaidOut) -> None:
    view.choose_all()
    view.show_paper(DrawnPaper(laid_out, view))
    assert view.chosen_text() == ""
    view.show_paper(None)
    view.choose_all()
    view.copy()
    assert view.chosen_text() == ""
