"""A question with a few answers: none beforehand, by number keys, and taken back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.raters.answer_row import AnswerRow


def made(qtbot: QtBot) -> tuple[AnswerRow, list[str]]:
    question = AnswerRow("Presence", (("0", "Absent"), ("2", "Present")))
    said: list[str] = []
    qtbot.addWidget(question)
    question.chosen.connect(said.append)
    question.show()
    return question, said


def test_nothing_is_chosen_beforehand(qtbot: QtBot) -> None:
    question, said = made(qtbot)

    assert question.value() == ""
    assert said == []
    assert [chip.accessibleName() for chip in question.chips()] == ["Absent", "Present"]
    assert all(chip.accessibleDescription() == "Presence" for chip in question.chips())


def test_one_choice_takes_the_place_of_another_and_is_taken_back(qtbot: QtBot) -> None:
    question, said = made(qtbot)
    for chip in (*question.chips(), question.chips()[1]):
        chip.click()

    assert said == ["0", "2", ""]
    assert question.value() == ""


def test_number_keys_choose(qtbot: QtBot) -> None:
    question, said = made(qtbot)
    question.chips()[0].setFocus()
    qtbot.keyClick(question, Qt.Key.Key_2)
    qtbot.keyClick(question, Qt.Key.Key_9)

    assert said == ["2"]


def test_what_is_known_is_shown_in_silence(qtbot: QtBot) -> None:
    question, said = made(qtbot)
    question.set_value("2")
    assert question.value() == "2"
    question.set_value("")
    assert question.value() == ""
    assert said == []
