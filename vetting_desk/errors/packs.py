"""Errors of the organisation's approved texts."""

from vetting_desk.errors.root import VettingDeskError


class PackError(VettingDeskError):
    """A spreadsheet of texts that cannot be read at all. Fields: file, detail (a key)."""


class PackProblemsError(PackError):
    """Texts that cannot be signed as they are. Fields: file, problems (of `model.pack_problem`)."""
