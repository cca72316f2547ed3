"""Writing a bundle in parts onto several sticks; taking parts in is `receiving`.

"Written" are its records only with the last part.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.model import DeskKind
from vetting_desk.operations.access import numbering
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.calls import signing as call_entries
from vetting_desk.operations.exchange.needs import PartsDesk
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.safeguards import stating
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.model.parts import Split
    from vetting_desk.transfer.carrier.spool import Spool

FOLDER: Final = "parts-out"
"""The folder of a desk in which sealed files wait until all their parts are on sticks."""


@dataclass(frozen=True, slots=True)
class PartsWritten:
    """What writing parts to one stick did.

    Attributes:
        split: How far the bundle is now.
        written: Numbers of the parts that this stick has got.
        past_cache: Whether all of them were surely read back from the stick itself.
    """

    split: "Split"
    written: tuple[int, ...]
    past_cache: bool


@door(Action.TRANSFER)
def begin(
    open_desk: PartsDesk,
    part_length: int,
    bundle_id: str = "",
    progress: Progress | None = None,
) -> "Split":
    """Seal a bundle and plan its parts, none of which is on a stick yet; one that was begun goes on as it is.

    Args:
        open_desk: The unlocked desk.
        part_length: The most bytes a part's file has.
        bundle_id: A bundle of this desk; empty at a post for the one to be written next.
        progress: Receives what is happening, with bytes.

    Raises:
        StateError: If there is nothing to send, or the parts would be too small or too many.
        NotFoundError: If this desk made no such bundle.
        EnrolmentError: If the desk belongs to no organisation yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        StorageFullError: If this computer has no room for the sealed file.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.splitting import begin_split

    with open_desk.token.use():
        if not bundle_id and open_desk.desk.kind is DeskKind.POST:
            stating.state_all(open_desk)
            call_entries.sign_all(open_desk)
        rules = numbering.rules_number(open_desk.casebook)
        return begin_split(
            DeskStation(open_desk),
            _spool(open_desk),
            part_length,
            bundle_id,
            progress,
            rules_number=rules,
        )


@door(Action.TRANSFER)
def write_parts(
    open_desk: PartsDesk, name: str, folder: Path, progress: Progress | None = None
) -> PartsWritten:
    """Write as many parts of a bundle to a stick as fit.

    Raises:
        NotFoundError: If no bundle of this name is being written in parts.
        DriveFullError: If not even one part fits.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends import splitting

    spool = _spool(open_desk)
    before = spool.split(name)
    split, past_cache = splitting.write_parts(DeskStation(open_desk), spool, name, folder, progress)
    return PartsWritten(split, tuple(sorted(split.written - before.written)), past_cache)


@door(Action.TRANSFER)
def pending(open_desk: PartsDesk) -> "list[Split]":
    """Return the bundles of which parts are still on no stick.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends import splitting

    return splitting.pending(DeskStation(open_desk), _spool(open_desk))


@door(Action.TRANSFER)
def drop(open_desk: PartsDesk, name: str) -> None:
    """Stop writing a bundle in parts; parts on sticks are worth nothing then, and it can be written anew.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    _spool(open_desk).drop(name)


def _spool(open_desk: PartsDesk) -> "Spool":
    from vetting_desk.transfer.carrier.spool import Spool

    return Spool(open_desk.folder / FOLDER)
