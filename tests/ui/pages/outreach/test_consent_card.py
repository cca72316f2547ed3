"""A card says who asked, how, until when, with whom, and offers what can be done."""

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from ui.pages.outreach.consent_card import ConsentCard
from vetting_desk.model.consent import ConsentTo


def card(
    afterwards: Afterwards, consent_id: str, qtbot: QtBot, *, may_write: bool = True
) -> ConsentCard:
    made = ConsentCard(afterwards.one(consent_id), may_write=may_write, may_plan=may_write)
    qtbot.addWidget(made)
    return made


def test_it_says_all_that_was_asked_and_answered(afterwards: Afterwards, qtbot: QtBot) -> None:
    made = card(
        afterwards, afterwards.say(ConsentTo.SHARING, interpreter="Zarina", words="Not more"), qtbot
    )
    for said in (
        SCHOOL.name,
        SCHOOL.may_know,
        "Zarina",
        "Not more",
        "Anora",
        "Alone",
        "No last day",
    ):
        assert said in made.words()
    assert list(made.buttons) == ["withdraw"]
    assert "School 4" in made.accessibleName()


@pytest.mark.parametrize(("to", "buttons"), [("speaking", 2), ("story", 2), ("contact", 1)])
def test_an_engagement_is_planned_on_what_is_public_alone(
    afterwards: Afterwards, qtbot: QtBot, to: str, buttons: int
) -> None:
    made = card(afterwards, afterwards.say(ConsentTo(to)), qtbot)
    heard = cast("list[str]", [])
    made.wanted.connect(lambda key, _: heard.append(key))
    for button in made.buttons.values():
        button.click()
    assert len(heard) == buttons


def test_a_refusal_offers_nothing_and_nothing_is_offered_where_nothing_can_be_written(
    afterwards: Afterwards, qtbot: QtBot
) -> None:
    assert card(afterwards, afterwards.say(given=False), qtbot).buttons == {}
    given = afterwards.say(ConsentTo.CONTACT)
    assert card(afterwards, given, qtbot, may_write=False).buttons == {}


def test_whom_to_tell_is_said_until_they_were_told(afterwards: Afterwards, qtbot: QtBot) -> None:
    shared = afterwards.say(ConsentTo.SHARING)
    afterwards.withdraw(shared)
    made = card(afterwards, shared, qtbot)
    assert "still to be told" in made.words()
    assert list(made.buttons) == ["told"]
