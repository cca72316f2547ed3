"""What headquarters' stamps show: whether each can still be believed, by the stamps over it.

A stamp whose signer's certificate ended is believed if a later stamp that can be believed names it, signatures
included: a renewal, or the stamp made next. Making stamps is `stamping`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.errors import BundleFormatError, BundleSignatureError
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, earliest
from vetting_desk.model.stamp import StoredStamp
from vetting_desk.transfer.format.stamp import open_stamp


class Naming(Protocol):
    """Where the stamps over a stamp are found."""

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        """Return the later stamps that name one: renewals over it first, then that which was made next."""


_DEEPEST = 32
"""Stamps over stamps that are followed; with renewals every other year that is far more than a life."""


class StampReader:
    """Reads stamps against one root, each judged once.

    Args:
        trust: The organisation's root, with the newest revocation list known.
        book: Where the stamps over a stamp are found.
        now: The newest moment known.
        hq_id: The desk known to be headquarters; empty where only a stamp's own certificate can say so.
    """

    def __init__(self, trust: TrustStore, book: Naming, now: datetime, hq_id: str = "") -> None:
        self._trust = trust
        self._book = book
        self._now = now
        self._hq_id = hq_id
        self._known: dict[str, Evidence | None] = {}

    def earliest(self, stamps: Iterable[StoredStamp]) -> Evidence | None:
        """Return the earliest evidence that any of `stamps` is; None if none can be believed."""
        return earliest(self.evidence(stamp) for stamp in stamps)

    def evidence(self, stamp: StoredStamp, depth: int = 0) -> Evidence | None:
        """Return what a stamp shows; None if it cannot be believed."""
        if stamp.digest not in self._known:
            self._known[stamp.digest] = None  # no stamp is over itself
            self._known[stamp.digest] = self._judged(stamp, depth)
        return self._known[stamp.digest]

    def chain(self, stamp: StoredStamp) -> list[StoredStamp]:
        """Return a stamp that can be believed, with those over it until one whose certificates count.

        Empty if it cannot be believed.
        """
        found: list[StoredStamp] = []
        each: StoredStamp | None = stamp if self.evidence(stamp) is not None else None
        while each is not None:
            found.append(each)
            if self._holds(each, None):
                return found
            each = next(
                (
                    over
                    for over in self._book.naming(each.digest)
                    if (shown := self.evidence(over)) is not None and self._holds(each, shown)
                ),
                None,
            )
        return []

    def _judged(self, stamp: StoredStamp, depth: int) -> Evidence | None:
        if self._holds(stamp, None):
            return _evidence(stamp)
        if depth < _DEEPEST:
            for over in self._book.naming(stamp.digest):
                shown = self.evidence(over, depth + 1)
                if shown is not None and self._holds(stamp, shown):
                    return _evidence(stamp)
        return None

    def _holds(self, stamp: StoredStamp, shown: Evidence | None) -> bool:
        moment = Moment(self._now, shown=shown, list_needed=False)
        try:
            found, verdict = open_stamp(
                stamp.document, stamp.p7s, stamp.mldsa65, self._trust, moment, self._hq_id
            )
        except (BundleFormatError, BundleSignatureError):
            return False
        # What is kept beside the document must be what it says.
        same = replace(found, ends_at=stamp.ends_at) == stamp
        return same and verdict.outcome is Outcome.VALID


def needed_for(stamps: Sequence[StoredStamp], book: Naming) -> list[StoredStamp]:
    """Return stamps with all renewals over them, over those, and so on: what an auditor is given.

    Args:
        stamps: The stamps over a record.
        book: Where renewals are found.
    """
    found: dict[str, StoredStamp] = {}
    waiting = list(stamps)
    while waiting:
        stamp = waiting.pop(0)
        if stamp.digest not in found:
            found[stamp.digest] = stamp
            waiting += [each for each in book.naming(stamp.digest) if stamp.digest in each.renews]
    return list(found.values())


def _evidence(stamp: StoredStamp) -> Evidence:
    return Evidence(EvidenceKind.STAMP, stamp.stamped_at, stamp.officer_name)
