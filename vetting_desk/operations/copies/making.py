"""Making a copy: composed, signed by the officer who gives it, registered; all of it or nothing."""

from base64 import b32encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from os import urandom
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import CopyRefusedError, SafeguardError
from vetting_desk.model import new_id
from vetting_desk.model.copies import CopyFor, CopyKind, CopyWish, IssuedCopy, LeftOut
from vetting_desk.model.standing import standings
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.copies import case_file, matches
from vetting_desk.operations.copies.composing import (
    Given,
    blackening,
    compose,
    given_files,
    whole_answers,
)
from vetting_desk.operations.copies.marked import called, concluded, contents, suggested
from vetting_desk.operations.copies.needs import CopyingDesk
from vetting_desk.operations.copies.pages import content_of
from vetting_desk.operations.copies.pictures import without_traces
from vetting_desk.operations.copies.suggesting import suggestions
from vetting_desk.operations.records.report_content import language_code
from vetting_desk.operations.records.signing import JSON
from vetting_desk.operations.safeguards.situation import Act

if TYPE_CHECKING:
    from vetting_desk.judgement.concluding import Concluding
    from vetting_desk.model.copy_document import CopyDocument
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.model.record_document import RecordDocument

P7S: Final = "copy.p7s"
_MAY_BE_APART: Final = frozenset({CopyFor.PERSON, CopyFor.LAWYER, CopyFor.PHYSICIAN})
"""Who gets what is kept apart: whose words they are, and who helps them."""
_CROCKFORD: Final = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
)


@door(Action.GIVE_COPIES)
def preview(open_desk: CopyingDesk, wish: CopyWish) -> "LaidOut":
    """Return the pages of a copy before it is made, to be read; its reference is given when it is made.

    Raises:
        NotFoundError: If there is no such case or record.
        PermissionDeniedError: If the role does not allow it, or a record is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        InputError: If the recipient or the purpose is missing or too long.
        CopyRefusedError: If it may not be made so.
        SafeguardError: If it is for a court or a stranger, and a record is kept apart.
    """
    from vetting_desk.reports import lay_out_copy, load_labels

    document = _document(open_desk, wish, new_id(), "C-0000-0000")
    return lay_out_copy(content_of(document, ""), load_labels(language_code(document.language)))


@door(Action.GIVE_COPIES)
def make(
    open_desk: CopyingDesk, wish: CopyWish, passphrase: str, pin: str = ""
) -> tuple[IssuedCopy, bytes]:
    """Make a copy, sign it, and write it in the register.

    Args:
        open_desk: The unlocked desk.
        wish: What it is to be.
        passphrase: The officer's, asked again.
        pin: Of the officer's token; empty without one.

    Returns:
        The line of the register, and the signed PDF. It is kept nowhere at the desk.

    Raises:
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the desk is not enrolled yet.
        NotFoundError: If there is no such case or record.
        PermissionDeniedError: If the role does not allow it, or a record is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        InputError: If the recipient or the purpose is missing or too long.
        CopyRefusedError: If it may not be made so; with detail ``file-unreadable``, if a picture cannot
            be decoded.
    """
    if not open_desk.token.takes_pin(pin):
        _ = (
            open_desk.keys.signer
        )  # before the passphrase is asked: whether this officer can sign at all
    confirm_passphrase(open_desk, passphrase)
    for subject in wish.records:
        open_desk.confirmations.given(Purpose.EXPORT, subject)
    copy_id, reference = new_id(), _new_reference()
    document, files = _with_files(open_desk, _document(open_desk, wish, copy_id, reference))
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use():
        data, pdf = _signed(open_desk, document, files)
    copy = IssuedCopy(
        id=copy_id,
        reference=reference,
        number=document.number,
        case_id=wish.case_id,
        recipient=wish.recipient,
        name=document.recipient.name,
        purpose=document.purpose,
        officer_name=open_desk.officer.name,
        made_at=from_text(document.made_at),
        digest=sha256(data).hexdigest(),
        records=wish.records,
        left_out={LeftOut(part.kind): part.count for part in document.left_out},
        kind=wish.kind,
    )
    open_desk.casebook.issued_copies.add(copy)
    return copy, pdf


