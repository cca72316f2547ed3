"""The rail has what the role may see, in its order."""

from dataclasses import replace

import pytest

from ui.shell.desk_pages import DeskPages
from ui.shell.destinations import destinations
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may


@pytest.mark.parametrize("role", list(Role))
def test_each_role_has_its_pages(desk: OpenDesk, role: Role) -> None:
    officer = replace(desk.officer, role=role)
    desk.casebook.act_as(officer)
    names = [place.name for place in destinations(desk)]
    assert ("cases" in names) == may(officer, Action.READ_CASES)
    assert (names[:1] == ["agenda"]) == may(officer, Action.READ_CASES)
    assert ("log" in names) == may(officer, Action.READ_LOG)
    assert ("retention" in names) == may(officer, Action.ERASE)
    assert names[-2:] == ["settings", "help"]


def test_each_leads_somewhere(desk: OpenDesk) -> None:
    names = {place.name for place in destinations(desk)}
    assert names <= {*DeskPages.NAMES, "settings", "help"}


AT_HQ = {
    Role.SUPERVISOR: ["agenda", "queues", "inbox", "cases", "calls", "desks", "transfer"],
    Role.DECISION_MAKER: ["agenda", "queues", "inbox", "cases", "desks", "transfer"],
    Role.LAWYER: ["agenda", "queues", "inbox", "cases", "desks", "transfer"],
    Role.PSYCHOLOGIST: ["agenda", "queues", "inbox", "cases", "calls", "desks", "transfer"],
    Role.CHILD_PROTECTION: ["agenda", "queues", "inbox", "cases", "desks", "transfer"],
    Role.INTERVIEWER: ["agenda", "inbox", "cases", "calls", "desks", "transfer"],
    Role.OPERATOR: ["agenda", "calls", "inbox", "cases", "desks", "transfer"],
    Role.ADMINISTRATOR: ["inbox", "desks", "transfer"],
    Role.WORKER: ["inbox", "desks", "transfer"],
    Role.COMPLAINTS: ["agenda", "cases"],
    Role.ANALYST: [],
}
"""By role, what headquarters has of its own, in this order; the rest is as at every desk."""


@pytest.mark.parametrize("role", AT_HQ)
def test_headquarters_has_rooms_of_its_own(hq: OpenDesk, role: Role) -> None:
    hq.casebook.act_as(replace(hq.officer, role=role))
    names = [place.name for place in destinations(hq)]
    assert names[: len(AT_HQ[role])] == AT_HQ[role]
    assert not {"queues", "inbox", "desks", "interview"} & set(names[len(AT_HQ[role]) :])


def test_nothing_of_a_post_is_said_at_headquarters(hq: OpenDesk) -> None:
    words = {place.words for place in destinations(hq)}
    assert not {"Interview", "Transfer"} & words


def test_lines_of_rare_need_follow_each_other(desk: OpenDesk, hq: OpenDesk) -> None:
    """*More* stands before the first of them, and hides no line of the daily work's place."""
    for each in (desk, hq):
        rare = [place.rare for place in destinations(each)]
        first, last = rare.index(True), len(rare) - rare[::-1].index(True)
        assert all(rare[first:last])
