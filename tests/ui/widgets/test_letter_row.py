"""Letters that the keyboard lacks are typed at the cursor, by keys alone or by clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.in_sight import seen
from ui.widgets.letter_row import LETTERS, LetterRow, toggle_letters
from ui.widgets.scroll import ScrollColumn


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    column.addWidget(QPlainTextEdit(made))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def field(window: QWidget, qtbot: QtBot) -> QLineEdit:
    found = window.findChild(QLineEdit)
    assert found is not None
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def row_of(window: QWidget) -> LetterRow:
    found = window.findChild(LetterRow)
    assert found is not None
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_letter_is_typed_at_the_cursor_by_keys_alone(
    window: QWidget, field: QLineEdit, qtbot: QtBot
) -> None:
    field.setText("Раҳматао")
    field.setCursorPosition(6)
    press(qtbot, Qt.Key.Key_F9)
    qtbot.waitUntil(row_of(window).keys()[0].hasFocus)
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Right)
    press(qtbot, Qt.Key.Key_Return)
    assert field.text() == "Раҳматҳао"
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)
    assert not [row for row in window.findChildren(LetterRow) if row.isVisible()]


def test_a_click_leaves_the_cursor_where_it_is(
    window: QWidget, field: QLineEdit, qtbot: QtBot
) -> None:
    row = toggle_letters(window, field)
    assert row is not None
    field.setFocus()
    row.choose("fa")
    keys = row.keys()
    for letter in "پدر":
        key = next(key for key in keys if key.text() == letter)
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    assert field.text() == "پدر"


def test_they_go_into_whichever_field_had_the_focus_last(
    window: QWidget, field: QLineEdit, qtbot: QtBot
) -> None:
    row = toggle_letters(window, field)
    assert row is not None
    text = window.findChild(QPlainTextEdit)
    assert text is not None
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    row.keys()[0].click()
    assert (field.text(), text.toPlainText()) == ("", "ғ")


def test_the_field_s_own_rules_hold(window: QWidget, field: QLineEdit) -> None:
    field.setMaxLength(2)
    row = toggle_letters(window, field)
    assert row is not None
    for key in row.keys()[:3]:
        key.click()
    assert field.text() == "ғӣ"


def test_what_is_typed_in_the_row_goes_to_the_field(
    window: QWidget, field: QLineEdit, qtbot: QtBot
) -> None:
    toggle_letters(window, field)
    qtbot.waitUntil(row_of(window).keys()[0].hasFocus)
    qtbot.keyClicks(QApplication.focusWidget(), "ab")
    assert field.text() == "ab"
    press(qtbot, Qt.Key.Key_Backspace)
    assert field.text() == "a"


def test_the_persian_short_gap_is_typed(window: QWidget, field: QLineEdit) -> None:
    row = toggle_letters(window, field)
    assert row is not None
    row.choose("fa")
    keys = row.keys()
    gap = next(key for key in keys if key.accessibleName() == "Short gap")
    gap.click()
    assert field.text() == "\u200c"


@pytest.mark.parametrize(
    ("name", "alphabet"),
    [
        ("tg", "ғӣқӯҳҷ"),
        ("tg-all", "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"),
        ("fa", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"),
    ],
)
def test_no_letter_of_the_alphabet_is_missing(name: str, alphabet: str) -> None:
    assert set(alphabet) <= set(LETTERS[name])


def test_the_key_takes_the_row_away_again(window: QWidget, field: QLineEdit, qtbot: QtBot) -> None:
    assert toggle_letters(window, field) is not None
    assert toggle_letters(window, field) is None
    qtbot.waitUntil(field.hasFocus)


def test_a_window_without_a_column_has_no_place_for_it(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    assert toggle_letters(ground, None) is None


def test_the_field_stays_in_sight(qtbot: QtBot) -> None:
    ground = QWidget()
    column, area = QVBoxLayout(ground), ScrollColumn()
    column.addWidget(area)
    edits = [QLineEdit() for _ in range(12)]
    for edit in edits:
        area.column.addWidget(edit)
    qtbot.addWidget(ground)
    ground.resize(600, 600)
    ground.show()
    ground.activateWindow()
    edits[-1].setFocus()
    qtbot.waitUntil(lambda: edits[-1].hasFocus() and seen(edits[-1]))
    toggle_letters(ground, edits[-1])
    qtbot.waitUntil(lambda: area.height() < 500 and seen(edits[-1]))
