"""What stands on top of a case that is closed, on legal hold, restricted, withdrawn or erased."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from ui.pages.cases.case_view import look
from ui.pages.cases.standing_banner import StandingBanner
from ui.widgets.banner import Banner
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.closing import After
from vetting_desk.model.outcome_term import OutcomeRule, Term, kept
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention, withdrawing
from vetting_desk.operations.closing import acts


def _said(desk: OpenDesk, case_id: str, qtbot: QtBot, *, may_bring_back: bool = True) -> str:
    banner = Banner()
    qtbot.addWidget(banner)
    StandingBanner(banner).show_standing(look(desk, case_id), may_bring_back=may_bring_back)
    return "" if banner.isHidden() else banner.sentence()


def test_a_case_that_is_worked_on_has_none(desk: OpenDesk, case_id: str, qtbot: QtBot) -> None:
    assert _said(desk, case_id, qtbot) == ""


def test_a_hold_is_said_with_why_and_who(desk: OpenDesk, case_id: str, qtbot: QtBot) -> None:
    retention.hold(desk, case_id, "A court asks")
    said = _said(desk, case_id, qtbot)
    assert "A court asks" in said
    assert desk.officer.name in said


def test_a_withdrawal_is_said_with_why(desk: OpenDesk, qtbot: QtBot) -> None:
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    withdrawing.withdraw(desk, case.id, "Opened twice")
    assert "Opened twice" in _said(desk, case.id, qtbot, may_bring_back=False)


def test_a_restricted_case_says_who_opens_it_and_until_when(
    desk: OpenDesk, case_id: str, qtbot: QtBot
) -> None:
    began = datetime(2026, 1, 1, tzinfo=UTC)
    found = kept(Term("amnesty", began), OutcomeRule(10, 20), began + timedelta(days=15))
    banner = Banner()
    qtbot.addWidget(banner)
    view = replace(look(desk, case_id), kept=found)
    StandingBanner(banner).show_standing(view, may_bring_back=False)
    assert "supervisors and decision-makers alone" in banner.sentence()

    early = kept(Term("amnesty", began), OutcomeRule(10, 20), began)
    StandingBanner(banner).show_standing(replace(view, kept=early), may_bring_back=False)
    assert banner.isHidden()


def test_a_closed_case_says_why_and_what_came_after(desk: OpenDesk, qtbot: QtBot) -> None:
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    acts.close(desk, case.id, "lost", "Since spring")
    assert "Contact was lost" in _said(desk, case.id, qtbot)
    view = look(desk, case.id)
    assert view.end is not None
    banner = Banner()
    qtbot.addWidget(banner)
    came = replace(view, end=replace(view.end, after=After(calls=1)))
    StandingBanner(banner).show_standing(came, may_bring_back=False)
    assert "Work arrived after it was closed" in banner.hint()
