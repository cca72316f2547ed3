"""Reading: sections to go to, words to find, a zoom that is told, and the page in view."""

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.paper import Paper
from ui.widgets.reader.reader import Reader
from vetting_desk.model.pages import LaidOut


class Blank(Paper):
    def count(self) -> int:
        return 1

    def size(self, _page: int) -> QSizeF:
        return QSizeF(300, 300)

    def paint(self, painter: QPainter, page: int, zoom: float) -> None:
        """Nothing is on it."""


@pytest.fixture
def reader(qtbot: QtBot, laid_out: LaidOut) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    made.show_paper(DrawnPaper(laid_out, made))
    return made


def test_every_section_is_a_choice_away(reader: Reader, laid_out: LaidOut) -> None:
    titles = [reader._sections.itemText(at) for at in range(reader._sections.count())]
    assert titles == [section.title for section in laid_out.sections]
    for number, section in enumerate(laid_out.sections):
        reader._sections.activated.emit(number)
        top = reader.view._pages.tops[section.page] + section.top * reader.view._pages.scale
        bar = reader.view.verticalScrollBar()
        assert bar.value() == pytest.approx(min(top, bar.maximum()), abs=2)
    assert reader.view.hasFocus()


def test_the_section_in_view_is_named_as_one_scrolls(reader: Reader, qtbot: QtBot) -> None:
    qtbot.keyClick(reader.view, Qt.Key.Key_End)
    assert reader._sections.currentText() == "Signature"
    assert reader._where.text() == f"Page {reader.view.page() + 1} of {reader.view.paper.count()}"  # type: ignore[union-attr]


def test_words_are_found_counted_and_gone_through(reader: Reader, qtbot: QtBot) -> None:
    reader.look_for("debt NUMBER 3")
    assert reader.found() == "1 of 5"
    assert reader.view.chosen_text() == "Debt number 3"
    reader.find_next()
    assert reader.found() == "2 of 5"
    reader.find_before()
    reader.find_before()
    assert reader.found() == "5 of 5"
    reader.find_next()
    assert reader.found() == "1 of 5"


def test_finding_is_done_by_keys_alone(reader: Reader, qtbot: QtBot) -> None:
    reader.view.setFocus()
    qtbot.keyClick(reader.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader._find.hasFocus()
    qtbot.keyClicks(reader._find, "debt number 1")
    first = reader.found()
    qtbot.keyClick(reader._find, Qt.Key.Key_Return)
    assert reader.found() != first
    qtbot.keyClick(reader._find, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert reader.found() == first


def test_it_is_found_from_the_page_in_view_on(reader: Reader, laid_out: LaidOut) -> None:
    last = laid_out.sections[-2].page
    reader.view.go_to(last)
    reader.look_for("debt number")
    at = int(reader.found().split()[0])
    assert at > 12


def test_what_is_not_there_says_so(reader: Reader) -> None:
    reader.look_for("nowhere in it")
    assert reader.found() == "Not found"
    assert not reader._next.isVisibleTo(reader)
    reader.find_next()
    reader.look_for("")
    assert reader.found() == ""


def test_the_size_is_told_and_changed_by_buttons(reader: Reader) -> None:
    fitted = reader._fit.text()
    reader._larger.click()
    assert reader._fit.text() == f"{reader.view.zoom()} %" != fitted
    reader._smaller.click()
    reader._fit.click()
    assert reader._fit.text() == fitted


def test_of_a_paper_without_text_nothing_can_be_found(reader: Reader) -> None:
    reader.show_paper(Blank(reader))
    assert not reader._searching.isVisibleTo(reader)
    assert not reader._sections.isVisibleTo(reader)
    reader._on_find_asked()
    assert not reader._find.hasFocus()
    reader.show_paper(None)
    assert reader._where.text() == ""


def test_a_paper_that_is_no_longer_shown_is_forgotten(
    reader: Reader, qtbot: QtBot, laid_out: LaidOut
) -> None:
    before = reader.view.paper
    assert before is not None
    with qtbot.waitSignal(before.destroyed):
        reader.show_paper(DrawnPaper(laid_out, reader))


def test_every_tool_has_a_name(reader: Reader) -> None:
    for tool in (reader._before, reader._next, reader._smaller, reader._larger, reader._fit):
        assert tool.accessibleName()
    assert reader._find.accessibleName()
    assert reader._sections.accessibleName()
