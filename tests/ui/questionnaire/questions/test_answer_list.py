"""Answers by section, for checking and changing, or only for reading."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions import answer_line
from ui.questionnaire.questions.answer_line import AnswerLine
from ui.questionnaire.questions.answer_list import AT_A_TIME, AnswerList
from ui.questionnaire.questions.painted import words_height
from ui.questionnaire.sections.checking import CheckRow, CheckSection
from ui.theme import Mode, apply_theme
from ui.widgets.card import Card
from ui.widgets.scroll import ScrollColumn

SECTIONS = (
    CheckSection("Person", (CheckRow("/data/a", "Name?", "Zarina", ""),)),
    CheckSection(
        "Things",
        (
            CheckRow("/data/b", "How many?", "", "This answer is needed."),
            CheckRow("/data/c", "Which?", "Books", ""),
        ),
    ),
)


def long_form() -> list[CheckSection]:
    """Return 30 sections of ten questions."""
    return [
        CheckSection(f"Part {part}", tuple(
            CheckRow(f"/data/p{part}/q{number}", f"Question {number}?", "An answer", "")
            for number in range(10)
        ))
        for part in range(30)
    ]  # fmt: skip


def shown(qtbot: QtBot, *, can_change: bool = True) -> AnswerList:
    made = AnswerList(can_change=can_change)
    qtbot.addWidget(made)
    made.show_sections(SECTIONS)
    made.show()
    return made


def test_each_section_is_a_card_with_its_title_and_its_answers(qtbot: QtBot) -> None:
    made = shown(qtbot)
    cards = [each for each in made.findChildren(Card) if each.isVisible()]
    titles = [each.findChildren(QLabel)[0].text() for each in cards]
    assert titles == ["Person", "Things"]
    assert [line.reference for line in made.lines] == ["/data/a", "/data/b", "/data/c"]
    assert [line.answer for line in made.lines] == ["Zarina", "", "Books"]
    assert made.lines[1].problem == "This answer is needed."


def test_every_line_leads_to_its_question(qtbot: QtBot) -> None:
    made = shown(qtbot)
    heard: list[str] = []
    made.change_wanted.connect(heard.append)
    for line in made.lines:
        line.click()
    assert heard == ["/data/a", "/data/b", "/data/c"]


@pytest.mark.parametrize("can_change", [True, False])
def test_change_is_offered_where_one_may_change(qtbot: QtBot, can_change: bool) -> None:
    made = shown(qtbot, can_change=can_change)
    assert {line.accessibleName().startswith("Change: ") for line in made.lines} == {can_change}


def test_other_sections_take_the_place_of_those_before(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = shown(qtbot)
    made.show_sections(SECTIONS[:1])
    settle()
    assert [line.reference for line in made.lines] == ["/data/a"]
    assert len([each for each in made.findChildren(Card) if each.isVisible()]) == 1


def test_a_long_form_is_measured_a_few_times_not_hundreds(
    qtbot: QtBot, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shown again while it is in sight, as after *Change*: a card after the other would be laid out anew."""
    measured = 0

    def counted(*args: object) -> int:
        nonlocal measured
        measured += 1
        return height(*args)  # type: ignore[arg-type] # passed on as they came

    height = words_height
    monkeypatch.setattr(answer_line, "words_height", counted)
    sections = long_form()
    area = ScrollColumn()
    qtbot.addWidget(area)
    made = AnswerList(can_change=True, parent=area)
    area.column.addWidget(made)
    area.resize(800, 600)
    area.show()
    made.show_sections(sections[:1])
    settle()
    measured = 0
    made.show_sections(sections)
    settle()
    assert len(made.lines) == 300
    assert 300 <= measured <= 20 * 300


def cards_of(made: AnswerList) -> list[str]:
    """Return the titles of the cards there are, from top to bottom."""
    cards = [each for each in made.findChildren(Card) if each.isVisible()]
    cards.sort(key=lambda card: card.mapTo(made, QPoint(0, 0)).y())
    return [each.findChildren(QLabel)[0].text() for each in cards]


def test_a_long_form_follows_part_by_part_while_the_window_answers(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = AnswerList(can_change=True)
    qtbot.addWidget(made)
    made.show()
    sections = long_form()
    made.show_sections(sections)
    titles = [section.title for section in sections]
    counts = [len(made.findChildren(Card))]
    while counts[-1] < len(sections) and len(counts) < 1000:
        QCoreApplication.processEvents()
        counts.append(len(made.findChildren(Card)))
    settle()
    assert cards_of(made) == titles
    assert max(b - a for a, b in pairwise([0, *counts])) <= AT_A_TIME // 10
    assert [line.reference for line in made.lines[::10]] == [
        f"/data/p{part}/q0" for part in range(30)
    ]


def test_what_is_asked_for_all_its_lines_makes_them_now_and_once(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = AnswerList(can_change=True)
    qtbot.addWidget(made)
    made.show()
    made.show_sections(long_form())
    assert len(made.lines) == 300
    settle()
    assert len(made.lines) == len(made.findChildren(AnswerLine)) == 300


def test_nothing_follows_of_a_form_that_is_not_shown_any_more(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = AnswerList(can_change=True)
    qtbot.addWidget(made)
    made.show()
    made.show_sections(long_form())
    made.show_sections(SECTIONS)
    settle()
    assert cards_of(made) == ["Person", "Things"]
    made.show_sections(long_form())
    made.show_sections([])
    settle()
    assert cards_of(made) == []
    assert made.lines == ()


def test_lines_of_before_are_deleted_part_by_part_and_at_once_when_forgotten(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = AnswerList(can_change=True)
    qtbot.addWidget(made)
    made.show()
    made.show_sections(long_form())
    assert len(made.lines) == 300
    made.show_sections(SECTIONS)
    counts = [len(made.findChildren(AnswerLine))]
    while counts[-1] > 3 and len(counts) < 1000:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(made.findChildren(AnswerLine)))
    assert counts[-1] == 3
    assert max(a - b for a, b in pairwise(counts)) <= AT_A_TIME
    made.show_sections(long_form())
    made.show_sections(SECTIONS)
    made.show_sections([])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made.findChildren(AnswerLine) == []


def test_heights_are_measured_anew_in_another_size_of_letters(
    qtbot: QtBot, qapp: QApplication, light_again: None
) -> None:
    made = shown(qtbot)
    line = made.lines[0]
    before = line.heightForWidth(500)
    apply_theme(qapp, Mode.LIGHT, 200)
    assert line.heightForWidth(500) > before
