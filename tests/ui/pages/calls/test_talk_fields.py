"""The fields of a call show what was written, tell what changed, and ask of each caller what fits."""

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ui.pages.calls.talk_fields import TalkFields, as_time
from vetting_desk.model.call import FIELDS

WORDS = {
    "caller": "relative", "code-word": "Swallow", "relation": "mother", "language": "tg", "safe": "no",
    "back-way": "phone", "back-to": "555", "back-on": "2020-01-31", "back-from": "18:00", "talk": "He wants",
}  # fmt: skip


@pytest.fixture
def fields(qtbot: QtBot) -> TalkFields:
    made = TalkFields()
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_field_has_a_widget_with_a_name(fields: TalkFields) -> None:
    assert all(fields.editor(name).accessibleName() for name in FIELDS)
    assert fields.words() == {}


def test_what_is_shown_is_what_stands_there_even_a_day_long_ago(
    fields: TalkFields, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(fields.changed):
        fields.show_words(WORDS)
    assert fields.words() == WORDS
    fields.show_words({})
    assert fields.words() == {}


def test_each_change_names_its_field(fields: TalkFields, qtbot: QtBot) -> None:
    where = fields.editor("where")
    assert isinstance(where, QLineEdit)
    with qtbot.waitSignal(fields.changed) as told:
        where.setText("Roj")
    assert told.args == ["where"]
    with qtbot.waitSignal(fields.changed) as told:
        fields.talk.insertPlainText("x")
    assert told.args == ["talk"]


def test_after_the_call_only_calling_back_can_be_set(fields: TalkFields) -> None:
    fields.show_words(WORDS)
    fields.allow(talking=False, calling=True)
    where, to = fields.editor("where"), fields.editor("back-to")
    assert isinstance(where, QLineEdit)
    assert isinstance(to, QLineEdit)
    assert (where.isReadOnly(), to.isReadOnly()) == (True, False)
    assert fields.talk.isReadOnly()
    assert not fields.editor("caller").isEnabled()
    fields.allow(talking=False, calling=False)
    assert to.isReadOnly()


def test_the_languages_of_the_texts_come_first(fields: TalkFields) -> None:
    box = fields.editor("language")
    assert isinstance(box, QComboBox)
    fields.offer_languages(("uz",))
    assert [box.itemData(at) for at in range(2)] == ["", "uz"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("18", "18:00"), ("8", "08:00"), ("18.30", "18:30"), ("1830", "18:30"), ("", ""), ("soon", "soon"),
     ("123456", "123456")],
)  # fmt: skip
def test_a_time_is_kept_in_one_way(typed: str, kept: str) -> None:
    assert as_time(typed) == kept


def test_what_is_the_matter_keeps_its_room_beside_long_choices(fields: TalkFields) -> None:
    fields.resize(420, 900)
    fields.show()
    line = fields._editors["safe-words"]
    assert line.width() >= 160
