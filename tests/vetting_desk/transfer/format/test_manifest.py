import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.transfer.format import limits, manifest, manifest_parts
from vetting_desk.transfer.format.manifest import (
    Manifest,
    RecordsManifest,
    ReturnManifest,
    parse,
    to_bytes,
)

Change = Callable[[dict[str, Any]], object]


def parsed(fields: dict[str, Any]) -> Manifest:
    return parse(rfc8785.dumps(fields))


def refused(data: bytes) -> str:
    with pytest.raises(BundleFormatError) as caught:
        parse(data)
    return str(caught.value.fields["detail"])


def test_a_manifest_of_records_is_read(made: Any) -> None:
    assert isinstance(parsed(made.fields), RecordsManifest)


def test_a_return_manifest_is_read(return_fields: dict[str, Any]) -> None:
    assert isinstance(parsed(return_fields), ReturnManifest)


def test_what_is_read_is_written_as_the_same_bytes(
    made: Any, return_fields: dict[str, Any]
) -> None:
    for fields in (made.fields, return_fields):
        data = rfc8785.dumps(fields)
        assert to_bytes(parse(data)) == data


def test_blobs_stand_in_the_order_of_first_mention_each_once(made: Any) -> None:
    made.add_record(b"another", b"%PDF an invented report" * 100)
    leaves, first, shared, second = (each.sha256 for each in made.manifest().blobs())
    assert leaves == made.fields["audit"]["leaves"]["sha256"]
    files = [[file["sha256"] for file in record["files"]] for record in made.fields["records"]]
    assert files == [[first, shared], [second, shared]]


def blob(letter: str, length: int) -> dict[str, Any]:
    return {"sha256": letter * 64, "length": length}


def entry_of(record: dict[str, Any], **changes: Any) -> dict[str, Any]:
    fields = {name: value for name, value in record.items() if name != "corrects"}
    return {**fields, "kind": "call", **changes}


def test_the_files_of_entries_stand_after_those_of_records(made: Any) -> None:
    before = made.manifest().blobs()
    [record] = made.fields["records"]
    files = [{**record["files"][0], **blob("d", 5)}, record["files"][1]]
    made.fields["entries"].append(entry_of(record, files=files))
    assert [each.length for each in made.manifest().blobs()[len(before) :]] == [5]


def test_blobs_of_a_return_stand_in_the_order_of_its_members(
    return_fields: dict[str, Any],
) -> None:
    return_fields["revocation"] = {"number": 1, **blob("b", 7)}
    return_fields["register_of_certificates"] = {
        "length": 1, "head": "a" * 64, "content": blob("e", 8),
    }  # fmt: skip
    return_fields["holdings"] = {"count": 1, "digest": "a" * 64, "digests": blob("f", 32)}
    return_fields["packs"] = [
        {"id": "offer", "version": 1, "document": blob("1", 10), "p7s": blob("2", 11)}
    ]
    return_fields["receipts"][0]["stamp"] = {
        "document": blob("3", 12), "p7s": blob("4", 13), "mldsa65": blob("5", 14),
    }  # fmt: skip
    return_fields["instruments"] = [
        {
            "id": "intake",
            "version": "2",
            "sha256": "c" * 64,
            "length": 9,
            "clinical": False,
            "validated": False,
            "files": [{"name": "List of places.csv", "sha256": "6" * 64, "length": 15}],
        }
    ]
    lengths = [each.length for each in parsed(return_fields).blobs()]
    assert lengths == [7, 8, 32, 9, 15, 10, 11, 12, 13, 14]


SPELLINGS: dict[str, Callable[[bytes], bytes]] = {
    "spaces": lambda data: data.replace(b":", b": ", 1),
    "a line at the end": lambda data: data + b"\n",
    "members in another order": lambda data: json.dumps(
        dict(reversed(json.loads(data).items())), separators=(",", ":"), ensure_ascii=False
    ).encode(),
    "a member twice": lambda data: data.replace(b'{"audit"', b'{"version":1,"audit"', 1),
    "an escape that is not needed": lambda data: data.replace(b"Post ", b"\\u0050ost ", 1),
    "a number in another form": lambda data: data.replace(b'"sequence":1', b'"sequence":1e0', 1),
}


