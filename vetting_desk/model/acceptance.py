"""A person's decision to take in a record that nobody could judge."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who took a record in although its signature cannot be judged.

    Attributes:
        record_id: Which record.
        digest: Its digest.
        at: Device time.
        officer_id: Who.
        officer_name: Their name.
        why: Why it could not be judged, a key such as ``certificate-revoked``.
        reason: Why they took it in, in words.
    """

    record_id: str
    digest: str
    at: datetime
    officer_id: str
    officer_name: str
    why: str
    reason: str
