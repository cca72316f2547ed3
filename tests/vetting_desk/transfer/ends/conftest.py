"""Bundles travelling from a post to headquarters and back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import DriveFullError
from vetting_desk.model import WayToHq
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.returns import write_return
from vetting_desk.transfer.format.opening import Expected, OpenBundle, open_bundle

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def sent(post_station: Any, three_records: Any, usb: Path) -> Any:
    post_station.add(*three_records[:2])
    [row] = write_bundles(post_station, usb)
    return row


@pytest.fixture
def taken_in(carrier: Any, hq_station: Any, sent: Any) -> Any:
    carrier.to_hq(hq_station, sent)
    return sent


def way(station: Any, written: Any) -> WayToHq:
    found: WayToHq = station.casebook.records.get(written.record.id).way_to_hq
    return found


def answer(hq_station: Any, post: Any, usb: Path, **more: Any) -> Any:
    return write_return(hq_station, post.desk.id, usb, **more)


@pytest.fixture
def open_at_hq(hq: Any, usb: Path) -> Iterator[Any]:
    files = []

    def open_one(row: Any) -> OpenBundle:
        files.append(open_file(usb / row.file_name))
        expected = Expected(hq.organisation.trust, NOW, training=False, desk_id=hq.desk.id)
        return open_bundle(files[-1], [hq.identity], expected)

    yield open_one
    for file in files:
        file.close()


def ways(station: Any, records: Any) -> list[WayToHq]:
    return [station.casebook.records.get(each.record.id).way_to_hq for each in records]


def fail(*_: object, **__: object) -> Any:
    raise DriveFullError(path="stick", needed=1, free=0)
