"""Enrolment for the screens: papers on a stick, words to compare, new desks in the data folder.

What the papers mean and how they are checked is `membership`; this module only reads and writes them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access import alone, desk_folders
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk.desks import NewDesk, create_desk, new_folder
from vetting_desk.operations.interview.instruments import add_shipped
from vetting_desk.operations.organisation import issuing_sealing, membership, papers
from vetting_desk.operations.organisation.founding import ROOT_KEY_FILE, create_organisation
from vetting_desk.operations.organisation.issuing_sealing import SecondOfficer
from vetting_desk.operations.organisation.needs import (
    ApprovingDesk,
    AskedDesk,
    JoiningDesk,
    MadeDesk,
    RequestDesk,
    StatusDesk,
)
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.kdf import Profile


@dataclass(frozen=True, slots=True)
class HeadquartersMade:
    """A new headquarters.

    Attributes:
        place: The desk.
        root_key_file: The organisation's root key; it belongs in a safe, not on this machine.
    """

    place: DeskPlace
    root_key_file: Path


@dataclass(frozen=True, slots=True)
class EnrolmentStatus:
    """Whether a desk belongs to its organisation yet.

    Attributes:
        enrolled: True once it does.
        organisation: Its name.
        hq_name: Name of headquarters; empty before.
        words: Twelve words: of the root once enrolled, of the newest request before; empty if none.
        certificate_until: When the present officer's certificate ends; None without one.
        request_words: Twelve words of a request that waits for its answer; empty if none does.
    """

    enrolled: bool
    organisation: str
    hq_name: str
    words: tuple[str, ...]
    certificate_until: datetime | None = None
    request_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper written to a stick.

    Attributes:
        file_name: Its name there.
        words: Twelve words to read aloud: of the request, or of the root with an answer.
    """

    file_name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestSummary:
    """Who asks to be enrolled.

    Attributes:
        desk_name: The desk.
        officer_name: Its first officer.
        role: The role asked for.
        words: Twelve words; the post reads the same from its screen.
        formerly: Name of the desk it says it was before it became a new one; empty for none.
        lead: How far its clock was ahead of this one; see `membership.Request`.
    """

    desk_name: str
    officer_name: str
    role: Role
    words: tuple[str, ...]
    formerly: str = ""
    lead: timedelta | None = None


@dataclass(frozen=True, slots=True)
class AnswerSummary:
    """What headquarters answered.

    Attributes:
        organisation: Name of the organisation.
        hq_name: Name of headquarters.
        words: Twelve words of the root; headquarters reads the same from its screen.
        lead: How far headquarters' clock is ahead of this one; see `membership.Answer`.
    """

    organisation: str
    hq_name: str
    words: tuple[str, ...]
    lead: timedelta | None = None


@dataclass(frozen=True, slots=True)
class PaperFound:
    """A paper on a stick.

    Attributes:
        path: The file.
        kind: ``request`` or ``answer``.
    """

    path: Path
    kind: str


def create_headquarters(
    parent: Path,
    organisation: str,
    desk_name: str,
    officer_name: str,
    passphrase: str,
    root_passphrase: str,
    progress: Progress | None = None,
    *,
    clock: Clock | None = None,
    training: bool = False,
    profile: "Profile | None" = None,
    second: SecondOfficer | None = None,
) -> HeadquartersMade:
    """Found an organisation and its headquarters, with supervisors as its first officers.

    The issuing key is put under the two officers. Without a second one it stays with the first alone, until
    it is put under two (`issuing_officers.put_under_two`).

    Args:
        parent: The folder of desks; the headquarters becomes a folder in it, the root key another.
        organisation: Name of the organisation.
        desk_name: Name of the headquarters.
        officer_name: Name of its first officer.
        passphrase: The officer's.
        root_passphrase: Protects the root key's file.
        progress: Receives ``creating`` and ``deriving-key``.
        clock: The device's by default.
        training: True where nothing it signs is valid outside training.
        profile: Key derivation; the default profile unless a test chooses another.
        second: The second officer; None if there is only one yet.

    Raises:
        InputError: If a name or a passphrase is not acceptable.
    """
    progress = progress or NoProgress()
    new = NewDesk(
        desk_name, DeskKind.HQ, organisation, training, officer_name, Role.SUPERVISOR, passphrase
    )
    open_desk, keys = open_headquarters(
        parent, new, root_passphrase, progress, clock, profile, second=second
    )
    open_desk.close()
    progress.report(3, 3, "creating")
    return HeadquartersMade(_place(open_desk.folder), keys / ROOT_KEY_FILE)


