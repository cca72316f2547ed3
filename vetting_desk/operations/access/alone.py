"""An administrator who unlocked a desk alone, with the key of the desk book and none of the casebook.

They read the log and who has an account. For everything else a colleague who works with cases types their
passphrase beside them (`operations.desk.together`); until then the door says so and names who can.
"""

from typing import Final, Protocol, cast

from vetting_desk.errors import CaseKeyMissingError, SecondOfficerNeededError
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.second_officer import SecondDesk, seconds
from vetting_desk.operations.access.unlocked import HasOfficer

CASE_KEY: Final = "case-key"
"""Purpose of a `SecondOfficerNeededError`: a colleague has to lend the key of the casebook."""
ALLOWED: Final = frozenset({Action.READ_LOG})
"""What an administrator does alone."""


class AloneDesk(HasOfficer, Protocol):
    """A desk that its officer may have unlocked alone."""

    @property
    def alone(self) -> bool:
        """True while only the desk book is open."""


def is_alone(open_desk: object) -> bool:
    """Return whether only the desk book is open; False for what knows no such thing."""
    return bool(getattr(open_desk, "alone", False))


def works_with_cases(role: Role) -> bool:
    """Return whether a role's slot holds the key of the casebook: every role's but the administrator's."""
    return role is not Role.ADMINISTRATOR


def lenders(open_desk: SecondDesk) -> tuple[Officer, ...]:
    """Return who can lend the key of the casebook, by name."""
    return tuple(each for each in seconds(open_desk) if works_with_cases(each.role))


def allows(open_desk: AloneDesk, action: Action) -> bool:
    """Return whether role and keys of who is at the desk allow an action now."""
    return may(open_desk.officer, action) and (not open_desk.alone or action in ALLOWED)


def require(open_desk: object, action: Action | None = None) -> None:
    """Check that what is to be done can be done with the keys that are there.

    Args:
        open_desk: The unlocked desk.
        action: What is to be done; None for what belongs to no action and needs the casebook.

    Raises:
        SecondOfficerNeededError: With purpose `CASE_KEY`, if a colleague has to type their passphrase first.
        CaseKeyMissingError: If nobody here can.
    """
    if not is_alone(open_desk) or action in ALLOWED:
        return
    found = lenders(cast("SecondDesk", open_desk))
    if not found:
        raise CaseKeyMissingError(detail="nobody-else")
    raise SecondOfficerNeededError(
        purpose=CASE_KEY,
        subject="",
        officers=tuple(officer.name for officer in found),
        ids=tuple(officer.id for officer in found),
    )
