"""Another record beside the one that is shown."""

from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.pages.records.beside_card import BesideCard
from vetting_desk.judgement.comparing import Compared, Difference
from vetting_desk.model import Record
from vetting_desk.operations.records.side_by_side import SideBySide

RECORD = Record(
    id="a", case_id="c", assessment_id="x", title="Intake", instrument_id="intake",
    instrument_version="1", officer_name="Anora", signed_at=datetime(2026, 11, 22, tzinfo=UTC),
    digest="0", files=(), desk_name="Post",
)  # fmt: skip


def test_it_is_not_there_without_another(qtbot: QtBot) -> None:
    card = BesideCard()
    qtbot.addWidget(card)
    card.show_others([])
    assert card.isHidden()


def test_what_differs_is_said_with_whose_it_is(qtbot: QtBot) -> None:
    card = BesideCard()
    qtbot.addWidget(card)
    other = replace(RECORD, id="b", officer_name="Bahrom")
    card.show_others([other])
    with qtbot.waitSignal(card.compare_requested) as wanted:
        card.compare.click()
    assert wanted.args == ["b"]
    compared = (
        Compared("/a", "S", "Where", "Here", "There", Difference.CHANGED),
        Compared("/b", "S", "When", "Now", "Now", Difference.SAME),
    )
    card.show_beside(SideBySide(RECORD, other, compared))
    assert card.lines() == [("Where", "Here", "There")]
    card.show_others([other])
    assert card.lines() == []
