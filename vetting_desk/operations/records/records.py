"""Making a record of a finished assessment, looking at records, and checking them again.

How a record is built and stored once the officer confirmed stands in `signing`.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from vetting_desk.errors import (
    CertificateError,
    PermissionDeniedError,
    ReportError,
    SignatureError,
    StateError,
    VettingDeskError,
)
from vetting_desk.model import (
    Officer,
    Record,
)
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.records import agreement, own_pages, reading
from vetting_desk.operations.records import sealed as sealed_records
from vetting_desk.operations.records.agreement import Agreement
from vetting_desk.operations.records.needs import (
    CheckingDesk,
    ReadingDesk,
    SigningDesk,
)
from vetting_desk.operations.records.signing import JSON, P7S, PDF, sign_confirmed
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument


class Outcome(StrEnum):
    """The three possible verdicts on a signature."""

    VALID = "valid"
    NOT_VALID = "not-valid"
    CANNOT_BE_JUDGED = "cannot-be-judged"


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """What verifying a record's signatures anew found.

    Attributes:
        outcome: One of three.
        why: A key such as ``digest``, ``signature``, ``report``, ``untrusted``, or one of those in
            `agreement`; empty when valid.
        officer: Who signed; None where that cannot be said.
        desk_name: Where.
        signed_at: By that desk's clock.
        own_clock: True if it was this desk's clock.
    """

    outcome: Outcome
    why: str
    officer: Officer | None
    desk_name: str
    signed_at: datetime
    own_clock: bool


@door(Action.SIGN)
def sign(
    open_desk: SigningDesk,
    assessment_id: str,
    passphrase: str,
    progress: Progress | None = None,
    *,
    incomplete_reason: str = "",
    pin: str = "",
) -> Record:
    """Seal a finished assessment under the officer's signature; it never changes again.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A draft of this officer.
        passphrase: The officer's, asked again.
        progress: Receives ``deriving-key``, ``signing``, ``making-report``.
        incomplete_reason: Why it is signed with problems open, as when an interview broke off; the
            record states it and names the open questions. Empty for a complete assessment.
        pin: Of the officer's token, asked every time as the passphrase is; empty without a token.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        TokenError: If the token refuses the PIN, or does not sign.
        ConfirmationNeededError: If the organisation requires a reason for signing; see `confirmation`.
        StateError: If the assessment is signed already, or has open problems and no reason is given.
        PermissionDeniedError: If the role does not allow it.
        EnrolmentError: If the desk is not enrolled yet.
    """
    progress = progress or NoProgress()
    if not open_desk.token.takes_pin(pin):
        # Before the passphrase is asked: whether this officer can sign at all.
        _ = open_desk.keys.signer
    interview = interviews.reopen(open_desk, assessment_id)
    if interview.session.violations and not incomplete_reason:
        raise StateError(what="assessment", state="incomplete", wanted="complete")
    progress.report(0, 3, "deriving-key")
    confirm_passphrase(open_desk, passphrase)
    return sign_confirmed(open_desk, interview, progress, incomplete_reason, pin)


@door(Action.READ_CASES)
def report(open_desk: ReadingDesk, record_id: str) -> bytes:
    """Return a record's report, and log the export.

    For a record of this desk: the signed PDF. For one from another desk: the signed PDF if its pages equal
    those laid out here from the signed data; otherwise the pages laid out here.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it.
        ReportError: If pages would have to be laid out here, and are too many.
    """
    contents = reading.contents(open_desk, record_id, Purpose.EXPORT)
    shown = own_pages.report(open_desk, contents)
    open_desk.casebook.audit.append("record-exported", record_id, {"file": PDF})
    return shown


@door(Action.READ_CASES)
def files(open_desk: ReadingDesk, record_id: str) -> dict[str, bytes]:
    """Return all files of a record by name, including those sealed in it, and log the export.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it.
    """
    contents = reading.contents(open_desk, record_id, Purpose.EXPORT)
    open_desk.casebook.audit.append("record-exported", record_id, {"file": "all"})
    return contents


@door(Action.READ_CASES)
def document(open_desk: ReadingDesk, record_id: str) -> "RecordDocument":
    """Return what was signed.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.record_document import parse_document

    return parse_document(reading.contents(open_desk, record_id, None)[JSON])


@door(Action.READ_CASES)
def check_record(open_desk: CheckingDesk, record_id: str) -> RecordCheck:
    """Verify a record's digests and signatures anew.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
    """
    record = reading.readable(open_desk, record_id)
    if reading.is_clinical(open_desk, record):
        open_desk.confirmations.enter(Purpose.READ_CLINICAL, record.id)
    own = record.desk_name == open_desk.desk.name
    unknown = RecordCheck(
        Outcome.CANNOT_BE_JUDGED, "untrusted", None, record.desk_name, record.signed_at, own
    )
    try:
        officer, desk_id, found = _verify(open_desk, record)
    except PermissionDeniedError:
        # Sealed, and not to this officer: no verdict on the signature.
        raise
    except CertificateError as error:
        return replace(unknown, why=str(error.fields.get("detail", "untrusted")))
    except (SignatureError, ReportError, VettingDeskError) as error:
        return replace(
            unknown,
            outcome=Outcome.NOT_VALID,
            why="report" if isinstance(error, ReportError) else "signature",
        )
    known = replace(unknown, officer=officer, own_clock=desk_id == open_desk.desk.id)
    if found.broken:
        return replace(known, outcome=Outcome.NOT_VALID, why=found.broken)
    if not certificates.list_holds(open_desk):
        return replace(known, why="revocation unknown")
    if found.open:
        return replace(known, why=found.open[0])
    return replace(known, outcome=Outcome.VALID, why="")


def _verify(open_desk: CheckingDesk, record: Record) -> tuple[Officer, str, Agreement]:
    """Verify a record, and what is sealed in it.

    Returns:
        Who signed it, at which desk, and whether all its parts say the same.
    """
    from vetting_desk.model import record_document

    contents = {file.name: open_desk.casebook.blobs.get(file.sha256) for file in record.files}
    if JSON not in contents:  # it came open, and was sealed as it came
        contents = sealed_records.open_sealed(open_desk, contents[sealed_records.SEALED])
    if record_document.digest_of(contents[JSON]) != record.digest:
        raise SignatureError(detail="digest")
    officer, outer = _verify_files(open_desk, contents)
    found = agreement.judge(open_desk, officer, outer, contents)
    if sealed_records.is_cover(outer):
        inside = sealed_records.open_sealed(open_desk, contents[sealed_records.SEALED])
        signed_by, inner = _verify_files(open_desk, inside)
        sealed_records.require_same(outer, inner)
        if signed_by != officer:
            raise SignatureError(detail="officer")
        found = found.with_inside(agreement.judge(open_desk, officer, inner, inside))
    return officer, outer.desk.id, found


def _verify_files(
    open_desk: HasKeys, contents: dict[str, bytes]
) -> tuple[Officer, "RecordDocument"]:
    """Verify one whole record and return who signed it, and what."""
    from vetting_desk.crypto import cms
    from vetting_desk.model import record_document
    from vetting_desk.reports import read_attachments, verify_pdf

    data = contents[JSON]
    signed = cms.verify_detached(data, contents[P7S], open_desk.keys.trust)
    document = record_document.parse_document(data)
    for file in document.files:
        if sha256(contents.get(file.name, b"")).hexdigest() != file.sha256:
            raise SignatureError(detail="digest")
    verify_pdf(contents[PDF], open_desk.keys.trust)
    if read_attachments(contents[PDF]).get(JSON) != data:
        raise ReportError(detail="another document inside")
    return signed.officer, document
