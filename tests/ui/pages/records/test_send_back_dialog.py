"""Sending a record back: a question of it, or the whole, and words."""

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.records.send_back_dialog import SendBackDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> SendBackDialog:
    made = SendBackDialog([("/data/a", "A question"), ("/data/b", "x" * 200)])
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_begins_with_the_whole_record(dialog: SendBackDialog, qtbot: QtBot) -> None:
    dialog.words.setPlainText(" Thank you ")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["", "Thank you"]
    assert not dialog.act.isEnabled()


def test_a_question_is_named_by_its_words(dialog: SendBackDialog, qtbot: QtBot) -> None:
    assert dialog.question.itemText(1) == "A question"
    assert len(dialog.question.itemText(2)) < 100
    dialog.question.setCurrentIndex(1)
    dialog.words.setPlainText("Ask again")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["/data/a", "Ask again"]


def test_nothing_is_sent_back_without_words(dialog: SendBackDialog, qtbot: QtBot) -> None:
    dialog.words.setPlainText("  ")
    with qtbot.assertNotEmitted(dialog.given):
        dialog.act.click()
    assert dialog.error()
    assert dialog.typed_field() is dialog.words
