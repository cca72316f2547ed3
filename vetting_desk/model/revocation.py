"""Revoked certificates: since when and why, and the newest revocation list a desk knows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RevocationKind(StrEnum):
    """Why a certificate was revoked, which decides what becomes of signatures made before.

    Of somebody who left, nothing signed before is touched. A key that was lost, or used for what it must not
    be, may have signed with any date written on it: only what evidence places before the date stays valid.
    """

    LEFT = "left"
    LOST = "lost"
    MISUSED = "misused"


@dataclass(frozen=True, slots=True)
class Revocation:
    """The revocation of one certificate.

    Attributes:
        since: From when on the certificate counts for nothing, with a time zone.
        kind: Why.
        revoked_at: When headquarters revoked it; `since` may lie long before.
    """

    since: datetime
    kind: RevocationKind
    revoked_at: datetime


def stricter(one: Revocation, other: Revocation) -> Revocation:
    """Return the worse kind, from the earlier date on: what is revoked twice is never revoked less."""
    return Revocation(
        since=min(one.since, other.since),
        kind=max(one.kind, other.kind, key=list(RevocationKind).index),
        revoked_at=min(one.revoked_at, other.revoked_at),
    )


@dataclass(frozen=True, slots=True)
class StoredList:
    """A revocation list as it is stored.

    Attributes:
        number: Its number.
        content: X.509 CRL.
    """

    number: int
    content: bytes
