"""The names of a person, one line each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.names_editor import MAX_LENGTH, NameLine, NamesEditor
from ui.widgets.letter_row import LetterRow
from vetting_desk.model import NameKind, NameScript, PersonName
from vetting_desk.operations.cases import facts

NAMES = (
    PersonName("Намуна", NameScript.CYRILLIC, NameKind.PRIMARY),
    PersonName("Namuna", NameScript.LATIN, NameKind.VARIANT),
    PersonName("نمونه", NameScript.ARABIC, NameKind.ALIAS),
)


@pytest.fixture
def editor(qtbot: QtBot) -> NamesEditor:
    made = NamesEditor()
    qtbot.addWidget(made)
    made.show()
    return made


def button(editor: NamesEditor | NameLine, words: str) -> QPushButton:
    return next(each for each in editor.findChildren(QPushButton) if each.text() == words)


def test_it_begins_with_one_empty_line_that_stays(editor: NamesEditor) -> None:
    [line] = editor.lines()
    assert editor.names() == []
    assert not button(line, "Remove").isVisible()


def test_names_that_are_shown_come_back(editor: NamesEditor) -> None:
    editor.show_names(NAMES)
    assert tuple(editor.names()) == NAMES


def test_lines_without_a_letter_are_left_out(editor: NamesEditor) -> None:
    editor.show_names(NAMES)
    editor.lines()[1].edit.setText("  ")
    assert editor.names() == [NAMES[0], NAMES[2]]


def test_another_line_is_a_variant_with_the_keyboard(editor: NamesEditor) -> None:
    button(editor, "Add another name or script").click()
    [_first, second] = editor.lines()
    assert editor.focusWidget() is second.edit
    second.edit.setText("Namuna")
    assert editor.names()[0].kind is NameKind.VARIANT


def test_a_line_can_be_taken_away_but_not_the_last(editor: NamesEditor, qtbot: QtBot) -> None:
    editor.show_names(NAMES[:2])
    with qtbot.waitSignal(editor.edited):
        button(editor.lines()[0], "Remove").click()
    assert [name.text for name in editor.names()] == [NAMES[1].text]
    assert not button(editor.lines()[0], "Remove").isVisible()


def test_when_the_first_is_taken_away_the_next_is_what_the_person_is_called(
    editor: NamesEditor, qtbot: QtBot
) -> None:
    editor.show_names(NAMES)
    with qtbot.waitSignal(editor.edited):
        button(editor.lines()[0], "Remove").click()
    kinds = [name.kind for name in editor.names()]
    assert kinds[0] is NameKind.PRIMARY
    assert facts.clean_names(editor.names())
    named = [line.edit.accessibleName() for line in editor.lines()]
    assert named == [f"Name {number}" for number in range(1, len(NAMES))]


def test_clearing_leaves_one_empty_line(editor: NamesEditor) -> None:
    editor.show_names(NAMES)
    editor.clear()
    assert [line.edit.text() for line in editor.lines()] == [""]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Намуна", "Script: Cyrillic"),
        ("Namuna", "Script: Latin"),
        ("نمونه", "Script: Arabic"),
        ("Нaмуна", "Letters of two scripts in one word"),
        ("", "As said, or as read from a document"),
    ],
)
def test_the_script_is_shown_while_typing(editor: NamesEditor, text: str, said: str) -> None:
    [line] = editor.lines()
    line.edit.setText(text)
    assert line.script_words() == said
    assert line.edit.accessibleDescription() == said


def test_a_name_written_from_the_right_is_typed_from_the_right(editor: NamesEditor) -> None:
    [line] = editor.lines()
    line.edit.setText("نمونه")
    assert line.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.edit.setText("Namuna")
    assert line.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_name_has_its_longest(editor: NamesEditor) -> None:
    [line] = editor.lines()
    line.edit.insert("x" * (MAX_LENGTH + 1))
    assert len(line.edit.text()) == MAX_LENGTH


def test_typing_is_signalled(editor: NamesEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor.first_field(), "N")


class TestNames:
    def test_the_script_is_shown_while_typing(self, editor: NamesEditor) -> None:
        line = editor.lines()[0]
        line.edit.setText("Ҷалолиддин")
        assert line.script_words() == "Script: Cyrillic"
        line.edit.setText("محمد")
        assert line.script_words() == "Script: Arabic"
        assert line.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
        line.edit.setText("Aннa")
        assert line.script_words() == "Letters of two scripts in one word"

    def test_names_come_out_as_they_went_in(self, editor: NamesEditor) -> None:
        names = (
            PersonName("Рӯдоба", NameScript.CYRILLIC),
            PersonName("Rudoba", NameScript.LATIN, NameKind.VARIANT),
            PersonName("رودابه", NameScript.ARABIC, NameKind.ALIAS),
        )
        editor.show_names(names)
        assert tuple(editor.names()) == names

    def test_empty_lines_do_not_count(self, editor: NamesEditor) -> None:
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[0].edit.setText("Anna")
        assert [name.text for name in editor.names()] == ["Anna"]

    def test_the_last_line_cannot_be_taken_away(self, editor: NamesEditor) -> None:
        removable = [
            b for b in editor.findChildren(QPushButton) if b.text() == "Remove" and b.isVisible()
        ]
        assert removable == []
        next(
            button for button in editor.findChildren(QPushButton) if "another" in button.text()
        ).click()
        editor.lines()[1].removed.emit()
        assert len(editor.lines()) == 1


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_name_that_was_removed_comes_back_in_its_place(editor: NamesEditor, at: int) -> None:
    editor.show_names(NAMES)
    button(editor.lines()[at], "Remove").click()
    assert len(editor.names()) == 2
    undo = next(each for each in editor.findChildren(QPushButton) if each.text() == "Undo")
    assert undo.accessibleName() == f"Undo: Removed: {NAMES[at].text}"
    undo.click()
    assert tuple(editor.names()) == NAMES
    assert not undo.isVisible()


def test_an_empty_line_goes_without_a_word(editor: NamesEditor) -> None:
    button(editor, "Add another name or script").click()
    button(editor.lines()[1], "Remove").click()
    assert not button(editor, "Undo").isVisible()


def test_letters_can_be_typed_without_their_layout(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    editor = NamesEditor(ground)
    QVBoxLayout(ground).addWidget(editor)
    button(editor, "Letters").click()
    row = ground.findChild(LetterRow)
    assert row is not None
    row.keys()[0].click()
    assert editor.names() == [PersonName("ғ", NameScript.CYRILLIC, NameKind.PRIMARY)]
