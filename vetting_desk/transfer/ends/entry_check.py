"""Whether one entry that arrived holds together: document, signature, files, and a payload its kind allows.

An entry of a kind that is not known here, or for a newer reader, holds together as any other; what it says is
not looked at, and the caller flags it. One that does not is refused alone, as a record is, and one that nobody
can judge is held.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.crypto.cms import SignedBy, judge_detached
from vetting_desk.errors import (
    BundleFormatError,
    BundleVersionError,
    CertificateError,
    RecordRefusedError,
    SignatureError,
)
from vetting_desk.model import RecordFile
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import (
    MAX_LENGTH,
    MEMBER,
    SIGNATURE,
    EntryDocument,
    digest_of,
    parse_entry,
)
from vetting_desk.model.entry_kinds import BROUGHT, authors_of, payload_of
from vetting_desk.model.evidence import Evidence, Verdict
from vetting_desk.transfer.ends.record_check import RecordFiles, as_held
from vetting_desk.transfer.format.limits import MAX_CMS
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart


@dataclass(frozen=True, slots=True)
class EntryOrigin:
    """Where an entry must come from.

    Attributes:
        desk_ids: The desks it may have been written at; what guards a person may come from any desk of the
            organisation, for the desks of a case bring each other's.
        trust: The organisation's root, with the newest revocation list known.
        at: When it is read: the newest moment known, with a time zone.
        shown: The earliest evidence that what it came in existed; None if it is only here now.
    """

    desk_ids: Collection[str]
    trust: TrustStore
    at: datetime
    shown: Evidence | None = None


@dataclass(frozen=True, slots=True)
class CheckedEntry:
    """An entry that holds together, and what its signature is worth.

    Attributes:
        document: What its author signed.
        verdict: Valid, or cannot be judged, with a reason as of `record_check.Checked`.
    """

    document: EntryDocument
    verdict: Verdict


def check_entry(part: EntryPart, contents: RecordFiles, origin: EntryOrigin) -> CheckedEntry:
    """Check one entry.

    Args:
        part: What the signed manifest says of it.
        contents: What came.
        origin: Where it must come from.

    Returns:
        What its author signed, and what the signature is worth.

    Raises:
        RecordRefusedError: With one of these as ``reason``: ``missing-file``, ``extra-file``, ``too-large``,
            ``digest``, ``format``, ``newer``, ``identity``, ``desk``, ``training``, ``untrusted``,
            ``signature``, ``officer``, ``role``.
    """
    files = {file.name: file for file in part.files}
    _check_files(part, files, contents)
    data = contents.read(files[MEMBER])
    document = _document(part, data)
    _check_origin(part, document, origin)
    moment = Moment(
        origin.at, origin.shown, claimed=from_text(document.written_at), list_needed=False
    )
    signed_by, verdict = _signed_by(part, data, contents.read(files[SIGNATURE]), origin, moment)
    _check_author(part, document, signed_by)
    _check_listed(part, document, files)
    return CheckedEntry(document, as_held(verdict))


def entry_of(part: EntryPart, document: EntryDocument) -> Entry:
    """Return an entry that was checked as the casebook keeps it."""
    return Entry(
        id=part.id,
        kind=document.kind,
        case_id=document.case,
        desk_id=document.desk.id,
        author_id=document.author.id,
        author_name=document.author.name,
        written_at=from_text(document.written_at),
        digest=part.digest,
        previous=document.previous,
        files=files_of(part),
        taken_in=True,
    )


def files_of(part: EntryPart) -> tuple[RecordFile, ...]:
    """Return the files of an entry as the manifest names them."""
    return tuple(RecordFile(file.name, file.sha256, file.length) for file in part.files)


def _check_files(part: EntryPart, files: dict[str, FilePart], contents: RecordFiles) -> None:
    for name, most in ((MEMBER, MAX_LENGTH), (SIGNATURE, MAX_CMS)):
        if name not in files:
            raise _refused(part, "missing-file", name)
        if files[name].length > most:
            raise _refused(part, "too-large", name)
    for name, file in files.items():
        if not contents.intact(file):
            raise _refused(part, "digest", name)
    if part.files[0].name != MEMBER or part.files[0].sha256 != part.digest:
        raise _refused(part, "digest", MEMBER)


def _document(part: EntryPart, data: bytes) -> EntryDocument:
    if digest_of(data) != part.digest:
        raise _refused(part, "digest", MEMBER)
    try:
        document = parse_entry(data)
        from_text(document.written_at)
        payload_of(document)
    except BundleVersionError as error:
        raise _refused(part, "newer", MEMBER) from error
    except BundleFormatError as error:
        raise _refused(part, "format", str(error.fields.get("detail", ""))) from error
    except ValueError as error:
        raise _refused(part, "format", "written_at") from error
    return document


def _check_origin(part: EntryPart, document: EntryDocument, origin: EntryOrigin) -> None:
    named = (document.entry, document.kind, document.case)
    if named != (part.id, part.kind, part.case_id):
        raise _refused(part, "identity")
    strange = document.desk.id not in origin.desk_ids and document.kind not in BROUGHT
    if strange or document.desk.organisation != origin.trust.organisation:
        raise _refused(part, "desk")
    if document.desk.training != origin.trust.training:
        raise _refused(part, "training")


def _signed_by(
    part: EntryPart, data: bytes, p7s: bytes, origin: EntryOrigin, moment: Moment
) -> tuple[SignedBy, Verdict]:
    try:
        return judge_detached(data, p7s, origin.trust, moment)
    except CertificateError as error:
        raise _refused(part, "untrusted", str(error.fields.get("detail", ""))) from error
    except SignatureError as error:
        raise _refused(part, "signature", str(error.fields.get("detail", ""))) from error


def _check_author(part: EntryPart, document: EntryDocument, signed_by: SignedBy) -> None:
    officer, author = signed_by.officer, document.author
    if (author.id, author.name, author.role) != (officer.id, officer.name, officer.role.value):
        raise _refused(part, "officer")
    if signed_by.desk_id != document.desk.id:
        raise _refused(part, "desk")
    allowed = authors_of(document)
    if allowed is not None and officer.role not in allowed:
        raise _refused(part, "role", officer.role.value)


def _check_listed(part: EntryPart, document: EntryDocument, files: dict[str, FilePart]) -> None:
    """Compare what the document lists with what came: the same names, lengths and digests."""
    listed = {file.name: (file.sha256, file.length) for file in document.files}
    came = {
        name: (file.sha256, file.length)
        for name, file in files.items()
        if name not in {MEMBER, SIGNATURE}
    }
    if len(listed) != len(document.files) or came.keys() - listed.keys():
        raise _refused(part, "extra-file")
    for name, what in listed.items():
        if name not in came:
            raise _refused(part, "missing-file", name)
        if came[name] != what:
            raise _refused(part, "digest", name)


def _refused(part: EntryPart, reason: str, detail: str = "") -> RecordRefusedError:
    return RecordRefusedError(record_id=part.id, reason=reason, detail=detail)
