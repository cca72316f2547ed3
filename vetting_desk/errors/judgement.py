"""Errors of comparing ratings."""

from vetting_desk.errors.root import VettingDeskError


class RatingsError(VettingDeskError):
    """A table of ratings that cannot be compared. Fields: line (0 for the whole), detail (a key), value."""
