"""What stands still or is short while years pass: time moves when the organisation's clock does.

Nothing of the subject is replaced but the report: it is the files it carries, without pages, and is judged
by the signature inside; a proof has no page. Nothing waits for a disk; each computer keeps its account's files
in a folder of its own. Keys are derived cheaply, as on any test desk.
"""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import pytest

from vetting_desk import clock as clocks
from vetting_desk import reports
from vetting_desk.crypto import slot_file
from vetting_desk.crypto.age import bech32
from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.crypto.cms import SignedBy, judge_detached
from vetting_desk.model.evidence import Verdict
from vetting_desk.operations.access import high_water
from vetting_desk.operations.proofs import pages
from vetting_desk.reports.comparing import Pages
from vetting_desk.store.engine import device_time

_ONCE = {
    each.__name__: lru_cache(maxsize=4096)(each)
    for each in (bech32.encode, bech32.decode, slot_file.from_bytes)
}
"""What gives the same for the same, and is asked for again and again: asked once."""
BEGAN = datetime(2026, 3, 1, 8, tzinfo=UTC)
ACCOUNT = "account"


@dataclass
class TrueTime:
    """The time as it really is; no desk knows it.

    Attributes:
        now: The moment.
        counted: Milliseconds since the computers were started.
        starts: How often they were started.
    """

    now: datetime = BEGAN
    counted: int = 0
    starts: int = 1

    def passes(self, by: timedelta) -> None:
        """Let it be later, with the computers on or asleep."""
        self.now += by
        self.counted += int(by.total_seconds() * 1000)

    def passes_off(self, by: timedelta) -> None:
        """Let it be later, with the computers off."""
        self.now += by
        self.counted = 60_000
        self.starts += 1


@dataclass
class LaptopClock:
    """A computer's clock: the true time, and how far it is off. A second passes each time it is looked at.

    Attributes:
        time: The true time.
        off: How far this clock is ahead.
    """

    time: TrueTime
    off: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        """Return what the clock shows."""
        self.time.passes(timedelta(milliseconds=7))
        return self.time.now + self.off


@contextmanager
def quickly(time: TrueTime) -> Iterator[None]:
    """Let the computers count by `time`, and nothing take longer than it has to."""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clocks, "ticks", lambda: time.counted)
        patch.setattr(device_time, "boot_id", lambda: f"start-{time.starts}")
        patch.setattr(high_water, "paths", _paths)
        patch.setattr(reports, "render_report", lambda *args: _carrying(args[2]))
        patch.setattr(reports, "read_attachments", lambda pdf, *_: _carried(pdf))
        patch.setattr(reports, "sign_pdf", lambda pdf, *_, **__: pdf)
        patch.setattr(reports, "judge_pdf", _judge_carried)
        patch.setattr(pages, "pdf_of", lambda *_: b"")
        patch.setattr(reports, "compare_pages", lambda *_: Pages.SAME)
        patch.setattr(os, "fsync", lambda _: None)
        for module, name in ((bech32, "encode"), (bech32, "decode"), (slot_file, "from_bytes")):
            patch.setattr(module, name, _ONCE[name])
        yield


def _carrying(attachments: Mapping[str, tuple[bytes, str]]) -> bytes:
    files = {name: b64encode(data).decode() for name, (data, _) in attachments.items()}
    return json.dumps(files).encode()


def _carried(pdf: bytes) -> dict[str, bytes]:
    return {name: b64decode(data) for name, data in json.loads(pdf).items()}


def _judge_carried(pdf: bytes, trust: TrustStore, moment: Moment) -> tuple[SignedBy, Verdict]:
    files = _carried(pdf)
    return judge_detached(files["assessment.json"], files["assessment.p7s"], trust, moment)


def _paths(folder: Path, desk_id: str) -> dict[str, Path]:
    account = folder.parent / ACCOUNT
    return {
        "folder": folder / high_water.FILE,
        "account": account / (desk_id + high_water.SUFFIX),
    }
