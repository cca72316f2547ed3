"""How an update begins and is called."""

from vetting_desk.transfer.format import update_document
from vetting_desk.transfer.format.update_start import START, file_name
from vetting_desk.transfer.format.ustar import header


def test_it_begins_as_its_first_member_does() -> None:
    assert header(update_document.MEMBER, 5).startswith(START)


def test_a_file_is_called_by_its_number() -> None:
    assert file_name(12) == "vetting-desk-update-12.vdupdate"
