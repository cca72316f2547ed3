"""Restoring a desk from a backup: verified, rehearsed, restored by its officers or recovered without them.

Restoring makes a new folder and touches no other; the folder gets its name only when the desk in it opens.
Making backups is `making`.
"""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock, to_text
from vetting_desk.errors import (
    BundleFormatError,
    CasebookDamagedError,
    CaseKeyMissingError,
    InputError,
    StateError,
)
from vetting_desk.machine.durable import put_in_place
from vetting_desk.machine.temporary import remove_folder, temporary_folder
from vetting_desk.model import DeskKind, Officer, Role, new_id
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import desk_folders, typed_text
from vetting_desk.operations.access.alone import works_with_cases
from vetting_desk.operations.access.high_water import HighWater
from vetting_desk.operations.desk import desks, tickets
from vetting_desk.operations.desk.backups import file as files
from vetting_desk.operations.desk.backups.making import BackupFound, SlotsFolder, look
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.high_water import HighWaterMark
    from vetting_desk.crypto.kdf import Profile
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.store import Casebook
    from vetting_desk.store.check import CheckReport

_MAX_IDENTITY: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Opener:
    """How a backup is opened: by an officer's passphrase, or by a recovery identity.

    Attributes:
        officer: Name or id of the officer; empty for the first.
        passphrase: The officer's.
        key_file: The officer's second factor, where their slot asks for one.
        identity: The recovery identity; then the others do not matter.
    """

    officer: str = ""
    passphrase: str = ""
    key_file: Path | None = None
    identity: "HybridIdentity | None" = None


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """What verifying a backup found.

    Attributes:
        found: What it states.
        report: The check of the casebook inside, step by step.
        audit_length: Entries in its audit log.
        audit_head: Head of that log; compare it with headquarters' receipts.
    """

    found: BackupFound
    report: "CheckReport"
    audit_length: int
    audit_head: str


def verify(path: Path, opener: Opener, progress: Progress | None = None) -> BackupCheck:
    """Rehearse a restore: open a whole backup, check the casebook inside, and discard it.

    Meanwhile the casebook is in a temporary folder, sealed as on the desk.

    Raises:
        WrongPassphraseError: If the passphrase is not the officer's.
        DamagedSlotError: If no slot in it is the officer's, and one is damaged.
        CaseKeyMissingError: If the officer is an administrator, whose slot opens no casebook.
        AgeError: If the backup was altered or truncated, or is sealed to somebody else.
        BundleFormatError: If it is not a backup, or names another audit log than that of its casebook.
    """
    from vetting_desk.store import check_casebook

    shown = progress or NoProgress()
    with temporary_folder() as folder:
        content = _unpack(path, opener, folder, shown)
        try:
            with suppress(CasebookDamagedError):  # the check below says what is wrong
                _require_own_log(folder, content)
            report = check_casebook(folder, content.secret.store_key, shown)
        finally:
            content.secret.wipe()
    manifest = content.manifest
    return BackupCheck(look(path), report, manifest.audit_length, manifest.audit_head)


def restore(
    path: Path,
    parent: Path,
    opener: Opener,
    progress: Progress | None = None,
    clock: Clock | None = None,
) -> desk_folders.DeskPlace:
    """Make a desk from a backup, with the slots it had then. The officer unlocks it as before.

    Args:
        path: The backup.
        parent: The folder of desks; the desk becomes a new folder in it.
        opener: An officer's passphrase.
        progress: Receives ``reading`` with bytes.
        clock: The device's by default.

    Raises:
        WrongPassphraseError: If the passphrase is not the officer's.
        CaseKeyMissingError: If the officer is an administrator, whose slot opens no casebook.
        AgeError: If the backup was altered or truncated.
        BundleFormatError: If it is not a backup.
        StateError: If a desk with the same id is in `parent` already.
        OSError: If it cannot be written; no partial desk is left behind.
    """
    if opener.identity is not None:
        raise InputError(field="identity", detail="use-recover")

    def keep_slots(content: _Content, folder: Path) -> Officer:
        shutil.copytree(content.slots, folder / desk_folders.SLOTS_FOLDER)
        slot = _chosen(content.slots.parent, opener)
        return Officer(slot.id, slot.name, slot.role)

    return _restore(path, parent, opener, keep_slots, progress, clock, Why.RESTORED)


