"""Taking an update at a desk: held against what was seen here, its package saved for a person to install.

Nothing is installed, and nothing is started. Which counter is the highest that was ever seen is kept in the
casebook and only rises, so that a file from before is refused, whoever brings it.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import vetting_desk
from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import UpdateNoPackageError, UpdateOlderError, UpdateRefusedError
from vetting_desk.model.update import Package, ProgramUpdate, System, UpdateSigner
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk import program_run
from vetting_desk.operations.updates import saving
from vetting_desk.operations.updates.checking import opened
from vetting_desk.operations.updates.needs import LookingDesk, TakingDesk
from vetting_desk.progress import Progress
from vetting_desk.store.settings import PROGRAM_SEEN, PROGRAM_TAKEN

if TYPE_CHECKING:
    from datetime import datetime

PLATFORM = sys.platform
"""Of this computer, in Python's words."""
_SYSTEMS: Final = {
    "win32": (System.WINDOWS, System.WINDOWS_FOLDER),
    "linux": (System.DEBIAN, System.LINUX),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """The newest update that was taken at this desk.

    Attributes:
        counter: Its counter.
        version: What people call it.
        digest: Of its ``update.json``.
        at: When it was taken, by device time.
        by: By whom, by name.
    """

    counter: int
    version: str
    digest: str
    at: "datetime"
    by: str


@dataclass(frozen=True, slots=True)
class Look:
    """An update as this desk sees it.

    Attributes:
        update: What it says; its signatures hold.
        signers: The maker, and headquarters' signer.
        version: Of the program that runs.
        highest: The highest counter seen here.
        refusal: Why it is not taken (a key of `UpdateOlderError`); empty if it is.
        packages: Those for this system.
    """

    update: ProgramUpdate
    signers: tuple[UpdateSigner, ...]
    version: str
    highest: int
    refusal: str
    packages: tuple[Package, ...]

    @property
    def again(self) -> bool:
        """True where it is the very update that was taken before, and does not run here yet."""
        return self.refusal == AGAIN


OLDER, RUNS, AGAIN, DIFFERS = "update-older", "update-runs", "update-again", "update-differs"
AHEAD = "update-ahead"
"""Why an update is not taken: lower than what was seen; it ran here already; it was taken already; another one
has its number; its number lies so far ahead that it would use up those of later ones."""
MOST_AHEAD: Final = 1_000
"""So far above all that was seen the counter of an update may lie: it rises by one with each version."""


@dataclass(frozen=True, slots=True)
class Saved:
    """Packages that were saved for a person to install.

    Attributes:
        update: Out of which update.
        files: Where they are.
        before: The version that runs until it is installed.
    """

    update: ProgramUpdate
    files: tuple[Path, ...]
    before: str


@open_door("which version runs is no secret, and whoever is at a desk may look at an update")
def look(open_desk: LookingDesk, path: Path) -> Look:
    """Return what an update is, if its signatures hold; its packages are not read yet.

    Raises:
        UpdateError: If it is not valid, or cannot be judged here.
        EnrolmentError: If the desk belongs to no organisation yet.
        DriveError: If it cannot be read.
    """
    from vetting_desk.transfer.format import update_signing
    from vetting_desk.transfer.format.update_file import UpdateReader

    with opened(path) as file:
        reader = UpdateReader(file)
    now = open_desk.casebook.clock_reading().newest
    update, signers = update_signing.judge(reader.head, open_desk.keys.trust, now)
    wanted = _SYSTEMS.get(PLATFORM, ())
    return Look(
        update,
        signers,
        vetting_desk.__version__,
        program_run.highest(open_desk.casebook),
        _refusal(open_desk, update),
        tuple(each for each in update.packages if each.system in wanted),
    )


@open_door("which version runs, and what was taken, is no secret at the desk")
def taken(open_desk: LookingDesk) -> Taken | None:
    """Return the newest update that was taken here; None for none."""
    kept = open_desk.casebook.settings.get(PROGRAM_TAKEN)
    if kept is None:
        return None
    found = json.loads(kept)
    return Taken(
        found["counter"], found["version"], found["digest"], from_text(found["at"]), found["by"]
    )


@door(Action.TRANSFER)
def take(
    open_desk: TakingDesk,
    path: Path,
    folder: Path,
    progress: Progress | None = None,
    *,
    again: bool = False,
    every: bool = False,
) -> Saved:
    """Check an update to its last byte, and save its packages for this system where a person will install them.

    Args:
        open_desk: The desk.
        path: The update.
        folder: Where the packages go; what has their names there is replaced once they are whole.
        progress: Receives ``"reading"``, ``"writing"`` and ``"reading-back"`` with bytes.
        again: True to save the very update once more that was taken before, as where the package was lost.
        every: True to save the packages for all systems.

    Raises:
        UpdateOlderError: If it is not newer than all that was seen here. Fields: counter, version, highest,
            detail (`OLDER`, `RUNS`, `AGAIN`, `DIFFERS`, `AHEAD`).
        UpdateNoPackageError: If it has none for this system.
        UpdateError: If it is not valid, or cannot be judged here. Nothing of it is kept.
        EnrolmentError: If the desk belongs to no organisation yet.
        DriveError: If one of the two cannot be read or written.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.format import update_signing
    from vetting_desk.transfer.format.update_file import UpdateReader

    seen = look(open_desk, path)
    update = seen.update
    if seen.refusal and not (again and seen.again):
        raise UpdateOlderError(
            counter=update.counter,
            version=update.version,
            highest=seen.highest,
            detail=seen.refusal,
        )
    wanted = update.packages if every else seen.packages
    if not wanted:
        there = tuple(each.system.value for each in update.packages)
        raise UpdateNoPackageError(version=update.version, system=PLATFORM, there=there)
    with opened(path) as file:
        reader = UpdateReader(file)
        now = open_desk.casebook.clock_reading().newest
        same, _ = update_signing.judge(reader.head, open_desk.keys.trust, now)
        if same.digest != update.digest:
            raise UpdateRefusedError(detail="file-changed-meanwhile", member=path.name)
        files = saving.save(reader, update, wanted, folder, progress)
    _remember(open_desk, update, seen.signers)
    return Saved(update, files, seen.version)


def _refusal(open_desk: LookingDesk, update: ProgramUpdate) -> str:
    """Return why an update is not taken; empty if it is newer than all that was seen."""
    highest = program_run.highest(open_desk.casebook)
    if update.counter > highest:
        return AHEAD if update.counter > highest + MOST_AHEAD else ""
    if update.counter < highest:
        return OLDER
    if update.counter <= vetting_desk.RELEASE:
        return RUNS
    known = taken(open_desk)
    if known is None or known.counter != update.counter:
        return RUNS  # it ran here, and an older program runs now
    return AGAIN if known.digest == update.digest else DIFFERS


def _remember(
    open_desk: TakingDesk, update: ProgramUpdate, signers: tuple[UpdateSigner, ...]
) -> None:
    casebook = open_desk.casebook
    with casebook.transaction():
        casebook.counters.raise_to(PROGRAM_SEEN, update.counter)
        kept = {
            "counter": update.counter,
            "version": update.version,
            "digest": update.digest,
            "at": to_text(casebook.clock_reading().at),
            "by": open_desk.officer.name,
            "serials": [serial for each in signers for serial in each.serials],
        }
        before = taken(open_desk)
        if before is not None and before.counter != update.counter:
            judged_again.settle(
                casebook, judged_again.key_of_program(before.version, before.counter)
            )
        casebook.settings.set(PROGRAM_TAKEN, json.dumps(kept, sort_keys=True))
        detail = {"counter": update.counter, "version": update.version, "digest": update.digest}
        casebook.audit.append("update-taken", detail=detail)
