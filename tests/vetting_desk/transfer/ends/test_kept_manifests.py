"""Signed manifests are stored unchanged."""

from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import (
    NotFoundError,
)
from vetting_desk.transfer.ends import kept_manifests
from vetting_desk.transfer.ends.outbox import write_bundles


def test_a_bundle_that_is_not_kept_cannot_be_recalled(post_station: Any) -> None:
    with pytest.raises(NotFoundError):
        kept_manifests.recall(post_station.casebook, "unknown")


def test_what_is_kept_is_what_the_file_on_the_stick_holds(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(three_records[0])
    [row] = write_bundles(post_station, usb)

    assert kept_manifests.recall(post_station.casebook, row.id) == open_at_hq(row).signed
