"""Epochs: which life of a casebook this is, and what another desk last said of itself and of this one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Why(StrEnum):
    """Why an epoch began."""

    FOUNDED = "founded"
    RESTORED = "restored"
    RECOVERED = "recovered"
    BEHIND = "behind"
    COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Epoch:
    """One life of a casebook.

    Attributes:
        number: 1 for the first; rises at every restore, and when the desk finds itself behind. 0 for a desk
        that
            keeps none (manifests of version 1).
        mark: 16 random bytes, 32 hexadecimal digits, drawn with each number: two copies restored from one
            backup differ.
    """

    number: int
    mark: str


LEFT_OUT: Final = 100
"""Numbers of each feed left out in a new epoch: bundles may have been written that the casebook does not
know, and two under one number would look like a forgery. Headquarters sees a gap and takes the next ones
in."""
NO_EPOCH: Final = Epoch(0, "0" * 32)


@dataclass(frozen=True, slots=True)
class EpochBegun:
    """An epoch of this desk.

    Attributes:
        epoch: Which.
        since: When it began, by device time.
        why: Why.
    """

    epoch: Epoch
    since: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many records headquarters holds of a desk, and one digest over them.

    Attributes:
        count: How many.
        digest: See `transfer.format.holdings`, 64 hexadecimal digits.
    """

    count: int
    digest: str


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest bundle of one desk that the other knows.

    Attributes:
        epoch: Of the desk that wrote it.
        sequence: Its number in that desk's feed; 0 where none was seen.
        digest: SHA-256 of its manifest; empty where none was seen.
    """

    epoch: Epoch
    sequence: int
    digest: str


NOTHING_SEEN: Final = Seen(NO_EPOCH, 0, "")


@dataclass(frozen=True, slots=True)
class Heard:
    """The newest word of another desk.

    Attributes:
        desk_id: Who.
        newest: Its newest bundle that was taken in here.
        first: The lowest number heard in the epoch of `newest`.
        audit_head: Head of its audit chain then, in hexadecimal.
        audit_length: Length of that chain.
        holdings: From headquarters, what it holds; from a post, what it believes that is. None where it did
            not say.
        seen: What that desk had seen of this one.
        reconciled: At a post: True once the records that count as received are among those headquarters holds
            in the epoch of `newest`.
    """

    desk_id: str
    newest: Seen
    first: int
    audit_head: str
    audit_length: int
    holdings: Holdings | None = None
    seen: Seen = NOTHING_SEEN
    reconciled: bool = False


@dataclass(frozen=True, slots=True)
class GivenOut:
    """The newest numbers of what headquarters gives out.

    Attributes:
        revocation_list: Of the revocation list; 0 before the first.
        rules: Of the organisation's rules; 0 before the first.
    """

    revocation_list: int
    rules: int
