"""Errors of working in headquarters' queues: somebody else was there first, or something arrived meanwhile."""

from vetting_desk.errors.operations import OperationError


class QueueError(OperationError):
    """A case that cannot be taken or moved on as it was seen."""


class HeadquartersOnlyError(QueueError):
    """This desk is no headquarters, and has no queues. Fields: desk."""


class ClaimedMeanwhileError(QueueError):
    """Somebody else has the case. Fields: officer, at (device time)."""


class ClaimEndedError(QueueError):
    """The claim that was seen holds no more, and nobody has the case. Fields: why (key), officer."""


class NotClaimedError(QueueError):
    """Nobody has taken the case; whoever moves it on takes it first. Fields: case."""


class ArrivedMeanwhileError(QueueError):
    """Something arrived on the case, or somebody moved it on, since it was looked at. Fields: case."""


class SecondLookError(QueueError):
    """Who asked for a second look cannot be the one who has it. Fields: officer."""


class SeenAlreadyError(QueueError):
    """Somebody acknowledged it before. Fields: officer, at (device time)."""


class NotWorkingHereError(QueueError):
    """A case cannot be given to this officer: no account here, or a role without queues. Fields: officer."""
