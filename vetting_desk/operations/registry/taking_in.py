"""A worker: sealed files from sticks and folders, spooled, leased, verified, kept in one transaction.

What a worker does can be killed anywhere and costs one retry. The receipt, what the records are, their place in
a queue and the end of the lease are one transaction: either all of it is there, or nothing. While the database
is down files are spooled, and said to wait; no receipt is written.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock
from vetting_desk.errors import (
    AgeError,
    BundleError,
    CryptoError,
    DriveMissingError,
    LeaseLostError,
    NoMatchingIdentityError,
    RegistryTimeoutError,
    StateError,
    VettingDeskError,
)
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.meaning import DeskMeaning
from vetting_desk.operations.registry.needs import WorkerDesk
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.model import Desk, IntakeSummary
    from vetting_desk.registry.postgres.inbox import Inbox, Lease
    from vetting_desk.registry.postgres.registry import PostgresRegistry

STRANGE: Final = "sealed-for-others"
TRIES: Final = "too-many-tries"


@dataclass
class Worked:
    """What one look at a spool did.

    Attributes:
        spooled: How many sealed files came from sticks and folders.
        summaries: What became of the bundles taken in.
        refused: SHA-256 and reason of the files that cannot be taken in.
        retried: How many are left for another try, or another worker.
        unread: Names of files that could not be read, and why.
    """

    spooled: int = 0
    summaries: "list[IntakeSummary]" = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    retried: int = 0
    unread: list[tuple[str, VettingDeskError]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _WorkerReader:
    """A worker as a `transfer.ends.reader.Reader`: it opens bundles, and has nothing to sign with."""

    member: WorkerDesk

    @property
    def desk(self) -> "Desk":
        return self.member.desk

    @property
    def clock(self) -> Clock:
        return self.member.clock

    @property
    def trust(self) -> "TrustStore":
        return self.member.keys.trust

    @property
    def identity(self) -> "HybridIdentity":
        return self.member.keys.identity


def spool_from(spool: Spool, places: Sequence[Path], worked: Worked) -> None:
    """Copy the sealed files of sticks and folders; one that cannot be read does not stop the rest."""
    from vetting_desk.transfer.carrier.bundle_files import find_bundles

    for place in places:
        try:
            found = find_bundles(place) if place.is_dir() else [place]
        except VettingDeskError as error:
            worked.unread.append((place.name, error))
            continue
        for path in found:
            try:
                spool.take(path)
            except VettingDeskError as error:
                worked.unread.append((path.name, error))
            else:
                worked.spooled += 1


@door(Action.TRANSFER)
def work(
    member: WorkerDesk,
    registry: "PostgresRegistry",
    spool: Spool,
    progress: Progress | None = None,
    *,
    lease_seconds: float = 0,
) -> Worked:
    """Take in everything that waits in a spool, until nothing of it does.

    Args:
        member: The worker.
        registry: Its connection.
        spool: What this machine has.
        progress: Receives what is happening.
        lease_seconds: How long a file is this worker's; 0 for the usual time.

    Raises:
        RegistryError: If the database can no longer be reached; what was taken in before stays.
        CancelledError: If the person asked to stop; the same.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.registry.postgres.inbox import LEASE_SECONDS, Inbox

    inbox, worked = Inbox(registry.database), Worked()
    told = progress or NoProgress()
    seconds = lease_seconds or LEASE_SECONDS
    here = _offer(inbox, spool)
    while here:
        told.raise_if_cancelled()
        lease = inbox.lease(registry.audit.chain, sorted(here), seconds)
        if lease is None:
            break
        _one(member, _Place(registry, inbox, spool), lease, worked, told)
        here.discard(lease.sha256)
    worked.retried += sum(1 for each in here if inbox.state_of(each) == "waiting")
    for each in here:
        if inbox.state_of(each) == "done":  # by another worker on this machine
            spool.drop(each)
    return worked


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one file is taken in."""

    registry: "PostgresRegistry"
    inbox: "Inbox"
    spool: Spool


def _offer(inbox: "Inbox", spool: Spool) -> set[str]:
    """Let all that is spooled wait, and return what does; what was settled before is taken out of the spool."""
    here = set()
    for name, length in list(spool.waiting()):
        inbox.put(name, length)
        state = inbox.state_of(name)
        if state == "waiting":
            here.add(name)
        elif state == "done":
            spool.drop(name)
        else:
            spool.set_aside(name)
    return here


def _one(
    member: WorkerDesk, place: _Place, lease: "Lease", worked: Worked, progress: Progress
) -> None:
    """Take in one file, refuse it, or leave it to another try."""
    from vetting_desk.registry.postgres.inbox import MOST_TRIES

    refused = TRIES if lease.tries > MOST_TRIES else ""
    try:
        if not refused:
            worked.summaries.append(_take(member, place, lease, progress))
            place.spool.drop(lease.sha256)
    except LeaseLostError:  # it is another's: no more of this worker's business
        worked.retried += 1
    except (RegistryTimeoutError, StateError):  # another worker had its feed, or added the same
        place.inbox.give_back(lease)
        worked.retried += 1
    except DriveMissingError:  # another worker of this machine has just taken it in
        return
    except NoMatchingIdentityError:
        refused = STRANGE
    except (AgeError, BundleError, CryptoError) as error:
        refused = type(error).__name__
    if refused:
        _refuse(place, lease, refused, worked)


def _take(member: WorkerDesk, place: _Place, lease: "Lease", progress: Progress) -> "IntakeSummary":
    from vetting_desk.transfer.carrier.bundle_files import open_file
    from vetting_desk.transfer.ends.intake import take_in_unstamped

    registry, reader = place.registry, _WorkerReader(member)
    with open_file(place.spool.path(lease.sha256)) as source, registry.unit_of_work():
        summary = take_in_unstamped(
            reader,
            registry,
            registry.stamps,
            source,
            progress,
            meaning=DeskMeaning(member),
        )
        place.inbox.finish(lease, summary.bundle_id)
    return summary


def _refuse(place: _Place, lease: "Lease", reason: str, worked: Worked) -> None:
    with suppress(LeaseLostError):
        place.inbox.refuse(lease, reason)
        worked.refused.append((lease.sha256, reason))
        place.spool.set_aside(lease.sha256)
