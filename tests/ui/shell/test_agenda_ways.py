"""What is due leads to its place: a plan, a case, what carries bundles; a case leads to its plan and back."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from ui.shell.agenda_ways import agenda_ways, open_item
from ui.shell.frame import DeskFrame
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.desk import last_place

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_each_way_is_a_signal_of_its_page(frame: DeskFrame) -> None:
    for name, ways in agenda_ways(frame, frame.route.start).items():
        page = frame.pages.page(name)
        for signal, _ in ways:
            assert hasattr(page, signal), (name, signal)


@pytest.mark.parametrize("kind", list(DueKind))
def test_every_kind_leads_somewhere(
    frame: DeskFrame, settle: Callable[[], None], kind: DueKind
) -> None:
    case_id = frame.pages.cases.rows()[0].id
    of_desk = kind in {DueKind.RECEIPT_MISSING, DueKind.CERTIFICATE_ENDING, DueKind.LIST_ENDING}
    frame.go("desk")
    settle()
    open_item(frame, DueItem(kind, "about", NOW, "" if of_desk else case_id))
    settle()
    name = frame.pages.name_of(frame.shown_page())
    assert name in (
        {"transfer", "people"} if of_desk else {"plan", "case", "passage", "call", "proof"}
    )


def test_a_case_leads_to_its_plan_and_back_and_a_lock_comes_back_to_the_case(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case_id = frame.pages.cases.rows()[0].id
    frame.open_case(case_id)
    settle()
    frame.pages.case.tab_wanted.emit("plan")
    settle()
    assert frame.shown_page() is frame.pages.plan
    assert frame.pages.plan.case_id == case_id
    assert str(frame._place()) == f"case:{case_id}"
    frame.pages.plan.tab_wanted.emit("case")
    settle()
    assert frame.shown_page() is frame.pages.case


def test_a_lock_keeps_which_page_it_was_and_nothing_of_it(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    frame.go("agenda")
    settle()
    frame.prepare_to_lock()
    assert last_place.place(frame.open_desk) == "page:agenda"


def test_after_unlocking_it_is_the_first_page(frame: DeskFrame) -> None:
    assert frame.pages.is_made("agenda")
    assert frame.pages.agenda.agenda is not None
