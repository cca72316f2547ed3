"""The list of partners: those to be told first; each leads to its case."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from tests.vetting_desk.operations.decisions.conftest import ANORA
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from ui.pages.outreach.partners_page import PartnersPage
from vetting_desk.model.consent import ConsentTo, PartnerKind
from vetting_desk.operations.outreach import asking
from vetting_desk.operations.outreach.asking import Partner

CLINIC = Partner("A clinic", PartnerKind.CLINIC, "Mondays")


def test_nothing_shared_yet_is_said(listed: Callable[[str], PartnersPage]) -> None:
    page = listed(ANORA)
    assert page.empty.isVisible()
    assert page.rows == []


def test_who_is_to_be_told_stands_first_and_leads_to_the_case(
    listed: Callable[[str], PartnersPage], afterwards: Afterwards
) -> None:
    shared = afterwards.say(ConsentTo.SHARING)
    asked = afterwards.asked(ConsentTo.SHARING, until=afterwards.next_week())
    asking.record(afterwards.officer(), afterwards.case_id, replace(asked, partner=CLINIC))
    afterwards.withdraw(shared)
    page = listed(ANORA)
    names = [row.accessibleName() for row in page.rows]
    assert SCHOOL.name in names[0]
    assert CLINIC.name in names[1]
    assert CLINIC.may_know in names[1]
    heard = cast("list[str]", [])
    page.case_requested.connect(heard.append)
    page.rows[0].click()
    assert heard == [afterwards.case_id]
