"""One entry of the audit log, as shown to people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action at a desk.

    Attributes:
        sequence: 1, 2, 3 … on this desk.
        at: Device time.
        counter: Milliseconds the casebook has been open in total; never decreases, whatever the clock does.
        newest: The newest time the desk had seen so far, its own or signed by HQ.
        behind: True where the device's clock was below `newest`.
        officer_id: The officer who acted; empty for the desk itself.
        action: A key such as ``"case-created"``.
        subject: Id of the thing acted on; may be empty.
        detail: Further facts; never an answer, a passphrase or a key.
        leaf: 32 bytes: digest of this entry.
        head: 32 bytes: head of the chain up to and including this entry.
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
