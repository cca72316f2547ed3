"""Key slots: one for each officer, which stores a desk's keys under that officer's passphrase.

A slot has two copies, ``<officer id>.slot`` and ``<officer id>.slot2``, each replaced atomically and one
after the other, so that after a power cut or a bad sector one still opens. The copy that opens overwrites
the other. Three cases are distinguished: a damaged slot (`DamagedSlotError`), a sound slot that the
passphrase does not open (`WrongPassphraseError`), and a casebook that the keys do not open, which the
store reports. The file format is in `slot_file`. Loaded before the unlock screen, so it imports little.
"""

import contextlib
import os
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from vetting_desk.crypto import slot_file
from vetting_desk.crypto.kdf import DEFAULT, SALT_LENGTH, Profile, derive
from vetting_desk.crypto.passphrase import prepare, wipe
from vetting_desk.crypto.slot_file import NONCE_LENGTH, SlotFile, SlotHeader, UnsoundError
from vetting_desk.crypto.slot_secret import SlotSecret, decode, encode, new_store_key
from vetting_desk.errors import DamagedSlotError, FileHeldError, InputError, WrongPassphraseError
from vetting_desk.machine.durable import (
    TEMPORARY_SUFFIX,
    flush_folder,
    patiently,
    remove_file,
    replace_file,
)
from vetting_desk.model.desk import Officer
from vetting_desk.model.ids import is_id

__all__ = [
    "SlotHeader",
    "SlotSecret",
    "change_passphrase",
    "destroy_slot",
    "list_headers",
    "needs_raising",
    "new_store_key",
    "open_slot",
    "read_header",
    "read_slot",
    "write_slot",
]

_SUFFIXES = (".slot", ".slot2")
_TAG_LENGTH = 16


def write_slot(
    folder: Path,
    officer: Officer,
    desk_id: str,
    secret: SlotSecret,
    passphrase: str,
    profile: Profile | None = None,
    key_file: bytes | None = None,
) -> None:
    """Create or replace an officer's slot, both copies; what was read of the one before is forgotten.

    Args:
        folder: The desk's folder of slots.
        officer: The slot's owner; name and role are stored unencrypted.
        desk_id: The desk it belongs to.
        secret: The content; still owned by the caller.
        passphrase: The new passphrase.
        profile: Key derivation; `kdf.DEFAULT` if None. A weaker one must be a deliberate choice.
        key_file: Content of a key file required beside the passphrase; None for none.

    Raises:
        InputError: If the passphrase is empty or holds control characters.
        FileHeldError: If another program kept the slot open for too long; the effect is as for OSError.
        OSError: If the medium is full, read-only or removed; the slot is then either the old or the new one.
    """
    header = SlotHeader(
        officer_id=officer.id,
        name=officer.name,
        role=officer.role,
        profile=profile or DEFAULT,
        desk_id=desk_id,
        key_file=key_file is not None,
        version=2 if secret.pins else 1,
        revision=1
        + max((copy.header.revision for copy in _sound(folder, officer.id)[0]), default=0),
    )
    data = slot_file.to_bytes(_seal(header, secret, passphrase, key_file))
    slot_file.from_bytes.cache_clear()
    for path in _paths(folder, officer.id):
        replace_file(path, data)


def open_slot(
    folder: Path, officer_id: str, desk_id: str, passphrase: str, key_file: bytes | None = None
) -> SlotSecret:
    """Open an officer's slot, and repair a copy that is missing, damaged or older.

    Takes the time and memory of the slot's profile; twice the time for a wrong passphrase if the copies
    differ, as they do after a power cut between writing one and the other. Either copy may then open.

    Args:
        folder: The desk's folder of slots.
        officer_id: Id of the slot's owner.
        desk_id: The desk it must belong to.
        passphrase: As typed.
        key_file: Content of the key file, if the header requires one.

    Returns:
        The keys. The caller owns them and calls `SlotSecret.wipe`.

    Raises:
        WrongPassphraseError: If a copy is sound and the passphrase or the key file does not open it.
        DamagedSlotError: If both copies are missing, damaged, or of another officer or desk. The field
            ``detail`` says which.
    """
    copies, problem = _sound(folder, officer_id)
    fitting = [copy for copy in copies if copy.header.desk_id == desk_id]
    if not fitting:
        detail = "another desk" if copies else problem
        raise DamagedSlotError(path=str(_paths(folder, officer_id)[0]), detail=detail)
    for copy in fitting:
        secret = _unseal(copy, passphrase, key_file)
        if secret is not None:
            _mend(folder, officer_id, slot_file.to_bytes(copy))
            return secret
    raise WrongPassphraseError(officer_id=officer_id)


def change_passphrase(
    folder: Path,
    officer_id: str,
    desk_id: str,
    old: str,
    new: str,
    profile: Profile | None = None,
    key_file: bytes | None = None,
) -> None:
    """Rewrap an officer's slot; also used to upgrade its profile, with `new` equal to `old`.

    Only this slot changes: the store key stays, so a copy of the old slot with the old passphrase still
    opens a copy of the casebook.

    Raises:
        WrongPassphraseError: If `old` does not open the slot.
        DamagedSlotError: If both copies are missing or damaged.
        InputError: If `new` is empty or holds control characters.
        FileHeldError: If another program kept the slot open for too long; the effect is as for OSError.
        OSError: If the medium is full, read-only or removed; the slot is then either the old or the new one.
    """
    secret = open_slot(folder, officer_id, desk_id, old, key_file)
    try:
        header = read_header(folder, officer_id)
        officer = Officer(header.officer_id, header.name, header.role)
        write_slot(folder, officer, desk_id, secret, new, profile, key_file)
    finally:
        secret.wipe()


