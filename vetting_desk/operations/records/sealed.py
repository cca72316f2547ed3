"""Clinical records: an ordinary record outside, everything that was said sealed inside it.

The outside holds what every desk may know: whose record, by whom, when, with which instrument, and what was
released. Its one attachment is ``clinical.age``: the whole record as any other would be, with its own
signature and report, in a plain ustar sealed to the clinical recipients. So carrying, receipts and the
registry need to know nothing of it, and ``age -d`` and ``tar`` open it for who holds a clinical identity.
"""

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import (
    BundleFormatError,
    NoMatchingIdentityError,
    SignatureError,
)
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.compartment import SealingDesk
from vetting_desk.operations.access.stores import KeepsClinical
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.records.needs import OpeningDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient
    from vetting_desk.forms import Form
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports.content import ReportContent

SEALED: Final = "clinical.age"
MEDIA_TYPE: Final = "application/octet-stream"
_CORE: Final = ("assessment.json", "assessment.p7s", "submission.xml", "report.pdf")
_MAX_FILE: Final = 512 * 1024 * 1024


def seal(open_desk: SealingDesk, files: Mapping[str, bytes]) -> bytes:
    """Return a whole record sealed to the clinical recipients.

    Args:
        open_desk: A psychologist's.
        files: The record's files: the four that every record has, and its attachments.

    Raises:
        PermissionDeniedError: If the officer has no clinical identity.
        EnrolmentError: If the organisation's clinical recipient is not known.
    """
    return seal_to(compartment.recipients(open_desk), files)


def seal_to(recipients: "list[HybridRecipient]", files: Mapping[str, bytes]) -> bytes:
    """Return a whole record sealed to recipients.

    Args:
        recipients: At least one.
        files: The record's files: the four that every record has, and its attachments.
    """
    from vetting_desk.crypto.age import encrypt_writer
    from vetting_desk.transfer.format.ustar import UstarWriter

    target = io.BytesIO()
    ordered = [*_CORE, *(name for name in files if name not in _CORE)]
    with encrypt_writer(target, recipients) as payload:
        archive = UstarWriter(payload)
        for name in ordered:
            archive.add(name, len(files[name]), [files[name]])
        archive.finish()
    return target.getvalue()


def open_sealed(open_desk: OpeningDesk, sealed: bytes) -> dict[str, bytes]:
    """Return the files of the record inside.

    Raises:
        PermissionDeniedError: If it is not sealed to the present officer.
        AgeError: If it was altered or cut short.
        BundleFormatError: If what is inside is no record.
    """
    from vetting_desk.crypto.age import open_reader
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.transfer.format.ustar import UstarReader

    try:
        payload = open_reader(io.BytesIO(sealed), compartment.identities(open_desk))
    except NoMatchingIdentityError as error:
        raise compartment.not_open(open_desk) from error
    archive = UstarReader(payload)
    files = {name: archive.small_member(name, _MAX_FILE) for name in _CORE}
    listed = [file.name for file in parse_document(files[_CORE[0]]).files if file.name not in _CORE]
    for name in listed:
        if name in files:
            raise BundleFormatError(member=name, detail="twice")
        files[name] = archive.small_member(name, _MAX_FILE)
    archive.end()
    return files


def outside(
    open_desk: HasCasebook[KeepsClinical], document: "RecordDocument", files: Mapping[str, bytes]
) -> "RecordDocument":
    """Return the outer document: without answers and reasons, except for what was released.

    Args:
        open_desk: The unlocked desk.
        document: What is sealed inside.
        files: What the outer record consists of beside its document, signature and report.
    """
    from hashlib import sha256

    from vetting_desk.model import record_document as parts

    listed = [
        parts.FilePart(
            name=name,
            sha256=sha256(content).hexdigest(),
            length=len(content),
            media_type="application/xml" if name.endswith(".xml") else MEDIA_TYPE,
        )
        for name, content in files.items()
    ]
    released = [
        parts.AnswerPart(
            reference=f"release/{release.id}",
            section="release",
            label=release.kind.value,
            value=release.kind.value,
            text=release.words,
        )
        for release in open_desk.casebook.clinical.releases(document.case.id)
        if release.assessment_id == document.assessment
    ]
    correction = document.correction
    if correction is not None:
        correction = correction.model_copy(update={"reason": ""})
    return document.model_copy(
        update={
            "answers": released, "incomplete": None, "files": listed, "correction": correction,
            "taken_over": [], "second_rating": None, "version": min(document.version, 3),
        }
    )  # fmt: skip


def empty_submission(document: "RecordDocument") -> bytes:
    """Return the outer submission: which form it was, and that its answers are sealed."""
    from xml.sax.saxutils import quoteattr

    key = document.instrument
    named = f"id={quoteattr(key.id)} version={quoteattr(key.version)}"
    return f"<?xml version='1.0' encoding='UTF-8'?>\n<data {named} encrypted=\"yes\"/>\n".encode()


def cover(form: "Form", document: "RecordDocument", digest: str, words: str) -> "ReportContent":
    """Return the content of the outer report: who, when, with what, and what was released.

    It is laid out from an empty session, so that it cannot contain an answer.

    Args:
        form: The instrument.
        document: The outer document.
        digest: Its digest.
        words: Fingerprint of the signer's certificate, as people compare it.
    """
    from dataclasses import replace

    from vetting_desk.clock import from_text
    from vetting_desk.operations.records.report_content import signed_content
    from vetting_desk.reports import content

    session = form.new_session(now=from_text(document.clock.started_at), language=document.language)
    facts = signed_content(session, document, digest, words)
    released = tuple(
        content.ReportAnswer(document.officer.name, answer.text, free_text=True)
        for answer in document.answers
    )
    return replace(
        facts,
        interpreter=(),
        notice=(),
        sections=(content.ReportSection(document.instrument.title, released),) if released else (),
        criteria=(),
        indicators=(),
        needs=(),
        formulation=(),
        scenarios=(),
        plan=(),
        judgements=(),
        review_date="",
        readback=(),
    )


def is_cover(document: "RecordDocument") -> bool:
    """Return whether a document is the outside of a clinical record: what it says are releases alone."""
    named = {file.name for file in document.files}
    return named == {_CORE[2], SEALED} and all(
        answer.section == "release" and answer.reference.startswith("release/")
        for answer in document.answers
    )


def require_same(outer: "RecordDocument", inner: "RecordDocument") -> None:
    """Check that the record inside is the one the outside describes.

    Raises:
        SignatureError: If it is not.
    """
    names = (
        "record", "corrects", "assessment", "case", "instrument", "desk", "officer", "clock",
        "handed_over",
    )  # fmt: skip
    if outer.version != min(inner.version, 3):  # what was rated twice stands inside alone
        raise SignatureError(detail="another record inside")
    corrected = [each.correction.digest if each.correction else "" for each in (outer, inner)]
    if corrected[0] != corrected[1] or any(
        getattr(outer, name) != getattr(inner, name) for name in names
    ):
        raise SignatureError(detail="another record inside")
