"""What a case file holds besides the records: decisions, what was replaced, the course of the case, exhibits.

Gathered for `making`, which has the doors. What a referral to a prosecutor excludes stands in no case file:
clinical records, screeners among them, what was said before the notice or without it, and what is kept apart.
They are counted, and not named.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.clock import to_text
from vetting_desk.errors import CopyRefusedError
from vetting_desk.model import DeskKind, Record, TimelineEntry
from vetting_desk.model import case_file_parts as parts
from vetting_desk.model.copies import CopyKind, CopyWish, LeftOut
from vetting_desk.model.copy_document import BOX
from vetting_desk.model.standing import standings
from vetting_desk.operations.copies.exhibits import files_of, numbered
from vetting_desk.operations.copies.marked import called
from vetting_desk.operations.copies.needs import CopyingDesk
from vetting_desk.operations.decisions import material, safeguards, said
from vetting_desk.operations.records.signing import JSON

if TYPE_CHECKING:
    from vetting_desk.model.decision_standing import Standing, Voice
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.operations.copies.blacking import Blackening


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of a case a case file is made of.

    Attributes:
        records: Ids of the records in it, oldest first: all that are in force, but those excluded.
        excluded: Ids of those that no referral may hold, with why.
    """

    records: tuple[str, ...]
    excluded: Mapping[str, LeftOut]


def choose(open_desk: CopyingDesk, case_id: str) -> Chosen:
    """Return which records a case file holds, and which are excluded from it.

    Raises:
        NotFoundError: If there is no such case.
    """
    known = material.of_case(open_desk, case_id)
    guards = safeguards.of_case(open_desk, known, open_desk.casebook.clock_reading().at.date())
    books = open_desk.casebook
    excluded = {each.id: LeftOut.CLINICAL for each in known.sealed}
    held = {each.assessment_id for each in books.apart.of_case(case_id) if each.holds}
    for source in (*known.sources, *known.earlier):
        line = set(books.apart.with_origins([source.record.assessment_id]))
        before = source in known.sources and guards.before_notice(source.record.id)
        if before or line & held:
            excluded[source.record.id] = LeftOut.APART
    records = tuple(each.record.id for each in known.sources if each.record.id not in excluded)
    return Chosen(records, excluded)


def require_whole(wish: CopyWish, chosen: Chosen) -> None:
    """Check that a case file holds every record it has to hold, and none that it must not.

    Raises:
        CopyRefusedError: With detail ``not-whole``, or ``no-record`` where none may be in it.
    """
    if not chosen.records:
        raise CopyRefusedError(detail="no-record", label="")
    if wish.kind is CopyKind.CASE_FILE and set(wish.records) != set(chosen.records):
        raise CopyRefusedError(detail="not-whole", label="")


def part_of(
    open_desk: CopyingDesk,
    wish: CopyWish,
    chosen: Chosen,
    documents: Sequence["RecordDocument"],
    black: "Blackening",
) -> parts.CaseFilePart:
    """Return what a case file holds besides the records.

    Args:
        open_desk: The unlocked desk.
        wish: What it is to be.
        chosen: Which records it is made of.
        documents: Their documents.
        black: Blacks out what is not to be in it.
    """
    gathering = _Gathering(open_desk, wish, chosen, black)
    return parts.CaseFilePart(
        decisions=list(gathering.decisions()),
        replaced=list(gathering.replaced()),
        events=list(gathering.events()),
        exhibits=list(gathering.exhibits(documents)),
    )


