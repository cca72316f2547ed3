"""Keeping closed what came open; the whole way is `operations/exchange/test_meaning`."""

import json
from hashlib import sha256
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.test_meaning import Told
from tests.vetting_desk.transfer.ends.test_record_check import Came
from vetting_desk.model import RecordFile
from vetting_desk.model.record_document import parse_document
from vetting_desk.transfer.ends.closing import Closing
from vetting_desk.transfer.ends.meaning import SEALED, WHOSE
from vetting_desk.transfer.ends.record_check import DOCUMENT


@pytest.fixture
def came(three_records: Any) -> Came:
    return Came(three_records[2])


@pytest.fixture
def registry(hq_station: Any) -> Any:
    return hq_station.registry


def bring(registry: Any, closing: Closing, came: Came) -> None:
    for content in came.contents.values():
        name, new = registry.keep_blob([content], len(content))
        if new:
            closing.new_here(name)


def files_of(contents: dict[str, bytes]) -> tuple[RecordFile, ...]:
    return tuple(
        RecordFile(name, sha256(content).hexdigest(), len(content))
        for name, content in contents.items()
    )


def held(hq_station: Any, came: Came) -> list[bool]:
    digests = [sha256(content).hexdigest() for content in came.contents.values()]
    return [hq_station.casebook.blobs.holds(digest) for digest in digests]


def test_what_may_lie_open_stays_as_it_came(registry: Any, hq_station: Any, came: Came) -> None:
    closing = Closing(registry, Told())
    bring(registry, closing, came)
    document = parse_document(came.contents[DOCUMENT])

    kept = closing.closed(came.written.record, document)
    assert (kept, closing.finish()) == (came.written.record, ())
    assert all(held(hq_station, came))


def test_what_may_not_is_kept_sealed_and_what_lay_open_is_removed(
    registry: Any, hq_station: Any, came: Came
) -> None:
    closing = Closing(registry, Told(clinical=True))
    bring(registry, closing, came)
    document = parse_document(came.contents[DOCUMENT])

    kept = closing.closed(came.written.record, document)
    hq_station.casebook.cases.add(came.written.case, came.written.case.id)
    hq_station.casebook.records.add(kept, {}, taken_in=True)
    assert closing.finish() == ("clinical-unsealed",)
    assert ([file.name for file in kept.files], kept.digest) == (
        [SEALED],
        came.written.record.digest,
    )
    assert not any(held(hq_station, came))
    assert hq_station.casebook.blobs.holds(kept.files[0].sha256)


def test_a_content_that_was_here_before_is_not_removed(
    registry: Any, hq_station: Any, came: Came
) -> None:
    before = hq_station.casebook.blobs.put(came.contents["photo.jpg"])
    closing = Closing(registry, Told(clinical=True))
    bring(registry, closing, came)
    closing.set_aside(files_of(came.contents))
    closing.finish()
    assert hq_station.casebook.blobs.holds(before)


def test_what_cannot_be_sealed_is_kept_and_flagged(registry: Any, came: Came) -> None:
    class NobodyKnown(Told):
        def seal(self, files: Any) -> bytes:
            del files
            return b""

    closing = Closing(registry, NobodyKnown(clinical=True))
    bring(registry, closing, came)
    files = files_of(came.contents)
    assert closing.set_aside(files) == files
    assert closing.finish() == ("clinical-unsealed",)


def test_what_is_set_aside_is_sealed_too(registry: Any, came: Came) -> None:
    closing = Closing(registry, Told(clinical=True))
    bring(registry, closing, came)
    files = files_of(came.contents)
    sealed, whose = closing.set_aside(files)
    assert (sealed.name, whose.name) == (SEALED, WHOSE)
    assert json.loads(registry.blob(whose.sha256)) == {"case": came.written.case.id}
    assert Closing(registry, Told()).set_aside(files) == files


def test_what_is_too_long_to_be_sealed_is_kept_and_flagged(
    registry: Any, came: Came, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.transfer.ends.closing.MOST_SEALED", 100)
    closing = Closing(registry, Told(clinical=True))
    bring(registry, closing, came)
    files = files_of(came.contents)
    assert closing.set_aside(files) == files
    assert closing.finish() == ("clinical-unsealed",)


@pytest.mark.parametrize("data", [b"", b"no document"])
def test_what_is_no_record_is_set_aside_as_it_came(registry: Any, came: Came, data: bytes) -> None:
    contents = {**came.contents, DOCUMENT: data}
    for content in contents.values():
        registry.keep_blob([content], len(content))
    files = files_of(contents)
    assert Closing(registry, Told(clinical=True)).set_aside(files) == files


def test_a_record_is_the_same_by_its_digest_however_it_is_kept(registry: Any, came: Came) -> None:
    closing = Closing(registry, Told(clinical=True))
    bring(registry, closing, came)
    document = parse_document(came.contents[DOCUMENT])
    record = came.written.record
    assert closing.is_the_same(record, came.part())
    kept = closing.closed(record, document)
    assert closing.is_the_same(kept, came.part())
    came.contents[DOCUMENT] += b" "
    assert not closing.is_the_same(kept, came.part())
