"""An answer that came from the case."""

from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.taken_over import TakenOverLine


def test_it_says_where_the_answer_is_from_and_takes_a_word_that_it_is_right(qtbot: QtBot) -> None:
    line = TakenOverLine("Full name")
    qtbot.addWidget(line)

    assert "Full name" in line.button.accessibleName()
    with qtbot.waitSignal(line.confirmed):
        line.button.click()
