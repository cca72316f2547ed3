"""Filling an instrument: start, answer, leave, resume. Every answer is committed before the call returns.

An `Interview` joins the live form session with the draft in the casebook: the session as it began, then one
row for each change. Resuming replays the rows; a snapshot from time to time only makes that faster.
"""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import InputError, PermissionDeniedError, StateError, StoreError
from vetting_desk.model import AnswerKind, Assessment, AssessmentState, Case, Role
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases import cases, kept
from vetting_desk.operations.interview import (
    drafts,
    from_calls,
    item_words,
    kept_evidence,
    live_forms,
    locked_to,
    notice_words,
    offering,
    taken_plan,
)
from vetting_desk.operations.interview.acts import WithActs
from vetting_desk.operations.interview.attaching import WithFiles
from vetting_desk.operations.interview.guarding import Guard, require_start
from vetting_desk.operations.interview.needs import FillingDesk
from vetting_desk.operations.interview.shut import Shut
from vetting_desk.operations.interview.taken_out import TakenOut, put_back, taken_out
from vetting_desk.operations.interview.taken_over import TakenOver
from vetting_desk.operations.interview.time_taken import Timed, time_taken
from vetting_desk.operations.interview.worded import Worded
from vetting_desk.operations.safeguards import gate, stating
from vetting_desk.operations.safeguards.situation import Act

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Form, Session

SNAPSHOT_EVERY: Final = 100


