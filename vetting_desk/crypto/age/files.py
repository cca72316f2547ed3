"""Encrypting and decrypting whole age files: the header's keys and MAC, and the payload's stream.

Joins `format`, the kinds of recipients and `stream`. age authenticates the file, not its sender: a
signature inside names the sender (`docs/decisions.md`, *Signed, then encrypted, and addressed*).
"""

import io
import os
from collections.abc import Iterable
from typing import BinaryIO

from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vetting_desk.crypto.age.format import Header, read_header, write_covered, write_end
from vetting_desk.crypto.age.recipients import FILE_KEY_LENGTH, Identity, Recipient
from vetting_desk.crypto.age.scrypt import STANZA_TYPE as SCRYPT
from vetting_desk.crypto.age.stream import PayloadReader, PayloadWriter
from vetting_desk.errors import AgeError, AgeFormatError, NoMatchingIdentityError
from vetting_desk.progress import NoProgress, Progress

_NONCE_LENGTH = 16


def encrypt_writer(target: BinaryIO, recipients: Iterable[Recipient]) -> PayloadWriter:
    """Write a header for `recipients` and return a writer for the payload.

    Args:
        target: Open for writing; stays open when the writer is closed.
        recipients: At least one. Post-quantum recipients do not mix with others; a passphrase must be alone.

    Returns:
        The writer. The file is complete only once `close` has returned; leaving a ``with`` block by an
        exception leaves a file that cannot be decrypted.

    Raises:
        AgeError: If there is no recipient, or some may not share a file.
    """
    file_key = os.urandom(FILE_KEY_LENGTH)
    stanzas = tuple(recipient.wrap(file_key) for recipient in _checked(recipients))
    covered = write_covered(stanzas)
    nonce = os.urandom(_NONCE_LENGTH)
    target.write(covered + write_end(_mac(file_key, covered)) + nonce)
    return PayloadWriter(_derive(file_key, nonce, b"payload"), target)


def encrypt(
    source: BinaryIO,
    target: BinaryIO,
    recipients: Iterable[Recipient],
    progress: Progress | None = None,
) -> None:
    """Encrypt all of `source` into `target`.

    Args:
        source: Open for reading; read to its end, in pieces of at most 1 MiB.
        target: Open for writing; stays open.
        recipients: As for `encrypt_writer`.
        progress: Reports bytes encrypted, as ``"sealing"``.

    Raises:
        AgeError: If there is no recipient, or some may not share a file.
        CancelledError: If the user cancelled; `target` then holds a file that cannot be decrypted.
    """
    steps = _Steps(progress or NoProgress(), source, "sealing")
    with encrypt_writer(target, recipients) as writer:
        while taken := writer.write_from(source):
            steps.add(taken)


def open_reader(source: BinaryIO, identities: Iterable[Identity]) -> PayloadReader:
    """Decrypt the header with one of `identities` and return a reader for the payload.

    Args:
        source: Open for reading at the first byte of an unarmoured file; stays open.
        identities: Tried in order.

    Returns:
        A reader that returns only verified bytes and raises `AgePayloadError` where verification fails.
        Only reading to the end shows that nothing is missing.

    Raises:
        AgeFormatError: If the header is malformed, or its MAC is wrong.
        NoMatchingIdentityError: If no stanza is for any of the identities.
    """
    header = read_header(source)
    file_key = _unwrap(header, identities)
    if not bytes_eq(_mac(file_key, header.covered), header.mac):
        raise AgeFormatError(part="mac", detail="header altered")
    nonce = _read_exactly(source, _NONCE_LENGTH)
    return PayloadReader(_derive(file_key, nonce, b"payload"), source)


def decrypt(
    source: BinaryIO,
    target: BinaryIO,
    identities: Iterable[Identity],
    progress: Progress | None = None,
) -> None:
    """Decrypt all of `source` into `target`.

    What was written before an error is verified but incomplete: the caller discards it.

    Args:
        source: Open for reading; stays open.
        target: Open for writing; stays open.
        identities: Tried in order.
        progress: Reports bytes decrypted, as ``"opening"``.

    Raises:
        AgeFormatError: If the header is malformed, or its MAC is wrong.
        NoMatchingIdentityError: If no stanza is for any of the identities.
        AgePayloadError: If the payload was altered or truncated.
        CancelledError: If the user cancelled.
    """
    steps = _Steps(progress or NoProgress(), source, "opening")
    reader = open_reader(source, identities)
    while batch := reader.read_batch():
        target.write(batch)
        steps.add(len(batch))


def seal(data: bytes, recipients: Iterable[Recipient]) -> bytes:
    """Return `data` encrypted as one age file; for data small enough to be held twice in memory.

    Raises:
        AgeError: As `encrypt`.
    """
    target = io.BytesIO()
    encrypt(io.BytesIO(data), target, recipients)
    return target.getvalue()


def unseal(data: bytes, identities: Iterable[Identity]) -> bytes:
    """Return the data given to `seal`, all of it verified.

    Raises:
        AgeError: As `decrypt`.
    """
    return open_reader(io.BytesIO(data), identities).readall()


def _checked(recipients: Iterable[Recipient]) -> list[Recipient]:
    chosen = list(recipients)
    if not chosen:
        raise AgeError(detail="no recipient")
    if len({recipient.label for recipient in chosen}) > 1:
        raise AgeError(detail="recipients do not go together")
    if chosen[0].label == SCRYPT and len(chosen) > 1:
        raise AgeError(detail="a passphrase is the only recipient")
    return chosen


def _unwrap(header: Header, identities: Iterable[Identity]) -> bytes:
    if len(header.stanzas) > 1 and any(stanza.type == SCRYPT for stanza in header.stanzas):
        raise AgeFormatError(part="header", detail="scrypt: not alone")
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            return file_key
    raise NoMatchingIdentityError


def _mac(file_key: bytes, covered: bytes) -> bytes:
    mac = HMAC(_derive(file_key, b"", b"header"), SHA256())
    mac.update(covered)
    return mac.finalize()


def _derive(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=salt, info=info).derive(file_key)


def _read_exactly(source: BinaryIO, length: int) -> bytes:
    data = b""
    while len(data) < length:
        piece = source.read(length - len(data))
        if not piece:
            raise AgeFormatError(part="header", detail="cut short")
        data += piece
    return data


class _Steps:
    """Reports progress in bytes over `source`, with its length as total where that is known."""

    def __init__(self, progress: Progress, source: BinaryIO, doing: str) -> None:
        self._progress = progress
        self._doing = doing
        self._done = 0
        self._total = _length(source)

    def add(self, count: int) -> None:
        self._done += count
        self._progress.report(
            self._done, max(self._done, self._total) if self._total else 0, self._doing
        )
        self._progress.raise_if_cancelled()


def _length(source: BinaryIO) -> int:
    """Return the bytes left in `source`, 0 if unknown."""
    if not source.seekable():
        return 0
    here = source.tell()
    end = source.seek(0, io.SEEK_END)
    source.seek(here)
    return end - here
