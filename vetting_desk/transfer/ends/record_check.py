"""Whether one record that arrived holds together (document, signature, report, files), and its worth.

Says nothing of the bundle it came in, and keeps nothing. A record that fails is the only one that fails: the
caller puts it into quarantine under the reason given here and continues. So is one that holds together and
cannot be judged, because its certificate ended or was revoked and nothing shows that it is older: it is held
for a person.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.crypto.certificates.judging import EXPIRED, LIST_UNKNOWN, REVOKED, UNREGISTERED
from vetting_desk.crypto.cms import SignedBy, judge_detached
from vetting_desk.errors import (
    BundleFormatError,
    BundleVersionError,
    CertificateError,
    RecordRefusedError,
    ReportError,
    SignatureError,
)
from vetting_desk.model import Officer
from vetting_desk.model.evidence import Evidence, Outcome, Verdict, worst
from vetting_desk.model.record_document import RecordDocument, digest_of, parse_document
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.limits import MAX_CMS, MAX_RECORD_CORE, MAX_REPORT_FILES
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

DOCUMENT, SIGNATURE, SUBMISSION, REPORT = (
    "assessment.json",
    "assessment.p7s",
    "submission.xml",
    "report.pdf",
)
CORE = (DOCUMENT, SIGNATURE, SUBMISSION, REPORT)
DESK_REVOKED = "desk-revoked"
HELD_FOR = {
    EXPIRED: "certificate-ended",
    REVOKED: "certificate-revoked",
    UNREGISTERED: "certificate-unregistered",
    LIST_UNKNOWN: "list-ended",
}
"""Why a record is held for a person, by why its signature cannot be judged."""
_NOT_LISTED = frozenset({DOCUMENT, SIGNATURE, REPORT})
"""Files the document does not list: itself, its signature, and the report that carries both."""


class RecordFiles(Protocol):
    """The contents that came with a bundle."""

    def intact(self, file: FilePart) -> bool:
        """Return whether the content is what the manifest says."""

    def read(self, file: FilePart) -> bytes:
        """Return an intact content."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record must come from.

    Attributes:
        desk_id: The desk that wrote the bundle.
        trust: The organisation's root, with the newest revocation list known.
        at: When it is read: the newest moment known, with a time zone.
        lineage: That desk and all it was before it became a new one; records of each of these are its own to
            bring. Empty for the desk alone.
        shown: The earliest evidence that the record existed; None if it is only here now.
        list_needed: Whether nothing is valid without a revocation list; headquarters makes the list itself.
        desk_revoked: Whether the desk is no longer trusted: what no revocation accounts for is held then.
    """

    desk_id: str
    trust: TrustStore
    at: datetime
    lineage: tuple[str, ...] = ()
    shown: Evidence | None = None
    list_needed: bool = False
    desk_revoked: bool = False

    def brings(self, desk_id: str) -> bool:
        """Return whether a record signed at a desk may come from this origin."""
        return desk_id == self.desk_id or desk_id in self.lineage


@dataclass(frozen=True, slots=True)
class Checked:
    """A record that holds together, and what its signatures are worth.

    Attributes:
        document: What the assessor signed.
        verdict: Valid, or cannot be judged, with ``certificate-ended``, ``certificate-revoked``,
            ``certificate-unregistered``, ``list-ended`` or ``desk-revoked``.
        certificate: Of who signed it; it leads to the root.
    """

    document: RecordDocument
    verdict: Verdict
    certificate: "Certificate"


def check_record(part: RecordPart, contents: RecordFiles, origin: Origin) -> Checked:
    """Check one record.

    Args:
        part: What the signed manifest says of it.
        contents: What came.
        origin: Where it must come from.

    Returns:
        What the assessor signed, and what the signatures on document and report are worth.

    Raises:
        RecordRefusedError: With one of these as ``reason``: ``missing-file``, ``extra-file``,
            ``too-large``, ``digest``, ``format``, ``newer``, ``identity``, ``desk``, ``training``,
            ``untrusted``, ``signature``, ``officer``, ``role``, ``report``.
    """
    files = {file.name: file for file in part.files}
    try:
        _check_files(part, files, contents)
        data, p7s = contents.read(files[DOCUMENT]), contents.read(files[SIGNATURE])
        document = _document(data, part)
        _check_origin(document, part, origin)
        signed_by, by_document = _check_signature(data, p7s, document, origin)
        _check_listed(document, files)
        report = contents.read(files[REPORT])
        inside = {DOCUMENT: data, SIGNATURE: p7s}
        by_report = _check_report(
            report, inside, signed_by.officer, _moment(document, origin), origin.trust
        )
    except _Refusal as refusal:
        raise RecordRefusedError(
            record_id=part.id, reason=refusal.reason, detail=refusal.detail
        ) from refusal
    return Checked(document, worst((by_document, by_report)), signed_by.certificate)


class _Refusal(Exception):  # noqa: N818 (never leaves this module)
    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


def _check_files(part: RecordPart, files: dict[str, FilePart], contents: RecordFiles) -> None:
    for name in CORE:
        if name not in files:
            raise _Refusal("missing-file", name)
        if files[name].length > (MAX_CMS if name == SIGNATURE else MAX_RECORD_CORE):
            raise _Refusal("too-large", name)
    for name, file in files.items():
        if not contents.intact(file):
            raise _Refusal("digest", name)
    if part.files[0].name != DOCUMENT or part.files[0].sha256 != part.digest:
        raise _Refusal("digest", DOCUMENT)


def _document(data: bytes, part: RecordPart) -> RecordDocument:
    if digest_of(data) != part.digest:
        raise _Refusal("digest", DOCUMENT)
    try:
        document = parse_document(data)
        clock = document.clock
        for moment in filter(None, (clock.signed_at, clock.started_at, clock.floor)):
            from_text(moment)
    except BundleVersionError as error:
        raise _Refusal("newer", DOCUMENT) from error
    except BundleFormatError as error:
        raise _Refusal("format", str(error.fields.get("detail", ""))) from error
    except ValueError as error:
        raise _Refusal("format", "clock") from error
    return document


def _check_origin(document: RecordDocument, part: RecordPart, origin: Origin) -> None:
    if (document.record, document.case.id, document.corrects) != (
        part.id,
        part.case_id,
        part.corrects,
    ):
        raise _Refusal("identity")
    if not origin.brings(document.desk.id) or (
        document.desk.organisation != origin.trust.organisation
    ):
        raise _Refusal("desk")
    if document.desk.training != origin.trust.training:
        raise _Refusal("training")


def _moment(document: RecordDocument, origin: Origin) -> Moment:
    floor = document.clock.floor
    return Moment(
        origin.at,
        shown=origin.shown,
        after=from_text(floor) if floor else None,
        claimed=from_text(document.clock.signed_at),
        list_needed=origin.list_needed,
    )


def _check_signature(
    data: bytes, p7s: bytes, document: RecordDocument, origin: Origin
) -> tuple[SignedBy, Verdict]:
    try:
        signed, verdict = judge_detached(data, p7s, origin.trust, _moment(document, origin))
    except CertificateError as error:
        raise _Refusal("untrusted", str(error.fields.get("detail", ""))) from error
    except SignatureError as error:
        raise _Refusal("signature", str(error.fields.get("detail", ""))) from error
    named = (document.officer.id, document.officer.name, document.officer.role)
    officer, instrument = signed.officer, document.instrument
    if named != (officer.id, officer.name, officer.role.value):
        raise _Refusal("officer")
    if signed.desk_id != document.desk.id:
        raise _Refusal("desk")
    if not may_sign(officer.role, instrument.id, clinical=instrument.clinical):
        raise _Refusal("role", officer.role.value)
    known = origin.trust.revocation_of(signed.certificate) is not None
    if origin.desk_revoked and not known and verdict.outcome is Outcome.VALID:
        return signed, Verdict(Outcome.CANNOT_BE_JUDGED, DESK_REVOKED)
    return signed, as_held(verdict)


def as_held(verdict: Verdict) -> Verdict:
    """Return a verdict with the reason a record is held for."""
    return verdict if not verdict.why else Verdict(verdict.outcome, HELD_FOR[verdict.why])


def _check_listed(document: RecordDocument, files: dict[str, FilePart]) -> None:
    """Compare what the document lists with what came: the same names, lengths and digests."""
    listed = {file.name: (file.sha256, file.length) for file in document.files}
    beside = _NOT_LISTED | ({log_proof.MEMBER} - listed.keys())
    came = {name: (file.sha256, file.length) for name, file in files.items() if name not in beside}
    for name, what in listed.items():
        if name not in came:
            raise _Refusal("missing-file", name)
        if came[name] != what:
            raise _Refusal("digest", name)
    if len(listed) != len(document.files) or came.keys() != listed.keys():
        raise _Refusal("extra-file", "")


def _check_report(
    pdf: bytes, inside: dict[str, bytes], officer: Officer, moment: Moment, trust: TrustStore
) -> Verdict:
    """Check the report's own signature, and that it carries the very document it is a report of."""
    from vetting_desk.reports import judge_pdf, read_attachments

    try:
        signature, verdict = judge_pdf(pdf, trust, moment)
        attached = read_attachments(pdf, MAX_REPORT_FILES)
    except (ReportError, CertificateError) as error:
        raise _Refusal("report", str(error.fields.get("detail", ""))) from error
    if signature.officer != officer:
        raise _Refusal("report", "officer")
    for name, content in inside.items():
        if attached.get(name) != content:
            raise _Refusal("report", name)
    return as_held(verdict)