def open_headquarters(
    parent: Path,
    new: NewDesk,
    root_passphrase: str,
    progress: Progress,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
    aside: Callable[[Callable[[], None]], object] | None = None,
    second: SecondOfficer | None = None,
) -> tuple[OpenDesk, Path]:
    """Do what `create_headquarters` does and leave the headquarters open.

    Args:
        parent: As there.
        new: What a person says of it; its organisation is founded.
        root_passphrase: As there.
        progress: As there.
        clock: As there.
        profile: As there.
        aside: Of the writing of the slots; see `desks.create_desk`.
        second: As there.

    Returns:
        The headquarters, and the folder with the organisation's root key.

    Raises:
        InputError: If a name or a passphrase cannot be taken.
    """
    clock = clock or SystemClock()
    if second is not None:
        issuing_sealing.check_second(new, second.name, second.passphrase)
    progress.report(0, 3, "creating")
    folder = new_folder(parent, "headquarters")
    keys = folder.with_name(f"{folder.name}-root-key")
    made = create_organisation(
        keys, new.organisation, root_passphrase, clock, training=new.training
    )
    progress.report(1, 3, "deriving-key")
    open_desk = create_desk(folder, replace(new, organisation=made.name), clock, profile, aside)
    try:
        membership.found_headquarters(open_desk, made)
        if second is not None:
            issuing_sealing.begin_with(open_desk, second.name, second.passphrase, aside)
        progress.report(2, 3, "creating")
        add_shipped(open_desk)
    except BaseException:
        _abandon(open_desk)
        raise
    return open_desk, keys


def prepare_post(
    parent: Path,
    desk_name: str,
    officer_name: str,
    role: Role,
    passphrase: str,
    progress: Progress | None = None,
    *,
    clock: Clock | None = None,
    training: bool = False,
    profile: "Profile | None" = None,
) -> DeskPlace:
    """Make a post with its keys and casebook; it belongs to no organisation yet.

    The arguments are those of `create_headquarters`.

    Raises:
        InputError: If a name or the passphrase is not acceptable.
    """
    progress = progress or NoProgress()
    new = NewDesk(desk_name, DeskKind.POST, desk_name, training, officer_name, role, passphrase)
    open_desk = open_post(parent, new, progress, clock, profile)
    open_desk.close()
    progress.report(2, 2, "creating")
    return _place(open_desk.folder)


def open_post(
    parent: Path,
    new: NewDesk,
    progress: Progress,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
    aside: Callable[[Callable[[], None]], object] | None = None,
) -> OpenDesk:
    """Do what `prepare_post` does and leave the post open.

    The arguments are those of `open_headquarters`.

    Raises:
        InputError: If a name or the passphrase cannot be taken.
    """
    progress.report(0, 2, "deriving-key")
    open_desk = create_desk(new_folder(parent, "post"), new, clock, profile, aside)
    try:
        progress.report(1, 2, "creating")
        add_shipped(open_desk)
    except BaseException:
        _abandon(open_desk)
        raise
    return open_desk


