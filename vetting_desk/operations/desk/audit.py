"""The audit log as a supervisor sees it, and whether it is intact."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from vetting_desk.clock import from_text
from vetting_desk.model.about import About
from vetting_desk.model.audit import AuditEntry
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk.needs import LogDesk
from vetting_desk.progress import NoProgress, Progress


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line of the log.

    Attributes:
        sequence: 1, 2, 3 … on this desk.
        at: Device time.
        behind: True where the clock stood below what had been seen before.
        ahead: True where it stood so far ahead that it was not believed.
        officer_name: Who; empty for the desk itself.
        action: A key such as ``case-created``.
        subject: Id of what it was done to; may be empty.
        detail: All that is known, as ``name=value`` pairs; for who asks for it.
        about: What people call it, as far as this officer may know.
        facts: What else is known, by its key; ids of officers and desks are their names.
    """

    sequence: int
    at: datetime
    behind: bool
    ahead: bool
    officer_name: str
    action: str
    subject: str
    detail: str
    about: About = field(default_factory=About)
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditState:
    """An intact log.

    Attributes:
        length: Number of entries.
        head: The chain's head, 64 hexadecimal digits; HQ's receipts name the same.
    """

    length: int
    head: str


_HIDDEN = frozenset({"kind", "state", "binds"})
_WHO = frozenset({"from", "to", "second", "officers", "desk", "formerly"})
"""Details that name officers or desks by their ids."""
_TOLD = frozenset({"told", "at"})
"""What a desk book says of an entry of the casebook's log: its number and moment there (`store.desk_book`)."""


@door(Action.READ_LOG)
def entries(
    open_desk: LogDesk,
    before: int | None = None,
    limit: int = 200,
    *,
    officer_id: str | None = None,
    action: str | None = None,
    subject: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[AuditRow]:
    """Return entries, newest first.

    Args:
        open_desk: The unlocked desk.
        before: Only entries with a lower number; for paging.
        limit: At most so many.
        officer_id: Only this officer's.
        action: Only this action.
        subject: Only what was done to this.
        since: Only from this moment on, by device time.
        until: Only before this moment, by device time.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    names = {known.officer.id: known.officer.name for known in open_desk.casebook.officers.list()}
    found = open_desk.casebook.audit.entries(
        before=before, limit=limit, officer_id=officer_id, action=action, subject=subject,
        since=since, until=until,
    )  # fmt: skip
    return [
        AuditRow(
            sequence=entry.sequence,
            at=from_text(str(entry.detail["at"])) if entry.detail.keys() == _TOLD else entry.at,
            behind=entry.behind,
            ahead=entry.at > entry.newest,
            officer_name=names.get(entry.officer_id, ""),
            action=entry.action,
            subject=entry.subject,
            detail=", ".join(
                f"{name}={value}"
                for name, value in entry.detail.items()
                if name not in _HIDDEN and entry.detail.keys() != _TOLD
            ),
            about=_about(open_desk, entry),
            facts=_facts(open_desk, entry),
        )
        for entry in found
    ]


def _about(open_desk: LogDesk, entry: AuditEntry) -> About:
    """Return what an entry is about, without what this officer's role keeps from them."""
    about = open_desk.casebook.called.about(entry.subject, entry.detail)
    if not may(open_desk.officer, Action.READ_CASES):
        return replace(about, case="", form="" if about.case else about.form)
    closed = about.clinical and not may(open_desk.officer, Action.CLINICAL)
    return replace(about, form="") if closed else about


def _facts(open_desk: LogDesk, entry: AuditEntry) -> dict[str, Any]:
    """Return the detail of an entry with names in the place of the ids of officers and desks."""
    called = open_desk.casebook.called

    def spoken(value: object) -> object:
        if isinstance(value, list):
            return [spoken(each) for each in value]
        return called.name(value) or value if isinstance(value, str) and value else value

    return {
        name: spoken(value) if name in _WHO else value
        for name, value in entry.detail.items()
        if name not in _HIDDEN
    }


@door(Action.READ_LOG)
def actions(open_desk: LogDesk) -> list[str]:
    """Return the actions that occur in the log, to filter by.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.audit.actions()


@door(Action.READ_LOG)
def verify(open_desk: LogDesk, progress: Progress | None = None) -> AuditState:
    """Verify the whole log and compare it with what is stored.

    Raises:
        AuditChainError: Naming the first entry that is not intact.
        PermissionDeniedError: If the role does not allow it.
    """
    (progress or NoProgress()).report(0, 1, "verifying")
    open_desk.casebook.verify()
    return AuditState(open_desk.casebook.audit.length(), open_desk.casebook.audit.head().hex())
