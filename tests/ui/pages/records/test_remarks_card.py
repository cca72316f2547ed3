"""What is shown of remarks on a record."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.records.test_standing_card import SECOND
from ui.pages.records.remarks_card import RemarksCard
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry
from vetting_desk.model.record_document import OfficerPart
from vetting_desk.model.way_back import AnswerPayload, RemarkPayload
from vetting_desk.operations.decisions.asked import SentBack

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
UUID = "00000001-0000-4000-8000-000000000000"
ENTRY = Entry("e1", "remark", "c", "d", "o", "Davlat", AT, "0" * 64, "", ())
PAYLOAD = RemarkPayload.model_validate(
    {
        "about": {"record": UUID, "digest": "0" * 64},
        "remarks": [{"place": "/data/a", "words": "Ask again"}, {"place": "", "words": "Thanks"}],
        "until": "",
    }
)
OPEN = SentBack(ENTRY, "Davlat", PAYLOAD, (), None, None)
REPLY = Said(
    ENTRY,
    OfficerPart(id=UUID, name="Anora", role="interviewer"),
    AnswerPayload.model_validate(
        {
            "to": {"entry": UUID, "digest": "0" * 64},
            "step": "reply",
            "words": "So it was said",
            "record": None,
        }
    ),
)


@pytest.fixture
def card(qtbot: QtBot) -> RemarksCard:
    made = RemarksCard()
    qtbot.addWidget(made)
    made.show()
    return made


def show(card: RemarksCard, *sent_back: SentBack, may: bool = True) -> None:
    card.show_remarks(sent_back, {"/data/a": "A question"}, may_send=may, may_reply=may)


def test_it_is_not_there_where_nothing_is_said_or_may_be(card: RemarksCard) -> None:
    show(card, may=False)
    assert card.isHidden()
    show(card)
    assert card.isVisible()
    assert card.send_back.isVisible()
    assert not card.reply.isVisible()


def test_each_remark_names_its_question_and_waits(card: RemarksCard, qtbot: QtBot) -> None:
    show(card, OPEN)
    for words in ("Davlat", "A question", "Ask again", "Thanks", "Waits for"):
        assert words in card.lines()
    with qtbot.waitSignal(card.reply_requested) as wanted:
        card.reply.click()
    assert wanted.args == ["e1"]
    with qtbot.waitSignal(card.send_back_requested):
        card.send_back.click()


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        (replace(OPEN, answers=(REPLY,)), "So it was said"),
        (replace(OPEN, correction=SECOND), "Corrected by"),
    ],
)
def test_what_is_answered_waits_no_more(card: RemarksCard, answered: SentBack, words: str) -> None:
    show(card, answered)
    assert words in card.lines()
    assert "Waits for" not in card.lines()
    assert not card.reply.isVisible()
