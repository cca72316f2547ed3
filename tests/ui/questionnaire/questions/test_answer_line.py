"""A question and its answer side by side, with Change at the end."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.answer_line import AnswerLine

Make = Callable[..., AnswerLine]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A function that shows a line."""

    def line(
        words: str = "Name?", answer: str = "Zarina", problem: str = "", *, can_change: bool = True
    ) -> AnswerLine:
        made = AnswerLine("/data/a", words, answer, problem, can_change=can_change)
        qtbot.addWidget(made)
        made.resize(700, made.heightForWidth(700))
        made.show()
        return made

    return line


def test_a_click_anywhere_leads_to_the_question(make: Make, qtbot: QtBot) -> None:
    line = make()
    with qtbot.waitSignal(line.change_wanted) as signal:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert signal.args == ["/data/a"]


def test_so_does_the_keyboard(make: Make, qtbot: QtBot) -> None:
    line = make()
    with qtbot.waitSignal(line.change_wanted):
        qtbot.keyClick(line, Qt.Key.Key_Space)


def test_what_is_only_shown_takes_neither_click_nor_keyboard(make: Make, qtbot: QtBot) -> None:
    line = make(can_change=False)
    with qtbot.assertNotEmitted(line.change_wanted):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(
    ("answer", "can_change", "name"),
    [
        ("Zarina", True, "Change: Name?. Zarina"),
        ("", True, "Change: Name?. Not answered"),
        ("Zarina", False, "Name?. Zarina"),
    ],
)
def test_a_screen_reader_hears_question_and_answer(
    make: Make, answer: str, can_change: bool, name: str
) -> None:
    assert make(answer=answer, can_change=can_change).accessibleName() == name


def test_a_problem_is_heard_and_takes_room(make: Make) -> None:
    line = make(problem="This answer is needed.")
    assert line.accessibleDescription() == "This answer is needed."
    assert line.heightForWidth(700) > make().heightForWidth(700)


@pytest.mark.parametrize("part", ["words", "answer"])
def test_long_words_make_the_line_higher(make: Make, part: str) -> None:
    assert make(**{part: "word " * 80}).heightForWidth(700) > 3 * make().heightForWidth(700)


def test_in_a_mirrored_window_it_is_drawn_from_the_right(make: Make) -> None:
    line = make("Name?", "Zarina", can_change=False)
    before = line.grab().toImage()
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert line.grab().toImage() != before


def test_a_problem_can_be_seen(make: Make) -> None:
    plain, wrong = make(), make(problem="This answer is needed.")
    plain.resize(wrong.size())
    assert plain.grab().toImage() != wrong.grab().toImage()


def test_what_was_taken_over_says_so_beneath_the_answer(make: Make, qtbot: QtBot) -> None:
    plain = make()
    taken = AnswerLine("/data/a", "Name?", "Zarina", "Too short", taken_over=True)
    qtbot.addWidget(taken)
    assert taken.accessibleDescription() == "Too short. Taken over from the case, not asked again"
    assert plain.accessibleDescription() == ""
    assert taken.heightForWidth(700) > make(problem="Too short").heightForWidth(700)
