"""Geo, rank, matrix, trigger, upload, notes and read-only questions."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.matrix import MatrixHead, MatrixLine
from ui.questionnaire.questions.note import NoteQuestion
from ui.questionnaire.questions.readonly import ReadOnlyQuestion

INPUT = '<input ref="/data/q"><label>Where?</label></input>'
RANK = (
    '<odk:rank ref="/data/q"><label>In which order?</label>'
    + "".join(f"<item><label>Thing {name}</label><value>{name}</value></item>" for name in "abc")
    + "</odk:rank>"
)


def test_a_place_is_given_from_typed_coordinates(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget._place.setText("38.5598, 68.7870")
    asked.widget._altitude.setText("824")
    asked.widget.flush()
    assert asked.given == ["38.5598 68.787 824 0"]


def test_what_is_no_place_is_told_and_stays(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"')
    asked.widget._place.setText("by the river")
    asked.widget.flush()
    assert asked.refused[0][0] == "by the river||"
    assert asked.widget._place.text() == "by the river"


def test_a_stored_place_is_shown_without_zero_metres(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geopoint"', value="38.5 68.7 0 0")
    assert asked.widget._place.text() == "38.5, 68.7"
    assert asked.widget._altitude.text() == ""


def test_a_line_is_one_place_a_line(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geotrace"')
    asked.widget._field.setPlainText("1, 1\n2, 2")
    asked.widget.flush()
    assert asked.given == ["1 1 0 0; 2 2 0 0"]


def test_a_mistake_in_a_line_of_points_names_the_line(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT, 'type="geotrace"')
    asked.widget._field.setPlainText("1, 1\nnowhere")
    asked.widget.flush()
    assert "2" in asked.widget.error()


def test_nothing_is_an_order_until_a_person_says_so(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"')
    assert asked.given == []
    asked.widget._keep.click()
    assert asked.given == ["a b c"]


def test_alt_and_arrow_move_an_option_and_the_keyboard_stays_on_it(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(RANK, 'type="odk:rank"')
    first = asked.widget._lines[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.given == ["b a c"]
    assert asked.widget.focusWidget() is asked.widget._lines[1]


def test_buttons_move_an_option_too(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="a b c")
    asked.widget._lines[2]._up.click()
    assert asked.given == ["a c b"]


def test_each_line_says_its_place(ask: Callable[..., Asked]) -> None:
    asked = ask(RANK, 'type="odk:rank"', value="c a b")
    names = [line.accessibleName() for line in asked.widget._lines]
    assert names == [f"Thing {name}, place {at} of 3" for at, name in enumerate("cab", start=1)]


def test_a_matrix_head_shows_words_and_takes_no_answer(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="label"))
    assert isinstance(asked.widget, MatrixHead)
    assert [made.text() for made in asked.widget._words] == ["Answer 0", "Answer 1", "Answer 2"]
    assert not asked.widget.choose_key(1)


def test_a_matrix_line_answers_by_its_cells(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    assert isinstance(asked.widget, MatrixLine)
    qtbot.mouseClick(asked.widget._cells[2], Qt.MouseButton.LeftButton)
    assert asked.given == ["a2"]
    assert asked.widget._cells[2].accessibleName() == "Which one?: Answer 2"


def test_a_matrix_line_of_many_keeps_the_order_of_the_form(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices("select", appearance="list-nolabel"))
    for at in (2, 0, 2):
        asked.widget._cells[at].click()
    assert asked.given == ["a2", "a0 a2", "a0"]


def test_a_trigger_is_confirmed_and_taken_back(ask: Callable[..., Asked]) -> None:
    asked = ask('<trigger ref="/data/q"><label>Read it?</label></trigger>')
    asked.widget._row.click()
    asked.widget._row.click()
    assert asked.given == ["OK", ""]


def test_a_file_is_chosen_by_a_dialog(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="image/*"><label>Picture?</label></upload>',
        'type="binary"',
    )
    path = str(tmp_path / "picture.png")
    asked_for: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked_for.append(kinds)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    with qtbot.waitSignal(asked.widget.file_chosen) as told:
        asked.widget._choose.click()
    assert told.args == ["/data/q", path]
    assert "*.png" in asked_for[0]


def test_no_file_is_chosen_when_the_dialog_is_left(
    ask: Callable[..., Asked], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="audio/*"><label>Sound?</label></upload>', 'type="binary"'
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(asked.widget.file_chosen):
        asked.widget._choose.click()


def test_an_attached_file_can_be_removed_and_its_digest_is_not_shown(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(
        '<upload ref="/data/q" mediatype="image/*"><label>Picture?</label></upload>',
        'type="binary"',
        value="00ff.png",
    )
    assert "00ff" not in asked.widget._name.text()
    asked.widget._remove.click()
    assert asked.given == [""]


def test_a_note_only_shows_words(ask: Callable[..., Asked]) -> None:
    asked = ask(
        '<input ref="/data/q"><label>Read this **slowly**.</label></input>',
        'type="string" readonly="true()"',
    )
    assert isinstance(asked.widget, NoteQuestion)
    assert asked.widget.plain_label() == "Read this slowly."


def test_a_read_only_answer_is_shown_in_words(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(), 'type="string" readonly="true()"', value="a1")
    assert isinstance(asked.widget, ReadOnlyQuestion)
    assert asked.widget._words.text() == "Answer 1"


@pytest.mark.parametrize(
    ("bind", "label", "shown"),
    [
        ('type="string"', "Name?", "Name? (optional)"),
        ('type="string" required="true()"', "Name?", "Name?"),
        ('type="string"', "Name (optional)", "Name (optional)"),
        ('type="string"', "Имя (необязательно)", "Имя (необязательно)"),
    ],
)
def test_optional_is_said_in_words_and_once(
    ask: Callable[..., Asked], bind: str, label: str, shown: str
) -> None:
    asked = ask(f'<input ref="/data/q"><label>{label}</label></input>', bind)
    assert asked.widget._label.text() == shown


def test_markup_in_a_label_is_rendered_and_never_obeyed(ask: Callable[..., Asked]) -> None:
    asked = ask('<input ref="/data/q"><label>**Bold** &lt;img src="file:///x"&gt;</label></input>')
    assert "<img" not in asked.widget._label.text()
    assert "Bold" in asked.widget._label.text()


def test_guidance_is_folded_away_until_asked_for(ask: Callable[..., Asked]) -> None:
    asked = ask(INPUT)
    asked.widget._set_guidance("Speak slowly.")
    guidance = asked.widget._guidance
    assert guidance._words.isHidden()
    guidance._toggle.click()
    assert not guidance._words.isHidden()


def test_an_error_is_beside_the_question_and_told_to_a_screen_reader(
    ask: Callable[..., Asked],
) -> None:
    asked = ask(INPUT)
    asked.widget.show_error("This does not fit.")
    assert asked.widget.error() == "This does not fit."
    assert asked.widget._field.accessibleDescription() == "This does not fit."
    asked.widget.show_error("")
    assert asked.widget.error() == ""


def test_places_keep_latitude_first_in_a_mirrored_window(
    ask: Callable[..., Asked], qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        asked = ask('<input ref="/data/q"><label>Where along?</label></input>', 'type="geotrace"')
        field = asked.widget._field
        direction = field.document().defaultTextOption().textDirection()
        assert direction == Qt.LayoutDirection.LeftToRight
        assert all(line.startswith("\u200e") for line in field.placeholderText().splitlines())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