class _Gathering:
    """Reads the parts of one case file."""

    def __init__(
        self, open_desk: CopyingDesk, wish: CopyWish, chosen: Chosen, black: "Blackening"
    ) -> None:
        self._desk = open_desk
        self._wish = wish
        self._black = black
        self._excluded = chosen.excluded
        books = open_desk.casebook
        self._records = {each.id: each for each in books.records.list(wish.case_id)}
        self._standings = standings(self._records.values())
        self._stood = [each for each in said.decisions(open_desk, wish.case_id) if each.decided]
        self._timeline = books.cases.timeline(wish.case_id)
        open_to_all = [each for key, each in self._records.items() if key not in self._excluded]
        self._told_of = {
            wish.case_id,
            *(each.id for each in open_to_all),
            *(each.assessment_id for each in open_to_all),
        }
        """Whose events are told: those of the case itself and of what may be in it. A draft is of neither."""

    def decisions(self) -> Iterator[parts.FileDecision]:
        """Yield the decisions that were in force once, oldest first."""
        plain = self._black.plain
        for each in self._stood:
            payload = each.payload
            assert each.decided_at is not None  # noqa: S101 (`decided` says so)
            yield parts.FileDecision(
                decision=each.entry.id,
                decided_at=to_text(each.decided_at),
                in_force=not each.superseded_by,
                outcome=plain(payload.outcome.text),
                grounds=plain("; ".join(ground.text for ground in payload.grounds)),
                reasons=plain(payload.reasons),
                criteria=[
                    parts.FileCriterion(
                        title=plain(f"{one.criterion.key.upper()} · {one.criterion.text}"),
                        result=one.result,
                        reasons=plain(one.reasons),
                        reply=plain(one.reply),
                    )
                    for one in payload.criteria
                ],
                voices=list(self._voices(each.voices)),
                refused_before=list(self._voices(each.refused_before)),
                appeal=plain(payload.appeal.how),
                appeal_until=payload.appeal.until,
            )

    def _voices(self, voices: "Sequence[Voice]") -> Iterator[parts.FileVoice]:
        for voice in voices:
            if voice.stance != "withdraws":
                yield parts.FileVoice(
                    officer=self._name(voice.officer.name),
                    stance=voice.stance,
                    words=self._black.plain(voice.words),
                )

    def replaced(self) -> Iterator[parts.FileReplaced]:
        """Yield the records that others correct, oldest first."""
        from vetting_desk.model.record_document import parse_document

        by = {each.corrects: each for each in self._records.values() if each.corrects}
        for record in sorted(self._records.values(), key=lambda each: each.signed_at):
            if self._standings[record.id].counts or record.id in self._excluded:
                continue
            newer = by.get(record.id)
            said_in = parse_document(self._desk.casebook.blobs.get(record.file(JSON).sha256))
            reason = ""
            if newer is not None and newer.id not in self._excluded:
                document = parse_document(self._desk.casebook.blobs.get(newer.file(JSON).sha256))
                reason = document.correction.reason if document.correction is not None else ""
            yield parts.FileReplaced(
                record=record.id,
                title=self._black.plain(called(self._desk, said_in)),
                signed_at=to_text(record.signed_at),
                officer=self._name(record.officer_name),
                desk=self._black.plain(record.desk_name),
                by=newer.id if newer is not None and newer.id not in self._excluded else "",
                reason=self._black.plain(reason),
            )

    def events(self) -> Iterator[parts.FileEvent]:
        """Yield the course of the case, oldest first; nothing of what is excluded, and of no other case."""
        told = [self._event(each) for each in self._timeline if self._is_told(each)]
        told += [self._decided(each) for each in self._stood]
        told += [
            parts.FileEvent(
                at=to_text(one.entry.written_at),
                kind="decision-reopened",
                officer=self._name(one.author.name),
                subject="",
            )
            for each in self._stood
            for one in each.reopened
        ]
        yield from sorted(told, key=lambda event: event.at)

    def _is_told(self, entry: TimelineEntry) -> bool:
        return entry.kind in parts.EVENTS and entry.subject_id in self._told_of

    def _event(self, entry: TimelineEntry) -> parts.FileEvent:
        return parts.FileEvent(
            at=to_text(entry.at),
            kind=entry.kind,  # type: ignore[arg-type]  # `_is_told`
            officer=self._name(entry.officer_name),
            subject=self._black.plain(entry.subject),
        )

    def _decided(self, each: "Standing") -> parts.FileEvent:
        assert each.decided_at is not None  # noqa: S101 (only those decided)
        return parts.FileEvent(
            at=to_text(each.decided_at),
            kind="decision-made",
            officer="",
            subject=self._black.plain(each.payload.outcome.text),
        )

    def exhibits(self, documents: Sequence["RecordDocument"]) -> Iterator[parts.FileExhibit]:
        """Yield the records in the case file and their files, with who held each since when."""
        numbers = numbered(documents)
        for document in documents:
            record = self._records[document.record]
            title = self._black.plain(called(self._desk, document))
            yield parts.FileExhibit(
                number=numbers[record.id, ""],
                record=record.id,
                title=title,
                name="",
                media_type="",
                length=0,
                sha256="",
                given=True,
                holders=list(self._holders(record, document)),
            )
            for file in files_of(document):
                given = (record.id, file.name) in self._wish.files
                yield parts.FileExhibit(
                    number=numbers[record.id, file.name],
                    record=record.id,
                    title=title,
                    name=self._black.plain(file.name),
                    media_type=file.media_type,
                    length=file.length,
                    sha256=file.sha256 if given else "",
                    given=given,
                    holders=[],
                )

    def _holders(self, record: Record, document: "RecordDocument") -> Iterator[parts.FileHolder]:
        plain = self._black.plain
        signer = self._name(document.officer.name)
        where = plain(f"{document.desk.organisation}, {document.desk.name}")
        yield parts.FileHolder(since=document.clock.signed_at, holder=f"{where} ({signer})")
        here = plain(f"{self._desk.desk.organisation}, {self._desk.desk.name}")
        for entry in self._timeline:
            if entry.subject_id != record.id:
                continue
            if entry.kind == "record-taken-in":
                yield parts.FileHolder(since=to_text(entry.at), holder=here)
            elif entry.kind == "record-received":
                peers = self._desk.casebook.peers.list()
                hq = next((each.name for each in peers if each.kind is DeskKind.HQ), "")
                where = f"{self._desk.desk.organisation}, {hq}"
                yield parts.FileHolder(since=to_text(entry.at), holder=plain(where))

    def _name(self, name: str) -> str:
        if not name:
            return ""
        return self._black.plain(name) if self._wish.names_officers else BOX
