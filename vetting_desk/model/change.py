"""What a casebook says of a transaction once it is committed: which things are not as they were."""

from dataclasses import dataclass
from typing import NamedTuple


class Change(NamedTuple):
    """One thing that an entry of the audit log is about.

    Attributes:
        kind: What sort of thing it is: ``case``, ``answer``, ``record`` …; see `store.engine.changes`.
        subject: Its id.
        action: What was done.
        case_id: The case it belongs to; empty where there is none, or where it was not asked for.
    """

    kind: str
    subject: str
    action: str
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class Commit:
    """What one transaction changed, all of it, once it is committed.

    Attributes:
        items: In the order of the log; never empty.
    """

    items: tuple[Change, ...]
