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
    assert ("log" in names) == may(officer, Action.READ_LOG)
    assert ("retention" in names) == may(officer, Action.ERASE)
    assert names[-2:] == ["settings", "help"]


def test_each_leads_somewhere(desk: OpenDesk) -> None:
    names = {place.name for place in destinations(desk)}
    assert names <= {*DeskPages.NAMES, "settings", "help"}
