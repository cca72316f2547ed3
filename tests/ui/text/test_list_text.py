"""Every level of agreement, quality and finding has words, and why nothing is shown now."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.store.test_watch_lists import listed
from ui.text import list_text
from ui.text.list_text import answer_text, doubt_text
from vetting_desk.model.doubt import Doubt
from vetting_desk.model.watch_list import (
    AgreedWord,
    BirthAgreement,
    Compared,
    Hit,
    HitAnswer,
    HitFound,
    ListedBirth,
    ListedName,
    ListedPerson,
    NameQuality,
    WordAgreement,
)
from vetting_desk.operations.lists.withheld import Withheld

ENTRY = ListedPerson("QDi.1", (ListedName("Khurshed Namuna", NameQuality.MAIN),))
HIT = Hit(
    ENTRY, "Хуршед Намуна", "Khurshed Namuna", NameQuality.MAIN,
    (AgreedWord("хуршед", "khurshed", WordAgreement.SOUNDS),), 1, BirthAgreement.YEAR,
    ListedBirth("1980", "1985", about=True), common=True,
)  # fmt: skip


def plain(text: str) -> str:
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize("birth", BirthAgreement)
def test_each_level_of_agreement_has_words(qtbot: QtBot, birth: BirthAgreement) -> None:
    assert "Birth date: " in list_text.hit_text(replace(HIT, birth=birth))


@pytest.mark.parametrize("quality", NameQuality)
def test_each_quality_has_words(qtbot: QtBot, quality: NameQuality) -> None:
    assert f"({quality.value})" not in list_text.hit_text(replace(HIT, quality=quality))


def test_a_hit_says_what_does_not_agree_and_that_the_name_is_common(qtbot: QtBot) -> None:
    text = plain(list_text.hit_text(HIT))
    assert "Words that do not agree: 1" in text
    assert "A common name" in text
    assert "(the list: 1980 to 1985)" in text
    about = replace(HIT, their_birth=ListedBirth("1980", about=True))
    assert "(the list: about 1980)" in plain(list_text.hit_text(about))


def test_what_has_ended_and_what_changed_since_is_said(qtbot: QtBot) -> None:
    made, _ = listed(1)
    assert "Matches that ended" in list_text.beside_text(Compared(made, False, (), {}, 2))
    now = datetime(2026, 12, 1, tzinfo=UTC)
    answer = HitAnswer(HitFound.MAY_BE, "Looked", now, "Anora", "Another post", 1, stands=False)
    said = plain(list_text.answer_text(answer))
    assert said.startswith("It may be them – Looked (Anora, Another post, ")
    assert said.endswith("Look again.")


def test_each_finding_and_each_cause_has_words(qtbot: QtBot) -> None:
    assert len({list_text.found_text(each) for each in HitFound}) == 3
    assert len({list_text.withheld_text(each) for each in Withheld}) == 2


def test_why_nobody_can_judge_a_list_and_who_keeps_it() -> None:
    at = datetime(2026, 12, 1, tzinfo=UTC)
    assert "keep it with a reason" in doubt_text(Doubt(at, at))
    kept = doubt_text(Doubt(at, at, at, "Salima", "Compared"))
    assert "Salima" in kept
    assert "Compared" in kept
    doubted = HitAnswer(HitFound.THEM, "Words", at, "Anora", "", 1, stands=True, doubted=True)
    assert answer_text(doubted).endswith("Said of a list that nobody can judge any more.")
