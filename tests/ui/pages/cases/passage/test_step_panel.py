"""One step at the side: each way on is a button, and what two desks say is settled first."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY, SAID
from ui.i18n import day_text
from ui.pages.cases.passage.step_panel import StepPanel
from vetting_desk.model.fact import CaseFact, FactSource
from vetting_desk.model.passage import NEXT, Step, StepSort, StepState, content_of_step
from vetting_desk.model.statement import Stands
from vetting_desk.operations.passage.files import StepSeen


def seen(sort: StepSort, state: StepState, *, differs: bool = False) -> StepSeen:
    step = Step("s", "f", sort, state, what="Bus", owner="Anora", until="2026-03-02")
    said = replace(SAID, content=content_of_step(step))
    other = replace(said, id="t", content=content_of_step(replace(step, what="Train")), desk="HQ")
    return StepSeen(step, Stands(said, (other,) if differs else (), (said,), ("s",)))


@pytest.mark.parametrize("sort", StepSort)
def test_every_state_has_its_ways_on_as_buttons(qtbot: QtBot, sort: StepSort) -> None:
    panel = StepPanel(may_record=True)
    qtbot.addWidget(panel)
    for state, leads in NEXT[sort].items():
        panel.show_step(FAMILY, seen(sort, state))
        assert set(panel.buttons) == {*(each.value for each in leads), "change"}
    reading = StepPanel(may_record=False)
    qtbot.addWidget(reading)
    reading.show_step(FAMILY, seen(sort, next(iter(NEXT[sort]))))
    assert reading.buttons == {}


def test_what_two_desks_say_is_settled_before_anything_else(qtbot: QtBot) -> None:
    panel = StepPanel(may_record=True)
    qtbot.addWidget(panel)
    which = seen(StepSort.TICKET, StepState.PLANNED, differs=True)
    panel.show_step(FAMILY, which)
    assert set(panel.buttons) == {"change"}
    with qtbot.waitSignal(panel.change_wanted) as wanted:
        panel.buttons["change"].click()
    assert wanted.args == [which, None]
    panel.show_step(FAMILY, None)
    assert panel.buttons == {}


def fact(value: str, reference: str = "") -> CaseFact:
    at = datetime(2026, 3, 4, tzinfo=UTC)
    return CaseFact(
        value, "c", "arrived", value, FactSource.PERSON, "", "", reference, at, "o", "Anora", "interviewer"
    )  # fmt: skip


def test_what_the_case_knows_of_the_arrival_stands_beside_the_step(qtbot: QtBot) -> None:
    panel = StepPanel(may_record=True)
    qtbot.addWidget(panel)

    def words() -> str:
        return "\n".join(
            each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel)
        )

    step = seen(StepSort.ARRIVAL, StepState.MISSED)
    panel.show_step(FAMILY, step, arrived=[fact("2026-03-04")])
    assert f"The person arrived: {day_text('2026-03-04')}" in words()
    assert "does not agree" not in words()
    assert panel.settle is None
    panel.show_step(FAMILY, step, arrived=[fact("2026-03-04"), fact("no", "passage/s")])
    assert "The person did not arrive." in words()
    assert "from the passage" in words()
    assert "does not agree" in words()
    assert panel.settle is not None
    with qtbot.waitSignal(panel.case_wanted):
        panel.settle.click()
    panel.show_step(FAMILY, seen(StepSort.LEG, StepState.MISSED), arrived=[fact("2026-03-04")])
    assert "arrived" not in words()
