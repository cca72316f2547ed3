"""What a committed transaction of the casebook changed."""

from dataclasses import dataclass
from typing import NamedTuple


class Change(NamedTuple):
    """One thing changed by an entry of the audit log.

    Attributes:
        kind: Kind of the thing: ``case``, ``answer``, ``record`` …; see `store.engine.changes`.
        subject: Its id.
        action: What was done.
        case_id: The case it belongs to; empty if there is none, or if it was not looked up.
    """

    kind: str
    subject: str
    action: str
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class Commit:
    """Everything that one committed transaction changed.

    Attributes:
        items: In the order of the log; never empty.
    """

    items: tuple[Change, ...]
