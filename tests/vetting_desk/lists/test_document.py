"""``list.json`` is canonical, strict, and says where it comes from."""

import json
from dataclasses import replace
from typing import Any

import pytest

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.lists import document as documents
from vetting_desk.lists.document import ListDocument, TriedPart
from vetting_desk.model import new_id
from vetting_desk.model.record_document import DeskPart, OfficerPart
from vetting_desk.model.watch_list import ListedBirth, ListedName, ListedPerson, NameQuality

PEOPLE = (
    ListedPerson(
        "1", (ListedName("Намуна Озмоиш", NameQuality.MAIN),), (ListedBirth("1984-05-03"),)
    ),
    ListedPerson(
        "2",
        (ListedName("Sample", NameQuality.MAIN), ListedName("Abu", NameQuality.LOW)),
        (ListedBirth("1970", "1975", about=True),),
    ),
)


def made(**changes: Any) -> ListDocument:
    return ListDocument(
        **{
            "format": "vetting-desk-list", "version": 1, "name": "un", "number": 3, "title": "Invented list",
            "source": "Nobody", "ground": "Invented law 7", "day": "2026-11-20", "shape": "un-xml",
            "desk": DeskPart(id=new_id(), name="HQ", organisation="Test", training=True),
            "author": OfficerPart(id=new_id(), name="Hilola", role="supervisor"),
            "signed_at": "2026-11-21T10:00:00.000Z", "tried": TriedPart(people=2_000, matched=3),
            "entries": documents.entry_parts(PEOPLE),
            **changes,
        }
    )  # fmt: skip


def test_what_is_written_is_read_again() -> None:
    document = made()
    data = documents.to_bytes(document)
    assert documents.parse(data) == document
    assert documents.persons_of(document) == PEOPLE
    assert documents.source_of(document).ground == "Invented law 7"
    assert len(documents.digest_of(data)) == 64


@pytest.mark.parametrize("gone", ["source", "ground", "day", "title", "tried"])
def test_without_source_ground_or_day_there_is_no_document(gone: str) -> None:
    loose = json.loads(documents.to_bytes(made()))
    for wrong in ({key: each for key, each in loose.items() if key != gone}, loose | {gone: ""}):
        with pytest.raises(BundleFormatError):
            documents.parse(json.dumps(wrong, sort_keys=True, separators=(",", ":")).encode())


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"not json", b"[" * 100_000, documents.to_bytes(made()) + b" "],
    ids=["empty", "list", "text", "deep", "trailing"],
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        documents.parse(data)


def test_entries_stand_once_and_in_order() -> None:
    for wrong in (PEOPLE[::-1], (PEOPLE[0], PEOPLE[0])):
        with pytest.raises(ValueError, match="each once, in order"):
            made(entries=documents.entry_parts(wrong))


def test_a_newer_document_and_a_too_long_one_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    newer = json.dumps({"format": "vetting-desk-list", "version": 2}).encode()
    with pytest.raises(BundleVersionError):
        documents.parse(newer)
    monkeypatch.setattr(documents, "LAYOUT", replace(documents.LAYOUT, longest=100))
    with pytest.raises(BundleFormatError, match="too long"):
        documents.to_bytes(made())
    with pytest.raises(BundleFormatError, match="too long"):
        documents.parse(b" " * 101)
