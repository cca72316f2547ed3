"""Where an officer was: the text that is kept in the casebook while the desk is locked."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may

MARKED: Final[Mapping[str, str]] = {
    "family": "cases",
    "passage": "cases",
    "files": "cases",
    "call": "calls",
    "case": "cases",
    "plan": "cases",
    "recordings": "cases",
    "lists": "cases",
    "form": "cases",
    "record": "cases",
    "clinical": "cases",
    "deciding": "cases",
    "decision": "cases",
    "outreach": "cases",
    "enrolment": "people",
    "quarantine": "inbox",
    "across": "queues",
}
"""Which line of the rail is marked while a page is shown that has none of its own."""


class Place(NamedTuple):
    """One place.

    Attributes:
        kind: ``assessment``, ``call``, ``case``, ``page``, or empty for nowhere.
        id: Which one.
    """

    kind: str = ""
    id: str = ""

    @classmethod
    def from_text(cls, text: str) -> "Place":
        """Read what ``str()`` wrote; anything else is nowhere."""
        kind, colon, which = text.partition(":")
        return (
            cls(kind, which)
            if colon and kind in {"assessment", "call", "case", "page"} and which
            else cls()
        )

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" if self.kind else ""


def marked(desk: OpenDesk, name: str) -> str:
    """Return which line of the rail is marked while a page is shown; a post has no inbox."""
    if name == "quarantine" and desk.desk.kind is not DeskKind.HQ:
        return "transfer"
    return MARKED.get(name, name)


def waiting_page(desk: OpenDesk) -> str:
    """Return where what arrived is worked on: the queues at headquarters, else the cases."""
    if desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.REVIEW):
        return "queues"
    return "cases" if may(desk.officer, Action.READ_CASES) else "people"


def first_page(desk: OpenDesk) -> str:
    """Return where an officer begins: with what is due, or with the people of the desk."""
    return "agenda" if may(desk.officer, Action.READ_CASES) else "people"
