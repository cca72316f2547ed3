"""A row that is one button."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from ui.widgets.row_button import RowButton


def row(qtbot: QtBot, words: str = "Post", second: str = "", symbol: str = "") -> RowButton:
    made = RowButton(words, second, symbol)
    qtbot.addWidget(made)
    made.resize(300, made.heightForWidth(300))
    made.show()
    return made


def test_a_screen_reader_hears_both_lines(qtbot: QtBot) -> None:
    assert row(qtbot, "Post", "Opens with a passphrase").accessibleName() == (
        "Post, Opens with a passphrase"
    )
    assert row(qtbot).accessibleName() == "Post"


def test_a_click_on_its_words_acts(qtbot: QtBot) -> None:
    made = row(qtbot, "Post", "Opens with a passphrase", "stick")
    for text in made.findChildren(QLabel):
        at = text.mapTo(made, text.rect().center())
        with qtbot.waitSignal(made.clicked):
            assert made.childAt(at) is None
            qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(at))


def test_long_lines_make_it_higher_instead_of_being_cut(qtbot: QtBot) -> None:
    made = row(qtbot, "word " * 60)
    assert made.heightForWidth(300) > 2 * row(qtbot).heightForWidth(300)
    assert made.minimumSizeHint().width() <= 300


@pytest.mark.usefixtures("light_again")
def test_it_grows_with_the_text(qtbot: QtBot, qapp: Application) -> None:
    made = row(qtbot)
    before = made.heightForWidth(300)
    apply_theme(qapp, Mode.LIGHT, 200)
    assert made.heightForWidth(300) == 2 * before


def test_in_a_mirrored_window_the_shape_stands_at_the_right(qtbot: QtBot) -> None:
    made = row(qtbot, "Post", symbol="stick")
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shape = next(each for each in made.findChildren(QLabel) if not each.pixmap().isNull())
    text = next(each for each in made.findChildren(QLabel) if each.text())
    layout = made.layout()
    assert layout is not None
    layout.activate()
    assert shape.x() > text.x()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_acts_by_keys_as_a_row_of_a_list_does(qtbot: QtBot, key: Qt.Key) -> None:
    made = row(qtbot)
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, key)
