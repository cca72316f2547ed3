"""PDF reports of records, with their attachments and signatures.

`render_report` lays out a plain `ReportContent`, `lay_out` does the same for a screen, `sign_pdf` signs a file;
`verify_pdf` and `read_attachments` read it back. Nothing here depends on forms or the casebook. The libraries
for layout, shaping and signing are imported at the first call, or earlier by `warm_up` in a thread.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.reports.content import (
    CodingState,
    EvidenceSide,
    ReportAnswer,
    ReportContent,
    ReportCriterion,
    ReportEvidence,
    ReportFile,
    ReportIndicator,
    ReportInstrument,
    ReportJudgement,
    ReportNeed,
    ReportPlanItem,
    ReportScenario,
    ReportSection,
    direction_of,
)
from vetting_desk.reports.labels import ReportLabels, load_labels
from vetting_desk.reports.printed import PrintedCopy
from vetting_desk.reports.signature import ReportSignature

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import Moment, Signer, TrustStore
    from vetting_desk.model.evidence import Verdict
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.reports.comparing import Pages
    from vetting_desk.reports.copies import CopyContent

__all__ = [
    "CodingState",
    "EvidenceSide",
    "PrintedCopy",
    "ReportAnswer",
    "ReportContent",
    "ReportCriterion",
    "ReportEvidence",
    "ReportFile",
    "ReportIndicator",
    "ReportInstrument",
    "ReportJudgement",
    "ReportLabels",
    "ReportNeed",
    "ReportPlanItem",
    "ReportScenario",
    "ReportSection",
    "ReportSignature",
    "check_pdf",
    "compare_pages",
    "direction_of",
    "judge_pdf",
    "lay_out",
    "lay_out_copies",
    "lay_out_copy",
    "load_labels",
    "read_attachments",
    "render_copy",
    "render_report",
    "sign_pdf",
    "undrawn_signs",
    "verify_pdf",
    "warm_pages",
    "warm_up",
]


def warm_up() -> None:
    """Import the libraries and fonts of reports; call it in a thread after the first paint."""
    from vetting_desk.reports.warm import warm_up as warm

    warm()


def warm_pages() -> None:
    """Import what `lay_out` needs, and its fonts; call it in a thread before a record is opened."""
    from vetting_desk.reports.warm import warm_pages as warm

    warm()


def render_report(
    content: ReportContent,
    labels: ReportLabels,
    attachments: Mapping[str, tuple[bytes, str]],
) -> bytes:
    """Lay out the report as an unsigned PDF/A-3 file.

    Args:
        content: The report's content.
        labels: The report's own texts; see `load_labels`.
        attachments: Name to bytes and media type, such as ``{"assessment.json": (data,
            "application/json")}``; embedded in this order.

    Returns:
        The file; equal input gives equal bytes.
    """
    from vetting_desk.reports.render import render

    return render(content, labels, attachments)


def lay_out(content: ReportContent, labels: ReportLabels) -> "LaidOut":
    """Lay out the report as pages to be painted: the very pages of `render_report`, and no file.

    Args:
        content: The report's content.
        labels: The report's own texts; see `load_labels`.
    """
    from vetting_desk.reports.laying_out import lay_out as laid_out

    return laid_out(content, labels)


def lay_out_copies(
    content: ReportContent, labels: ReportLabels, copies: Sequence[PrintedCopy]
) -> "tuple[LaidOut, ...]":
    """Lay out the report once for each printed copy; every page of a copy says whose, when and which it is."""
    from vetting_desk.reports.laying_out import lay_out_copies as laid_out

    return laid_out(content, labels, copies)


def render_copy(
    content: "CopyContent", labels: ReportLabels, attachments: Mapping[str, tuple[bytes, str]]
) -> bytes:
    """Lay out a copy for others as an unsigned PDF/A-3 file; arguments and file as of `render_report`."""
    from vetting_desk.reports.copies import render

    return render(content, labels, attachments)


def lay_out_copy(content: "CopyContent", labels: ReportLabels) -> "LaidOut":
    """Lay out a copy for others as pages to be painted: the very pages of `render_copy`, and no file."""
    from vetting_desk.reports.copies import lay_out as laid_out

    return laid_out(content, labels)


def sign_pdf(pdf: bytes, signer: "Signer", *, reason: str, at: datetime) -> bytes:
    """Sign the file: PAdES B-B, ECDSA P-256, certified with no changes allowed.

    Args:
        pdf: A file from `render_report`.
        signer: The officer's key, certificate and chain.
        reason: Reason in words; shown by PDF readers.
        at: Device time, with a time zone; written as the claimed signing time.

    Raises:
        ReportError: If `pdf` cannot be signed.
    """
    from vetting_desk.reports.signing import sign

    return sign(pdf, signer, reason=reason, at=at)


def verify_pdf(pdf: bytes, trust: "TrustStore", at: datetime | None = None) -> ReportSignature:
    """Verify the file's signature, without network access.

    Args:
        pdf: A signed report.
        trust: The organisation's root.
        at: Time at which certificates must be valid; None for the signing time the file claims, or the
            start of the certificate's validity if the claim is earlier (a clock that was behind).

    Returns:
        The signer, and the signing time by their own clock. It covers the whole file; anything less is refused.

    Raises:
        ReportSignatureError: If the signature is missing or invalid; with detail ``not-pdf``,
            ``unsigned``, ``several``, ``not-certified``, ``altered``, ``changed-after``, ``weak`` or
            ``no-time``.
        CertificateError: If the signature is valid, but the signer's certificate does not lead to the root at
            that time, so that the signer is not identified.
    """
    from vetting_desk.reports.verifying import verify

    return verify(pdf, trust, at)


def judge_pdf(
    pdf: bytes, trust: "TrustStore", moment: "Moment"
) -> "tuple[ReportSignature, Verdict]":
    """Check the file's signature, and judge it at the earliest time it is shown to have existed.

    Args:
        pdf: A signed report.
        trust: The organisation's root, with the newest revocation list known.
        moment: When it is read, and what shows that it is older.

    Raises:
        ReportSignatureError: As `verify_pdf`.
        CertificateError: If the signer's certificate never led to the root.
    """
    from vetting_desk.reports.verifying import judge

    return judge(pdf, trust, moment)


def check_pdf(pdf: bytes) -> None:
    """Check the arithmetic of the file's signature; whose it is, and what that is worth, is not looked at.

    Raises:
        ReportSignatureError: As `verify_pdf`.
        CertificateError: If a certificate in it is malformed.
    """
    from vetting_desk.reports.verifying import check

    check(pdf)


def read_attachments(pdf: bytes, most: int = 256 * 1024 * 1024) -> dict[str, bytes]:
    """Return the files embedded in a report by name.

    Args:
        pdf: The report.
        most: Bytes of all of them together, unpacked; checked before anything is.

    Raises:
        ReportError: With detail ``not-pdf``, ``attachment-name``, ``attachment-twice``,
            ``attachment-size`` or ``attachment-damaged``.
    """
    from vetting_desk.reports.attachments import read

    return read(pdf, most)


def undrawn_signs(text: str) -> tuple[str, ...]:
    """Return the characters of `text` for which a report has no letters, each once, in order."""
    from vetting_desk.reports.text.shaping import undrawn

    return tuple(undrawn(text))


def compare_pages(own: bytes, came: bytes, said: Iterable[str]) -> "Pages":
    """Return whether the pages of a report that came say what its data says.

    Args:
        own: The data laid out here, by `render_report`; its attachments are not looked at.
        came: A report whose signature was found to cover all of it.
        said: What must stand on the pages, if another version of the layout made them: names and answers.
    """
    from vetting_desk.reports.comparing import compare

    return compare(own, came, said)
