"""How far this desk has come, kept outside its casebook, so that one that was put back is noticed.

Two sealed copies of a mark (`crypto.high_water`): one in the desk's folder, one in the state folder of this
person's account. Written when a number moves (bundles, records, lists, rules, slots, epoch), every so many
entries of the audit log, at unlocking and at locking; compared at unlocking, before anything else is written.
What does not fit is a finding (`store.findings`), and the desk begins a new epoch; it never stops anybody
from working. A disk on which both copies were put back together with the casebook shows nothing here:
headquarters' next word does.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import DamagedSlotError, FileHeldError, StoreError
from vetting_desk.machine.durable import remove_file, replace_file
from vetting_desk.model import Commit
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import desk_folders, numbering
from vetting_desk.operations.access.stores import (
    BeginsEpochs,
    KeepsAudit,
    KeepsBundles,
    KeepsFindings,
    KeepsRevocations,
    KeepsSettings,
    Transacts,
)
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.paths import state_dir

if TYPE_CHECKING:
    from vetting_desk.crypto.high_water import HighWaterMark, SlotMark
    from vetting_desk.store.engine.changes import Listener

FILE: Final = "high-water.mark"
SUFFIX: Final = ".mark"
KEY: Final = "high-water/key"
"""Setting: the key of this desk's marks, 32 random bytes; unset in a casebook from before there were marks."""
KEPT: Final = "high-water/kept"
"""Setting: set once a mark was written, so that none at all is noticed."""
ENTRIES_BETWEEN: Final = 100
"""The audit log may grow by so many entries before a mark is written because of them alone."""

_MOVING: Final = frozenset(
    {"arrival", "bundle", "desk", "epoch", "officer", "organisation", "record", "revocation-list"}
)
"""Kinds of changes after which a mark is written."""


@dataclass(frozen=True, slots=True)
class _Copy:
    """One copy of the mark as it was found.

    Attributes:
        state: ``sound``, ``missing`` or ``damaged``.
        mark: What it says; None unless it is sound.
    """

    state: str
    mark: "HighWaterMark | None" = None


class MarkedBooks(
    BeginsEpochs,
    HasDesk,
    KeepsAudit,
    KeepsBundles,
    KeepsFindings,
    KeepsRevocations,
    KeepsSettings,
    Transacts,
    Protocol,
):
    """A casebook whose state is marked outside it."""

    def listen(self, listener: "Listener") -> None:
        """Call `listener` after each commit."""

    def unlisten(self, listener: "Listener") -> None:
        """Call `listener` no more."""


