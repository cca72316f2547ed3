"""Desks on this machine: make one, unlock one.

A new desk has its keys and its casebook, and waits for headquarters' answer (`membership`). Unlocking
derives the slot's key from the passphrase and opens the casebook with what the slot holds.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import InputError
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.operations.access import desk_folders, typed_text
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.own_passphrase import PROFILE, confirm_passphrase, rewrite_slot
from vetting_desk.operations.desk.needs import SlotDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from vetting_desk.crypto.kdf import Profile
    from vetting_desk.operations.access.pins import TrustAnswer

DESK_KEY = "desk/signing-key"


@dataclass(frozen=True, slots=True)
class NewDesk:
    """What a person enters for a new desk.

    Attributes:
        name: Of the desk, 1 to 64 characters.
        kind: A post, or headquarters.
        organisation: Name of the organisation; at a post as entered, until HQ's answer names it.
        training: True for practice.
        officer_name: Of the first officer, 1 to 64 characters.
        role: Of the first officer.
        passphrase: Of the first officer, at least 15 characters.
    """

    name: str
    kind: DeskKind
    organisation: str
    training: bool
    officer_name: str
    role: Role
    passphrase: str


def create_desk(
    folder: Path,
    new: NewDesk,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
    aside: "Callable[[Callable[[], None]], object] | None" = None,
) -> OpenDesk:
    """Make a desk with its keys and an empty casebook, and leave it open.

    Args:
        folder: Made; must be empty if it is there.
        new: What the person entered.
        clock: The device's clock by default.
        profile: Key derivation; by default the strongest that suits this computer (`fitting_profile`).
        aside: Given what writes the slot, to run it in a thread while the desk is filled: deriving its key
            takes a second. It works on keys of its own, so the desk may be closed meanwhile. The caller
            lists the folder as a desk (`desk_folders.write_desk_file`) once the slot is written and the
            desk filled. None has both written before this returns.

    Raises:
        InputError: If the folder is not empty, or a name or the passphrase is not acceptable.
    """
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import generate_signing_key, key_to_der
    from vetting_desk.crypto.kdf import DEFAULT
    from vetting_desk.crypto.slots import SlotSecret, new_store_key, write_slot
    from vetting_desk.operations.access import compartment, rating_seal
    from vetting_desk.operations.desk import fitting_profile, tickets
    from vetting_desk.store import create_casebook

    profile = profile or fitting_profile.measured()
    known = (new.officer_name, new.name, new.organisation)
    passphrase = typed_text.passphrase(new.passphrase, *known, training=new.training)
    desk = Desk(
        id=new_id(),
        name=short_name(new.name, "desk"),
        kind=new.kind,
        organisation=short_name(new.organisation, "organisation"),
        training=new.training,
    )
    officer = Officer(new_id(), short_name(new.officer_name, "officer"), new.role)
    if folder.exists() and any(folder.iterdir()):
        raise InputError(field="folder", detail="not-empty")
    (folder / desk_folders.SLOTS_FOLDER).mkdir(parents=True, exist_ok=True)
    secret = SlotSecret(
        store_key=new_store_key(),
        signing_key=bytearray(key_to_der(generate_signing_key())),
        long_term_key=bytearray(long_term.key_to_seed(long_term.generate_key())),
        age_identity=HybridIdentity.generate().to_text(),
        clinical_identity=(
            HybridIdentity.generate().to_text() if new.role is Role.PSYCHOLOGIST else ""
        ),
    )
    clock = clock or SystemClock()
    casebook = create_casebook(folder, secret.store_key, desk, clock)
    casebook.act_as(officer)
    open_desk = OpenDesk(folder, desk, casebook, secret, clock)

    def write_keys(held: SlotSecret) -> None:
        try:
            slots = folder / desk_folders.SLOTS_FOLDER
            write_slot(slots, officer, desk.id, held, passphrase, profile)
        finally:
            held.wipe()

    try:
        casebook.settings.set(DESK_KEY, key_to_der(generate_signing_key()))
        casebook.officers.put(officer)
        if profile.is_weaker_than(DEFAULT):
            casebook.settings.set(PROFILE, profile.name)
        compartment.publish(open_desk)
        tickets.publish(open_desk)
        rating_seal.publish(open_desk)
        writing = partial(write_keys, secret.copy())
        if aside is None:
            writing()
            desk_folders.write_desk_file(folder, desk)
        else:
            aside(writing)
        open_desk.high_water.follow()
    except BaseException:
        open_desk.close()
        raise
    return open_desk


def unlock(
    folder: Path,
    officer_id: str,
    passphrase: str,
    clock: Clock | None = None,
    key_file: Path | None = None,
    trust: "TrustAnswer | None" = None,
) -> OpenDesk:
    """Open a desk with an officer's passphrase.

    Takes the time and memory of the slot's key derivation; twice that, once, to raise a slot that is weaker
    than it should be.

    Args:
        folder: The desk's folder.
        officer_id: Who.
        passphrase: As typed.
        clock: The device's by default.
        key_file: The officer's second factor, where the slot asks for one.
        trust: What was decided about a trust that is not what the slot remembers; None if nothing.

    Raises:
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If the passphrase does not open the slot.
        DamagedSlotError: If both copies of the slot are missing or damaged.
        CasebookInUseError: If another window has it open.
        CasebookMissingError: If the casebook is not there.
        CasebookPlaintextError: If an unencrypted file stands in its place.
        CasebookDamagedError: If it does not open.
        CasebookVersionError: If a newer program wrote it.
        TrustChangedError: If the organisation's anchors or the clinical recipients are not those the slot
            remembers; call it again with what was decided.
        PermissionDeniedError: If the account was closed, or the role is not the certified one.
        CertificateError: If the officer's certificate was revoked.
    """
    from vetting_desk.operations.desk import unlocking

    clock = clock or SystemClock()
    return unlocking.Unlocking(folder, officer_id, clock, key_file, trust).run(passphrase)


@open_door("the key slot is the officer's own, and their passphrase is asked")
def add_key_file(open_desk: SlotDesk, passphrase: str, path: Path) -> None:
    """Make a key file and require it, besides the passphrase, at every unlock of this officer from now on.

    The file should be kept apart from the laptop. Without it the slot does not open.

    Args:
        open_desk: The unlocked desk.
        passphrase: The officer's.
        path: Where to write it; must not exist.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        FileExistsError: If there is such a file.
        OSError: If it cannot be written; the slot is then as it was.
    """
    import os

    from vetting_desk.operations.access.key_files import KEY_FILE_LENGTH

    confirm_passphrase(open_desk, passphrase)
    content = os.urandom(KEY_FILE_LENGTH)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    _require_key_file(open_desk, passphrase, content)
    open_desk.casebook.audit.append("key-file-added", open_desk.officer.id)


@open_door("the key slot is the officer's own, and their passphrase is asked")
def remove_key_file(open_desk: SlotDesk, passphrase: str) -> None:
    """Require the passphrase alone from now on.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
    """
    confirm_passphrase(open_desk, passphrase)
    _require_key_file(open_desk, passphrase, None)
    open_desk.casebook.audit.append("key-file-removed", open_desk.officer.id)


def _require_key_file(open_desk: SlotDesk, passphrase: str, content: bytes | None) -> None:
    """Rewrite the slot with another second factor; where that fails, the one before is still asked for."""
    before, open_desk.key_file = open_desk.key_file, content
    try:
        rewrite_slot(open_desk, passphrase)
    except BaseException:
        open_desk.key_file = before
        raise


@open_door("the key slot is the officer's own, and their passphrase is asked")
def change_passphrase(open_desk: SlotDesk, old: str, new: str) -> None:
    """Rewrap the officer's slot; nothing else changes.

    Raises:
        WrongPassphraseError: If `old` does not open the slot.
        InputError: If `new` is not acceptable.
    """
    desk = open_desk.desk
    known = (open_desk.officer.name, desk.name, desk.organisation)
    clean = typed_text.passphrase(new, *known, training=desk.training)
    confirm_passphrase(open_desk, old)
    rewrite_slot(open_desk, clean)
    open_desk.casebook.audit.append("passphrase-changed", open_desk.officer.id)


def new_folder(parent: Path, kind: str) -> Path:
    """Return a folder name inside `parent` for a new desk; it does not exist yet."""
    number = 1
    while (folder := parent / (kind if number == 1 else f"{kind}-{number}")).exists():
        number += 1
    return folder


def short_name(text: str, field: str) -> str:
    """Return the name of a desk, an organisation or an officer, short enough for a certificate.

    Raises:
        InputError: If it is not acceptable.
    """
    from vetting_desk.crypto.certificates import MAX_NAME

    clean = typed_text.name(text, field)
    if len(clean) > MAX_NAME:
        raise InputError(field=field, detail="too-long", limit=MAX_NAME)
    return clean
