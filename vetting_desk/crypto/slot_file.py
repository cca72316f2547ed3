"""The file format of a key slot, versions 1 and 2: written canonically, read strictly.

Four lines of ASCII, each ended by a line feed::

    vetting-desk-slot/2
    <header: JSON with sorted keys, no spaces, escaped to ASCII>
    <sealed secret: base64 with padding>
    <SHA-256 of the three lines above, 64 lower-case hexadecimal digits>

The header, readable without any secret, gives the slot's owner and its key derivation::

    desk      id of the desk                  officer   id of the officer
    name      the officer's name              role      the officer's role
    kdf       name, memory_kib, iterations, lanes: exactly a known profile
    salt      16 bytes, base64                nonce     12 bytes, base64
    key_file  true if a key file is a second factor
    revision  increases with each writing

Version 2 says that the secret holds pins (`slot_secret`), which a program that knows version 1 alone would
drop; a slot without pins is written as version 1.

The first two lines, line feeds included, are the associated data under which the secret is encrypted
with ChaCha20-Poly1305, so that changing them is detected. The digest in the fourth line distinguishes
damage from a wrong passphrase; it is no protection against attackers. Decryption is in `slots`.
"""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from vetting_desk import strict_json
from vetting_desk.crypto.kdf import PROFILES, SALT_LENGTH, Profile
from vetting_desk.model.desk import Role
from vetting_desk.model.ids import is_id

VERSIONS = (1, 2)
NONCE_LENGTH = 12
MAX_LENGTH = 64 * 1024

_FAMILY = b"vetting-desk-slot/"
_MAX_NAME = 200
_FIELDS: dict[str, strict_json.Kind] = {
    "desk": str,
    "kdf": dict,
    "key_file": bool,
    "name": str,
    "nonce": str,
    "officer": str,
    "revision": int,
    "role": str,
    "salt": str,
}
_KDF_FIELDS: dict[str, strict_json.Kind] = {
    "iterations": int,
    "lanes": int,
    "memory_kib": int,
    "name": str,
}


class UnsoundError(ValueError):
    """One copy of a slot cannot be used; `slots` decides what to do.

    Args:
        detail: What is wrong: ``format``, ``checksum`` or ``version``.
    """

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


@dataclass(frozen=True, slots=True)
class SlotHeader:
    """The part of a slot that is readable without a passphrase.

    Attributes:
        officer_id: Whose slot it is.
        name: The officer's name.
        role: The officer's role.
        profile: Its key derivation.
        desk_id: The desk it belongs to.
        key_file: True if a key file is needed beside the passphrase.
        revision: Increases with each writing, from 1.
        version: Of the file: 2 where what is sealed holds pins.
    """

    officer_id: str
    name: str
    role: Role
    profile: Profile
    desk_id: str
    key_file: bool = False
    revision: int = 1
    version: int = 1


@dataclass(frozen=True, slots=True)
class SlotFile:
    """One sound copy of a slot.

    Attributes:
        header: Its header.
        salt: For the key derivation.
        nonce: For the encryption.
        sealed: The encrypted secret.
    """

    header: SlotHeader
    salt: bytes
    nonce: bytes
    sealed: bytes


def associated_data(header: SlotHeader, salt: bytes, nonce: bytes) -> bytes:
    """Return the first two lines, the associated data of the encryption."""
    profile = header.profile
    content = {
        "desk": header.desk_id,
        "kdf": {
            "iterations": profile.iterations,
            "lanes": profile.lanes,
            "memory_kib": profile.memory_kib,
            "name": profile.name,
        },
        "key_file": header.key_file,
        "name": header.name,
        "nonce": b64encode(nonce).decode(),
        "officer": header.officer_id,
        "revision": header.revision,
        "role": header.role.value,
        "salt": b64encode(salt).decode(),
    }
    return _magic(header.version) + b"\n" + _canonical(content) + b"\n"


def to_bytes(slot: SlotFile) -> bytes:
    """Encode a slot as the content of its file."""
    lines = associated_data(slot.header, slot.salt, slot.nonce) + b64encode(slot.sealed) + b"\n"
    return lines + sha256(lines).hexdigest().encode() + b"\n"


@lru_cache(maxsize=64)
def from_bytes(data: bytes) -> SlotFile:
    """Decode the content of a slot's file; unlocking reads the slots of a desk a dozen times.

    Raises:
        UnsoundError: If it is damaged, of another version, or not in the canonical form of `to_bytes`.
    """
    lines = data.split(b"\n") if len(data) <= MAX_LENGTH else []
    if len(lines) != 5 or lines[4]:
        raise UnsoundError("format")
    covered = data[: -len(lines[3]) - 1]
    if sha256(covered).hexdigest().encode() != lines[3]:
        raise UnsoundError("checksum")
    version = next((each for each in VERSIONS if lines[0] == _magic(each)), None)
    if version is None:
        raise UnsoundError("version" if lines[0].startswith(_FAMILY) else "format")
    try:
        content = strict_json.read_object(lines[1], MAX_LENGTH, _FIELDS)
        slot = _read(content, b64decode(lines[2], validate=True), version)
    except (ValueError, KeyError) as error:
        raise UnsoundError("format") from error
    if to_bytes(slot) != data:
        raise UnsoundError("format")
    return slot


def _read(content: dict[str, Any], sealed: bytes, version: int) -> SlotFile:
    header = SlotHeader(
        officer_id=_id(content["officer"]),
        name=strict_json.line(content["name"], _MAX_NAME, "name", least=1),
        role=Role(content["role"]),
        profile=_profile(content["kdf"]),
        desk_id=_id(content["desk"]),
        key_file=content["key_file"],
        revision=strict_json.require_range(content["revision"], 1, strict_json.MOST, "revision"),
        version=version,
    )
    salt = _bytes(content["salt"], SALT_LENGTH)
    return SlotFile(header, salt, _bytes(content["nonce"], NONCE_LENGTH), sealed)


def _magic(version: int) -> bytes:
    return _FAMILY + b"%d" % version


def _profile(found: Any) -> Profile:
    content = strict_json.as_object(found, _KDF_FIELDS)
    profile = PROFILES[content["name"]]
    if profile != Profile(**content):
        raise ValueError("profile")
    return profile


def _id(text: str) -> str:
    if not is_id(text):
        raise ValueError("id")
    return text


def _bytes(text: str, length: int) -> bytes:
    data = b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError("length")
    return data


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
