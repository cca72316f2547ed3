"""Errors of watch lists, and of finding the same person over all cases."""

from vetting_desk.errors.root import VettingDeskError


class ListFormatError(VettingDeskError):
    """A publisher's file that is not read. Fields: detail (a key), and line, entry, found or wanted."""


class ListRefusedError(VettingDeskError):
    """A list that is not loaded, or not compared with now. Fields: detail (a key), why."""


class ExtraMissingError(VettingDeskError):
    """What is wanted needs libraries that are an extra of the program. Fields: extra, missing, install."""


class LinkageRulesError(VettingDeskError):
    """Rules of linkage that cannot be used. Fields: detail (a key)."""


class LinkageRunError(VettingDeskError):
    """A run of linkage that came to no end; nothing was proposed. Fields: detail (a key), persons."""