class Interview(WithFiles, WithActs, Worded, Timed):
    """One draft, open for answering.

    Attributes:
        case: Its case.
        assessment: As last stored.
        form: The instrument.
        session: The live session; read it freely, change it only through this class.
        reopened: True when answers were there already.
        guard: The safeguards it is held to.
    """

    def __init__(
        self,
        open_desk: FillingDesk,
        case: Case,
        assessment: Assessment,
        form: "Form",
        session: "Session",
    ) -> None:
        self._desk = open_desk
        self._store = open_desk.casebook.assessments
        self._draft = drafts.draft_of(open_desk, assessment.id)
        self._role: Role | None = open_desk.officer.role
        self._since_snapshot = 0
        self._removed: TakenOut | None = None
        self.case, self.assessment = case, assessment
        self.form, self.session = form, session
        self.reopened = False
        self._taken = TakenOver()
        self._begun: dict[str, int] = {}
        self._approved = notice_words.pack_of(open_desk)
        self._items = item_words.pack_of(open_desk, session)
        clinical = live_forms.instrument(open_desk, assessment.instrument.sha256).clinical
        self.guard = Guard(open_desk, assessment, session, self.is_taken_over, clinical=clinical)

    def kept_for(self, reference: str) -> frozenset[str]:
        """Return the roles that alone may answer a question; empty where the officer at the desk may."""
        return locked_to.kept_for(self.session.node(reference), self._role)

    def require_recordable(self) -> None:
        """Check that sound of the person may be taken now, as an answer too.

        Raises:
            SafeguardError: If what is known of the case forbids it; see `safeguards.table`.
        """
        gate.require(self.guard.situation(self.session), [Act.RECORD], self.case.id)

    def shut(self, references: Iterable[str]) -> dict[str, Shut]:
        """Return which of some questions a safeguard keeps shut now; see `Guard.shut`."""
        return self.guard.shut(self.session, references)

    def answer(self, reference: str, value: str, said: str = "") -> "Changes":
        """Set one answer; it is committed when this returns.

        Args:
            reference: The question, such as ``/data/a/b``.
            value: ODK's lexical form; empty to clear an answer.
            said: The same as the person said it, kept beside the answer; see `judgement.said_dates`.

        Returns:
            What changed in the session.

        Raises:
            InputError: If the text cannot be stored.
            AnswerError: If the question does not accept it.
            SafeguardError: If what is so in the case forbids it; see `safeguards.table`.
            EvidenceKeptError: If it would overwrite a line of evidence.
            PermissionDeniedError: If the form locks the question to other roles.
            StateError: If the assessment is signed.
            StorageFullError: If the disk is full; nothing changed.
        """
        clean = typed_text.answer(value, reference)
        locked_to.require(self.session, reference, self._role)
        if not self._taking_back:
            kept_evidence.require_writable(self.session, reference, clean)
        self.guard.require(self.session, reference, clean)
        at = self._now()
        changes = self.session.set(reference, clean, now=on_the_wall(at))
        if not self.guard.concerns(self.session, changes) and not said:
            self._commit(reference, AnswerKind.SET, clean, at)
            return self._with_words(reference, clean, changes)
        with self._whole(), self._together():
            self._commit(reference, AnswerKind.SET, clean, at)
            if said:
                self.session.say(reference, said)
                self._commit(reference, AnswerKind.SAID, said, at)
            self.guard.note(self.session, at)
        return self._with_words(reference, clean, changes)

    def add_repeat(self, reference: str) -> "Changes":
        """Add an instance at the end of the repeat `reference`; committed when this returns."""
        at = self._now()
        changes = self.session.add_repeat(reference, now=on_the_wall(at))
        self._commit_noted(reference, AnswerKind.REPEAT_ADD, "", at, changes)
        return changes

    def remove_repeat(self, reference: str, index: int) -> "Changes":
        """Remove instance `index` (from 1) of the repeat `reference`; committed when this returns."""
        at = self._now()
        if not self._taking_back:
            kept_evidence.require_removable(self.session, reference, index)
        instance = taken_out(self.session, reference, index)
        changes = self.session.remove_repeat(reference, index, now=on_the_wall(at))
        self._commit_noted(reference, AnswerKind.REPEAT_REMOVE, str(index), at, changes)
        self._removed = instance
        return changes

    def put_back(self) -> "Changes":
        """Put the instance that was removed last back where it was; committed when this returns.

        Raises:
            StateError: If none was removed since this draft was opened, or it is back already.
            AnswerError: If the form allows no further instance.
            StorageFullError: If the disk is full; nothing changed.
        """
        if self._removed is None:
            raise StateError(what="assessment", state="nothing-removed", wanted="removed")
        with self._whole(), self._together():
            changes = put_back(
                self.session,
                self._removed,
                answer=self.answer,
                add=self.add_repeat,
                remove=self.remove_repeat,
            )
        self._removed = None
        return changes

    def answer_all(self, steps: Iterable[tuple[str, Any]]) -> None:
        """Set many answers one after the other, each committed by itself.

        An instance of a repeat that the form was begun with counts as the one a step would add.

        Args:
            steps: Reference and value; also ``{"repeat": "add"}``, ``{"repeat": "remove", "index": n}``.

        Raises:
            InputError: If a step is none of these, or its text cannot be stored.
            AnswerError: If a question does not accept its answer.
        """
        for reference, value in steps:
            if isinstance(value, str):
                self.answer(reference, value)
            elif value == {"repeat": "add"}:
                if not self._take_begun(reference):
                    self.add_repeat(reference)
            elif isinstance(value, dict) and value.get("repeat") == "remove":
                self.remove_repeat(reference, int(value["index"]))
            else:
                raise InputError(field=reference, detail="not a step")

    def set_language(self, language: str) -> None:
        """Show the form in `language`, one of `form.languages`, and remember it for this draft.

        Raises:
            InputError: If the form does not have that language.
        """
        if language not in self.form.languages:
            raise InputError(field="language", detail="not in this form")
        self.session.language = language
        self._store.set_language(self.assessment.id, language)
        self.assessment = replace(self.assessment, language=language)

    def set_position(self, reference: str) -> None:
        """Store the question shown now, where resuming begins."""
        self._draft.set_position(reference)
        self.assessment = replace(self.assessment, position=reference)

    def discard(self) -> None:
        """Discard the draft. Its rows stay in the casebook; it is no longer offered."""
        self._store.set_state(self.assessment.id, AssessmentState.DISCARDED)
        self.assessment = replace(self.assessment, state=AssessmentState.DISCARDED)

    def mark_ready(self) -> None:
        """Mark the assessment as complete and checked.

        Raises:
            StateError: If questions are missing or answers do not pass their checks.
            SafeguardError: If what is so in the case forbids signing it.
        """
        self.guard.require_signing(self.session)
        if self.session.violations:
            raise StateError(what="assessment", state="incomplete", wanted="complete")
        self._store.set_state(self.assessment.id, AssessmentState.READY)
        self.assessment = replace(self.assessment, state=AssessmentState.READY)

    def offer(self) -> None:
        """Offer to the case what this form gives that the case does not say; a clinical form offers nothing."""
        if not live_forms.instrument(self._desk, self.assessment.instrument.sha256).clinical:
            offering.note(self._desk, self.case.id, self.assessment.id, self.session)

    def close(self) -> None:
        """Store a snapshot, so that the next opening is fast; offer to the case what the form gives.

        What it said of the person's safety is signed by who leaves it, so that it travels.
        """
        if self.saved_at is not None and self.assessment.state is not AssessmentState.DISCARDED:
            self.offer()
            stating.state(self._desk, self.case.id)
        if self._since_snapshot:
            self._snapshot()

    def _together(self) -> AbstractContextManager[object]:
        return self._desk.casebook.transaction()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        try:
            yield
        except Exception:
            self._rebuild()
            raise

    def _now(self) -> datetime:
        return self._desk.clock.now()

    def _commit(self, reference: str, kind: AnswerKind, value: str, at: datetime) -> None:
        try:
            row = self._draft.append(reference, kind, value, at, self._desk.officer.id)
        except Exception:  # a bug of ours as well: what is shown is what is stored
            self._rebuild()
            raise
        self.saved_at = row.at
        self._taken.note(kind, reference, value)
        self._since_snapshot += 1
        if self._since_snapshot >= SNAPSHOT_EVERY:
            with suppress(StoreError):  # the answer is committed
                self._snapshot()

    def _commit_noted(
        self, reference: str, kind: AnswerKind, value: str, at: datetime, changes: "Changes"
    ) -> None:
        if not self.guard.concerns(self.session, changes):
            self._commit(reference, kind, value, at)
            return
        with self._whole(), self._together():
            self._commit(reference, kind, value, at)
            self.guard.note(self.session, at)

    def _rebuild(self) -> None:
        """Rebuild from the casebook after something could not be stored."""
        self._draft = drafts.draft_of(self._desk, self.assessment.id)
        self.session = live_forms.restore_session(self._desk, self.assessment, self.form)
        self.remember_taken_over()
        self.guard.remember(self.session)

    def remember_taken_over(self) -> None:
        """Read again which answers were taken over, and how long they took."""
        self._taken = live_forms.taken_over(self._desk, self.assessment)
        answers = self._store.answers(self.assessment.id, 0)
        self.time_taken = time_taken(answer.at for answer in answers)

    def _snapshot(self) -> None:
        self._draft.put_snapshot(self.session.to_draft_xml())
        self._since_snapshot = 0


