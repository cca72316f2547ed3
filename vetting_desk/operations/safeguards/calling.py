"""Whom a desk calls for an alarm, by name: its clinicians, or else its supervisors. Behind the doors."""

from typing import Protocol

from vetting_desk.model import Role
from vetting_desk.operations.access.stores import KeepsOfficers


class CallingDesk(Protocol):
    """A desk that knows whom to call."""

    @property
    def casebook(self) -> KeepsOfficers:
        """The open store."""


def whom(open_desk: CallingDesk) -> tuple[str, ...]:
    """Return whom to call; empty where nobody of either role has an account."""
    officers = [each.officer for each in open_desk.casebook.officers.list() if each.active]
    clinicians = tuple(each.name for each in officers if each.role is Role.PSYCHOLOGIST)
    return clinicians or tuple(each.name for each in officers if each.role is Role.SUPERVISOR)
