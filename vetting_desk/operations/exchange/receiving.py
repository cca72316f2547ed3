"""Taking in whatever is on a stick or in a folder: bundles, and parts of bundles that wait for the others.

One that is refused does not stop the rest. Files this desk wrote itself are passed over, those sealed for other
desks are counted and left. Nothing is removed from where it was found.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import (
    CancelledError,
    NoMatchingIdentityError,
    TokenPinNeededError,
    VettingDeskError,
)
from vetting_desk.model import IntakeSummary
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import taking, transfer
from vetting_desk.operations.exchange.needs import ReceivingDesk, StagingDesk
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.model.parts import PartSet
    from vetting_desk.transfer.carrier.part_files import PartFile
    from vetting_desk.transfer.carrier.staging import Staging

FOLDER: Final = "parts-in"
"""The folder of a desk in which parts wait for each other."""


@dataclass(frozen=True, slots=True)
class Received:
    """What taking in some files did.

    Attributes:
        summaries: One for each bundle taken in.
        refused: Name and reason of each file that was refused.
        strange: How many files are sealed for other desks.
        waiting: Files of which parts came, and which others are missing.
        settled: Names of the files that need not be looked at again.
    """

    summaries: tuple[IntakeSummary, ...] = ()
    refused: "tuple[tuple[str, VettingDeskError], ...]" = ()
    strange: int = 0
    waiting: "tuple[PartSet, ...]" = ()
    settled: frozenset[str] = frozenset()


@door(Action.TRANSFER)
def receive_from(
    open_desk: ReceivingDesk,
    places: Sequence[Path],
    progress: Progress | None = None,
    *,
    passed_over: frozenset[str] = frozenset(),
) -> Received:
    """Take in every bundle, whole or in parts, that is for this desk.

    Args:
        open_desk: The unlocked desk.
        places: Folders, of which the files at the top are looked at, and files.
        progress: Receives what is happening, with bytes.
        passed_over: Names of files to leave out, besides those this desk wrote.

    Raises:
        DriveError: If a folder cannot be read.
        CancelledError: If the person asked to stop; what was taken in before is kept.
        TokenPinNeededError: At headquarters, if the officer signs with a token and its PIN is needed for the
            stamp; what was taken in before is kept.
        PermissionDeniedError: If the role does not allow it.
    """
    own = open_desk.casebook.bundle_files.names() | passed_over
    own |= open_desk.casebook.bundles.file_names()
    taking = _Taking(open_desk, progress or NoProgress())
    wholes, parts = _sorted_out(path for path in _files(places) if path.name not in own)
    for path in wholes:
        taking.take_whole(path)
    taking.take_parts(parts)
    return taking.received()


@door(Action.TRANSFER)
def waiting_parts(open_desk: StagingDesk) -> "list[PartSet]":
    """Return the files of which parts wait here for the others.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _staging(open_desk).sets()


@door(Action.TRANSFER)
def clear_parts(open_desk: StagingDesk, set_id: str) -> None:
    """Remove the parts of one file that wait here; they can be taken in again from their sticks.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    _staging(open_desk).clear(set_id)


def _staging(open_desk: StagingDesk) -> "Staging":
    from vetting_desk.transfer.carrier.staging import Staging

    return Staging(open_desk.folder / FOLDER)


def _files(places: Iterable[Path]) -> Iterator[Path]:
    """Yield the files to look at, the oldest of a folder first."""
    from vetting_desk.machine.drive_errors import as_drive_errors
    from vetting_desk.transfer.carrier.part_files import find_parts

    for place in places:
        with as_drive_errors(place):
            many = place.is_dir()
        if many:
            yield from (found.path for found in reversed(transfer.bundles_on(place)))
            yield from find_parts(place)
        else:
            yield place


def _sorted_out(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return whole files and parts, each file once."""
    from vetting_desk.transfer.carrier.part_files import is_part_name

    distinct = dict.fromkeys(paths)
    parts = [path for path in distinct if is_part_name(path.name)]
    return [path for path in distinct if path not in parts], parts


@dataclass
class _Taking:
    """One look at some files."""

    open_desk: ReceivingDesk
    progress: Progress
    summaries: list[IntakeSummary] = field(default_factory=list)
    refused: list[tuple[str, VettingDeskError]] = field(default_factory=list)
    strange: int = 0
    settled: set[str] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)

    def take_whole(self, path: Path) -> None:
        """Take in a sealed file."""
        self.progress.raise_if_cancelled()
        try:
            self.summaries.append(transfer.receive(self.open_desk, path, self.progress))
        except NoMatchingIdentityError:
            self.strange += 1
        except (CancelledError, TokenPinNeededError):
            raise
        except VettingDeskError as error:
            self.refused.append((path.name, error))
            return
        self.settled.add(path.name)

    def take_parts(self, paths: Sequence[Path]) -> None:
        """Take in the files whose parts are all there, here and on the stick; keep the other parts."""
        from vetting_desk.transfer.carrier.part_files import check_content, read_part

        found: dict[str, list[PartFile]] = {}
        for path in paths:
            self.progress.raise_if_cancelled()
            try:
                part = read_part(path)
                check_content(part, self.progress)
            except CancelledError:
                raise
            except VettingDeskError as error:
                self.refused.append((path.name, error))
                continue
            found.setdefault(part.header.set_id, []).append(part)
        for set_id, parts in found.items():
            self._take_set(set_id, parts)
        staging = _staging(self.open_desk)
        for whole in staging.sets():
            # One that is complete here could not be taken in when its last part came, as on a full disk.
            if (
                not whole.missing
                and whole.id not in found
                and self._take_complete(staging.parts(whole.id))
            ):
                staging.clear(whole.id)

    def _take_set(self, set_id: str, parts: "list[PartFile]") -> None:
        staging = _staging(self.open_desk)
        by_number = {part.header.number: part for part in (*staging.parts(set_id), *parts)}
        if len(by_number) < len(parts[0].header.parts):
            for part in parts:
                try:
                    staging.keep(part, self.progress)
                except CancelledError:
                    raise
                except VettingDeskError as error:
                    self.refused.append((part.path.name, error))
                    continue
                self.settled.add(part.path.name)
            self.touched.add(set_id)
            return
        if self._take_complete(list(by_number.values())):
            self.settled.update(part.path.name for part in parts)
            staging.clear(set_id)

    def _take_complete(self, parts: "list[PartFile]") -> bool:
        """Take in a file out of all its parts; return whether they are needed no more."""
        from vetting_desk.transfer.carrier.part_files import open_whole

        try:
            with open_whole(parts, self.progress) as source:
                self.summaries.append(taking.take(self.open_desk, source, self.progress))
        except NoMatchingIdentityError:
            self.strange += 1
        except (CancelledError, TokenPinNeededError):
            raise
        except VettingDeskError as error:
            self.refused.append((parts[0].name, error))
            return False
        return True

    def received(self) -> Received:
        """Return what was done."""
        sets = _staging(self.open_desk).sets() if self.touched else []
        return Received(
            tuple(self.summaries),
            tuple(self.refused),
            self.strange,
            tuple(each for each in sets if each.id in self.touched),
            frozenset(self.settled),
        )
