"""Errors of watch lists."""

from vetting_desk.errors.root import VettingDeskError


class ListFormatError(VettingDeskError):
    """A publisher's file that is not read. Fields: detail (a key), and line, entry, found or wanted."""


class ListRefusedError(VettingDeskError):
    """A list that is not loaded, or not compared with now. Fields: detail (a key), why."""
