"""One entry of the audit log, as people look at it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that was done at a desk.

    Attributes:
        sequence: 1, 2, 3 … on this desk.
        at: Device time.
        counter: Milliseconds the casebook had been open in all; never goes back, whatever the clock does.
        newest: The newest moment the desk had seen so far, its own or signed by HQ.
        behind: True where the device's clock was below `newest`.
        officer_id: Who did it; empty where the desk itself did.
        action: A key such as ``"case-created"``.
        subject: Id of what it was done to; may be empty.
        detail: What else is known; never an answer, a passphrase or a key.
        leaf: 32 bytes: digest of this entry.
        head: 32 bytes: the chain up to and including this entry.
    """

    sequence: int
    at: datetime
    counter: int
    newest: datetime
    behind: bool
    officer_id: str
    action: str
    subject: str
    detail: Mapping[str, Any]
    leaf: bytes
    head: bytes
