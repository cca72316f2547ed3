"""Which roles have something to do on the page of the organisation."""

from dataclasses import replace

import pytest

from ui.pages.organisation.access import has_organisation_page
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.mark.parametrize(
    ("role", "there"),
    [
        (Role.INTERVIEWER, False),
        (Role.PSYCHOLOGIST, True),
        (Role.SUPERVISOR, True),
        (Role.DECISION_MAKER, False),
        (Role.ADMINISTRATOR, True),
    ],
)
def test_at_headquarters_it_depends_on_the_role(hq: OpenDesk, role: Role, there: bool) -> None:
    hq.casebook.act_as(replace(hq.officer, role=role))
    assert has_organisation_page(hq) is there


@pytest.mark.parametrize("role", list(Role))
def test_at_a_post_nobody_has(desk: OpenDesk, role: Role) -> None:
    desk.casebook.act_as(replace(desk.officer, role=role))
    assert not has_organisation_page(desk)
