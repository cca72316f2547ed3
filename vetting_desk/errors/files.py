"""Errors of files that are taken in, and of those that are saved."""

from vetting_desk.errors.operations import OperationError


class FileRefusedError(OperationError):
    """A file is not taken in as it is. Fields: detail.

    Detail is ``empty``, ``too-large``, ``unknown`` (its kind), ``kind`` (another kind is asked for),
    ``unreadable``, ``locked`` (by a password), ``time`` or ``failed`` (what decodes it was stopped).
    """


class FileQuotaError(OperationError):
    """A case has as many files, or bytes of them, as it may. Fields: files, bytes, limit (bytes)."""


class FileBytesMissingError(OperationError):
    """What is known of a file is here, and the file itself is not yet. Fields: file."""


class FileNotSavedError(OperationError):
    """A file cannot be written where a person chose to have it. Fields: path, name, detail.

    Detail is ``held`` (open in another program), ``full``, ``denied``, or the system's own words.
    """
