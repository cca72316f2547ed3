"""Making a record of a finished assessment, looking at records, and checking them again.

How a record is built and stored once the officer confirmed stands in `signing`.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.model import Record
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.kept_evidence import require_finished
from vetting_desk.operations.raters import gate
from vetting_desk.operations.records import checking, own_pages, reading
from vetting_desk.operations.records.checking import RecordCheck
from vetting_desk.operations.records.needs import (
    CheckingDesk,
    ReadingDesk,
    SigningDesk,
)
from vetting_desk.operations.records.signing import JSON, PDF, sign_confirmed
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument


__all__ = [
    "Outcome",
    "RecordCheck",
    "check_record",
    "document",
    "files",
    "report",
    "sign",
    "stamps",
]


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
            record states it and names the open questions. It leaves questions open, never a safeguard. Empty
            for a complete assessment.
        pin: Of the officer's token, asked every time as the passphrase is; empty without a token.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        TokenError: If the token refuses the PIN, or does not sign.
        ConfirmationNeededError: If the organisation requires a reason for signing; see `confirmation`.
        StateError: If the assessment is signed already, or has open problems and no reason is given.
        SafeguardError: If what is so in the case forbids it; see `safeguards.table`.
        SecondRatingError: If a second rating waits, or is due; see `raters.gate`.
        JudgementUnfinishedError: If a judgement was begun and is not finished; no reason stands for it.
        PermissionDeniedError: If the role does not allow it.
        EnrolmentError: If the desk is not enrolled yet.
    """
    progress = progress or NoProgress()
    if not open_desk.token.takes_pin(pin):
        # Before the passphrase is asked: whether this officer can sign at all.
        _ = open_desk.keys.signer
    interview = interviews.reopen(open_desk, assessment_id)
    interview.guard.require_signing(interview.session)
    gate.require_signable(open_desk, interview.assessment, interview.session)
    require_finished(interview.session)
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
    return checking.check(open_desk, record)


@door(Action.READ_CASES)
def stamps(open_desk: CheckingDesk, record_id: str) -> dict[str, bytes]:
    """Return headquarters' stamps over a record as files for an auditor, and log that they were taken out.

    Each is three files, ``stamp-1`` and so on with the endings ``json``, ``p7s`` and ``mldsa65``; those over it
    follow. They hold digests alone, so that those of a clinical record are given to whoever may see that there
    is one.

    Raises:
        NotFoundError: If there is no such record.
        StateError: If headquarters stamped nothing of it, or that is not known here.
        PermissionDeniedError: If the role does not allow it.
    """
    record = open_desk.casebook.records.get(record_id)
    found = checking.stamps_of(open_desk, record)
    if not found:
        raise StateError(what="record", state="not-stamped", wanted="stamped")
    open_desk.casebook.audit.append("record-exported", record_id, {"file": "stamps"})
    return {
        f"stamp-{number}.{ending}": content
        for number, stamp in enumerate(found, 1)
        for ending, content in (
            ("json", stamp.document),
            ("p7s", stamp.p7s),
            ("mldsa65", stamp.mldsa65),
        )
    }
