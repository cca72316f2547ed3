"""Errors of a report."""

from vetting_desk.errors.root import VettingDeskError


class ReportError(VettingDeskError):
    """Something about a report. Fields: detail."""


class NotAReportError(ReportError):
    """A PDF that has no record inside, whoever signed it. Fields: detail."""


class ReportSignatureError(ReportError):
    """The PDF's signature is missing or not valid. Fields: detail."""
