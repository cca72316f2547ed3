"""Who opens headquarters' issuing key: named officers, two of whom are needed for each act.

Naming, ending it, and bringing the key back from the safe when too few are left. Opening it for an act is
`access.issuing_key`. Whoever is named types their passphrase, so that what is sealed to them comes from their
slot.
"""

from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import EnrolmentError, IssuingKeyError, StateError
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations.access import certificates, desk_folders, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.issuing_key import (
    Authority,
    Custody,
    IssuingPurpose,
)
from vetting_desk.operations.access.own_passphrase import open_slot_of
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.organisation import issuing_sealing
from vetting_desk.operations.organisation.founding import ISSUING_KEY_FILE, read_key, write_key
from vetting_desk.operations.organisation.needs import IssuingOfficersDesk, SecondOfficerDesk


@dataclass(frozen=True, slots=True)
class NamedOfficer:
    """An officer who is named for the issuing key, or could be.

    Attributes:
        officer: Who.
        key_file: True if their slot asks for a key file too.
        oneself: True for the officer at the desk.
        usable: False if they have no account or slot here any more, or a role that does not certify.
    """

    officer: Officer
    key_file: bool
    oneself: bool
    usable: bool


@dataclass(frozen=True, slots=True)
class IssuingState:
    """How the issuing key is kept.

    Attributes:
        custody: Who can open it.
        named: Who is named, by name; empty where it is under one.
        others: Who could be named as well, by name.
    """

    custody: Custody
    named: tuple[NamedOfficer, ...]
    others: tuple[NamedOfficer, ...]

    @property
    def at_risk(self) -> bool:
        """True where one officer more who leaves or forgets would leave too few."""
        return self.custody is Custody.TWO and sum(each.usable for each in self.named) <= 2


@door(Action.ENROL)
def state(open_desk: IssuingOfficersDesk) -> IssuingState:
    """Return how the issuing key is kept, and who can open it or could.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    named = {each.id for each in open_desk.issuing_key.named()}
    slots = {slot.id: slot.key_file for slot in desk_folders.officers_of(open_desk.folder)}
    rows = []
    for known in open_desk.casebook.officers.list():
        officer = known.officer
        usable = known.active and officer.id in slots and may(officer, Action.ENROL)
        oneself = officer.id == open_desk.officer.id
        if usable or officer.id in named:
            rows.append(NamedOfficer(officer, slots.get(officer.id, False), oneself, usable))
    return IssuingState(
        open_desk.issuing_key.custody,
        tuple(row for row in rows if row.officer.id in named),
        tuple(row for row in rows if row.officer.id not in named),
    )


@door(Action.ENROL)
def give_second(
    open_desk: SecondOfficerDesk,
    purpose: IssuingPurpose,
    subject: str,
    officer_id: str,
    passphrase: str,
    key_file: Path | None = None,
) -> None:
    """Let the second officer open the issuing key for one act; the same call then succeeds.

    Args:
        open_desk: Headquarters.
        purpose: As `SecondOfficerNeededError` names it.
        subject: As it names it.
        officer_id: The second officer, one of those it names.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.

    Raises:
        WrongPassphraseError: If it does not open their slot.
        UnlockDelayedError: If there were too many failures at it: wait first.
        IssuingKeyError: If they, or the officer at the desk, are not named.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.issuing_key.grant(purpose, subject, officer_id, passphrase, key_file)


@door(Action.ENROL)
def put_under_two(
    open_desk: IssuingOfficersDesk, officer_id: str, passphrase: str, key_file: Path | None = None
) -> None:
    """Put the issuing key under the officer at the desk and a second one; from then on neither opens it alone.

    What was copied of this casebook before, and backups made before, still hold the key as it was.

    Args:
        open_desk: Headquarters, where every slot still opens the key.
        officer_id: The second officer; theirs is a role that certifies.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.

    Raises:
        StateError: If it is under two already.
        EnrolmentError: If this desk is not headquarters.
        WrongPassphraseError: If it does not open their slot.
        UnlockDelayedError: If there were too many failures at it: wait first.
        IssuingKeyError: If they have no account here, or a role that does not certify.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.issuing_key.custody is Custody.TWO:
        raise StateError(what="issuing key", state="under two officers", wanted="under one")
    with open_desk.issuing_key.use(IssuingPurpose.NAME, officer_id) as authority:
        _seal_to_two(open_desk, authority, officer_id, passphrase, key_file)


@door(Action.ENROL)
def name_officer(
    open_desk: IssuingOfficersDesk, officer_id: str, passphrase: str, key_file: Path | None = None
) -> None:
    """Name a further officer: any two of those named then open the issuing key.

    Args:
        open_desk: Headquarters, of an officer who is named.
        officer_id: Who; theirs is a role that certifies.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.

    Raises:
        SecondOfficerNeededError: If a second named officer has to type their passphrase first.
        WrongPassphraseError: If it does not open their slot.
        UnlockDelayedError: If there were too many failures at it: wait first.
        IssuingKeyError: If they are named already, have no account here, or a role that does not certify.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    if officer_id in open_desk.casebook.issuing_pairs.named():
        raise IssuingKeyError(detail="named-already")
    open_desk.issuing_key.require(IssuingPurpose.NAME, officer_id)
    recipient = _recipient(open_desk, officer_id, passphrase, key_file)
    with open_desk.issuing_key.use(IssuingPurpose.NAME, officer_id) as authority:
        if not authority.named:
            raise StateError(what="issuing key", state="under one officer", wanted="under two")
        issuing_sealing.seal(open_desk, authority, {**authority.named, officer_id: recipient})


