"""Whom a desk calls for an alarm, by name: its clinicians, or else its supervisors. Behind the doors.

For a critical rating it calls its supervisors alone.
"""

from typing import Protocol

from vetting_desk.model import Role
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.operations.access.stores import KeepsOfficers


class CallingDesk(Protocol):
    """A desk that knows whom to call."""

    @property
    def casebook(self) -> KeepsOfficers:
        """The open store."""


def whom(open_desk: CallingDesk, cause: str = "") -> tuple[str, ...]:
    """Return whom to call for a cause; empty where nobody of a role that comes has an account."""
    officers = [each.officer for each in open_desk.casebook.officers.list() if each.active]
    clinicians = tuple(each.name for each in officers if each.role is Role.PSYCHOLOGIST)
    supervisors = tuple(each.name for each in officers if each.role is Role.SUPERVISOR)
    return supervisors if cause == AlarmCause.REVIEW else clinicians or supervisors
