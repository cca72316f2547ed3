"""The drawer beside an indicator: keys link, open and take away."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.drawer import Drawer
from ui.pages.interview.workspace.face import Workspace
from ui.theme import Mode, apply_theme


def links(workspace: Workspace, reference: str) -> dict[str, str]:
    row = workspace.board.row(reference) if workspace.board is not None else None
    return {link.number: link.side for link in row.links} if row is not None else {}


def test_one_key_links_a_line_and_another_takes_it_away(
    at: Callable[[str], Workspace], qtbot: QtBot
) -> None:
    workspace = at(H6)
    drawer = workspace.view.drawer
    drawer.list.choose(4)
    for key, side in ((Qt.Key.Key_1, "for"), (Qt.Key.Key_2, "against"), (Qt.Key.Key_3, "both")):
        qtbot.keyClick(drawer.list, key)
        assert links(workspace, H6) == {"5": side}
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    assert links(workspace, H6) == {}


def test_enter_opens_the_line(at: Callable[[str], Workspace], qtbot: QtBot) -> None:
    drawer = at(H1).view.drawer
    drawer.list.choose(1)
    qtbot.keyClick(drawer.list, Qt.Key.Key_Return)
    assert drawer.stack.currentWidget() is drawer.line_page
    assert drawer.line_page.reference == "/data/evidence/line[2]"


def test_it_says_how_many_lines_are_left(at: Callable[[str], Workspace], qtbot: QtBot) -> None:
    drawer = at(H1).view.drawer
    drawer.search.setText("guards beaten")
    qtbot.waitUntil(lambda: drawer.count_text() == "1 of 42 lines")


def test_delete_does_nothing_to_a_line_that_is_linked_elsewhere(
    at: Callable[[str], Workspace], qtbot: QtBot
) -> None:
    workspace = at(H6)
    workspace.view.drawer.list.choose(0)
    qtbot.keyClick(workspace.view.drawer.list, Qt.Key.Key_Delete)
    assert workspace.judging is not None
    assert workspace.judging.last is None


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT, 200)
    yield
    apply_theme(qapp, Mode.LIGHT, 100)


@pytest.mark.usefixtures("large")
def test_nothing_is_cut_or_squeezed_at_large_letters(qtbot: QtBot) -> None:
    low = QWidget()  # a window of its own would not become as low
    qtbot.addWidget(low)
    drawer = Drawer(low)
    drawer.resize(drawer.width(), 320)
    low.show()
    QApplication.processEvents()
    assert drawer.which.y() >= drawer.search.geometry().bottom()
    assert drawer.list.y() >= drawer.which.geometry().bottom()
    buttons = [each for each in drawer.stack.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) >= 2
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert each.height() >= each.sizeHint().height()


@pytest.mark.usefixtures("large")
def test_the_passages_scroll_where_they_have_no_room_and_their_button_is_whole(
    qtbot: QtBot,
) -> None:
    low = QWidget()
    qtbot.addWidget(low)
    drawer = Drawer(low)
    drawer.resize(drawer.width(), 320)
    drawer.show_passages()
    low.show()
    QApplication.processEvents()
    page = drawer.passages
    assert page.height() >= page.minimumSizeHint().height()
    take = page.findChild(QPushButton)
    assert take is not None
    assert take.geometry().bottom() <= page.height()
    assert drawer.stack.geometry().bottom() <= drawer.height()