@door(Action.ENROL)
def end_naming(open_desk: IssuingOfficersDesk, officer_id: str) -> None:
    """End that an officer is named; two at least stay.

    A copy of the casebook made before still opens for them together with another who was named then.

    Args:
        open_desk: Headquarters, of an officer who is named.
        officer_id: Whose naming ends.

    Raises:
        SecondOfficerNeededError: If a second named officer has to type their passphrase first.
        IssuingKeyError: If they are not named, or fewer than two would be left.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    named = open_desk.casebook.issuing_pairs.named()
    if open_desk.issuing_key.custody is Custody.TWO and officer_id not in named:
        raise IssuingKeyError(detail="not-named")
    if len(named) <= 2:
        raise IssuingKeyError(detail="two-at-least")
    with open_desk.issuing_key.use(IssuingPurpose.NAME, officer_id) as authority:
        left = {each: known for each, known in authority.named.items() if each != officer_id}
        issuing_sealing.seal(open_desk, authority, left)


@door(Action.ENROL)
def write_safe_copy(open_desk: IssuingOfficersDesk, folder: Path, passphrase: str) -> Path:
    """Write the issuing key for the safe, as founding does: the way back when too few named officers are left.

    Args:
        open_desk: Headquarters.
        folder: Where the file goes, such as a stick for the safe; must not hold one yet.
        passphrase: Protects it, at least 15 characters.

    Returns:
        The file.

    Raises:
        InputError: If the passphrase is not acceptable.
        FileExistsError: If the folder holds one already.
        SecondOfficerNeededError: If a second named officer has to type their passphrase first.
        IssuingKeyError: If the officer at the desk is not named.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    desk = open_desk.desk
    words = typed_text.passphrase(passphrase, desk.name, desk.organisation, training=desk.training)
    path = folder / ISSUING_KEY_FILE
    if path.exists():
        raise FileExistsError(path)
    with open_desk.issuing_key.use(IssuingPurpose.SAFE_COPY) as authority:
        write_key(path, authority.key, words)
    open_desk.casebook.audit.append("issuing-key-copied")
    return path


@door(Action.ENROL)
def bring_back(
    open_desk: IssuingOfficersDesk,
    path: Path,
    safe_passphrase: str,
    officer_id: str,
    passphrase: str,
    key_file: Path | None = None,
) -> None:
    """Bring the issuing key back from the safe, under the officer at the desk and a second one and nobody else.

    For when fewer than two named officers are left, or one is not to be asked.

    Args:
        open_desk: Headquarters.
        path: The file from the safe.
        safe_passphrase: What protects it.
        officer_id: The second officer; theirs is a role that certifies.
        passphrase: Theirs, typed by them.
        key_file: Their key file, where their slot asks for one.

    Raises:
        WrongPassphraseError: If a passphrase is wrong.
        InputError: If the file is no key.
        UnlockDelayedError: If there were too many failures at the second officer's slot: wait first.
        IssuingKeyError: If it is another organisation's key, or the second officer cannot be named.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.desk.kind is not DeskKind.HQ or not open_desk.enrolled:
        raise EnrolmentError(detail="not-headquarters")
    key = read_key(path, safe_passphrase)
    certificate = certificates.intermediates_of(open_desk)[0]
    if key.public_key() != certificate.public_key():
        raise IssuingKeyError(detail="another-key")
    open_desk.issuing_key.forget()
    _seal_to_two(open_desk, Authority(key, certificate), officer_id, passphrase, key_file)
    open_desk.casebook.audit.append("issuing-key-brought-back", officer_id)


def _seal_to_two(
    open_desk: IssuingOfficersDesk,
    authority: Authority,
    officer_id: str,
    passphrase: str,
    key_file: Path | None,
) -> None:
    recipient = _recipient(open_desk, officer_id, passphrase, key_file)
    own = issuing_sealing.share_of(open_desk.secret)
    issuing_sealing.seal(open_desk, authority, {open_desk.officer.id: own, officer_id: recipient})


def _recipient(
    open_desk: IssuingOfficersDesk, officer_id: str, passphrase: str, key_file: Path | None
) -> str:
    """Return what is sealed to a second officer, from their own slot.

    Raises:
        IssuingKeyError: If it is the officer at the desk, or one without account or the role for it.
    """
    found = {each.officer.id: each for each in (*state(open_desk).named, *state(open_desk).others)}
    chosen = found.get(officer_id)
    if chosen is None or not chosen.usable:
        raise IssuingKeyError(detail="no-role")
    if chosen.oneself:
        raise IssuingKeyError(detail="nobody-else")
    theirs = open_slot_of(open_desk, officer_id, passphrase, key_file)
    try:
        return issuing_sealing.share_of(theirs)
    finally:
        theirs.wipe()