def read_header(folder: Path, officer_id: str) -> SlotHeader:
    """Return a slot's header without opening it; it is not authenticated.

    Raises:
        DamagedSlotError: If both copies are missing or damaged.
    """
    copies, problem = _sound(folder, officer_id)
    if not copies:
        raise DamagedSlotError(path=str(_paths(folder, officer_id)[0]), detail=problem)
    return copies[0].header


def read_slot(folder: Path, officer_id: str) -> bytes:
    """Return the bytes of a slot's newest sound copy, to be stored elsewhere; still encrypted.

    Raises:
        DamagedSlotError: If both copies are missing or damaged.
    """
    copies, problem = _sound(folder, officer_id)
    if not copies:
        raise DamagedSlotError(path=str(_paths(folder, officer_id)[0]), detail=problem)
    return slot_file.to_bytes(copies[0])


def list_headers(folder: Path) -> list[SlotHeader]:
    """Return the header of every slot in a folder that has a sound copy, sorted by officer id."""
    found = (_sound(folder, officer_id)[0] for officer_id in list_ids(folder))
    return [copies[0].header for copies in found if copies]


def list_ids(folder: Path) -> list[str]:
    """Return the officer id of every slot in a folder, including those whose copies are all damaged."""
    if not folder.is_dir():
        return []
    names = {path.name.partition(".")[0] for path in folder.iterdir() if path.suffix in _SUFFIXES}
    return [name for name in sorted(names) if is_id(name)]


def needs_raising(header: SlotHeader, profile: Profile = DEFAULT) -> bool:
    """Return whether a slot's key derivation is weaker than `profile`."""
    return header.profile.is_weaker_than(profile)


def destroy_slot(folder: Path, officer_id: str) -> None:
    """Overwrite and remove both copies, and forget what was read of them.

    On flash memory the old cells may survive overwriting; it is only certain that the file system no
    longer references them.

    Raises:
        FileHeldError: If another program kept a copy open for too long.
        OSError: If a copy cannot be overwritten or removed.
    """
    slot_file.from_bytes.cache_clear()
    for path in _paths(folder, officer_id):
        for each in (path, path.with_name(path.name + TEMPORARY_SUFFIX)):
            if each.exists():
                patiently(partial(_overwrite, each), each)
                remove_file(each)
    flush_folder(folder)


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def _paths(folder: Path, officer_id: str) -> list[Path]:
    return [folder / (officer_id + suffix) for suffix in _SUFFIXES]


def _sound(folder: Path, officer_id: str) -> tuple[list[SlotFile], str]:
    """Return the sound copies that differ, newest first, and what is wrong with an unsound one."""
    found: list[SlotFile] = []
    problem = ""
    for path in _paths(folder, officer_id):
        try:
            copy = slot_file.from_bytes(_read(path))
        except FileNotFoundError:
            problem = problem or "missing"
        except (OSError, UnsoundError) as error:
            problem = error.detail if isinstance(error, UnsoundError) else "unreadable"
        else:
            if copy.header.officer_id == officer_id and copy not in found:
                found.append(copy)
            elif copy not in found:
                problem = "another officer"
    return sorted(found, key=lambda copy: copy.header.revision, reverse=True), problem


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(slot_file.MAX_LENGTH + 1)


def _mend(folder: Path, officer_id: str, data: bytes) -> None:
    """Make both copies hold `data`; if the medium cannot be written, the next opening tries again."""
    for path in _paths(folder, officer_id):
        with contextlib.suppress(OSError, FileHeldError):
            if not path.exists() or _read(path) != data:
                replace_file(path, data)


def _key(slot: SlotFile, passphrase: str, key_file: bytes | None) -> bytearray:
    """Derive a slot's key, with the key file's digest as second factor if the header requires one."""
    second = sha256(key_file or b"").digest() if slot.header.key_file else b""
    prepared = prepare(passphrase)
    try:
        return derive(prepared, slot.salt, slot.header.profile, second)
    finally:
        wipe(prepared)


def _seal(
    header: SlotHeader, secret: SlotSecret, passphrase: str, key_file: bytes | None
) -> SlotFile:
    slot = SlotFile(header, os.urandom(SALT_LENGTH), os.urandom(NONCE_LENGTH), b"")
    key = _key(slot, passphrase, key_file)
    content = encode(secret)
    try:
        bound = slot_file.associated_data(header, slot.salt, slot.nonce)
        return replace(slot, sealed=ChaCha20Poly1305(key).encrypt(slot.nonce, content, bound))
    finally:
        wipe(key)
        wipe(content)


def _unseal(slot: SlotFile, passphrase: str, key_file: bytes | None) -> SlotSecret | None:
    """Return the secret, or None if the passphrase or the key file is wrong."""
    if slot.header.key_file and key_file is None:
        return None
    try:
        key = _key(slot, passphrase, key_file)
    except InputError:  # not a valid passphrase, so a wrong one
        return None
    content = bytearray(max(0, len(slot.sealed) - _TAG_LENGTH))
    bound = slot_file.associated_data(slot.header, slot.salt, slot.nonce)
    try:
        ChaCha20Poly1305(key).decrypt_into(slot.nonce, slot.sealed, bound, content)
        return decode(content)
    except InvalidTag:
        return None
    finally:
        wipe(key)
        wipe(content)
