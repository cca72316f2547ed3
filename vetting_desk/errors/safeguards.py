"""Errors of what guards the person a case is about."""

from vetting_desk.errors.operations import OperationError


class SafeguardError(OperationError):
    """What is so in a case forbids this. Fields: row, act, case, question, roles.

    ``row``: a row of `operations.safeguards.table`; ``act``: what was to be done; ``question``: reference of
    the question it was about, empty for none; ``roles``: who is told, by role.
    """


class SecondRoleNeededError(OperationError):
    """A second officer, of another role, has to say the same. Fields: officer, role (of who said it first)."""


class OwnContactNeededError(OperationError):
    """A case is of somebody who got in touch themselves; in these calls only others spoke for them."""


class HeldElsewhereError(OperationError):
    """Another desk holds the case. Fields: desk (by name)."""


class StillOpenError(OperationError):
    """A case in which something is open is not closed. Fields: drafts, tasks, returned, alarms (how many)."""


class CaseClosedError(OperationError):
    """Nothing is begun in a case that is closed. Fields: reference."""


class NoComplaintsOfficerError(OperationError):
    """Nobody at this desk can receive a complaint. Fields: none."""


class TooEarlyToAskError(OperationError):
    """Consent is asked for after a decision that the person knows. Fields: missing.

    ``missing``: ``decision``; ``decision-again``, while it is looked at again; or ``told``.
    """
