"""What there is to open."""

from pathlib import Path

from ui.shell.openings import find_desks, find_member
from vetting_desk.errors import CasebookMissingError, StateError


def test_desks_are_found_and_a_desk_is_no_members_folder(data: Path) -> None:
    found = find_desks(data)
    assert {each.folder.name for each in found.desks} >= {"post", "headquarters"}
    several = next(each for each in found.desks if len(each.officers) > 1)
    [over] = find_member(several.folder).passed_over
    assert isinstance(over.error, StateError)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    [over] = find_member(tmp_path / "none").passed_over
    assert isinstance(over.error, CasebookMissingError)
