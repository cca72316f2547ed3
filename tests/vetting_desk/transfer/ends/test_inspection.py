import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.model.evidence import Outcome
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.inspection import inspect_records
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.format.opening import Expected, open_bundle

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def inspected(data: bytes, hq: Any) -> list[tuple[str, str]]:
    trust = hq.organisation.trust
    opened = open_bundle(io.BytesIO(data), [hq.identity], Expected(trust, NOW))
    return [(each.record_id, each.reason) for each in inspect_records(opened, trust, NOW)]


@pytest.fixture
def written(post_station: Any, three_records: Any, usb: Path) -> Any:
    def write(*records: Any) -> bytes:
        post_station.add(*records)
        [row] = write_bundles(post_station, usb)
        with open_file(usb / row.file_name) as file:
            return file.read()

    return write


def test_sound_records_are_found_sound_in_order(written: Any, three_records: Any, hq: Any) -> None:
    found = inspected(written(*three_records), hq)
    assert found == [(each.record.id, "") for each in three_records]


def test_a_sound_record_comes_with_what_was_signed(
    written: Any, three_records: Any, hq: Any
) -> None:
    data, trust = written(three_records[0]), hq.organisation.trust
    opened = open_bundle(io.BytesIO(data), [hq.identity], Expected(trust, NOW))
    [verdict] = inspect_records(opened, trust, NOW)
    assert verdict.document is not None
    assert verdict.outcome is Outcome.VALID
    assert verdict.document.case.reference == three_records[0].case.reference


def test_a_bad_record_is_reported_with_its_reason_and_the_rest_is_looked_at(
    written: Any, three_records: Any, make_record: Any, invented: Any, post: Any, hq: Any
) -> None:
    bad = make_record(post, invented, officer__role="supervisor")
    found = inspected(written(three_records[0], bad, three_records[1]), hq)
    assert [reason for _, reason in found] == ["", "officer", ""]


def test_a_content_that_is_not_what_the_manifest_says_is_reported(
    made: Any, three_records: Any, hq: Any
) -> None:
    del made.fields["records"][0]
    part = made.add_record(*three_records[0].contents.values())
    for file, name in zip(part["files"], three_records[0].contents, strict=True):
        file["name"] = name
    digest = part["files"][2]["sha256"]
    data = made.sealed_with({**made.blobs, digest: bytes(len(made.blobs[digest]))})
    assert [reason for _, reason in inspected(data, hq)] == ["digest"]


def test_a_return_bundle_has_no_records_to_look_into(
    made: Any, return_fields: Any, hq: Any, post: Any
) -> None:
    made.fields, made.post = return_fields, hq
    made.fields["recipients"] = made.manifest_recipients(hq)
    assert inspected(made.sealed(), hq) == []
