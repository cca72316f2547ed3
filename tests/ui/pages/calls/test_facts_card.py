"""Of a call that is part of no case nothing is offered; of one that is, only what it says."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.calls.facts_card import FactsCard
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking


def test_only_a_call_of_a_case_offers_facts(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None], case_id: str
) -> None:
    card = FactsCard(desk, tasks)
    qtbot.addWidget(card)
    call = taking.begin(desk)
    taking.write(desk, call.id, {"safe": "no", "language": "tg"})
    card.show_call(taking.end(desk, call.id))
    settle()
    assert card.isHidden()
    settling.join(desk, call.id, case_id)
    card.show_call(taking.read(desk, call.id))
    settle()
    assert list(card.boxes) == ["danger"]
    assert not card.isHidden()
    with qtbot.waitSignal(card.said) as told:
        card.take.click()
    assert told.args == ["Tick what is to be recorded.", "info"]
