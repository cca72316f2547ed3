from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.widgets.text_field import LIMIT, PAUSE_MS, GrowingText

TEXT = '<input ref="/data/q"><label>Words?</label></input>'
TALL = '<input ref="/data/q" appearance="multiline"><label>Words?</label></input>'


def field(asked: Asked) -> GrowingText:
    found: GrowingText = asked.widget._field
    return found


def paste(asked: Asked, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    field(asked).insertFromMimeData(mime)


def test_text_is_given_when_a_person_pauses(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "Salom")
    assert asked.given == []
    qtbot.waitUntil(lambda: asked.given == ["Salom"], timeout=PAUSE_MS * 5)


def test_text_is_given_when_the_field_is_left(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "Salom")
    field(asked).settled.emit()
    assert asked.given == ["Salom"]


def test_flush_gives_at_once_and_only_once(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "Salom")
    asked.widget.flush()
    asked.widget.flush()
    assert asked.given == ["Salom"]


def test_enter_in_a_one_line_field_gives_and_goes_on(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "Salom")
    qtbot.keyClick(field(asked), Qt.Key.Key_Return)
    assert (asked.given, asked.went_on) == (["Salom"], 1)


def test_enter_in_a_tall_field_makes_a_new_line(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask(TALL)
    qtbot.keyClicks(field(asked), "one")
    qtbot.keyClick(field(asked), Qt.Key.Key_Return)
    qtbot.keyClicks(field(asked), "two")
    asked.widget.flush()
    assert (asked.given, asked.went_on) == (["one\ntwo"], 0)


def test_the_field_grows_with_its_words_up_to_twelve_lines(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT)
    low = field(asked).height()
    field(asked).setPlainText("line\n" * 6)
    higher = field(asked).minimumHeight()
    field(asked).setPlainText("line\n" * 60)
    assert (
        low < higher < field(asked).minimumHeight() < 60 * field(asked).fontMetrics().lineSpacing()
    )


def test_blank_text_takes_the_answer_back(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT, value="something")
    field(asked).setPlainText("  \n ")
    asked.widget.flush()
    assert asked.given == [""]


def test_pasted_control_characters_are_left_out_with_a_message(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT)
    paste(asked, "a\x00b\x1bc\x7f\u0085d")
    assert field(asked).toPlainText() == "abcd"
    assert "4" in asked.widget._note.text()


def test_a_paste_of_a_megabyte_is_refused_and_what_was_typed_stays(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "kept")
    paste(asked, "x" * (LIMIT + 1))
    assert field(asked).toPlainText() == "kept"
    assert not asked.widget._note.isHidden()


def test_arabic_text_runs_from_the_right_by_itself(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT, value="سلام دنیا")
    cursor = field(asked).textCursor()
    cursor.setPosition(0)
    assert field(asked).cursorRect(cursor).x() > field(asked).width() / 2


def test_and_latin_text_after_it_from_the_left_again(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT, value="سلام دنیا")
    field(asked).setPlainText("Salom")
    cursor = field(asked).textCursor()
    cursor.setPosition(0)
    assert field(asked).cursorRect(cursor).x() < 20


def test_what_is_being_typed_is_not_overwritten_by_its_own_trimmed_answer(
    ask: Callable[..., Asked], qtbot: QtBot
) -> None:
    asked = ask(TEXT)
    qtbot.keyClicks(field(asked), "two words")
    asked.widget.flush()
    assert field(asked).toPlainText() == "two words"
    assert field(asked).textCursor().position() == len("two words")


def test_digits_as_text_keep_their_leading_zero(ask: Callable[..., Asked], qtbot: QtBot) -> None:
    asked = ask('<input ref="/data/q" appearance="numbers"><label>Number?</label></input>')
    qtbot.keyClicks(field(asked), "007")
    asked.widget.flush()
    assert asked.given == ["007"]
    assert field(asked).layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_masked_text_is_hidden(ask: Callable[..., Asked]) -> None:
    asked = ask('<input ref="/data/q" appearance="masked"><label>Secret?</label></input>')
    assert asked.widget._field.echoMode() == QLineEdit.EchoMode.PasswordEchoOnEdit


def test_text_that_was_refused_is_shown_again(ask: Callable[..., Asked]) -> None:
    asked = ask(TEXT)
    asked.widget.restore_typed("as typed")
    assert field(asked).toPlainText() == "as typed"
    assert asked.given == []
