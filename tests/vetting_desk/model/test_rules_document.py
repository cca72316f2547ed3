"""``rules.json`` is read strictly."""

import json

import pytest

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import canonical
from vetting_desk.model.rules_document import MAX_LENGTH, RulesDocument, parse, to_bytes

_ID = "00000000-0000-4000-8000-000000000001"
DOCUMENT = RulesDocument.model_validate(
    {
        "format": "vetting-desk-rules",
        "version": 1,
        "number": 3,
        "rules": {"number": 3},
        "desk": {"id": _ID, "name": "HQ", "organisation": "Invented", "training": True},
        "officer": {"id": _ID, "name": "A. Officer", "role": "supervisor"},
        "signed_at": "2026-11-30T10:00:00.000Z",
    }
)


def test_what_is_written_is_read_again() -> None:
    assert parse(to_bytes(DOCUMENT)) == DOCUMENT


@pytest.mark.parametrize(
    "change",
    [
        {"format": "another"},
        {"number": 0},
        {"signed_at": "yesterday"},
        {"more": 1},
        {"version": 0},
        {"rules": []},
    ],
)
def test_anything_else_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BundleFormatError):
        parse(canonical.dumps(json.loads(to_bytes(DOCUMENT)) | change))


def test_a_newer_layout_is_told_from_a_bad_one() -> None:
    with pytest.raises(BundleVersionError):
        parse(canonical.dumps(json.loads(to_bytes(DOCUMENT)) | {"version": 2}))


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"[" * 10_000, b"1" * (MAX_LENGTH + 1)])
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        parse(data)


def test_another_form_of_the_same_is_refused() -> None:
    with pytest.raises(BundleFormatError):
        parse(to_bytes(DOCUMENT) + b"\n")