@pytest.mark.parametrize("respelt", SPELLINGS.values(), ids=SPELLINGS)
def test_any_other_spelling_is_refused(made: Any, respelt: Callable[[bytes], bytes]) -> None:
    data = rfc8785.dumps(made.fields)
    assert respelt(data) != data
    assert refused(respelt(data)) in {
        "not-canonical",
        "manifest:records.sequence",
        "manifest:sequence",
    }


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"", "not-json"),
        (b"{", "not-json"),
        (b"\xff", "not-json"),
        (b"[" * 100_000, "not-json"),
        (b"[]", "not-a-manifest"),
        (b"{}", "not-a-manifest"),
        (b'{"format":"other"}', "not-a-manifest"),
        (b'{"format":"vetting-desk-bundle"}', "manifest:kind"),
        (b" " * (limits.MAX_MANIFEST + 1), "member-too-long"),
    ],
)
def test_what_is_no_manifest_is_refused(data: bytes, detail: str) -> None:
    assert refused(data) == detail


@pytest.mark.parametrize("name", ["version", "least_reader"])
def test_a_newer_version_is_called_newer_even_with_things_unknown(made: Any, name: str) -> None:
    made.fields.update({name: 3, "unheard_of": True})
    with pytest.raises(BundleVersionError) as caught:
        parsed(made.fields)
    assert caught.value.fields == {"found": 3, "known": 2}


def spoil(**changes: Any) -> Change:
    return lambda fields: fields.update(changes)


def in_record(**changes: Any) -> Change:
    return lambda fields: fields["records"][0].update(changes)


def in_file(**changes: Any) -> Change:
    return lambda fields: fields["records"][0]["files"][0].update(changes)


def in_audit(**changes: Any) -> Change:
    return lambda fields: fields["audit"].update(changes)


SPOILT: dict[str, Change] = {
    "an unknown member": spoil(extra=1),
    "an unknown member inside": in_record(extra=1),
    "a missing member": lambda fields: fields.pop("audit"),
    "version nought": spoil(version=0),
    "a version in words": spoil(version="1"),
    "an id in capitals": spoil(bundle="ABCDEF00-0000-4000-8000-000000000000"),
    "training in words": spoil(training="false"),
    "training as a number": spoil(training=0),
    "sequence nought": spoil(sequence=0),
    "a sequence too large for JSON": spoil(sequence=2**53 - 1, previous=""),
    "a first bundle with a previous one": spoil(previous="a" * 64),
    "a later bundle without a previous one": spoil(sequence=2),
    "a digest in capitals": spoil(previous="A" * 64, sequence=2),
    "a digest cut short": spoil(previous="a" * 63, sequence=2),
    "no recipient": spoil(recipients=[]),
    "the same recipient twice": spoil(recipients=["a" * 64, "a" * 64]),
    "too many recipients": spoil(
        recipients=[f"{number:064x}" for number in range(limits.MAX_RECIPIENTS + 1)]
    ),
    "a time with an offset": spoil(created_at="2026-11-22T10:00:00.000+01:00"),
    "a thirteenth month": spoil(created_at="2026-13-22T10:00:00.000Z"),
    "a name with a control character": lambda fields: fields["desk"].update(name="a\x1bb"),
    "a name too long": lambda fields: fields["desk"].update(name="a" * 1_001),
    "a record without files": in_record(files=[]),
    "the same record twice": lambda fields: fields["records"].append(fields["records"][0]),
    "the same file twice": lambda fields: fields["records"][0]["files"].append(
        fields["records"][0]["files"][0]
    ),
    "a file name with a folder": in_file(name="a/b"),
    "a file name that climbs": in_file(name=".."),
    "an empty file name": in_file(name=""),
    "a media type that is none": in_file(media_type="pdf"),
    "a negative length": in_file(length=-1),
    "a length beyond the cap": in_file(length=limits.MAX_BLOB + 1),
    "a length in words": in_file(length="1"),
    "one digest with two lengths": lambda fields: fields["records"][0]["files"][1].update(
        sha256=fields["records"][0]["files"][0]["sha256"]
    ),
    "audit leaves that do not add up": in_audit(length=4),
    "audit leaves of odd length": in_audit(leaves={"sha256": "a" * 64, "length": 97}),
    "audit leaves without a beginning": in_audit(since=None),
    "records without audit leaves": in_audit(since=None, leaves=None),
    "the kind of the other": spoil(kind="return"),
    "no epoch": spoil(epoch={"number": 0, "mark": "0" * 32}),
    "an epoch whose mark is cut short": spoil(epoch={"number": 1, "mark": "0" * 31}),
    "version 1 with what came later": spoil(version=1, least_reader=1),
    "a post that lists what headquarters holds": spoil(
        holdings={"count": 1, "digest": "a" * 64, "digests": {"sha256": "b" * 64, "length": 32}}
    ),
    "an entry twice": lambda fields: fields["entries"].extend(2 * [entry_of(fields["records"][0])]),
    "an entry of a kind in words": lambda fields: fields["entries"].append(
        entry_of(fields["records"][0], kind="A call")
    ),
    "certificates that are not base64": spoil(long_term={"certificate": "?", "chain": []}),
}


