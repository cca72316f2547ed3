"""All that the page of passages shows is read in one go."""

from ui.pages.cases.passage.view import look
from vetting_desk.model.passage import PassageKind
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import files


def test_persons_files_and_officers_are_read(desk: OpenDesk, case_id: str) -> None:
    made = files.begin(desk, case_id, PassageKind.HOUSING, [ASSESSED])
    found = look(desk, case_id)
    assert [each.passage for each in found.files] == [made]
    assert (desk.officer.id, desk.officer.name) in found.officers
    assert found.family.name
