"""What a record is worth among the others of its case, and what can be done about it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.records.standing_card import StandingCard
from vetting_desk.model import Amendment, AmendmentOutcome, Record, WayToHq
from vetting_desk.model.standing import standings
from vetting_desk.operations.records.correcting import Correctable

START = datetime(2026, 11, 22, 10, tzinfo=UTC)
FIRST = Record(
    "a", "case", "a", "Intake", "intake", "1", "Anora", START, "a", (), way_to_hq=WayToHq.RECEIVED
)
SECOND = replace(
    FIRST, id="b", corrects="a", digest="b", signed_at=START + timedelta(days=1),
    officer_name="Bahrom",
)  # fmt: skip
THIRD = replace(SECOND, id="c", digest="c", signed_at=START + timedelta(days=2))


@pytest.fixture
def card(qtbot: QtBot) -> StandingCard:
    made = StandingCard()
    qtbot.addWidget(made)
    made.show()
    return made


def show(
    card: StandingCard,
    which: str,
    *records: Record,
    why_not: str = "",
    begun: str = "",
    may: bool = True,
) -> None:
    found = Correctable(standings(records)[which], why_not, begun)
    card.show_standing(found, (), may_correct=may, may_offer=may)


def test_one_alone_is_in_force_and_can_be_corrected(card: StandingCard) -> None:
    show(card, "a", FIRST)

    assert card.force() == "This record is in force."
    assert card.correct.isVisible()
    assert not card.offer.isVisible()


def test_a_corrected_one_leads_to_the_one_in_force(card: StandingCard, qtbot: QtBot) -> None:
    show(card, "a", FIRST, SECOND, why_not="corrected")

    assert "corrected on 2026-11-23" in card.force()
    assert not card.correct.isVisible()
    with qtbot.waitSignal(card.record_requested) as wanted:
        card._in_force.click()
    assert wanted.args == [SECOND]


def test_a_correction_leads_to_what_it_corrects(card: StandingCard, qtbot: QtBot) -> None:
    show(card, "b", FIRST, SECOND)

    assert "Anora" in card.lines()
    with qtbot.waitSignal(card.record_requested) as wanted:
        card._original.click()
    assert wanted.args == [FIRST]


def test_two_corrections_are_told(card: StandingCard, qtbot: QtBot) -> None:
    show(card, "c", FIRST, SECOND, THIRD)

    assert "corrected twice" in card.lines()
    with qtbot.waitSignal(card.record_requested) as wanted:
        card._rival.click()
    assert wanted.args == [SECOND]


def test_a_correction_whose_original_is_missing_says_so(card: StandingCard) -> None:
    show(card, "b", SECOND)

    assert "is not here" in card.lines()


@pytest.mark.parametrize("way", [WayToHq.WRITTEN, WayToHq.REFUSED])
def test_what_has_no_good_answer_can_be_offered_again(
    card: StandingCard, qtbot: QtBot, way: WayToHq
) -> None:
    show(card, "a", replace(FIRST, way_to_hq=way))

    assert card.offer.isVisible()
    assert card._next.plain()
    with qtbot.waitSignal(card.offer_requested):
        card.offer.click()


def test_what_headquarters_decided_later_stands_there(card: StandingCard) -> None:
    record = replace(FIRST, way_to_hq=WayToHq.SET_ASIDE)
    word = Amendment("d", "a", "a", AmendmentOutcome.SET_ASIDE, "fork", "Signed twice", START)
    found = Correctable(standings([record])["a"], "", "")
    card.show_standing(found, [word], may_correct=True, may_offer=True)

    assert "Signed twice" in card._words.plain()
    assert "correct it" in card._next.plain()


def test_an_own_correction_is_continued(card: StandingCard, qtbot: QtBot) -> None:
    show(card, "a", FIRST, why_not="begun", begun="draft")

    with qtbot.waitSignal(card.continue_requested) as wanted:
        card._continue.click()
    assert wanted.args == ["draft"]


def test_who_may_not_is_offered_nothing(card: StandingCard) -> None:
    show(card, "a", replace(FIRST, way_to_hq=WayToHq.REFUSED), may=False)

    assert not card.correct.isVisible()
    assert not card.offer.isVisible()


def test_a_record_of_another_desk_says_who_corrects_it(card: StandingCard) -> None:
    show(card, "a", FIRST, why_not="another-desk")

    assert "Only the desk that signed it" in card.lines()
