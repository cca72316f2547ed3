"""Errors of persons of a case and of their passage."""

from vetting_desk.errors.operations import OperationError


class OwnContactError(OperationError):
    """Nobody says how a person made contact themselves: by the word of others they have no case."""


class EndangeringWordError(OperationError):
    """A word would stand on a paper that could endanger who carries it. Fields: word."""


class PassageDiffersError(OperationError):
    """Two desks wrote a passage differently, and nobody has settled it."""
