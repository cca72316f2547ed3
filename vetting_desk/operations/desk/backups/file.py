"""The format of a backup file: a header readable without a key, then one age file with the rest.

Version 1::

    vetting-desk-backup/1                      and a line feed
    <header: one line of JSON>                 and a line feed
    <an age file to the end>

The header states which desk it is of and when it was made, and holds the officers' slots, as they are on the
desk, and the store key sealed to the organisation's recovery recipient. The age file is sealed to the desk's
own identity, which every slot holds, and to the recovery recipient; inside is a plain ustar of
``manifest.json``, which names the digests of the header and of the casebook, and ``casebook.db``, which is
sealed under its store key as on the desk. So a backup opens with an officer's passphrase or with the
recovery identity, and ``tail -n +3 FILE | age -d -i KEY | tar t`` opens it as well.

A lost backup is like a lost laptop: its slots can be guessed at, slowed down by Argon2id alone.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from vetting_desk import strict_json
from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import BundleDigestError, BundleFormatError, BundleVersionError
from vetting_desk.model import Desk, DeskKind
from vetting_desk.model.ids import is_id
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient, Identity

MAGIC: Final = b"vetting-desk-backup/1\n"
MANIFEST, CASEBOOK = "manifest.json", "casebook.db"
SUFFIX: Final = ".vdbackup"

FAMILY: Final = b"vetting-desk-backup/"
_MAX_HEADER: Final = 4 * 1024 * 1024
_MAX_MANIFEST: Final = 64 * 1024
_PIECE: Final = 1024 * 1024
_MAX_NAME: Final = 200
_HEADER_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "desk": dict,
    "made_at": str,
    "recovery": str,
    "slots": dict,
}
_DESK_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "id": str,
    "name": str,
    "kind": str,
    "organisation": str,
    "training": bool,
}
_MANIFEST_FIELDS: Final[dict[str, strict_json.Kind]] = {
    "audit_head": str,
    "audit_length": int,
    "casebook": str,
    "header": str,
    "length": int,
}


@dataclass(frozen=True, slots=True)
class Header:
    """What a backup states without being opened; not authenticated yet.

    Attributes:
        desk: Of which desk it is.
        made_at: When, by that desk's clock.
        slots: The bytes of each officer's slot, by the officer's id.
        recovery: The store key sealed to the recovery recipient; empty where the organisation has none.
    """

    desk: Desk
    made_at: datetime
    slots: dict[str, bytes]
    recovery: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is sealed together with the casebook.

    Attributes:
        header: SHA-256 of the header's line.
        casebook: SHA-256 of the casebook's file.
        length: Its bytes.
        audit_length: Entries in its audit log.
        audit_head: Head of that log.
    """

    header: str
    casebook: str
    length: int
    audit_length: int
    audit_head: str


def header_line(header: Header) -> bytes:
    """Return the header's line, without its line feed."""
    desk = header.desk
    content = {
        "desk": {
            "id": desk.id,
            "name": desk.name,
            "kind": desk.kind.value,
            "organisation": desk.organisation,
            "training": desk.training,
        },
        "made_at": to_text(header.made_at),
        "recovery": b64encode(header.recovery).decode(),
        "slots": {key: b64encode(slot).decode() for key, slot in sorted(header.slots.items())},
    }
    return _canonical(content)


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


def read_header(file: BinaryIO) -> tuple[Header, bytes]:
    """Read the header and leave the file at the first byte of the age file.

    Returns:
        The header, and its line.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is not a backup.
    """
    start = file.read(len(MAGIC))
    if start != MAGIC:
        if start.startswith(FAMILY):
            raise BundleVersionError(
                found=start[len(FAMILY) :].strip().decode("ascii", "replace"), known=1
            )
        raise BundleFormatError(detail="no-backup", member="")
    line = file.readline(_MAX_HEADER + 1)
    if not line.endswith(b"\n"):
        raise BundleFormatError(detail="cut-short", member="header")
    line = line[:-1]
    try:
        header = _header(strict_json.read_object(line, _MAX_HEADER, _HEADER_FIELDS))
    except ValueError as error:
        raise BundleFormatError(detail="format", member="header") from error
    if header_line(header) != line:
        raise BundleFormatError(detail="not-canonical", member="header")
    return header, line


