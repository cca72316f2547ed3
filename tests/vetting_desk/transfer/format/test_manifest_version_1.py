from typing import Any

import pytest
import rfc8785

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.format.manifest import (
    NO_EPOCH,
    RecordsManifest,
    ReturnManifest,
    parse,
    to_bytes,
)

Fields = dict[str, Any]


def test_records_of_version_1_are_read_as_what_version_2_would_have_said(
    version_1: tuple[Fields, Fields],
) -> None:
    fields, _ = version_1
    fields["seen"] = {"sequence": 3, "digest": "b" * 64}
    manifest = parse(rfc8785.dumps(fields))
    assert isinstance(manifest, RecordsManifest)
    assert (manifest.version, manifest.epoch) == (1, NO_EPOCH)
    assert (manifest.entries, manifest.holdings) == ([], None)
    assert [record.model_dump() for record in manifest.records] == fields["records"]
    assert manifest.seen is not None
    assert (manifest.seen.sequence, manifest.seen.list_number) == (3, 0)


def test_a_return_of_version_1_is_read_as_what_version_2_would_have_said(
    version_1: tuple[Fields, Fields],
) -> None:
    _, fields = version_1
    manifest = parse(rfc8785.dumps(fields))
    assert isinstance(manifest, ReturnManifest)
    assert (manifest.version, manifest.last_seen, manifest.packs) == (1, None, [])
    assert manifest.receipts[0].bundle == fields["receipts"][0]["bundle"]
    assert manifest.receipts[0].stamp is None


def test_the_members_of_a_bundle_of_version_1_stand_as_they_did(
    made: Any, version_1: tuple[Fields, Fields]
) -> None:
    fields, _ = version_1
    assert parse(rfc8785.dumps(fields)).blobs() == made.manifest().blobs()


@pytest.mark.parametrize("which", [0, 1])
def test_version_1_is_no_longer_written(version_1: tuple[Fields, Fields], which: int) -> None:
    manifest = parse(rfc8785.dumps(version_1[which]))
    with pytest.raises(ValueError, match="earlier"):
        to_bytes(manifest)


@pytest.mark.parametrize("which", [0, 1])
def test_another_spelling_of_version_1_is_refused(
    version_1: tuple[Fields, Fields], which: int
) -> None:
    data = rfc8785.dumps(version_1[which]).replace(b":", b": ", 1)
    with pytest.raises(BundleFormatError) as caught:
        parse(data)
    assert caught.value.fields["detail"] == "not-canonical"


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize(
    "change",
    [
        {"epoch": {"number": 1, "mark": "0" * 32}},
        {"entries": []},
        {"least_reader": 2},
        {"sequence": 2},
        {"recipients": ["a" * 64, "a" * 64]},
    ],
    ids=str,
)
def test_what_version_1_does_not_know_is_refused_in_it(
    version_1: tuple[Fields, Fields], which: int, change: Fields
) -> None:
    with pytest.raises(BundleFormatError):
        parse(rfc8785.dumps({**version_1[which], **change}))


@pytest.mark.parametrize("name", ["decisions", "messages"])
def test_what_was_always_empty_in_version_1_stays_so(
    version_1: tuple[Fields, Fields], name: str
) -> None:
    with pytest.raises(BundleFormatError):
        parse(rfc8785.dumps({**version_1[1], name: [1]}))
