"""Letters on buttons, chosen from their words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.mnemonics import Mnemonics, with_letters


def test_no_two_have_the_same_letter() -> None:
    assert with_letters(["Save", "Sign and lock", "Skip"]) == ["&Save", "Sign &and lock", "S&kip"]


def test_letters_of_every_script_will_do() -> None:
    assert with_letters(["Назад", "Новое дело", "ذخیره"]) == ["&Назад", "Новое &дело", "&ذخیره"]


def test_capitals_and_small_letters_are_the_same() -> None:
    assert with_letters(["Add", "a"]) == ["&Add", "a"]


def test_a_letter_that_a_button_has_already_is_given_to_no_other() -> None:
    assert with_letters(["C&lose", "Lock", "B && &c"]) == ["C&lose", "L&ock", "B && &c"]


def test_where_no_letter_is_left_there_is_none() -> None:
    assert with_letters(["1", "", "A & B"]) == ["1", "", "A & B"]


def window(qtbot: QtBot, *words: str) -> tuple[QWidget, list[QPushButton]]:
    made = QWidget()
    column = QVBoxLayout(made)
    buttons = [QPushButton(text, made) for text in words]
    for button in buttons:
        column.addWidget(button)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    return made, buttons


def test_they_are_there_while_alt_is_held(qtbot: QtBot) -> None:
    _window, buttons = window(qtbot, "Back", "Begin")
    qtbot.keyPress(buttons[0], Qt.Key.Key_Alt)
    assert [button.text() for button in buttons] == ["&Back", "B&egin"]
    qtbot.keyRelease(buttons[0], Qt.Key.Key_Alt)
    assert [button.text() for button in buttons] == ["Back", "Begin"]


def test_alt_with_the_letter_presses_the_button(qtbot: QtBot) -> None:
    _window, buttons = window(qtbot, "Back", "Begin")
    qtbot.keyPress(buttons[0], Qt.Key.Key_Alt)
    with qtbot.waitSignal(buttons[1].clicked):
        qtbot.keyClick(buttons[0], Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(buttons[0], Qt.Key.Key_Alt)


def test_words_that_changed_meanwhile_stay(qtbot: QtBot) -> None:
    ground, buttons = window(qtbot, "Back")
    letters = Mnemonics()
    letters.show(ground)
    buttons[0].setText("Leave")
    letters.hide()
    assert buttons[0].text() == "Leave"
