"""Errors of comparing ratings, of evidence that stays as it is, and of a judgement that is not finished."""

from vetting_desk.errors.operations import OperationError
from vetting_desk.errors.root import VettingDeskError


class RatingsError(VettingDeskError):
    """A table of ratings that cannot be compared. Fields: line (0 for the whole), detail (a key), value."""


class EvidenceKeptError(OperationError):
    """Evidence that is not taken away or overwritten. Fields: detail, number (of the line).

    ``detail``: remove (a line is withdrawn with a reason, never removed), overwrite (it is corrected with a
    reason), changed (what is to be undone was changed since).
    """


class JudgementUnfinishedError(OperationError):
    """A judgement that was begun and is not finished. Fields: detail, indicators (their numbers, as text).

    ``detail``: uncoded, no-evidence, no-reasons, no-review-date, no-such-line.
    """


class AgainstFirstError(OperationError):
    """An indicator is not partial or present before it is said whether the opposite was looked for.

    Fields: question (reference of the question that comes first).
    """
