"""What goes of another desk's second rating, and what the casebook never lets go."""

from datetime import UTC, datetime

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model import RecordFile, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.store import Casebook
from vetting_desk.store.rating_sheets import Sheet, SheetState

AT = datetime(2026, 3, 1, tzinfo=UTC)


def entry(casebook: Casebook, kind: str, case_id: str) -> str:
    data = f"{kind} of {case_id}".encode()
    name = casebook.blobs.put(data)
    made = Entry(
        new_id(), kind, case_id, new_id(), new_id(), "Somebody", AT, name, "",
        (RecordFile("entry.json", name, len(data)),), taken_in=True,
    )  # fmt: skip
    casebook.entries.add(made, {})
    return made.id


def test_content_and_sheets_go_and_ids_and_digests_stay(casebook: Casebook) -> None:
    case_id = new_id()
    locked = entry(casebook, "rating-locked", case_id)
    sheet = Sheet(new_id(), locked, case_id, new_id(), AT, b"sealed", SheetState.OPEN)
    casebook.rating_sheets.begin(sheet)
    casebook.rating_sheets.add(sheet.id, 1, "sealed", AT)
    before = casebook.entries.get(locked)

    assert casebook.rating_evidence.erase([locked]) == [locked]

    after = casebook.entries.get(locked)
    assert (after.digest, after.files) == (before.digest, ())
    assert casebook.database.column("SELECT content FROM blobs") == []
    assert casebook.rating_sheets.about(locked) == []
    assert casebook.rating_evidence.erase([locked]) == []
    casebook.verify()


def test_no_other_entry_of_a_case_that_is_not_here_can_be_erased(casebook: Casebook) -> None:
    other = entry(casebook, "remark", new_id())
    with pytest.raises(StateError):
        casebook.rating_evidence.erase([other])
    assert casebook.entries.get(other).files