def recover(
    path: Path,
    parent: Path,
    identity: "HybridIdentity",
    officer_name: str,
    role: Role,
    passphrase: str,
    progress: Progress | None = None,
    *,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
) -> desk_folders.DeskPlace:
    """Make a desk from a backup whose officers are gone, with the recovery identity and a new officer.

    The new officer has no certificate yet and asks headquarters for one. Clinical content stays closed to
    them: it opens with the clinical identities it was sealed to.

    Args:
        path: The backup.
        parent: The folder of desks.
        identity: The organisation's recovery identity, of two custodians (`founding.open_recovery`).
        officer_name: Of the new officer.
        role: What they may do.
        passphrase: Theirs.
        progress: Receives ``reading`` with bytes.
        clock: The device's by default.
        profile: Key derivation; the default profile unless a test chooses another.

    Raises:
        NoMatchingIdentityError: If it is not this organisation's recovery identity.
        CaseKeyMissingError: If the new officer is to be an administrator, whose slot opens no casebook.
        InputError: If the name or the passphrase is not acceptable, or the backup has no recovery.
        AgeError: As `restore`.
        StateError: As `restore`.
    """
    from vetting_desk.crypto.slots import write_slot

    if not works_with_cases(role):
        raise CaseKeyMissingError(detail="administrator")
    name = typed_text.name(officer_name, "officer")
    typed_text.passphrase(
        passphrase, name, training=True
    )  # before a long reading; again with the desk's

    def new_slot(content: _Content, folder: Path) -> Officer:
        desk = content.header.desk
        known = (name, desk.name, desk.organisation)
        words = typed_text.passphrase(passphrase, *known, training=desk.training)
        officer = Officer(new_id(), name, role)
        (folder / desk_folders.SLOTS_FOLDER).mkdir()
        slots = folder / desk_folders.SLOTS_FOLDER
        _fill(content.secret, role)
        write_slot(slots, officer, content.header.desk.id, content.secret, words, profile)
        return officer

    recovering = Opener(identity=identity)
    return _restore(path, parent, recovering, new_slot, progress, clock, Why.RECOVERED)


def read_identity(path: Path) -> "HybridIdentity":
    """Return the recovery identity from an age identity file.

    Raises:
        AgeFormatError: If it holds none.
    """
    from vetting_desk.crypto.age import HybridIdentity, read_identities
    from vetting_desk.errors import AgeFormatError

    with path.open("rb") as file:
        text = file.read(_MAX_IDENTITY).decode("ascii", "replace")
    found = [each for each in read_identities(text) if isinstance(each, HybridIdentity)]
    if len(found) != 1:
        raise AgeFormatError(part="key", detail="not one post-quantum identity")
    return found[0]


@dataclass
class _Content:
    """An opened backup: its casebook in one folder, its slots in another."""

    header: files.Header
    manifest: files.Manifest
    secret: "SlotSecret"
    slots: Path


def _restore(
    path: Path,
    parent: Path,
    opener: Opener,
    make_slots: Callable[[_Content, Path], Officer],
    progress: Progress | None,
    clock: Clock | None,
    why: Why,
) -> desk_folders.DeskPlace:
    """Unpack into a hidden folder, put it in order, and only then rename it to its final name."""
    found = look(path)
    if any(place.desk.id == found.desk.id for place in desk_folders.list_desks(parent)):
        raise StateError(what="desk", state="there already", wanted="none")
    parent.mkdir(parents=True, exist_ok=True)
    kind = "headquarters" if found.desk.kind is DeskKind.HQ else "post"
    final = desks.new_folder(parent, kind)
    unfinished = Path(tempfile.mkdtemp(prefix=f".{final.name}-", suffix=".part", dir=parent))
    try:
        with ExitStack() as stack:
            content = _unpack(path, opener, unfinished, progress or NoProgress(), stack)
            stack.callback(content.secret.wipe)
            officer = make_slots(content, unfinished)
            _put_in_order(unfinished, content, officer, clock or SystemClock(), why)
        desk_folders.write_desk_file(unfinished, found.desk)
        put_in_place(unfinished, final)
    except BaseException:
        remove_folder(unfinished)
        raise
    return desk_folders.DeskPlace(
        final, desk_folders.read_desk_file(final), desk_folders.officers_of(final)
    )


