"""What stands around the text of every page: header, footer, watermarks, and whose copy it is."""

from dataclasses import dataclass

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import ReportLabels, fill


@dataclass(frozen=True, slots=True)
class PageEdges:
    """The edges of each page of one document.

    Attributes:
        title: At the start of the header.
        case: At its end.
        digest: At the start of the footer; its end is the page's number.
        stamp: Beneath the footer: whose copy it is; empty for none.
        watermarks: Large words across the page, from top to bottom.
    """

    title: str
    case: str
    digest: str
    stamp: str = ""
    watermarks: tuple[str, ...] = ()


def edges_of(content: ReportContent, labels: ReportLabels, stamp: str = "") -> PageEdges:
    """Return the edges of a report.

    Args:
        content: The report.
        labels: The report's own texts.
        stamp: What stands at the foot of every page of a printed copy; empty for none.
    """
    return PageEdges(
        title=content.instrument.title,
        case=case_of(labels, content.case_reference),
        digest=digest_of(labels, content.digest),
        stamp=stamp,
        watermarks=watermarks_of(labels, draft=content.draft, training=content.desk.training),
    )


def case_of(labels: ReportLabels, reference: str) -> str:
    """Return how a page names its case."""
    return fill("{case} {reference}", case=labels.case, reference=reference)


def digest_of(labels: ReportLabels, digest: str) -> str:
    """Return how a page names the digest of what was signed; that there is none, of a draft."""
    return f"SHA-256 {digest}" if digest else labels.no_digest


def watermarks_of(labels: ReportLabels, *, draft: bool, training: bool) -> tuple[str, ...]:
    """Return the words across each page."""
    words = ((draft, labels.watermark_draft), (training, labels.watermark_training))
    return tuple(word for shown, word in words if shown)