@open_door("every officer may know where their desk belongs")
def status(open_desk: StatusDesk) -> EnrolmentStatus:
    """Return whether this desk belongs to its organisation yet, and which words to read aloud."""
    if not open_desk.enrolled:
        return EnrolmentStatus(
            enrolled=False, organisation="", hq_name="", words=membership.pending_words(open_desk)
        )
    from vetting_desk.crypto.certificates import load_certificate

    hq = [peer.name for peer in open_desk.casebook.peers.list() if peer.kind is DeskKind.HQ]
    own = open_desk.casebook.officers.get(open_desk.officer.id).certificates[:1]
    return EnrolmentStatus(
        enrolled=True,
        organisation=open_desk.desk.organisation,
        hq_name=hq[0] if hq else "",
        words=membership.root_words(open_desk),
        certificate_until=load_certificate(own[0]).not_valid_after_utc if own else None,
        request_words=membership.pending_words(open_desk),
    )


@open_door("an officer asks for certificates of their own")
def write_request(open_desk: RequestDesk, drive: Path, progress: Progress | None = None) -> Paper:
    """Write this desk's request to a stick.

    Raises:
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        DriveError: If the stick is gone, read-only or full.
    """
    alone.require(open_desk)
    data = membership.write_request(open_desk)
    papers.write(drive, membership.REQUEST_FILE, data, progress)
    return Paper(membership.REQUEST_FILE, membership.request_words(data))


@door(Action.ENROL)
def read_request(open_desk: AskedDesk, path: Path) -> RequestSummary:
    """Return who asks, at headquarters, before approving.

    Raises:
        EnrolmentError: If the file is no request, or training and real are mixed.
        PermissionDeniedError: If the role does not allow it.
    """
    found = membership.look_at_request(open_desk, papers.read(path))
    desk, who = found.desk.name, found.officer
    return RequestSummary(desk, who.name, who.role, found.words, found.formerly, found.lead)


@door(Action.ENROL)
def approve(
    open_desk: ApprovingDesk, path: Path, drive: Path, progress: Progress | None = None
) -> Paper:
    """Enrol the desk whose words a person has compared, and write the answer to a stick.

    Raises:
        EnrolmentError: If the file is no request, or training and real are mixed.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        DriveError: If the stick is gone, read-only or full.
    """
    with open_desk.token.use():
        answer = membership.approve(open_desk, papers.read(path))
    papers.write(drive, membership.ANSWER_FILE, answer, progress)
    return Paper(membership.ANSWER_FILE, membership.root_words(open_desk))


@open_door("only headquarters' answer to this officer's own request is accepted")
def read_answer(open_desk: JoiningDesk, path: Path) -> AnswerSummary:
    """Return what headquarters answered, before applying.

    Raises:
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        EnrolmentError: If the file is no answer, or not to this desk's newest request.
        CertificateError: If a certificate does not lead to the root.
    """
    alone.require(open_desk)
    answer = membership.look_at_answer(open_desk, papers.read(path))
    return AnswerSummary(answer.organisation, answer.hq.name, answer.root_words, answer.lead)


@open_door("only headquarters' answer to this officer's own request is accepted")
def apply_answer(open_desk: JoiningDesk, path: Path, progress: Progress | None = None) -> None:
    """Join the organisation whose root's words a person has compared.

    Raises:
        SecondOfficerNeededError: If an administrator is here without the casebook's key.
        EnrolmentError: If the file is no answer, or not to this desk's newest request.
        CertificateError: If a certificate does not lead to the root.
    """
    alone.require(open_desk)
    (progress or NoProgress()).report(0, 1, "checking")
    membership.apply_answer(open_desk, papers.read(path))


def find_papers(drive: Path) -> list[PaperFound]:
    """Return the papers on a stick."""
    found = ((membership.REQUEST_FILE, "request"), (membership.ANSWER_FILE, "answer"))
    return [PaperFound(drive / name, kind) for name, kind in found if (drive / name).is_file()]


def _abandon(open_desk: MadeDesk) -> None:
    """Close a desk that could not be filled, and have it listed no more."""
    try:
        desk_folders.remove_desk_file(open_desk.folder)
    finally:
        open_desk.close()


def _place(folder: Path) -> DeskPlace:
    return DeskPlace(folder, desk_folders.read_desk_file(folder), desk_folders.officers_of(folder))
