"""Errors of a report, and of showing what others made."""

from vetting_desk.errors.root import VettingDeskError


class ReportError(VettingDeskError):
    """Something about a report. Fields: detail."""


class NotAReportError(ReportError):
    """A PDF that has no record inside, whoever signed it. Fields: detail."""


class NotACopyError(NotAReportError):
    """A PDF that is no copy for others, where one is wanted. Fields: detail."""


class ReportSignatureError(ReportError):
    """The PDF's signature is missing or not valid. Fields: detail."""


class PrintingError(VettingDeskError):
    """The system's printing did not take the pages. Fields: detail."""


class DecodingError(VettingDeskError):
    """A file beside a record that cannot be shown or played here. Fields: detail."""
