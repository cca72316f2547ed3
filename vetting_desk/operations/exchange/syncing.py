"""A folder as inbox and outbox, for any transport that carries files.

What came is taken in, what is new is written. Names of files are random and say nothing. Nothing is written
twice because of looking again, and nothing is ever removed but, where asked, what this desk itself wrote and
the other side has confirmed. Which files need not be looked at again is remembered beside the desk, by name,
length and time; forgetting it only costs time.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vetting_desk.errors import StateError
from vetting_desk.machine.durable import replace_file
from vetting_desk.model import BundleRow, DeskKind
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import carried, receiving, transfer
from vetting_desk.operations.exchange.needs import SyncDesk
from vetting_desk.operations.exchange.receiving import Received
from vetting_desk.operations.updates import handing_on
from vetting_desk.progress import Progress

MEMORY: Final = "exchange-seen.json"
"""The file in a desk's folder with what need not be looked at again."""
MAX_REMEMBERED: Final = 20_000
_MAX_MEMORY: Final = 4 * 1024 * 1024

_Facts = tuple[int, int]
"""Length in bytes, and time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Boxes:
    """Where a transport takes files from and puts them.

    Attributes:
        inbox: What came is looked for here.
        outbox: What is new is written here; it may be the same folder.
    """

    inbox: Path
    outbox: Path


@dataclass(frozen=True, slots=True)
class Synced:
    """What one look did.

    Attributes:
        received: What was taken in.
        written: The bundles written.
        cleared: Names of confirmed files of this desk that were removed from the outbox.
    """

    received: Received
    written: tuple[BundleRow, ...]
    cleared: tuple[str, ...]

    @property
    def anything(self) -> bool:
        """True if something happened or was refused."""
        found = self.received
        return bool(
            found.summaries or found.refused or found.waiting or self.written or self.cleared
        )


def boxes_in(folder: Path, *, shared: bool = False) -> Boxes:
    """Return the boxes of a folder: ``in`` and ``out`` in it, made where they are missing.

    Args:
        folder: The folder that a transport carries.
        shared: True for one box that several desks share: each opens what is sealed to it.

    Raises:
        OSError: If they cannot be made.
    """
    if shared:
        return Boxes(folder, folder)
    boxes = Boxes(folder / "in", folder / "out")
    for box in (boxes.inbox, boxes.outbox):
        box.mkdir(exist_ok=True)
    return boxes


@door(Action.TRANSFER)
def sync(
    open_desk: SyncDesk,
    boxes: Boxes,
    progress: Progress | None = None,
    *,
    clear: bool = False,
    again: bool = False,
) -> Synced:
    """Take in what came, then write what is new; doing it once more changes nothing.

    Args:
        open_desk: The unlocked desk.
        boxes: Where.
        progress: Receives what is happening, with bytes.
        clear: True to remove this desk's own files from the outbox once they are confirmed.
        again: True to look also at files that were settled before.

    Raises:
        DriveError: If a box cannot be read or written.
        EnrolmentError: If the desk belongs to no organisation yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CancelledError: If the person asked to stop; what was done before is kept.
        PermissionDeniedError: If the role does not allow it.
    """
    memory = _Memory(open_desk.folder / MEMORY)
    settled = frozenset() if again else memory.settled(boxes.inbox)
    received = receiving.receive_from(open_desk, [boxes.inbox], progress, passed_over=settled)
    memory.keep(boxes.inbox, settled | received.settled)
    written = _write(open_desk, boxes.outbox, progress)
    cleared: tuple[str, ...] = ()
    if clear:
        confirmed = [
            each.path for each in carried.own_files(open_desk, boxes.outbox) if each.confirmed
        ]
        cleared = carried.clear(open_desk, confirmed, progress).removed
    return Synced(received, written, cleared)


def _write(open_desk: SyncDesk, outbox: Path, progress: Progress | None) -> tuple[BundleRow, ...]:
    """Write what was in no file yet: at a post to headquarters, at headquarters to each desk."""
    if open_desk.desk.kind is not DeskKind.HQ:
        with _nothing_new():
            return transfer.write_bundles(open_desk, outbox, progress)
        return ()
    rows: list[BundleRow] = []
    with open_desk.token.use():
        for waiting in transfer.waiting_desks(open_desk):
            with _nothing_new():
                rows.append(
                    transfer.write_return(
                        open_desk,
                        waiting.desk_id,
                        outbox,
                        progress,
                        only_new=True,
                        beside=False,
                    )
                )
    if rows:
        handing_on.put_beside(open_desk, outbox, progress)
    return tuple(rows)


@contextmanager
def _nothing_new() -> Iterator[None]:
    """Pass over that there was nothing to write, and no other error."""
    try:
        yield
    except StateError as error:
        if error.fields.get("state") != "empty":
            raise


class _Memory:
    """Which files of a folder need not be looked at again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def settled(self, folder: Path) -> frozenset[str]:
        """Return the names of the files that are still as they were when they were settled."""
        known = self._read()
        return frozenset(
            name for name, facts in _facts(folder, known).items() if known.get(name) == facts
        )

    def keep(self, folder: Path, names: Iterable[str]) -> None:
        """Remember files that are there; what went away is forgotten."""
        facts = dict(list(_facts(folder, names).items())[:MAX_REMEMBERED])
        if facts != self._read():
            with suppress(OSError):
                replace_file(self._path, json.dumps(facts, separators=(",", ":")).encode("ascii"))

    def _read(self) -> dict[str, _Facts]:
        try:
            if self._path.stat().st_size > _MAX_MEMORY:
                return {}
            loose = json.loads(self._path.read_bytes())
            return {str(name): (int(length), int(at)) for name, (length, at) in loose.items()}
        except (OSError, ValueError, TypeError, AttributeError, RecursionError):
            return {}


def _facts(folder: Path, names: Iterable[str] | Mapping[str, object]) -> dict[str, _Facts]:
    found: dict[str, _Facts] = {}
    for name in sorted(names):
        with suppress(OSError):
            facts = (folder / Path(name).name).lstat()
            found[name] = (facts.st_size, facts.st_mtime_ns)
    return found
