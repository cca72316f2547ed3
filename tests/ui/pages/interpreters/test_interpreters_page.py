"""The register in the window: a supervisor keeps it, others read it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import ANORA, SALIMA, Bench, bench, made
from tests.vetting_desk.operations.interpreters.conftest import Kept, kept
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.interpreters.interpreter_dialog import InterpreterDialog
from ui.pages.interpreters.interpreters_page import InterpretersPage
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model.interpreter import InterpreterState
from vetting_desk.operations.interpreters import register

__all__ = ["bench", "kept", "made"]
Shown = Callable[[str], InterpretersPage]


@pytest.fixture
def shown(
    bench: Bench, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Shown:
    def make(name: str) -> InterpretersPage:
        desk = bench.at(name)
        desk.listen(events.publish)
        page = InterpretersPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 680)
        page.show()
        page.activate()
        settle()
        return page

    return make


def dialog_of(page: InterpretersPage) -> InterpreterDialog:
    assert isinstance(page.dialog, InterpreterDialog)
    return page.dialog


def test_who_only_reads_is_told_whose_business_it_is(shown: Shown) -> None:
    page = shown(ANORA)
    assert page.empty.isVisible()
    assert page.header.act_button.isHidden()


def test_a_supervisor_adds_somebody(shown: Shown, settle: Callable[[], None]) -> None:
    page = shown(SALIMA)
    page.header.act_button.click()
    dialog = dialog_of(page)
    dialog.fields["languages"].setText("Tajik; Dari")  # type: ignore[attr-defined]
    dialog.fields["undertaking"].setCurrentIndex(2)  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    assert dialog.error(), "a code is missing"
    dialog.fields["code"].setText("T-07")  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    assert page.dialog is None
    assert ["T-07" in row.accessibleName() for row in page.rows] == [True]
    assert "Dari" in page.rows[0].accessibleName()


def test_a_day_that_is_none_is_said_beside_its_field(shown: Shown) -> None:
    page = shown(SALIMA)
    page.header.act_button.click()
    dialog = dialog_of(page)
    dialog.fields["code"].setText("T-07")  # type: ignore[attr-defined]
    dialog.fields["undertaking"].setCurrentIndex(0)  # type: ignore[attr-defined]
    dialog.fields["signed_on"].setText("yesterday")  # type: ignore[attr-defined]
    dialog.act.click()
    assert "2026-12-31" in dialog.error()


def test_somebody_is_assigned_no_more_and_again(
    shown: Shown, kept: Kept, settle: Callable[[], None]
) -> None:
    kept.keep()
    page = shown(SALIMA)
    for state in (InterpreterState.WITHDRAWN, InterpreterState.ASSIGNABLE):
        page.rows[0].click()
        if state is InterpreterState.WITHDRAWN:
            page._on_withdraw()
        assert isinstance(page.dialog, ReasonDialog)
        page.dialog.reason.set_text("Invented")
        page.dialog.act.click()
        settle()
        [found] = register.interpreters(kept.desk())
        assert found.state is state
        page.refresh()
        settle()


def test_a_signed_undertaking_is_offered_and_kept_by_a_person(
    shown: Shown, kept: Kept, settle: Callable[[], None]
) -> None:
    kept.bench.record("interpreter", name=SALIMA)
    page = shown(SALIMA)
    assert (len(page.offers), page.rows) == (1, [])
    page.offers[0].click()
    dialog = dialog_of(page)
    assert dialog.text("code") == "T-07"
    dialog.act.click()
    settle()
    page.refresh()
    settle()
    assert (page.offers, len(page.rows)) == ([], 1)
