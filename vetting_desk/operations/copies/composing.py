"""The document of a copy: what the records say, without what was blacked out. Signs and stores nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import CopyRefusedError
from vetting_desk.model import Case, Desk, Officer
from vetting_desk.model import copy_document as parts
from vetting_desk.model.copies import BlackedOut, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX, CopyDocument
from vetting_desk.operations.copies.blacking import Blackening
from vetting_desk.operations.copies.exhibits import files_of, numbered
from vetting_desk.operations.records.report_content import language_code

if TYPE_CHECKING:
    from vetting_desk.judgement.concluding import Concluding
    from vetting_desk.model.record_document import AnswerPart, RecordDocument

_ENDING: Final = re.compile(r"[a-z0-9]{1,8}")
_SHORTEST: Final = 3
"""From so many characters on a person's own answer is looked for elsewhere too once it is blacked out."""

_SHORTEST_NAME: Final = 2
"""From so many letters on a part of an officer's name is blacked out where it stands alone; no initial is."""
NOTHING_FIRST: Final[Mapping[str, Sequence["Concluding"]]] = MappingProxyType({})
NO_TITLES: Final[Mapping[str, str]] = MappingProxyType({})
_NO_NAME: Final = re.compile(r"[\s.,;()-]+")


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
    more: Mapping[LeftOut, int],
    first: Mapping[str, Sequence["Concluding"]] = NOTHING_FIRST,
    titles: Mapping[str, str] = NO_TITLES,
) -> CopyDocument:
    """Return the document of a copy.

    Args:
        given: What it says of itself.
        wish: What it is to be.
        case: The case.
        documents: The signed documents, in the order wished.
        superseded: Records that another one corrects.
        more: How much is left out whole, by kind: records in force, for one.
        first: By record, the questions that come first because they hold what was concluded.
        titles: By record, what its questionnaire is called in its language.

    Raises:
        CopyRefusedError: If an answer to be blacked out is not in them, or nothing else would be left.
    """
    whole = whole_answers(wish)
    _require_known(whole, documents)
    black = blackening(wish, whole, documents)
    records = [
        _concluded_first(
            _record(black, document, whole, superseded, wish, titles), document, first, black
        )
        for document in documents
    ]
    said = [answer for record in records for answer in record.answers]
    if not any(answer.text and answer.text != BOX for answer in said):
        raise CopyRefusedError(detail="nothing-left", label="")
    counts = Counter(kind for answer in said for kind in answer.left_out)
    files = sum(len(files_of(document)) for document in documents)
    counts[LeftOut.FILE.value] += files - len(set(wish.files))
    counts[LeftOut.OTHER.value] += sum(each.second_rating is not None for each in documents)
    for kind, count in more.items():
        counts[kind.value] += count
    if not wish.names_officers:
        counts[LeftOut.OFFICER.value] += len({each.officer.id for each in documents})
    return CopyDocument(
        format="vetting-desk-copy",
        version=4 if any(each.conclusions for each in records) else 2,
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


def blackening(
    wish: CopyWish,
    whole: Mapping[tuple[str, str], BlackedOut],
    documents: Sequence["RecordDocument"],
) -> Blackening:
    """Return what blacks out the words of a wish, what it leaves out whole, and officers who are not named."""
    words = [out for out in wish.blacked_out if out.words]
    officers = [] if wish.names_officers else _officers(documents)
    return Blackening([*words, *_repeated(whole, documents), *officers])


def whole_answers(wish: CopyWish) -> dict[tuple[str, str], BlackedOut]:
    """Return the answers that a wish leaves out whole, by record and question."""
    return {(out.record_id, out.reference): out for out in wish.blacked_out if out.reference}


def given_files(wish: CopyWish, documents: Sequence["RecordDocument"]) -> Iterator[parts.GivenFile]:
    """Yield the files that are given with a copy, each called by the number of its exhibit.

    Raises:
        CopyRefusedError: With detail ``unknown-file``, if there is no such file in the records.
    """
    numbers = numbered(documents)
    files = {(each.record, file.name): file for each in documents for file in files_of(each)}
    for place in dict.fromkeys(wish.files):
        if place not in files:
            raise CopyRefusedError(detail="unknown-file", label=place[1])
        file = files[place]
        ending = file.name.rpartition(".")[2].lower()
        ending = ending if _ENDING.fullmatch(ending) else "bin"
        yield parts.GivenFile(
            name=f"exhibit-{numbers[place]}.{ending}",
            record=place[0],
            media_type=file.media_type,
            length=file.length,
            sha256=file.sha256,
        )


def _officers(documents: Iterable["RecordDocument"]) -> list[BlackedOut]:
    """Return the names of all who worked on the records, to be blacked out wherever they stand.

    Each part of a name by itself too, as surnames stand in notes; but for what the person is called themself,
    who stands on the copy.
    """
    documents = list(documents)
    person = {
        part.casefold()
        for each in documents
        for name in each.case.names
        for part in _words(name.text)
    }
    names = {
        name
        for each in documents
        for name in (
            each.officer.name,
            *(
                part.name
                for step in each.handed_over
                for part in (step.before, step.after, step.decided_by)
            ),
        )
    }
    alone = {
        part
        for name in names
        for part in _words(name)
        if len(part) >= _SHORTEST_NAME and part.casefold() not in person
    }
    return [BlackedOut(LeftOut.OFFICER, words=name) for name in sorted(names | alone)]


def _words(name: str) -> list[str]:
    return [part for part in _NO_NAME.split(name) if part]


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
    """Return answers in own words that are blacked out: a form may show them again elsewhere."""
    return [
        BlackedOut(out.kind, words=answer.text)
        for document in documents
        for answer in document.answers
        if (out := whole.get((document.record, answer.reference))) is not None
        and answer.text == answer.value
        and len(answer.text) >= _SHORTEST
        and any(sign.isalpha() for sign in answer.text)
    ]


def _record(
    black: Blackening,
    document: "RecordDocument",
    whole: Mapping[tuple[str, str], BlackedOut],
    superseded: frozenset[str],
    wish: CopyWish,
    titles: Mapping[str, str],
) -> parts.CopiedRecord:
    return parts.CopiedRecord(
        record=document.record,
        title=black.plain(titles.get(document.record, document.instrument.title)),
        instrument=document.instrument.id,
        version=document.instrument.version,
        signed_at=document.clock.signed_at,
        officer=black.plain(document.officer.name) if wish.names_officers else BOX,
        role=document.officer.role,
        desk=black.plain(document.desk.name),
        in_force=document.record not in superseded,
        corrects=document.corrects,
        answers=[
            _answer(black, answer, whole.get((document.record, answer.reference)))
            for answer in document.answers
        ],
    )


def _concluded_first(
    record: parts.CopiedRecord,
    document: "RecordDocument",
    first: Mapping[str, Sequence["Concluding"]],
    black: Blackening,
) -> parts.CopiedRecord:
    """Return a record with what was concluded before everything else, said to whom it is about.

    A form asks whoever judges (*Your judgement*); here it is told to somebody else.
    """
    from vetting_desk.reports import load_labels

    labels = load_labels(language_code(document.language))
    said = {
        "judgement": labels.judgement,
        "reasons": labels.reasons,
        "confidence": labels.confidence,
        "gaps": labels.gaps,
    }
    answers = {
        source.reference: answer
        for source, answer in zip(document.answers, record.answers, strict=True)
    }
    begun = []
    for each in first.get(record.record, ()):
        answer = answers.pop(each.reference, None)
        if answer is None:
            continue
        told: dict[str, str] = {}
        if each.heading and BOX not in answer.label:
            told = {
                "section": black.plain(each.heading),
                "label": said.get(each.role, answer.label),
            }
        begun.append(answer.model_copy(update=told))
    return record.model_copy(
        update={"answers": [*begun, *answers.values()], "conclusions": len(begun)}
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
