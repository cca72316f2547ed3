from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from tests.vetting_desk.model.test_entry_document import FIELDS
from vetting_desk.model import RecordFile, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument, to_bytes
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.cases import register_case
from vetting_desk.registry.entries import act_on_waiting, keep_entry
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Make = Callable[..., RecordDocument]
Keep = Callable[..., str]


@pytest.fixture
def record(document: Make) -> RecordDocument:
    """A record whose case the entries are about."""
    return document()


@pytest.fixture
def keep(casebook: Casebook, record: RecordDocument) -> Keep:
    """Take in a release about the case of `record`, from the desk that opened it."""

    def keep_one(**changes: Any) -> str:
        desk = FIELDS["desk"] | {"id": record.desk.id}
        payload = {"reason": "urgent-safety", "words": "Invented words", "assessment": ""}
        fields = {"kind": "release", "payload": payload, "case": record.case.id, "desk": desk}
        stated = EntryDocument(**{**FIELDS, **fields, "entry": new_id(), **changes})
        data = to_bytes(stated)
        name = casebook.blobs.put(data)
        assert name == sha256(data).hexdigest()
        files = (RecordFile("entry.json", name, len(data)),)
        entry = Entry(
            stated.entry, stated.kind, stated.case, stated.desk.id, stated.author.id,
            stated.author.name, NOW, name, "", files, taken_in=True,
        )  # fmt: skip
        with casebook.transaction():
            keep_entry(casebook, entry, stated)
        return stated.entry

    return keep_one


def released(casebook: Casebook, case_id: str) -> list[str]:
    return [each.words for each in casebook.clinical.releases(case_id)]


def test_a_release_about_a_known_case_is_shown_to_everyone(
    casebook: Casebook, record: RecordDocument, keep: Keep
) -> None:
    register_case(casebook, record)
    keep()
    assert released(casebook, record.case.id) == ["Invented words"]
    casebook.verify()


def test_a_release_that_came_before_its_case_is_shown_once_the_case_is_here(
    casebook: Casebook, record: RecordDocument, keep: Keep
) -> None:
    entry_id = keep()
    assert casebook.entries.find(entry_id) is not None
    register_case(casebook, record)
    act_on_waiting(casebook, record.case.id)
    act_on_waiting(casebook, record.case.id)
    assert released(casebook, record.case.id) == ["Invented words"]


def test_what_another_desk_says_of_a_case_is_kept_and_not_shown_as_its_own(
    casebook: Casebook, record: RecordDocument, keep: Keep
) -> None:
    register_case(casebook, record)
    entry_id = keep(desk=FIELDS["desk"] | {"id": new_id()})
    assert casebook.entries.find(entry_id) is not None
    assert released(casebook, record.case.id) == []


def test_an_erased_case_gets_no_words_back(
    casebook: Casebook, record: RecordDocument, keep: Keep
) -> None:
    register_case(casebook, record)
    casebook.erasure.erase(record.case.id, NOW, new_id(), "Invented")
    entry_id = keep()
    assert released(casebook, record.case.id) == []
    assert casebook.entries.get(entry_id).files == ()
    assert casebook.database.value("SELECT count(*) FROM blobs") == 0


def test_a_kind_nobody_knows_is_kept(casebook: Casebook, keep: Keep) -> None:
    entry_id = keep(kind="unheard-of", payload={"any": "thing"})
    assert casebook.entries.get(entry_id).kind == "unheard-of"
