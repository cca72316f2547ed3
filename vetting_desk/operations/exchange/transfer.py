"""Carrying records to headquarters and receipts back, for screens and terminal.

"Written to the stick" and "received by HQ" are different states; only a receipt makes the second.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import from_seconds
from vetting_desk.errors import BundleAddresseeError
from vetting_desk.model import BundleKind, BundleRow, DeskKind, IntakeSummary, Record, WayToHq
from vetting_desk.operations.access import certificates, numbering
from vetting_desk.operations.access.desk_folders import PRACTICE_STICK
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.calls import signing as call_entries
from vetting_desk.operations.exchange import brought, going_along, said_stamps, taking
from vetting_desk.operations.exchange.needs import ReceivingDesk, SticksDesk, WayDesk, WritingDesk
from vetting_desk.operations.exchange.station import DeskStation
from vetting_desk.operations.organisation import revocation_list
from vetting_desk.operations.records.sealed import SEALED
from vetting_desk.operations.safeguards import stating
from vetting_desk.operations.updates import handing_on
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.machine.drives import Drive


@dataclass(frozen=True, slots=True)
class TransferCounts:
    """How many records are in each state on the way to HQ.

    Attributes:
        to_send: Signed and on no stick yet.
        waiting: Written to a stick, without HQ's receipt.
        received: Received by HQ.
        refused: Refused by HQ.
        held: At HQ, where a person has to judge them.
        word_owed: True if HQ is to be told where this desk stands: it was restored, or found itself behind.
        statements: Statements beside records, such as releases and facts of a case, that are in no bundle yet.
    """

    to_send: int
    waiting: int
    received: int
    refused: int
    word_owed: bool = False
    statements: int = 0
    held: int = 0


@dataclass(frozen=True, slots=True)
class RecordToSend:
    """A record that is on no stick yet.

    Attributes:
        id: UUID.
        title: Title of its instrument; empty for a clinical one where the officer is no clinician.
        signed_at: Device time of signing; None for the same.
        clinical: True for a clinical record.
    """

    id: str
    title: str
    signed_at: datetime | None
    clinical: bool


@dataclass(frozen=True, slots=True)
class BundleFound:
    """A file on a stick that may be a bundle; not opened yet.

    Attributes:
        path: Where.
        length: Bytes.
        modified: Modification time on the stick, in UTC.
    """

    path: Path
    length: int
    modified: datetime


@dataclass(frozen=True, slots=True)
class DeskWaiting:
    """A desk that headquarters owes a return bundle.

    Attributes:
        desk_id: Which.
        name: Its name.
        receipts: How many receipts it has not confirmed.
        news: True where it has not confirmed the newest revocation list or rules.
    """

    desk_id: str
    name: str
    receipts: int
    news: bool = False


@door(Action.TRANSFER)
def counts(open_desk: WayDesk) -> TransferCounts:
    """Return how many records of this desk are in each state on the way to HQ.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = open_desk.casebook.records.counts()
    return TransferCounts(
        to_send=found.get(WayToHq.TO_SEND, 0),
        waiting=found.get(WayToHq.WRITTEN, 0),
        received=found.get(WayToHq.RECEIVED, 0),
        refused=found.get(WayToHq.REFUSED, 0),
        held=found.get(WayToHq.HELD, 0),
        word_owed=open_desk.desk.kind is DeskKind.POST and open_desk.casebook.owes_word(),
        statements=len(open_desk.casebook.entries.to_send(TO_HEADQUARTERS))
        + stating.unsigned(open_desk),
    )


@door(Action.TRANSFER)
def to_send(open_desk: WayDesk) -> list[RecordToSend]:
    """Return the records that are on no stick yet, oldest first.

    Who is no clinician learns of a clinical one that it is there, and no more.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    told = may(open_desk.officer, Action.CLINICAL)
    sealed_kinds = {each.key.id for each in open_desk.casebook.instruments.list() if each.clinical}
    found = []
    for record in open_desk.casebook.records.to_send():
        clinical = record.instrument_id in sealed_kinds or any(
            file.name == SEALED for file in record.files
        )
        shown = told or not clinical
        title, signed_at = (record.title, record.signed_at) if shown else ("", None)
        found.append(RecordToSend(record.id, title, signed_at, clinical))
    return found


@door(Action.TRANSFER)
def received(open_desk: WayDesk) -> list[Record]:
    """Return the records that headquarters has, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.records.on_way(WayToHq.RECEIVED))


@door(Action.TRANSFER)
def bundles(open_desk: WayDesk) -> list[BundleRow]:
    """Return the bundles this desk wrote, newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.bundles.list())


@door(Action.TRANSFER)
def on_their_way(open_desk: WayDesk) -> list[BundleRow]:
    """Return the bundles this post wrote that headquarters has not confirmed, newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.bundles.on_their_way(TO_HEADQUARTERS)[::-1]


@open_door("a stick is no secret, and backups need one too")
def drives(open_desk: SticksDesk | None = None) -> list["Drive"]:
    """Return the sticks that are plugged in; at a training desk the practice folder is the first."""
    from vetting_desk.machine.drives import drive_at, list_drives

    found = list_drives()
    if open_desk is not None and open_desk.desk.training:
        practice = open_desk.folder.parent / PRACTICE_STICK
        if practice.is_dir():
            found.insert(0, drive_at(practice))
    return found


def drive_at(folder: Path) -> "Drive":
    """Return a folder that a person chose as a drive.

    Raises:
        DriveMissingError: If it does not exist.
    """
    from vetting_desk.machine import drives as found

    return found.drive_at(folder)


