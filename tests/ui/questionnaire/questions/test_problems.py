"""The box "There is a problem"."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.problems import MOST_LINES, ProblemBox

TWO = [("/data/a", "The name is missing."), ("/data/b", "The year is missing.")]


@pytest.fixture
def box(qtbot: QtBot) -> ProblemBox:
    made = ProblemBox()
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def later(box: ProblemBox) -> QPushButton:
    return next(each for each in box.findChildren(QPushButton) if "later" in each.text())


def test_without_problems_it_is_not_there(box: ProblemBox) -> None:
    assert box.isHidden()
    box.show_problems(TWO, can_postpone=False)
    assert box.isVisible()
    box.show_problems([], can_postpone=False)
    assert box.isHidden()


def test_a_line_leads_to_its_question_by_mouse_and_keyboard(box: ProblemBox, qtbot: QtBot) -> None:
    box.show_problems(TWO, can_postpone=False)
    heard: list[str] = []
    box.problem_chosen.connect(heard.append)
    qtbot.mouseClick(box.lines()[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(box.lines()[0], Qt.Key.Key_Space)
    assert heard == ["/data/b", "/data/a"]


def test_a_screen_reader_hears_all_of_it(box: ProblemBox) -> None:
    box.show_problems(TWO, can_postpone=False)
    assert box.accessibleName() == (
        "There is a problem\nThe name is missing.\nThe year is missing."
    )
    assert [line.accessibleName() for line in box.lines()] == box.words()


def test_it_takes_the_keyboard_when_asked(box: ProblemBox) -> None:
    box.show_problems(TWO, can_postpone=False)
    box.take_focus()
    assert box.focusWidget() is box


@pytest.mark.parametrize("can_postpone", [True, False])
def test_going_on_is_offered_only_where_one_may(box: ProblemBox, can_postpone: bool) -> None:
    box.show_problems(TWO, can_postpone=can_postpone)
    assert later(box).isVisible() is can_postpone


def test_going_on_is_signalled(box: ProblemBox, qtbot: QtBot) -> None:
    box.show_problems(TWO, can_postpone=True)
    with qtbot.waitSignal(box.postponed):
        later(box).click()


@pytest.mark.parametrize(("count", "more"), [(MOST_LINES, ""), (MOST_LINES + 3, "And 3 more")])
def test_many_are_counted_instead_of_listed(box: ProblemBox, count: int, more: str) -> None:
    box.show_problems([(f"/data/{at}", f"Wrong {at}") for at in range(count)], can_postpone=False)
    assert len(box.lines()) == MOST_LINES
    assert box._more.isVisible() is bool(more)
    assert not more or box._more.text().startswith(more)


def test_lines_stand_in_the_order_of_the_problems(box: ProblemBox) -> None:
    box.show_problems(TWO[::-1], can_postpone=False)
    box.show_problems(TWO, can_postpone=False)
    assert box.words() == [words for _reference, words in TWO]


def test_long_words_break(box: ProblemBox) -> None:
    box.show_problems([("/data/a", "word " * 80)], can_postpone=False)
    line = box.lines()[0]
    assert line.heightForWidth(300) > 4 * line.fontMetrics().height()
