"""A card tells one list: no match, matches, and where two desks found differently."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.text.test_list_text import HIT
from tests.vetting_desk.store.test_watch_lists import listed
from ui.pages.cases.lists.hit_card import HitCard
from vetting_desk.model.watch_list import Compared, HitAnswer, HitFound

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def texts(card: HitCard) -> str:
    return "\n".join(each.text() for each in card.findChildren(QLabel))


def test_two_answers_are_both_shown_and_who_may_not_answer_has_no_button(qtbot: QtBot) -> None:
    made, _ = listed(1)
    answers = tuple(
        HitAnswer(found, "Words", NOW, "Anora", "", 1, stands=True)
        for found in (HitFound.THEM, HitFound.NOT_THEM)
    )
    compared = Compared(made, True, (HIT,), {HIT.entry.number: answers}, 0)
    card = HitCard(compared, may_answer=False)
    qtbot.addWidget(card)
    assert card.buttons == []
    for words in (
        "Two desks found differently:",
        "It is them",
        "Somebody else",
        "This list is old.",
    ):
        assert words in texts(card)


def test_a_button_hands_its_match_on(qtbot: QtBot) -> None:
    made, _ = listed(1)
    other = replace(HIT, ours="Another")
    card = HitCard(Compared(made, False, (HIT, other), {}, 0), may_answer=True)
    qtbot.addWidget(card)
    wanted: list[object] = []
    card.answer_wanted.connect(wanted.append)
    card.buttons[1].click()
    assert wanted == [other]
    none = HitCard(Compared(made, False, (), {}, 0), may_answer=True)
    qtbot.addWidget(none)
    assert "No match: list" in texts(none)
