"""Words that are kept as they are typed."""

from pytestqt.qtbot import QtBot

from ui.widgets.words_field import MOST_LINE, WordsField, line_edit
from vetting_desk.operations.decisions.answers import MOST_WORDS


def test_what_is_too_long_is_said_and_not_told(qtbot: QtBot) -> None:
    field = WordsField("Reasons")
    qtbot.addWidget(field)
    heard: list[bool] = []
    field.settled.connect(lambda: heard.append(True))
    field.show_text("Why")
    field.edit.settled.emit()
    assert (field.text(), heard) == ("Why", [True])
    field.show_text("x" * (MOST_WORDS + 1))
    field.edit.settled.emit()
    assert not field.fits()
    assert heard == [True]
    assert str(MOST_WORDS) in field._wrong.text()
    assert line_edit(field).maxLength() == MOST_LINE
