"""The entry of a desk's audit log that recorded the signing of a record, carried beside the record.

Leaves that reach headquarters are salted digests and tell nothing. With the entry itself, headquarters can
find its leaf among those that came earlier, and so knows that the record existed by then. What an entry
consists of is written down in docs/bundle-format.md; the log itself is the store's.
"""

import json
from dataclasses import dataclass
from itertools import accumulate, pairwise

from vetting_desk.crypto.chain import leaf
from vetting_desk.model.stamp import StampedRecord

MEMBER = "audit-entry.bin"
"""How the file is called among a record's files."""

MAX_LENGTH = 16 * 1024

_FORMAT = "vetting-desk-audit-1"
_SALT = 16
_ACTION = "record-signed"
_PARTS = 11


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An entry that says a record was signed.

    Attributes:
        sequence: Its number in the desk's log, from 1.
        record: The record by its digests; those of document, signature and report stand in the entry.
        leaf: Its leaf, 32 bytes.
    """

    sequence: int
    record: StampedRecord
    leaf: bytes


def read(data: bytes) -> LogEntry | None:
    """Return what an entry says; None if it is no entry about the signing of a record."""
    if len(data) > MAX_LENGTH:
        return None
    try:
        parts = data[_SALT:].decode("utf-8").split(" ", _PARTS - 1)
        if len(parts) != _PARTS or parts[0] != _FORMAT:
            return None
        action, record_id, detail = _texts(parts[-1], [_number(part) for part in parts[6:10]])
        sequence, said = _number(parts[1]), json.loads(detail)
        if action != _ACTION or sequence < 1:
            return None
        digests = [said[name] for name in ("digest", "signature", "report")]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(isinstance(each, str) for each in digests):
        return None
    return LogEntry(sequence, StampedRecord(record_id, *digests), leaf(data))


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
