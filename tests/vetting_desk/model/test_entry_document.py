from typing import Any

import pytest
import rfc8785

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model.entry_document import (
    MAX_LENGTH,
    EntryDocument,
    digest_of,
    parse_entry,
    to_bytes,
)

ID = "0d0a5f0e-0000-4000-8000-000000000027"
FIELDS: dict[str, Any] = {
    "format": "vetting-desk-entry",
    "version": 1,
    "least_reader": 1,
    "entry": ID,
    "kind": "call",
    "case": "",
    "previous": "",
    "author": {"id": ID, "name": "Invented", "role": "interviewer"},
    "desk": {"id": ID, "name": "Post", "organisation": "Invented", "training": True},
    "written_at": "2026-11-22T10:00:00.000Z",
    "clock": {"counter": 1, "floor": "", "behind": False},
    "payload": {"any": ["thing", 1, None]},
    "files": [],
}


def parsed(**changes: Any) -> EntryDocument:
    return parse_entry(rfc8785.dumps({**FIELDS, **changes}))


def test_what_is_read_is_written_as_the_same_bytes() -> None:
    data = rfc8785.dumps(FIELDS)
    assert to_bytes(parse_entry(data)) == data
    assert len(digest_of(data)) == 64


def test_a_kind_nobody_knows_and_its_payload_are_read_as_they_are() -> None:
    document = parsed(kind="unheard-of", least_reader=7, payload={"deep": {"er": [True]}})
    assert (document.kind, document.payload) == ("unheard-of", {"deep": {"er": [True]}})


def test_a_newer_envelope_is_called_newer() -> None:
    with pytest.raises(BundleVersionError) as caught:
        parsed(version=2, more=1)
    assert caught.value.fields == {"found": 2, "known": 1}


@pytest.mark.parametrize(
    "changes",
    [
        {"more": 1},
        {"kind": "A Kind"},
        {"case": "none"},
        {"previous": "a"},
        {"written_at": "today"},
        {"payload": []},
        {"least_reader": 0},
        {"version": 0},
        {"format": "other"},
        {"author": {"id": ID}},
    ],
    ids=str,
)
def test_an_envelope_that_breaks_a_rule_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError):
        parsed(**changes)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"[" * 100_000, b"\xff"])
def test_what_is_no_entry_is_refused(data: bytes) -> None:
    with pytest.raises(BundleFormatError):
        parse_entry(data)


def test_another_spelling_is_refused() -> None:
    with pytest.raises(BundleFormatError, match="canonical"):
        parse_entry(rfc8785.dumps(FIELDS).replace(b":", b": ", 1))


def test_an_entry_longer_than_it_may_be_is_refused_both_ways() -> None:
    long = {"words": "a" * MAX_LENGTH}
    with pytest.raises(BundleFormatError, match="long"):
        parse_entry(rfc8785.dumps({**FIELDS, "payload": long}))
    with pytest.raises(BundleFormatError, match="long"):
        to_bytes(EntryDocument(**{**FIELDS, "payload": long}))


@pytest.mark.parametrize(
    "value", [float("nan"), 2**60, "\ud800", pytest.param(object(), id="object")], ids=repr
)
def test_a_payload_that_json_cannot_hold_is_not_written(value: Any) -> None:
    with pytest.raises(BundleFormatError):
        to_bytes(EntryDocument(**{**FIELDS, "payload": {"value": value}}))