class HighWater:
    """The high-water mark of an open desk; lives on its casebook's thread.

    Args:
        folder: The desk's folder.
        casebook: Its open store.
    """

    def __init__(self, folder: Path, casebook: MarkedBooks) -> None:
        self._folder = folder
        self._casebook = casebook
        self._written: HighWaterMark | None = None
        self._begun = False

    # Unlocking

    def begin(self) -> None:
        """Compare the casebook with what this desk once was, say what does not fit, and follow it from now on.

        Call it before anything is written into the casebook, and `write` once unlocking is done.
        """
        copies = self._read() if self._key() is not None else {}
        if copies:
            self._judge(copies)
        elif any(self._is_of_this_desk(path) for path in self._paths().values()):
            # A mark, and a casebook from before there were any: it is certainly an earlier one.
            with self._casebook.transaction():
                here = self._casebook.audit.length()
                self._casebook.findings.add(FindingKind.BEHIND, detail={"here": here})
                self._casebook.begin_epoch(Why.BEHIND)
        self._listen()

    def follow(self) -> None:
        """Write the mark as the desk is now, whatever the copies say, and follow the casebook from now on.

        For a desk that has just been made, restored, or made anew.
        """
        self._listen()
        self.write()

    def _listen(self) -> None:
        self._begun = True
        settings = self._casebook.settings
        if self._key() is None:
            from vetting_desk.crypto.high_water import new_key

            settings.set(KEY, new_key())
        if settings.get(KEPT) is None:
            settings.set(KEPT, "1")
        self._casebook.unlisten(self._on_commit)
        self._casebook.listen(self._on_commit)

    def known(self) -> "HighWaterMark | None":
        """Return the newest mark that opens with this casebook's key; None if there is none."""
        if self._key() is None:
            return None
        return _newest(self._read())

    # Working

    def write(self) -> None:
        """Write both copies if anything moved since; a medium that takes none is no reason to stop the work."""
        from vetting_desk.crypto.high_water import seal

        key = self._key() if self._begun else None
        if key is None:
            return
        before = self._written or self.known()
        counter = 0 if before is None else before.counter
        mark = self._mark(counter)
        if mark == self._written:
            return
        mark = replace(mark, counter=counter + 1)
        data = seal(mark, self._casebook.desk.id, key)
        for path in self._paths().values():
            with contextlib.suppress(OSError, FileHeldError):
                path.parent.mkdir(parents=True, exist_ok=True)
                replace_file(path, data)
        self._written = mark

    def close(self) -> None:
        """Write the mark for the last time: the casebook is about to be closed; harmless when it is already."""
        self._casebook.unlisten(self._on_commit)
        with contextlib.suppress(StoreError):
            self.write()
        self._begun = False

    def _on_commit(self, commit: Commit) -> None:
        last = 0 if self._written is None else self._written.audit_length
        if (
            any(change.kind in _MOVING for change in commit.items)
            or self._casebook.audit.length() - last >= ENTRIES_BETWEEN
        ):
            self.write()

    # What the mark says, and what is found

    def _mark(self, counter: int) -> "HighWaterMark":
        from vetting_desk.crypto.high_water import HighWaterMark

        casebook = self._casebook
        epoch = casebook.epochs.present()
        return HighWaterMark(
            counter=counter,
            epoch=epoch.number,
            epoch_mark=epoch.mark,
            audit_length=casebook.audit.length(),
            audit_head=casebook.audit.head().hex(),
            feeds=casebook.bundles.reached(),
            list_number=casebook.revocations.number(),
            rules_number=numbering.rules_number(casebook),
            slots=self._slots(),
        )

    def _slots(self) -> "dict[str, SlotMark]":
        from hashlib import sha256

        from vetting_desk.crypto.high_water import SlotMark
        from vetting_desk.crypto.slots import list_headers, read_slot

        folder = self._folder / desk_folders.SLOTS_FOLDER
        found = {}
        for header in list_headers(folder):
            with contextlib.suppress(DamagedSlotError):
                data = read_slot(folder, header.officer_id)
                found[header.officer_id] = SlotMark(header.revision, sha256(data).hexdigest())
        return found

    def _judge(self, copies: "Mapping[str, _Copy]") -> None:
        """Compare with every copy that opens: one may tell of a state that went on somewhere else."""
        states = {place: copy.state for place, copy in copies.items()}
        marks = sorted(
            (copy.mark for copy in copies.values() if copy.mark is not None),
            key=lambda mark: mark.audit_length,
            reverse=True,
        )
        if not marks and self._casebook.settings.get(KEPT) is not None:
            self._casebook.findings.add(FindingKind.MARKS_LOST, detail=states)
        for mark in marks:
            self._judge_slots(mark.slots)
        if any(self._judge_casebook(mark) for mark in marks):
            return
        if marks and set(states.values()) != {"sound"}:
            self._casebook.audit.append("high-water-renewed", detail=states)

    def _judge_casebook(self, mark: "HighWaterMark") -> bool:
        """Say what does not fit a mark, and begin a new epoch; returns whether anything was said."""
        here = self._casebook.audit.length()
        known = {
            "known": mark.audit_length,
            "here": here,
            "bundle_known": max(mark.feeds.values(), default=0),
            "bundle_here": max(self._casebook.bundles.reached().values(), default=0),
            "list_known": mark.list_number,
            "list_here": self._casebook.revocations.number(),
            "rules_known": mark.rules_number,
            "rules_here": numbering.rules_number(self._casebook),
        }
        if here < mark.audit_length:
            kind, why = FindingKind.BEHIND, Why.BEHIND
        elif self._head_at(mark.audit_length) != mark.audit_head:
            kind, why = FindingKind.DIVERGED, Why.COPIED
        else:
            return False
        with self._casebook.transaction():
            self._casebook.findings.add(kind, detail=known)
            self._casebook.begin_epoch(
                why, mark.epoch, mark.feeds, mark.list_number, mark.rules_number
            )
        return True

    def _judge_slots(self, known: "Mapping[str, SlotMark]") -> None:
        for officer_id, slot in self._slots().items():
            mark = known.get(officer_id, slot)
            if slot.revision < mark.revision or (
                slot.revision == mark.revision and slot.sha256 != mark.sha256
            ):
                detail = {"known": mark.revision, "here": slot.revision}
                self._casebook.findings.add(FindingKind.SLOT_BACK, officer_id, detail)

    def _head_at(self, length: int) -> str:
        found = self._casebook.audit.entries(before=length + 1, limit=1)
        return found[0].head.hex() if found and found[0].sequence == length else ""

    # Files

    def _key(self) -> bytes | None:
        return self._casebook.settings.get_bytes(KEY)

    def _paths(self) -> dict[str, Path]:
        return paths(self._folder, self._casebook.desk.id)

    def _is_of_this_desk(self, path: Path) -> bool:
        from vetting_desk.crypto.high_water import is_of

        try:
            with path.open("rb") as file:
                return is_of(file.read(1024), self._casebook.desk.id)
        except OSError:
            return False

    def _read(self) -> dict[str, _Copy]:
        from vetting_desk.crypto.high_water import MAX_LENGTH, UnsoundMarkError, unseal

        key, found = self._key() or b"", {}
        for place, path in self._paths().items():
            try:
                with path.open("rb") as file:
                    data = file.read(MAX_LENGTH + 1)
                found[place] = _Copy("sound", unseal(data, self._casebook.desk.id, key))
            except FileNotFoundError:
                found[place] = _Copy("missing")
            except (OSError, UnsoundMarkError):
                found[place] = _Copy("damaged")
        return found


class HasHighWater(Protocol):
    """A desk whose high-water mark is written."""

    @property
    def high_water(self) -> HighWater:
        """How far the desk has come, kept outside its casebook."""


def paths(folder: Path, desk_id: str) -> dict[str, Path]:
    """Return where the two copies of a desk's mark lie: ``folder`` and ``account``."""
    return {"folder": folder / FILE, "account": state_dir() / (desk_id + SUFFIX)}


def forget(folder: Path, desk_id: str) -> None:
    """Remove both copies of a desk's mark, as when its keys are destroyed; what cannot be removed stays."""
    for path in paths(folder, desk_id).values():
        with contextlib.suppress(OSError, FileHeldError):
            remove_file(path)


def _newest(copies: Mapping[str, _Copy]) -> "HighWaterMark | None":
    sound = [copy.mark for copy in copies.values() if copy.mark is not None]
    return max(sound, key=lambda mark: mark.counter, default=None)
