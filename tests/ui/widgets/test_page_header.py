"""The head of every page."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.page_header import PageHeader


@pytest.fixture
def header(qtbot: QtBot) -> PageHeader:
    made = PageHeader()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_header_shows_only_what_a_page_has(header: PageHeader, qtbot: QtBot) -> None:
    header.set_title("Cases", "Post")
    assert not any(button.isVisible() for button in header.findChildren(QPushButton))
    header.set_act("New case")
    header.set_back("Back")
    with qtbot.waitSignal(header.acted):
        header.act_button.click()
    assert sum(button.isVisible() for button in header.findChildren(QPushButton)) == 2


def test_the_way_back_is_taken_by_the_keyboard(header: PageHeader, qtbot: QtBot) -> None:
    header.set_back("Cases")
    back = next(each for each in header.findChildren(QPushButton) if each.text() == "Cases")
    with qtbot.waitSignal(header.went_back):
        qtbot.keyClick(back, Qt.Key.Key_Space)


def test_an_act_that_is_not_possible_now_is_shown_and_does_nothing(
    header: PageHeader, qtbot: QtBot
) -> None:
    header.set_act("Sign", enabled=False)
    assert header.act_button.isVisible()
    with qtbot.assertNotEmitted(header.acted):
        header.act_button.click()


def test_what_was_offered_is_taken_away_by_empty_words(header: PageHeader) -> None:
    header.set_act("New case")
    header.set_back("Back")
    header.set_act("")
    header.set_back("")
    assert not any(button.isVisible() for button in header.findChildren(QPushButton))


def test_it_says_when_something_was_saved(header: PageHeader) -> None:
    header.set_saved("Saved 14:32")
    assert "Saved 14:32" in [each.text() for each in header.findChildren(QLabel)]


def test_a_long_title_leaves_room_for_the_act(header: PageHeader) -> None:
    header.set_title("A title that never ends " * 10)
    header.set_act("New case")
    header.resize(500, 80)
    act = header.act_button
    assert act.mapTo(header, act.rect().topRight()).x() < 500
    assert act.width() >= act.sizeHint().width()


def test_in_a_mirrored_window_the_act_stands_at_the_left(header: PageHeader) -> None:
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.set_title("Cases")
    header.set_act("New case")
    header.resize(500, 80)
    assert header.act_button.x() == 0


class _Rest(QWidget):
    """A list that would like more room than there is."""

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return more than the page has."""
        return QSize(300, 600)


def test_a_page_that_is_full_leaves_the_header_its_height(
    qtbot: QtBot, qapp: Application, light_again: None
) -> None:
    qapp.translations.use("fa")
    page = QWidget()
    column = QVBoxLayout(page)
    header = PageHeader(page)
    header.set_back("پرونده‌ها")
    header.set_title("نمونه")
    rest = _Rest(page)
    rest.setMinimumHeight(150)
    column.addWidget(header)
    column.addWidget(rest)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    qapp.processEvents()
    assert header._back.height() >= header._back.sizeHint().height()
    assert rest.height() < 300


@pytest.mark.parametrize("mirrored", [False, True])
def test_parts_stand_beside_a_title_that_is_whole_and_else_beneath_it(
    qtbot: QtBot, qapp: Application, mirrored: bool
) -> None:
    page = QWidget()
    page.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    column = QVBoxLayout(page)
    header = PageHeader(page)
    parts = FlowRow(header)
    for words in ("Story", "Person and family", "Papers and passage", "Plan and needs"):
        parts.add(QPushButton(words, parts))
    header.set_parts(parts, beside=True)
    column.addWidget(header)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(1000, 300)
    page.show()
    title = header._title

    def whole() -> bool:
        qapp.processEvents()
        return title.width() >= title.sizeHint().width() and parts.height() < 2 * title.height()

    def below() -> bool:
        qapp.processEvents()
        return parts.y() >= title.geometry().bottom()

    header.set_title("Swallow")
    assert whole()
    assert not below()
    header.set_title("Somebody with a name that has many parts and is written in full")
    assert below()
    assert whole()
    header.set_title("Swallow of the practice")
    assert not below()
    header.set_act("Begin a follow-up, which has words of its own, and many of them")
    assert below()
    assert whole()
    header.set_act("")
    assert not below()
    page.resize(620, 300)
    assert below()
    assert whole()


def test_parts_that_need_two_lines_beneath_the_title_get_them(
    qtbot: QtBot, qapp: Application
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    header = PageHeader()
    column.addWidget(header)
    column.addStretch(1)
    chips = [(str(each), "A part of the thing") for each in range(6)]
    parts = FilterChips(chips, "Parts", header)
    header.set_parts(parts, beside=False)
    qtbot.addWidget(page)
    page.resize(500, 600)
    page.show()
    for _ in range(5):
        qapp.processEvents()
    assert parts.height() >= parts.heightForWidth(parts.width())
