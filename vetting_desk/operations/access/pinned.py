"""What an officer's slot remembers of whom to trust: the organisation, and who opens clinical content.

Only what it is and how it is written; comparing it with the casebook is `pins`, sealing to no others than are
remembered `compartment`. Nothing in it is secret: in the slot nobody but its owner can change it.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret


@dataclass(frozen=True, slots=True)
class Pins:
    """Whom to trust.

    Attributes:
        root: The organisation's root certificate (PEM); empty before the desk joined.
        issuing: Its issuing certificates (PEM), one after the other.
        clinical: The organisation's clinical recipient, ``age1pq1…``.
        psychologists: Fingerprints of the clinical recipients of the desk's psychologists, by officer's id.
        recovery: The organisation's recovery recipient, ``age1pq1…``; empty before it has one.
        raters: Fingerprints of the recipients to whom ratings of the desk's other officers are sealed, so too.
    """

    root: str = ""
    issuing: str = ""
    clinical: str = ""
    psychologists: Mapping[str, str] = field(default_factory=dict)
    recovery: str = ""
    raters: Mapping[str, str] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """Write them as JSON, in one form."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Pins":
        """Read what `to_bytes` wrote, also before it held recovery and raters; anything else is a bug."""
        return cls(**json.loads(data))


def pinned(secret: "SlotSecret") -> Pins | None:
    """Return what a slot remembers; None before the first unlock that pinned it."""
    return Pins.from_bytes(secret.pins) if secret.pins else None