@door(Action.INTERVIEW)
def start(
    open_desk: FillingDesk, case_id: str, instrument_sha256: str, language: str = ""
) -> Interview:
    """Begin a new assessment of a case.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        instrument_sha256: Which instrument, by the digest of its XForm.
        language: Of the form, or the code of one; anything else means its default.

    Raises:
        NotFoundError: If the case or the instrument is not here.
        StateError: If the case was erased.
        CaseClosedError: If it is closed: it is opened again first.
        RestrictedCaseError: If it is restricted, and the role does not open it.
        ConfirmationNeededError: If it is restricted, and no reason was given yet.
        SafeguardError: If what is so in the case forbids it.
        PermissionDeniedError: If the role does not allow it.
        ItemTextsMissingError: If it is a screener whose items have no words here.
    """
    case = open_desk.casebook.cases.get(case_id)
    cases.require_kept(case)
    kept.require_worked_on(case)
    open_desk.confirmations.require_open(case_id)
    summary = live_forms.instrument(open_desk, instrument_sha256)
    drafts.require_signer(open_desk, summary)
    form = live_forms.load_instrument(open_desk, instrument_sha256)
    require_start(open_desk, case_id, form)
    now = open_desk.clock.now()
    chosen = live_forms.language_of(form, language)
    session = form.new_session(now=on_the_wall(now), language=chosen)
    item_words.require(open_desk, session)
    assessment = drafts.begin(open_desk, case, summary, session, now)
    interview = Interview(open_desk, case, assessment, form, session)
    from_calls.begin(interview, case, open_desk.casebook.call_acts.standing(case_id))
    taken_plan.begin(interview, case, open_desk.casebook)
    interview.guard.catch_up(interview.session)
    return interview


@door(Action.INTERVIEW)
def resume(open_desk: FillingDesk, assessment_id: str) -> Interview:
    """Open a draft exactly as it was left. Counts as opening its case, and its clinical content.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded.
        PermissionDeniedError: If it is another officer's, or clinical.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    interview = reopen(open_desk, assessment_id)
    wanted = [(Purpose.OPEN_CASE, interview.case.id)]
    if live_forms.instrument(open_desk, interview.assessment.instrument.sha256).clinical:
        wanted.append((Purpose.READ_CLINICAL, assessment_id))
    open_desk.confirmations.enter_all(*wanted)
    return interview


@door(Action.INTERVIEW)
def reopen(open_desk: FillingDesk, assessment_id: str) -> Interview:
    """Open a draft as `resume` does, for operations that asked for confirmation already.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded.
        PermissionDeniedError: If it is another officer's, or clinical.
    """
    assessment = open_desk.casebook.assessments.get(assessment_id)
    if assessment.state not in {AssessmentState.DRAFT, AssessmentState.READY}:
        raise StateError(what="assessment", state=assessment.state.value, wanted="draft")
    if assessment.officer_id != open_desk.officer.id:
        raise PermissionDeniedError(
            role=open_desk.officer.role.value, action="continue another officer's draft"
        )
    drafts.require_signer(open_desk, live_forms.instrument(open_desk, assessment.instrument.sha256))
    form = live_forms.load_instrument(open_desk, assessment.instrument.sha256)
    assessment = drafts.where_left(open_desk, assessment)
    session = live_forms.restore_session(open_desk, assessment, form)
    case = open_desk.casebook.cases.get(assessment.case_id)
    interview = Interview(open_desk, case, assessment, form, session)
    interview.remember_taken_over()
    interview.guard.catch_up(session)
    interview.reopened = True
    interview.saved_at = assessment.changed_at
    return interview
