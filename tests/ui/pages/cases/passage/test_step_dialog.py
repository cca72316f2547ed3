"""The fields of each sort of step, and where it may stand."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY
from ui.pages.cases.passage.step_dialog import _FIELDS, StepDialog, states_of
from vetting_desk.model.passage import NEXT, Step, StepSort, StepState, first_state, wanted
from vetting_desk.model.person import ASSESSED

WHO = (ASSESSED, "girl")
OFFICERS = [("o", "Anora")]


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., StepDialog]:
    def open_(step: Step, states: list[StepState], *, forked: bool = False) -> StepDialog:
        dialog = StepDialog(
            step, states, FAMILY, WHO, list(OFFICERS), before=step.state, forked=forked
        )
        qtbot.addWidget(dialog)
        return dialog

    return open_


@pytest.mark.parametrize("sort", StepSort)
def test_every_sort_can_be_filled_in_with_what_it_wants(
    opened: Callable[..., StepDialog], qtbot: QtBot, sort: StepSort
) -> None:
    step = Step("", "f", sort, first_state(sort))
    assert set(wanted(step)) <= {*_FIELDS[sort], "owner", "until"}
    dialog = opened(step, [step.state])
    for name, field in dialog.fields.items():
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.count() - 1)
        elif isinstance(field, QLineEdit):
            field.setText("2026-03-02" if name in {"day", "until"} else "Намуна")
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    [(made, reason)] = given.args
    assert (made.sort, made.state, made.owner_id, reason) == (sort, step.state, "o", "")
    assert made.who == ()


def test_for_some_of_them_is_kept(opened: Callable[..., StepDialog]) -> None:
    dialog = opened(Step("", "f", StepSort.TASK, StepState.PLANNED), [StepState.PLANNED])
    dialog.who[ASSESSED].setChecked(False)
    assert dialog.step().who == ("girl",)


def test_an_owner_of_another_desk_stays(opened: Callable[..., StepDialog]) -> None:
    step = Step("s", "f", StepSort.TASK, StepState.PLANNED, owner="Latif", owner_id="l")
    assert (opened(step, [step.state]).step().owner, opened(step, [step.state]).step().owner_id) == (
        "Latif", "l",
    )  # fmt: skip


def test_what_two_desks_said_is_settled_with_a_choice_and_a_reason(
    opened: Callable[..., StepDialog], qtbot: QtBot
) -> None:
    step = Step("s", "f", StepSort.TICKET, StepState.PLANNED, what="Bus")
    dialog = opened(step, states_of(step), forked=True)
    dialog.act.click()
    assert "Where it stands" in dialog.error()
    box = dialog.fields["state"]
    box.setCurrentIndex(box.findData("done"))  # type: ignore[attr-defined]
    dialog.act.click()
    assert "Why it changes" in dialog.error()
    dialog.fields["reason"].setText("Дидам")  # type: ignore[attr-defined]
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args[0][0].state is StepState.DONE


def test_a_step_may_stay_or_go_where_it_leads() -> None:
    step = Step("s", "f", StepSort.PAPER, StepState.REFUSED)
    assert states_of(step) == [StepState.REFUSED, *NEXT[StepSort.PAPER][StepState.REFUSED]]
