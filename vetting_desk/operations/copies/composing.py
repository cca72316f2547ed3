"""The document of a copy: what the records say, without what was blacked out. Signs and stores nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import CopyRefusedError
from vetting_desk.model import Case, Desk, Officer
from vetting_desk.model import copy_document as parts
from vetting_desk.model.copies import BlackedOut, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, CopyDocument
from vetting_desk.operations.copies.blacking import Blackening

if TYPE_CHECKING:
    from vetting_desk.model.record_document import AnswerPart, RecordDocument

_REPEATED: Final = range(3, 121)
"""So long is a person's own answer that is looked for elsewhere too once it is blacked out: a name, a place."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a copy says of itself.

    Attributes:
        copy_id: UUID.
        reference: Its reference.
        number: Which copy of the case.
        made_at: Device time.
        desk: Where it is made.
        officer: Who makes it.
    """

    copy_id: str
    reference: str
    number: int
    made_at: datetime
    desk: Desk
    officer: Officer


def compose(
    given: Given,
    wish: CopyWish,
    case: Case,
    documents: Sequence["RecordDocument"],
    superseded: frozenset[str],
    not_chosen: int,
) -> CopyDocument:
    """Return the document of a copy.

    Args:
        given: What it says of itself.
        wish: What it is to be.
        case: The case.
        documents: The signed documents, in the order wished.
        superseded: Records that another one corrects.
        not_chosen: How many records in force are left out whole.

    Raises:
        CopyRefusedError: If an answer to be blacked out is not in them, or nothing else would be left.
    """
    whole = {(out.record_id, out.reference): out for out in wish.blacked_out if out.reference}
    _require_known(whole, documents)
    words = [out for out in wish.blacked_out if out.words]
    black = Blackening([*words, *_repeated(whole, documents)])
    records = [_record(black, document, whole, superseded) for document in documents]
    said = [answer for record in records for answer in record.answers]
    if not any(answer.text and answer.text != BOX for answer in said):
        raise CopyRefusedError(detail="nothing-left", label="")
    counts = Counter(kind for answer in said for kind in answer.left_out)
    counts[LeftOut.FILE.value] += sum(len(document.files) - 1 for document in documents)
    counts[LeftOut.NOT_CHOSEN.value] += not_chosen
    return CopyDocument(
        format="vetting-desk-copy",
        version=1,
        copy_id=given.copy_id,
        reference=given.reference,
        number=given.number,
        recipient=parts.RecipientPart(kind=wish.recipient.value, name=wish.name),
        purpose=wish.purpose,
        case=parts.CopiedCase(
            reference=case.reference,
            names=[black.plain(name.text) for name in case.names],
            birth=black.plain(case.birth.text),
        ),
        desk=parts.CopiedDesk(
            id=given.desk.id,
            name=given.desk.name,
            organisation=given.desk.organisation,
            training=given.desk.training,
        ),
        officer=parts.CopiedOfficer(
            id=given.officer.id, name=given.officer.name, role=given.officer.role.value
        ),
        made_at=to_text(given.made_at),
        language=documents[0].language,
        records=records,
        left_out=[
            parts.LeftOutPart(kind=kind.value, count=counts[kind.value])
            for kind in LeftOut
            if counts[kind.value]
        ],
    )


def _require_known(
    whole: Mapping[tuple[str, str], BlackedOut], documents: Iterable["RecordDocument"]
) -> None:
    known = {(each.record, answer.reference) for each in documents for answer in each.answers}
    for place in whole:
        if place not in known:
            raise CopyRefusedError(detail="unknown-answer", label=place[1])


def _repeated(
    whole: Mapping[tuple[str, str], BlackedOut], documents: Iterable["RecordDocument"]
) -> list[BlackedOut]:
    """Return short answers in own words that are blacked out: a form may show them again elsewhere."""
    return [
        BlackedOut(out.kind, words=answer.text)
        for document in documents
        for answer in document.answers
        if (out := whole.get((document.record, answer.reference))) is not None
        and answer.text == answer.value
        and len(answer.text) in _REPEATED
        and any(sign.isalpha() for sign in answer.text)
    ]


def _record(
    black: Blackening,
    document: "RecordDocument",
    whole: Mapping[tuple[str, str], BlackedOut],
    superseded: frozenset[str],
) -> parts.CopiedRecord:
    return parts.CopiedRecord(
        record=document.record,
        title=document.instrument.title,
        instrument=document.instrument.id,
        version=document.instrument.version,
        signed_at=document.clock.signed_at,
        officer=black.plain(document.officer.name),
        role=document.officer.role,
        desk=document.desk.name,
        in_force=document.record not in superseded,
        corrects=document.corrects,
        answers=[
            _answer(black, answer, whole.get((document.record, answer.reference)))
            for answer in document.answers
        ],
    )


def _answer(black: Blackening, answer: "AnswerPart", out: BlackedOut | None) -> parts.CopiedAnswer:
    section, _ = black.text(answer.section)
    label, in_label = black.text(answer.label)
    text, in_text = (BOX, [out.kind]) if out is not None else black.text(answer.text)
    return parts.CopiedAnswer(
        section=section,
        label=label,
        text=text,
        left_out=[kind.value for kind in (*in_label, *in_text)],
    )
