"""Assessments: who fills which instrument for whom, how far they are, and where they were left.

Answers are in `answers`, who had a draft before in `handovers`; a signed assessment becomes a record in
`records`.
"""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import CasebookDamagedError, NotFoundError, StateError
from vetting_desk.model import (
    AnswerKind,
    AnswerRow,
    Assessment,
    AssessmentState,
    Handover,
    TimelineEntry,
)
from vetting_desk.store import assessment_rows, handovers, rating_keys, timeline
from vetting_desk.store.answers import OPEN, AnswerLog
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Row

_INSERT_DRAFT: Final = (
    "INSERT INTO drafts (assessment_number, sequence, xml, sha256) VALUES (?, ?, ?, ?)"
)
_DRAFT: Final = (
    "SELECT sequence, xml, sha256 FROM drafts JOIN assessments ON number = assessment_number"
)
Assessments = list[Assessment]
AnswerRows = list[AnswerRow]
Handovers = list[Handover]


class AssessmentStore:
    """The assessments of a casebook, with their answers."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._answers = AnswerLog(core)

    def start(self, assessment: Assessment, base_xml: bytes) -> None:
        """Begin an assessment.

        Args:
            assessment: In state draft.
            base_xml: The engine's draft before the first answer; answers are replayed upon it.

        Raises:
            NotFoundError: If the case or the instrument is not here.
            StateError: If the id is taken.
        """
        database = self._core.database
        with self._core.transaction():
            case_number = database.value(
                "SELECT number FROM cases WHERE id = ?", (assessment.case_id,)
            )
            if case_number is None:
                raise NotFoundError(what="case", id=assessment.case_id)
            key = assessment.instrument
            if not database.row("SELECT 1 FROM instruments WHERE sha256 = ?", (key.sha256,)):
                raise NotFoundError(what="instrument", id=key.sha256)
            number = database.execute(
                assessment_rows.INSERT, assessment_rows.values(assessment, case_number)
            ).lastrowid
            base = sha256(base_xml).hexdigest()
            database.execute(_INSERT_DRAFT, (number, 0, base_xml, base))
            event = self._note(case_number, assessment, "assessment-started")
            self._core.bind(
                "assessment-started", "assessment", assessment.id, assessment_rows.state(assessment, base),
                assessment.officer_id, event=event, case=assessment.case_id, instrument=key.sha256,
            )  # fmt: skip

    def get(self, assessment_id: str) -> Assessment:
        """Return an assessment.

        Raises:
            NotFoundError: If there is none with this id.
        """
        row = self._core.database.row(f"{assessment_rows.SELECT} WHERE a.id = ?", (assessment_id,))
        if row is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        return assessment_rows.assessment_of(row)

    def list(self, case_id: str) -> Assessments:
        """Return the assessments of a case, newest first; discarded ones too."""
        rows = self._core.database.rows(
            f"{assessment_rows.SELECT} WHERE c.id = ? ORDER BY a.number DESC", (case_id,)
        )
        return [assessment_rows.assessment_of(row) for row in rows]

    def open_drafts(self, officer_id: str = "") -> Assessments:
        """Return all drafts and ready ones, the last answered first; of one officer if named."""
        condition = " AND a.officer_id = ?" if officer_id else ""
        rows = self._core.database.rows(
            f"{assessment_rows.SELECT} WHERE a.state IN ('draft', 'ready'){condition}"
            " ORDER BY changed_last DESC",
            (officer_id,) if officer_id else (),
        )
        return [assessment_rows.assessment_of(row) for row in rows]

    def append(
        self,
        assessment_id: str,
        reference: str,
        kind: AnswerKind,
        value: str,
        at: datetime,
        officer_id: str,
    ) -> AnswerRow:
        """Store one answer with its audit entry; both are committed when this returns.

        An answer to an assessment that was ready makes it a draft again.

        Args:
            assessment_id: Whose answer.
            reference: The node.
            kind: What the answer changes.
            value: ODK's lexical form; text that UTF-8 can hold.
            at: Device time.
            officer_id: Who gave it.

        Raises:
            NotFoundError: If there is no such assessment.
            StateError: If it is signed or discarded.
            StorageFullError: If the disk is full; nothing was stored then.
        """
        place = self._answers.place(assessment_id)
        if place.state is not AssessmentState.READY:
            return self._answers.append(place, reference, kind, value, at, officer_id)
        with self._core.transaction():
            self._set_state(assessment_id, AssessmentState.DRAFT, officer_id)
            place = self._answers.place(assessment_id)
            return self._answers.append(place, reference, kind, value, at, officer_id)

    def answers(self, assessment_id: str, after: int = 0) -> AnswerRows:
        """Return the answers after number `after`, in order.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        return self._answers.list(assessment_id, after)

    def has_kind(self, assessment_id: str, kind: AnswerKind) -> bool:
        """Return whether any answer row of an assessment is of a kind."""
        sql = "SELECT 1 FROM answers WHERE assessment_number = ? AND kind = ? LIMIT 1"
        number = self._number_of(assessment_id)
        return self._core.database.row(sql, (number, kind.value)) is not None

    def base_xml(self, assessment_id: str) -> bytes:
        """Return the engine's draft before the first answer.

        Raises:
            NotFoundError: If there is no such assessment.
            CasebookDamagedError: If it is not what was stored.
        """
        found = self._draft(assessment_id, "= 0")
        if found is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        xml = bytes(found["xml"])
        if sha256(xml).hexdigest() != found["sha256"]:
            raise CasebookDamagedError(
                path=str(self._core.database.path),
                detail=f"the beginning of assessment {assessment_id}",
            )
        return xml

    def put_snapshot(self, assessment_id: str, xml: bytes) -> int:
        """Keep the engine's draft as it is after the last answer, and drop the snapshot before.

        Only to reopen quickly: it may be missing, and the answers say the same.

        Returns:
            The number of the last answer it holds.
        """
        database, place = self._core.database, self._answers.place(assessment_id)
        number, sequence = place.number, place.sequence
        with self._core.transaction():
            database.execute(
                "DELETE FROM drafts WHERE assessment_number = ? AND sequence > 0", (number,)
            )
            if sequence:
                database.execute(_INSERT_DRAFT, (number, sequence, xml, sha256(xml).hexdigest()))
        return sequence

    def latest_snapshot(self, assessment_id: str) -> tuple[int, bytes] | None:
        """Return the snapshot and the number of the last answer it holds; None if there is no sound one."""
        found = self._draft(assessment_id, "> 0")
        if found is None or sha256(found["xml"]).hexdigest() != found["sha256"]:
            return None
        return found["sequence"], found["xml"]

    def set_state(self, assessment_id: str, wanted: AssessmentState) -> None:
        """Set the state of an assessment.

        Raises:
            NotFoundError: If there is no such assessment.
            StateError: If it is signed or discarded: both are final.
        """
        with self._core.transaction():
            self._set_state(assessment_id, wanted, None)

    def lock_ratings(self, assessment_id: str, *, locked: bool) -> None:
        """Have a draft that rates take no answer, or take answers again.

        Raises:
            NotFoundError: If there is no such assessment.
            StateError: If it is signed or discarded, or not sealed as one that rates.
        """
        with self._core.transaction():
            self._open(assessment_id)
            changed = self._core.database.execute(
                "UPDATE rating_keys SET locked = ? WHERE assessment_number = ?",
                (int(locked), self._number_of(assessment_id)),
            ).rowcount
            if not changed:
                raise StateError(what="assessment", state="not-sealed", wanted="sealed")
            self._answers.forget()
            action = "ratings-locked" if locked else "ratings-unlocked"
            rating_keys.bind(self._core, action, assessment_id)

    def hand_over(self, assessment_id: str, handover: Handover) -> None:
        """Give a draft to another officer, who is from then on the only one to write to it.

        Raises:
            NotFoundError: If there is no such assessment.
            StateError: If it is signed or discarded, or not the officer's whom the handover names.
        """
        database = self._core.database
        with self._core.transaction():
            before = self._open(assessment_id)
            if before.officer_id != handover.from_id:
                raise StateError(what="assessment", state="another-officer", wanted="the-officer")
            number = self._number_of(assessment_id)
            handovers.add(database, number, handover)
            database.execute(
                "UPDATE assessments SET officer_id = ?, officer_name = ? WHERE number = ?",
                (handover.to_id, handover.to_name, number),
            )
            after = replace(before, officer_id=handover.to_id, officer_name=handover.to_name)
            event = self._note_of(after, "assessment-handed-over", handover.at, handover.to_name)
            self._bind_open(
                "assessment-handed-over", after, event=event, reason=handover.reason,
                **{"from": handover.from_id, "to": handover.to_id},
            )  # fmt: skip

    def take_away(self, assessment_id: str, reason: str, at: datetime) -> None:
        """Discard a draft of an officer who cannot; the officer at the desk answers for it.

        Args:
            assessment_id: Which.
            reason: Why; stands in the audit log.
            at: Device time.

        Raises:
            NotFoundError: If there is no such assessment.
            StateError: If it is signed or discarded.
        """
        with self._core.transaction():
            before = self._open(assessment_id)
            event = self._note_of(before, "assessment-taken-away", at, before.officer_name)
            self._set_state(assessment_id, AssessmentState.DISCARDED, None, event, reason=reason)

    def handovers(self, assessment_id: str) -> Handovers:
        """Return how a draft went from officer to officer, in order."""
        return handovers.of(self._core.database, assessment_id)

    def set_position(self, assessment_id: str, reference: str) -> None:
        """Remember the question shown last."""
        self._set_place(assessment_id, "position", reference)

    def set_language(self, assessment_id: str, language: str) -> None:
        """Remember the form language chosen last."""
        self._set_place(assessment_id, "language", language)

    def _open(self, assessment_id: str) -> Assessment:
        """Return an assessment that is neither signed nor discarded."""
        found = self.get(assessment_id)
        if found.state not in OPEN:
            raise StateError(
                what="assessment", state=found.state.value, wanted=AssessmentState.DRAFT.value
            )
        return found

    def _set_state(
        self,
        assessment_id: str,
        wanted: AssessmentState,
        officer_id: str | None,
        event: str = "",
        **more: str,
    ) -> None:
        if self.get(assessment_id).state is wanted:
            return
        before = self._open(assessment_id)
        self._core.database.execute(
            "UPDATE assessments SET state = ?, changed_at = ? WHERE id = ?",
            (wanted.value, to_text(self._core.time.reading().at), assessment_id),
        )
        self._answers.forget()
        self._bind_open(
            f"assessment-{wanted.value}",
            replace(before, state=wanted),
            officer_id,
            event=event,
            **more,
        )

    def _bind_open(
        self,
        action: str,
        after: Assessment,
        officer_id: str | None = None,
        *,
        event: str = "",
        **more: str,
    ) -> None:
        """Log a change of an assessment, with its state from now on."""
        base = str(self._core.database.value(f"SELECT sha256 {assessment_rows.BASE}", (after.id,)))
        bound = assessment_rows.state(after, base, self.handovers(after.id))
        self._core.bind(
            action,
            "assessment",
            after.id,
            bound,
            officer_id,
            event=event,
            case=after.case_id,
            **more,
        )

    def _set_place(self, assessment_id: str, column: str, value: str) -> None:
        sql = f"UPDATE assessments SET {column} = ? WHERE id = ? AND state IN ('draft', 'ready')"  # noqa: S608 (our column names)
        changed = self._core.database.execute(sql, (value, assessment_id)).rowcount
        if not changed:
            found = self.get(assessment_id)
            raise StateError(
                what="assessment", state=found.state.value, wanted=AssessmentState.DRAFT.value
            )

    def _draft(self, assessment_id: str, which: str) -> Row | None:
        sql = f"{_DRAFT} WHERE id = ? AND sequence {which}"
        return self._core.database.row(sql, (assessment_id,))

    def _number_of(self, assessment_id: str) -> int:
        return int(
            self._core.database.value(
                "SELECT number FROM assessments WHERE id = ?", (assessment_id,)
            )
        )

    def _note_of(self, assessment: Assessment, kind: str, at: datetime, detail: str) -> str:
        """Add an event to the timeline: the officer at the desk did something with a draft."""
        case_number = self._core.database.value(
            "SELECT case_number FROM assessments WHERE id = ?", (assessment.id,)
        )
        who = self._core.officer_name
        entry = TimelineEntry(at, kind, who, assessment.title, assessment.id, detail)
        return timeline.note(self._core.database, case_number, entry)

    def _note(self, case_number: int, assessment: Assessment, kind: str) -> str:
        return timeline.note(
            self._core.database,
            case_number,
            TimelineEntry(
                assessment.created_at,
                kind,
                assessment.officer_name,
                assessment.title,
                assessment.id,
            ),
        )
