"""What a signature is worth, and what shows by when it existed.

The three outcomes are those of ETSI EN 319 102-1 (TOTAL-PASSED, TOTAL-FAILED, INDETERMINATE), and evidence is
what it calls a proof of existence. How they are found is `crypto.certificates.judging`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """The three possible verdicts on a signature."""

    VALID = "valid"
    NOT_VALID = "not-valid"
    CANNOT_BE_JUDGED = "cannot-be-judged"


class EvidenceKind(StrEnum):
    """What shows that something existed by a time.

    A stamp: headquarters' signed word. A receipt: headquarters' answer, as a post keeps it. An audit head: it
    covers the entry that logged the record, and reached headquarters. A feed: a later bundle, which names
    this one, arrived earlier. An arrival: headquarters has kept it since. Reading: it is here now. A claim:
    the signer's own word, which counts only where nobody has a reason to doubt it.
    """

    STAMP = "stamp"
    RECEIPT = "receipt"
    AUDIT_HEAD = "audit-head"
    FEED = "feed"
    ARRIVAL = "arrival"
    READING = "reading"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that something existed by a time.

    Attributes:
        kind: What it is.
        at: It existed by then; by headquarters' clock, but for a reading and a claim.
        by: Whose word it is, such as the officer who stamped; may be empty.
    """

    kind: EvidenceKind
    at: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a signature is worth.

    Attributes:
        outcome: One of three.
        why: A key that says why it is not valid or cannot be judged, such as ``revoked``; empty when valid.
        evidence: What shows that it existed while it counted; None where nothing does.
    """

    outcome: Outcome
    why: str = ""
    evidence: Evidence | None = None


_ORDER = (Outcome.NOT_VALID, Outcome.CANNOT_BE_JUDGED, Outcome.VALID)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the verdict on something signed several times: that on its worst part, the first such."""
    return min(verdicts, key=lambda verdict: _ORDER.index(verdict.outcome))


def earliest(found: Iterable[Evidence | None]) -> Evidence | None:
    """Return the evidence that reaches back farthest; None if there is none."""
    return min((each for each in found if each is not None), key=lambda each: each.at, default=None)
