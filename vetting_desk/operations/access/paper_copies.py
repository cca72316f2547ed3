"""Copies on paper: why, how many, and which number each bears. Behind the doors of whatever is printed.

The pages are handed to the screen to be painted on the system's printer; nothing of them becomes a file here.
Copies are numbered by the log: no two that a desk prints of one thing have the same number.
"""

from typing import TYPE_CHECKING, Any, Final, Protocol

from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.stores import KeepsAudit
from vetting_desk.operations.access.unlocked import HasClock, HasOfficer

if TYPE_CHECKING:
    from vetting_desk.reports import PrintedCopy

MOST_COPIES: Final = 20
"""Copies that are printed at once."""
MOST_REASON: Final = 500
"""Characters of a reason."""
_FIRST, _COPIES = "first", "copies"


class PaperDesk(HasOfficer, HasClock, Protocol):
    """A desk at which something is printed."""

    @property
    def casebook(self) -> KeepsAudit:
        """The open store."""


def require(reason: str, copies: int) -> str:
    """Return the reason as it is kept, after checking it and how many copies are wanted.

    Raises:
        InputError: If there is no reason, or one too long, or the number of copies is out of its range.
    """
    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    if len(words) > MOST_REASON:
        raise InputError(field="reason", detail="too-long", limit=MOST_REASON)
    if not 1 <= copies <= MOST_COPIES:
        raise InputError(field="copies", detail="out-of-range")
    return words


def numbered(open_desk: PaperDesk, action: str, subject: str, copies: int) -> "list[PrintedCopy]":
    """Return what the pages of each copy say of themselves.

    Args:
        open_desk: The unlocked desk.
        action: The audit action under which printing is logged.
        subject: What is printed.
        copies: How many.
    """
    from vetting_desk.reports import PrintedCopy

    first, now = _printed_so_far(open_desk, action, subject) + 1, open_desk.clock.now()
    name = open_desk.officer.name
    return [PrintedCopy(name, now, number) for number in range(first, first + copies)]


def detail(printed: "list[PrintedCopy]", reason: str, **more: Any) -> dict[str, Any]:
    """Return what the log says of copies that are printed; whoever prints them writes it under their action."""
    return {"reason": reason, _FIRST: printed[0].number, _COPIES: len(printed), **more}


def _printed_so_far(open_desk: PaperDesk, action: str, subject: str) -> int:
    """Return the number of the last copy that was printed here; 0 for none."""
    last = open_desk.casebook.audit.entries(action=action, subject=subject, limit=1)
    return int(last[0].detail[_FIRST]) + int(last[0].detail[_COPIES]) - 1 if last else 0