def _put_in_order(
    folder: Path, content: _Content, officer: Officer, clock: Clock, why: Why
) -> None:
    """Log the restore, add a new officer, and begin an epoch above all that may have been given since."""
    from vetting_desk.store import open_casebook

    secret = content.secret
    _require_own_log(folder, content)
    with closing(open_casebook(folder, secret.store_key, clock)) as casebook:
        casebook.act_as(officer)
        with casebook.transaction():
            if not any(known.officer.id == officer.id for known in casebook.officers.list()):
                casebook.officers.put(officer)
            recipient = tickets.identity_of(secret).recipient.to_text()
            casebook.recipients.put(officer.id, RecipientPurpose.TICKET, recipient)
            if secret.clinical_identity:
                clinical = _clinical_recipient(secret)
                casebook.recipients.put(officer.id, RecipientPurpose.CLINICAL, clinical)
            detail: dict[str, str | int] = {
                "made_at": to_text(content.header.made_at),
                "length": casebook.audit.length(),
            }
            casebook.audit.append("backup-restored", officer.id, detail)
            high_water = HighWater(folder, casebook)
            _begin_anew(casebook, high_water.known(), why)
            casebook.findings.add(FindingKind.RESTORED, detail=detail)
        high_water.follow()
        high_water.close()


def _require_own_log(folder: Path, content: _Content) -> None:
    """Check that the casebook's log is as long, and has the head, that people are told to compare."""
    from vetting_desk.store.check import audit_reached

    manifest = content.manifest
    reached = audit_reached(folder, content.secret.store_key)
    if reached != (manifest.audit_length, manifest.audit_head):
        raise BundleFormatError(detail="another-log", member=files.MANIFEST)


def _begin_anew(casebook: "Casebook", known: "HighWaterMark | None", why: Why) -> None:
    """Begin an epoch above the one this computer last knew the desk in, if it knew it at all."""
    if known is None:
        casebook.begin_epoch(why)
    else:
        casebook.begin_epoch(why, known.epoch, known.feeds, known.list_number, known.rules_number)


def _clinical_recipient(secret: "SlotSecret") -> str:
    from vetting_desk.crypto.age import HybridIdentity

    first = secret.clinical_identity.split()[0]
    return HybridIdentity.from_text(first).recipient.to_text()


def _unpack(
    path: Path, opener: Opener, folder: Path, progress: Progress, stack: ExitStack | None = None
) -> _Content:
    """Open a backup and write its casebook into `folder`; the slots are elsewhere until `stack` is closed."""
    from vetting_desk.store.casebook import CASEBOOK_FILE

    with ExitStack() as own:
        kept = stack or own
        with path.open("rb") as file:
            header, line = files.read_header(file)
            slots = kept.enter_context(SlotsFolder(header))
            secret, identity = _secret(header, slots, opener)
            try:
                with (folder / CASEBOOK_FILE).open("xb") as target:
                    manifest = files.read(file, line, [identity], target, progress)
            except BaseException:
                secret.wipe()
                raise
        return _Content(header, manifest, secret, slots)


def _secret(
    header: files.Header, slots: Path, opener: Opener
) -> "tuple[SlotSecret, HybridIdentity]":
    from vetting_desk.crypto import recovery
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.slots import open_slot
    from vetting_desk.operations.access.key_files import read_key_file

    if opener.identity is not None:
        if not header.recovery:
            raise InputError(field="identity", detail="no-recovery")
        desk_id = header.desk.id
        return recovery.open_secret(
            header.recovery, desk_id, desk_id, opener.identity
        ), opener.identity
    slot = _chosen(slots.parent, opener)
    second = read_key_file(opener.key_file) if opener.key_file else None
    secret = open_slot(slots, slot.id, header.desk.id, opener.passphrase, second)
    if not secret.age_identity:
        secret.wipe()
        raise CaseKeyMissingError(detail="administrator")
    return secret, HybridIdentity.from_text(secret.age_identity)


def _chosen(folder: Path, opener: Opener) -> desk_folders.OfficerSlot:
    found = [
        slot
        for slot in desk_folders.officers_of(folder)
        if opener.officer in {"", slot.name, slot.id}
    ]
    if found:
        return found[0]
    for damaged in desk_folders.damaged_slots(folder):
        raise damaged.error  # it may have been theirs: its name is lost too
    raise InputError(field="officer", detail="nobody-of-this-name")


def _fill(secret: "SlotSecret", role: Role) -> None:
    """Replace the keys in a recovered secret by new ones for the new officer."""
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der

    secret.signing_key = bytearray(key_to_der(generate_signing_key()))
    secret.token = b""
    secret.long_term_key = bytearray(long_term.key_to_seed(long_term.generate_key()))
    if role is Role.PSYCHOLOGIST:
        secret.clinical_identity = HybridIdentity.generate().to_text()