@door(Action.GIVE_COPIES)
def of_case_file(open_desk: CopyingDesk, case_id: str) -> tuple[str, ...]:
    """Return the records that a case file of a case holds, oldest first.

    All that are in force, but what no referral may hold: clinical records, what was said before the notice or
    without it, and what is kept apart.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    found = case_file.choose(open_desk, case_id).records
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return found


@door(Action.GIVE_COPIES)
def with_required(open_desk: CopyingDesk, wish: CopyWish) -> CopyWish:
    """Return a wish with everything blacked out that must not reach its recipient.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or a record is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        CopyRefusedError: If what must not reach the recipient cannot be found, or is the whole record.
    """
    known = {(out.record_id, out.reference) for out in wish.blacked_out}
    more = tuple(
        each.blacked_out
        for each in suggestions(open_desk, wish.records, wish.recipient, wish.kind)
        if each.required and (each.blacked_out.record_id, each.blacked_out.reference) not in known
    )
    return replace(wish, blacked_out=(*wish.blacked_out, *more))


def _document(
    open_desk: CopyingDesk, wish: CopyWish, copy_id: str, reference: str
) -> "CopyDocument":
    from vetting_desk.model.copy_document import version_for
    from vetting_desk.model.record_document import parse_document

    wish = replace(
        wish, name=typed_text.name(wish.name, "recipient"), purpose=typed_text.reason(wish.purpose)
    )
    casebook = open_desk.casebook
    case = casebook.cases.get(wish.case_id)
    of_case = {record.id: record for record in casebook.records.list(case.id)}
    if not wish.records or len(set(wish.records)) != len(wish.records):
        raise CopyRefusedError(detail="no-record", label="")
    if not of_case.keys() >= set(wish.records):
        raise CopyRefusedError(detail="another-case", label="")
    documents: list[RecordDocument] = []
    first: dict[str, tuple[Concluding, ...]] = {}
    titles: dict[str, str] = {}
    for record_id in wish.records:
        _require_not_apart(open_desk, wish, of_case[record_id].assessment_id)
        files = contents(open_desk, record_id, wish.recipient)
        documents.append(parse_document(files[JSON]))
        titles[record_id] = called(open_desk, documents[-1])
        _require_blacked_out(open_desk, wish, documents[-1], files)
        if wish.recipient is CopyFor.PERSON and wish.kind is CopyKind.COPY:
            first[record_id] = concluded(open_desk, documents[-1], files)
    chosen = case_file.choose(open_desk, case.id) if wish.kind is CopyKind.CASE_FILE else None
    if chosen is not None:
        case_file.require_whole(wish, chosen)
    standing = standings(of_case.values())
    superseded = frozenset(each for each in of_case if not standing[each].counts)
    left = set(of_case) - superseded - set(wish.records)
    more = Counter(chosen.excluded.values() if chosen is not None else ())
    more[LeftOut.NOT_CHOSEN] += len(left - set(chosen.excluded if chosen is not None else ()))
    given = Given(
        copy_id,
        reference,
        casebook.issued_copies.next_number(case.id),
        casebook.clock_reading().at,
        open_desk.desk,
        open_desk.officer,
    )
    inside = list(given_files(wish, documents))
    document = compose(given, wish, case, documents, superseded, more, first, titles)
    black = blackening(wish, whole_answers(wish), documents)
    listed = matches.of_wish(open_desk, wish, black)
    part = None
    if chosen is not None:
        part = case_file.part_of(open_desk, wish, chosen, documents, black)
    first_said = any(each.conclusions for each in document.records)
    version = version_for(part, conclusions=first_said, matches=listed)
    more_parts = {"files": inside, "case_file": part, "matches": listed, "version": version}
    return document.model_copy(update=more_parts)


def _require_not_apart(open_desk: CopyingDesk, wish: CopyWish, assessment_id: str) -> None:
    """Check that nothing that goes in no referral goes in a copy, but to who has a right to it.

    Raises:
        SafeguardError: If it was said before the notice was declined, or is said to stem from ill-treatment.
    """
    if wish.recipient in _MAY_BE_APART and wish.kind is CopyKind.COPY:
        return
    apart = open_desk.casebook.apart
    line = apart.with_origins([assessment_id])
    causes = {e.cause for e in apart.of_case(wish.case_id) if e.holds and e.assessment_id in line}
    for cause in sorted(causes):
        raise SafeguardError(
            row=cause.value, act=Act.REFER.value, case=wish.case_id, question="", roles=()
        )


def _require_blacked_out(
    open_desk: CopyingDesk, wish: CopyWish, document: "RecordDocument", files: dict[str, bytes]
) -> None:
    """Check that what must not reach the recipient is blacked out whole."""
    out = {(each.record_id, each.reference) for each in wish.blacked_out if each.reference}
    for each in suggested(open_desk, document, files, wish.recipient, wish.kind):
        place = (each.blacked_out.record_id, each.blacked_out.reference)
        if each.required and place not in out:
            raise CopyRefusedError(detail="required", label=each.label)


def _with_files(
    open_desk: CopyingDesk, document: "CopyDocument"
) -> tuple["CopyDocument", dict[str, tuple[bytes, str]]]:
    """Return the document with its files as they are given, and those by name with their kinds."""
    found = [
        without_traces(file, open_desk.casebook.blobs.get(file.sha256)) for file in document.files
    ]
    inside = {file.name: (content, file.media_type) for file, content in found}
    return document.model_copy(update={"files": [file for file, _ in found]}), inside


def _signed(
    open_desk: CopyingDesk, document: "CopyDocument", files: dict[str, tuple[bytes, str]]
) -> tuple[bytes, bytes]:
    """Return the document and the PDF that carries it and its files, both signed."""
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import fingerprint
    from vetting_desk.model.copy_document import MEMBER, to_bytes
    from vetting_desk.reports import load_labels, render_copy, sign_pdf
    from vetting_desk.reports.copies import title_of

    signer = open_desk.keys.signer
    data = to_bytes(document)
    inside = {
        MEMBER: (data, "application/json"),
        P7S: (cms.sign_detached(data, signer), "application/pkcs7-signature"),
        **files,
    }
    labels = load_labels(language_code(document.language))
    content = content_of(document, fingerprint(signer.certificate))
    pdf = render_copy(content, labels, inside)
    return data, sign_pdf(pdf, signer, reason=title_of(content, labels), at=content.written_at)


def _new_reference() -> str:
    """Return a reference nobody gave before, whatever was restored: 40 bits of chance, in letters."""
    letters = b32encode(urandom(5)).decode().translate(_CROCKFORD)
    return f"C-{letters[:4]}-{letters[4:]}"