def bundles_on(folder: Path) -> list[BundleFound]:
    """Return the files on a stick that may be bundles, newest first; nothing is opened.

    Raises:
        DriveError: If the stick cannot be read.
    """
    from vetting_desk.machine.drive_errors import as_drive_errors
    from vetting_desk.transfer.carrier.bundle_files import find_bundles

    found = []
    for path in find_bundles(folder):
        with as_drive_errors(folder):
            facts = path.stat()
        at = from_seconds(facts.st_mtime)
        found.append(BundleFound(path, facts.st_size, at))
    return sorted(found, key=lambda bundle: bundle.modified, reverse=True)


@door(Action.TRANSFER)
def write_bundles(
    open_desk: WritingDesk, folder: Path, progress: Progress | None = None
) -> tuple[BundleRow, ...]:
    """Write records and statements to be sent to a stick, sealed for headquarters, and read them back.

    Returns:
        The bundles written; more than one only if one cannot hold all.

    Raises:
        StateError: If there is nothing to send.
        EnrolmentError: If the desk belongs to no organisation yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.outbox import write_bundles as write

    with open_desk.token.use():
        stating.state_all(open_desk)
        call_entries.sign_all(open_desk)
        rules = numbering.rules_number(open_desk.casebook)
        return write(DeskStation(open_desk), folder, progress, rules_number=rules)


@door(Action.TRANSFER)
def write_again(
    open_desk: WritingDesk, bundle_id: str, folder: Path, progress: Progress | None = None
) -> BundleRow:
    """Write an earlier bundle to another stick, for one that was lost.

    Raises:
        NotFoundError: If this desk made no such bundle.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.outbox import write_again as write

    return write(DeskStation(open_desk), bundle_id, folder, progress)


@door(Action.TRANSFER)
def receive(
    open_desk: ReceivingDesk, path: Path, progress: Progress | None = None
) -> IntakeSummary:
    """Import a bundle from a stick: records at headquarters, a return bundle at a post.

    All or nothing, except for single records: a bad one is quarantined with its reason and does not stop the
    rest. Importing the same bundle twice changes nothing.

    Raises:
        AgeError: If the file does not open.
        BundleError: If the bundle is refused as a whole.
        TokenPinNeededError: If the officer of headquarters signs with a token that is not unlocked.
        DriveError: If the stick cannot be read.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.carrier.bundle_files import open_file

    with open_file(path) as source:
        return taking.take(open_desk, source, progress)


@door(Action.TRANSFER)
def waiting_desks(open_desk: WritingDesk) -> list[DeskWaiting]:
    """Return the desks that headquarters owes a return bundle, except revoked ones and itself.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.returns import owes_news, receipts_due

    updates = going_along.updates(open_desk)
    number, rules, found = open_desk.casebook.revocations.number(), going_along.rules(open_desk), []
    for peer in open_desk.casebook.peers.list():
        if peer.trusted and peer.kind is DeskKind.POST and open_desk.desk.kind is DeskKind.HQ:
            due = len(receipts_due(open_desk.casebook, peer.desk_id))
            newest = rules.number if rules else 0
            news = owes_news(open_desk.casebook, peer.desk_id, number, newest, updates)
            if due or news:
                found.append(DeskWaiting(peer.desk_id, peer.name, due, news))
    return found


@door(Action.TRANSFER)
def write_return(
    open_desk: WritingDesk,
    desk_id: str,
    folder: Path,
    progress: Progress | None = None,
    *,
    only_new: bool = False,
    beside: bool = True,
) -> BundleRow:
    """Write headquarters' receipts for one desk to a stick, sealed for that desk, and read them back.

    Args:
        open_desk: Headquarters.
        desk_id: For which desk.
        folder: The folder on the stick.
        progress: Receives bytes of each file.
        only_new: True to leave out what was written before, for a way that loses nothing.
        beside: Whether an update that is handed on is put beside it; else whoever writes several does.

    Raises:
        StateError: If there is nothing to return.
        BundleAddresseeError: If this desk is no headquarters.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        UpdateNotBesideError: If there is no room for the update; the bundle is whole.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.returns import write_return as write

    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    with open_desk.token.use():
        stating.state_all(open_desk)
        call_entries.sign_all(open_desk)
        brought.bring_up_to_date(open_desk, desk_id)
        row = write(
            DeskStation(open_desk),
            desk_id,
            folder,
            updates=going_along.updates(open_desk),
            only_new=only_new,
            revocations=revocation_list.newest(open_desk),
            rules=going_along.rules(open_desk),
            register=certificates.register(open_desk),
            progress=progress,
        )
        said_stamps.stamp_said(open_desk)
    if beside:
        handing_on.put_beside(open_desk, folder, progress)
    return row


@door(Action.TRANSFER)
def write_returns(
    open_desk: WritingDesk, folder: Path, progress: Progress | None = None
) -> tuple[BundleRow, ...]:
    """Write a return bundle for every desk that waits for one; see `write_return`.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    with open_desk.token.use():  # a PIN that is asked every time is asked once for all of them
        rows = tuple(
            write_return(open_desk, waiting.desk_id, folder, progress, beside=False)
            for waiting in waiting_desks(open_desk)
        )
    handing_on.put_beside(open_desk, folder, progress)
    return rows


@door(Action.TRANSFER)
def return_bundles(open_desk: WayDesk) -> list[BundleRow]:
    """Return the return bundles headquarters wrote, newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [row for row in open_desk.casebook.bundles.list() if row.kind is BundleKind.RETURN]