@pytest.mark.parametrize("change", SPOILT.values(), ids=SPOILT)
def test_a_manifest_that_breaks_a_rule_is_refused(made: Any, change: Change) -> None:
    change(made.fields)
    assert refused(rfc8785.dumps(made.fields)).startswith("manifest:")


RETURN_SPOILT: dict[str, Change] = {
    "a message, which was of version 1": spoil(messages=[]),
    "holdings whose digests do not fit": spoil(
        holdings={"count": 2, "digest": "a" * 64, "digests": {"sha256": "b" * 64, "length": 32}}
    ),
    "an amendment without words": spoil(
        amendments=[{"record": "0" * 36, "digest": "a" * 64, "outcome": "accepted", "reason": ""}]
    ),
    "a correction of time that names none": spoil(time_correction={"floor": ""}),
    "a receipt twice": lambda fields: fields["receipts"].append(fields["receipts"][0]),
    "an outcome unheard of": lambda fields: fields["receipts"][0]["items"][0].update(
        outcome="lost"
    ),
    "a reason that is a sentence": lambda fields: fields["receipts"][0]["items"][0].update(
        reason="It was bad."
    ),
    "a revocation list numbered nought": spoil(
        revocation={"number": 0, "sha256": "a" * 64, "length": 1}
    ),
    "records": spoil(records=[]),
}


@pytest.mark.parametrize("change", RETURN_SPOILT.values(), ids=RETURN_SPOILT)
def test_a_return_manifest_that_breaks_a_rule_is_refused(
    return_fields: dict[str, Any], change: Change
) -> None:
    change(return_fields)
    assert refused(rfc8785.dumps(return_fields)).startswith("manifest:")


def test_a_member_we_do_not_know_is_not_repeated_in_the_error(made: Any) -> None:
    made.fields["\x1b[2J an attacker's words"] = 1
    assert refused(rfc8785.dumps(made.fields)) == "manifest:?"


def test_too_much_in_all_blobs_is_refused(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "MAX_PAYLOAD", 1_000)
    assert refused(rfc8785.dumps(made.fields)).startswith("manifest:")


def test_too_many_blobs_are_refused(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "MAX_BLOBS", 2)
    assert refused(rfc8785.dumps(made.fields)).startswith("manifest:")


def test_too_many_receipt_items_are_refused(
    return_fields: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest_parts, "MAX_RECEIPT_ITEMS", 0)
    assert refused(rfc8785.dumps(return_fields)).startswith("manifest:")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=9), children)
    ),
    max_leaves=8,
)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_value_in_any_place_is_read_exactly_or_refused(
    manifest_template: dict[str, Any], data: st.DataObject
) -> None:
    fields = json.loads(json.dumps(manifest_template))
    place = fields
    while True:
        keys = sorted(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not inner or not isinstance(inner, dict | list) or data.draw(st.booleans()):
            break
        place = inner
    place[key] = data.draw(JSON)
    try:
        raw = rfc8785.dumps(fields)
    except rfc8785.CanonicalizationError:
        return
    with suppress(BundleFormatError, BundleVersionError):
        assert to_bytes(parse(raw)) == raw


@given(st.binary(max_size=200))
def test_noise_is_refused_and_nothing_worse(noise: bytes) -> None:
    refused(noise)
