"""The entry of a desk's audit log that recorded the signing of a record, with its place in the log's chain.

Leaves that reach headquarters are salted digests and tell nothing. With the entry itself, headquarters can
find its leaf among those that came earlier, or follow the chain from it to a head that came earlier; either
shows that the record existed by then. The file travels beside the record's own and is no part of it. What an
entry consists of is written down in docs/bundle-format.md; the log itself is the store's::

    "vetting-desk/log-proof/1" 00
    32 bytes    the chain's head before the entry
    4 bytes     length of the entry, big-endian
    the entry   16 bytes of salt, then its text
    32 bytes    for each leaf that follows; none where nothing was sent since
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from vetting_desk.crypto.chain import LENGTH, leaf
from vetting_desk.model.stamp import StampedRecord
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart

MEMBER = "log-proof.bin"
"""How the file is called among a record's files."""

MOST_LEAVES = 8_192
"""Leaves that may follow: what a desk writes in about a week."""

_BEGINNING = b"vetting-desk/log-proof/1\x00"
_COUNT = 4
_MAX_ENTRY = 16 * 1024
MAX_LENGTH = len(_BEGINNING) + LENGTH + _COUNT + _MAX_ENTRY + MOST_LEAVES * LENGTH

_FORMAT = "vetting-desk-audit-1"
_SALT = 16
_ACTION = "record-signed"
_PARTS = 11


@dataclass(frozen=True, slots=True)
class LogProof:
    """An entry that says a record was signed, and where it stands.

    Attributes:
        sequence: Its number in the desk's log, from 1.
        record: The record by its digests; those of document, signature and report stand in the entry.
        before: The chain's head before it, 32 bytes.
        leaf: Its leaf, 32 bytes.
        following: The leaves after it.
    """

    sequence: int
    record: StampedRecord
    before: bytes
    leaf: bytes
    following: tuple[bytes, ...]


def own_files(files: Sequence[FilePart]) -> list[FilePart]:
    """Return the files that are the record, without what travels beside it."""
    return [file for file in files if file.name != MEMBER]


def proofs(records: Iterable[RecordPart]) -> list[str]:
    """Return the digests of what travels beside records."""
    return [file.sha256 for part in records for file in part.files if file.name == MEMBER]


def sequence_of(entry: bytes) -> int:
    """Return the number of an entry as the log holds it.

    Raises:
        ValueError: If it is none.
    """
    return _number(entry[_SALT:].split(b" ", 2)[1].decode("ascii"))


def write(before: bytes, entry: bytes, following: Sequence[bytes]) -> bytes:
    """Write a proof: the head before an entry, the entry, and the leaves after it, at most `MOST_LEAVES`."""
    return b"".join(
        (_BEGINNING, before, len(entry).to_bytes(_COUNT, "big"), entry, *following[:MOST_LEAVES])
    )


def read(data: bytes) -> LogProof | None:
    """Return what a proof says; None if it is none about the signing of a record."""
    if len(data) > MAX_LENGTH or not data.startswith(_BEGINNING):
        return None
    at = len(_BEGINNING)
    before, length = data[at : at + LENGTH], data[at + LENGTH : at + LENGTH + _COUNT]
    start = at + LENGTH + _COUNT
    end = start + int.from_bytes(length, "big")
    entry, leaves = data[start:end], data[end:]
    if end > len(data) or len(entry) > _MAX_ENTRY or len(leaves) % LENGTH:
        return None
    following = tuple(leaves[each : each + LENGTH] for each in range(0, len(leaves), LENGTH))
    try:
        sequence, record = _said(entry)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return LogProof(sequence, record, before, leaf(entry), following)


def _said(entry: bytes) -> tuple[int, StampedRecord]:
    """Return number and record of an entry about the signing of one; raises anything if it is none."""
    parts = entry[_SALT:].decode("utf-8").split(" ", _PARTS - 1)
    if len(parts) != _PARTS or parts[0] != _FORMAT:
        raise ValueError("not an entry")
    action, record_id, detail = _texts(parts[-1], [_number(part) for part in parts[6:10]])
    said = json.loads(detail)
    digests = [said[name] for name in ("digest", "signature", "report")]
    if action != _ACTION or not all(isinstance(each, str) for each in digests):
        raise ValueError("another entry")
    return _number(parts[1]), StampedRecord(record_id, *digests)


def _texts(text: str, lengths: list[int]) -> tuple[str, str, str]:
    """Return action, subject and detail out of the texts that follow each other after the officer's id."""
    if len(text) != sum(lengths):
        raise ValueError("the lengths do not fit")
    starts = list(accumulate(lengths))
    action, subject, detail = (text[start:end] for start, end in pairwise(starts))
    return action, subject, detail


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise ValueError("not a number")
    return int(text)