def write(
    target: BinaryIO,
    header: Header,
    casebook: Path,
    audit: tuple[int, str],
    recipients: "Iterable[HybridRecipient]",
    progress: Progress,
) -> None:
    """Write a whole backup.

    Args:
        target: Open for writing; stays open.
        header: Its header, written in clear.
        casebook: The casebook's file; must not be written to meanwhile.
        audit: Length and head of its audit log.
        recipients: Who can open it.
        progress: Receives ``backing-up`` with bytes.
    """
    from vetting_desk.crypto.age import encrypt_writer
    from vetting_desk.transfer.format.ustar import UstarWriter

    line = header_line(header)
    length, digest = casebook.stat().st_size, _digest_of(casebook)
    manifest = {
        "audit_head": audit[1],
        "audit_length": audit[0],
        "casebook": digest,
        "header": sha256(line).hexdigest(),
        "length": length,
    }
    content = _canonical(manifest)
    target.write(MAGIC + line + b"\n")
    with encrypt_writer(target, recipients) as payload:
        archive = UstarWriter(payload)
        archive.add(MANIFEST, len(content), [content])
        archive.add(CASEBOOK, length, _pieces(casebook, length, progress))
        archive.finish()


def read(
    file: BinaryIO,
    line: bytes,
    identities: "Iterable[Identity]",
    target: BinaryIO,
    progress: Progress,
) -> Manifest:
    """Open the sealed part from its first to its last byte, and write the casebook to `target`.

    After an error the caller discards what was written.

    Args:
        file: At the first byte of the age file.
        line: The header's line.
        identities: Tried in order.
        target: Open for writing.
        progress: Receives ``reading`` with bytes.

    Raises:
        NoMatchingIdentityError: If it is sealed to somebody else.
        AgeError: If it was altered or cut short.
        BundleFormatError: If what is inside is no backup, or belongs to another header.
    """
    from vetting_desk.crypto.age import open_reader
    from vetting_desk.transfer.format.ustar import UstarReader

    archive = UstarReader(open_reader(file, identities))
    try:
        manifest = _manifest(archive.small_member(MANIFEST, _MAX_MANIFEST))
    except ValueError as error:
        raise BundleFormatError(detail="format", member=MANIFEST) from error
    if manifest.header != sha256(line).hexdigest():
        raise BundleFormatError(detail="another-header", member=MANIFEST)
    digest, done = sha256(), 0
    for piece in archive.member(CASEBOOK, manifest.length):
        progress.raise_if_cancelled()
        digest.update(piece)
        target.write(piece)
        done += len(piece)
        progress.report(done, manifest.length, "reading")
    archive.end()
    if digest.hexdigest() != manifest.casebook:
        raise BundleDigestError(detail="digest", member=CASEBOOK)
    return manifest


def _header(content: dict[str, Any]) -> Header:
    desk = strict_json.as_object(content["desk"], _DESK_FIELDS)
    for slot in content["slots"].values():
        strict_json.require_kind(slot, str, "slots")
    slots = {key: b64decode(slot, validate=True) for key, slot in content["slots"].items()}
    if not all(is_id(key) for key in [desk["id"], *slots]):
        raise strict_json.NotStrictError("kind", "id")
    return Header(
        desk=Desk(
            desk["id"],
            strict_json.line(desk["name"], _MAX_NAME, "name"),
            DeskKind(desk["kind"]),
            strict_json.line(desk["organisation"], _MAX_NAME, "organisation"),
            desk["training"],
        ),
        made_at=from_text(content["made_at"]),
        slots=slots,
        recovery=b64decode(content["recovery"], validate=True),
    )


def _manifest(data: bytes) -> Manifest:
    content = strict_json.read_object(data, _MAX_MANIFEST, _MANIFEST_FIELDS)
    for name in ("length", "audit_length"):
        strict_json.require_range(content[name], 0, strict_json.MOST, name)
    if _canonical(content) != data:
        raise BundleFormatError(detail="not-canonical", member=MANIFEST)
    return Manifest(**content)


def _pieces(path: Path, length: int, progress: Progress) -> Iterator[bytes]:
    done = 0
    with path.open("rb") as file:
        while done < length and (piece := file.read(min(_PIECE, length - done))):
            progress.raise_if_cancelled()
            done += len(piece)
            yield piece
            progress.report(done, length, "backing-up")


def _digest_of(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
