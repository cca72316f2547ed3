"""Errors of copies for others."""

from vetting_desk.errors.operations import OperationError


class CopyRefusedError(OperationError):
    """A copy that may not be made so. Fields: detail, label (the question it is about; may be empty).

    ``detail``: no-record, another-case, clinical (not for this recipient), required (what must be blacked out
    is not), not-whole (a case file without a record it has to hold, or with one it must not), unknown-answer,
    unknown-file, instrument-unknown (what must be blacked out cannot be found), nothing-left.
    """
