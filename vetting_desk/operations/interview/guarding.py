"""Holds a draft to the safeguards of its case: what is begun, answered and signed; what it says of the case.

The rules stand in `operations.safeguards.table`. No form, no reason and no sign of incompleteness passes them.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import SafeguardError
from vetting_desk.judgement import said_alarms, said_facts
from vetting_desk.judgement.touches import GUARDED, Touch, left_out, touches
from vetting_desk.model import AnswerKind, Assessment, Role
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.fact import ADULT, AGE, FactSource, Said
from vetting_desk.model.fact_standing import settles_age
from vetting_desk.operations.interview import drafts
from vetting_desk.operations.interview.needs import GuardedDesk
from vetting_desk.operations.interview.shut import Shut, place_of
from vetting_desk.operations.safeguards import asked_time, declining, feeding, gate
from vetting_desk.operations.safeguards.gate import FormSays
from vetting_desk.operations.safeguards.needs import StandingDesk
from vetting_desk.operations.safeguards.situation import Act, Situation

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, FormDefinition, Session

ACT_OF: Final = {
    Touch.ACTS: Act.ACTS,
    Touch.VIOLENCE: Act.VIOLENCE,
    Touch.IDENTITY: Act.IDENTITY,
    Touch.RATING: Act.RATE,
    Touch.ELIGIBILITY: Act.ELIGIBILITY,
    Touch.CLINICAL: Act.CLINICAL,
}
"""What answering a question is, by what it touches; whatever is not here is never shut."""
_ENDED: Final = frozenset({"ended", "not_held"})
_SHUT_BY: Final = ("conversation-state", "rating-open", "talk-open")
_INCRIMINATING: Final = frozenset({Touch.ACTS, Touch.VIOLENCE, Touch.RATING, Touch.ELIGIBILITY})


class Guard:
    """The safeguards of one draft.

    Attributes:
        causes: For what the form as it stands calls for a human.

    Args:
        open_desk: The unlocked desk.
        assessment: The draft.
        session: Its session.
        taken: Tells of a question whether its answer was taken over from the case.
        clinical: Whether the instrument is clinical: it gives the case no facts.
    """

    def __init__(
        self,
        open_desk: GuardedDesk,
        assessment: Assessment,
        session: "Session",
        taken: Callable[[str], bool],
        *,
        clinical: bool,
    ) -> None:
        self._desk = open_desk
        self._assessment = assessment
        self._taken = taken
        self._clinical = clinical
        self._touches = touches(session.form)
        self._told: set[tuple[str, str]] = set()
        self._times: list[datetime] = []
        self.remember(session)

    def remember(self, session: "Session") -> None:
        """Remember what the form says now: what it says from now on is new beside it."""
        self._said = frozenset(self._saying(session))
        self.causes = said_alarms.causes(session)
        self._critical = said_alarms.critical(session)

    def catch_up(self, session: "Session", called: "Guard | None" = None) -> None:
        """Give the case what a draft says from its beginning, or said before, that the case has never heard.

        Args:
            session: Its session.
            called: The guard of what it begins with: it called for a human already.
        """
        case_id, at = self._assessment.case_id, self._assessment.changed_at
        known = self._desk.casebook.facts.of_case(case_id)
        heard = {each.name for each in known}
        settled = any(settles_age(each, known) and each.at >= at for each in known)
        line = self._desk.casebook.apart.with_origins([self._assessment.id])
        alarms = self._desk.casebook.alarms.of_case(case_id)
        unheard = [
            each
            for each in self._saying(session)
            if each.name not in heard or (_may_be_child(each) and not settled)
        ]
        calling = self.causes - (called.causes if called is not None else frozenset())
        if called is None and any(each.assessment_id in line for each in alarms):
            calling = frozenset()
        if unheard or calling:
            with self._desk.casebook.transaction():
                feeding.feed(self._desk, self._assessment, unheard, at)
                self._call(session, calling, at)

    def require(self, session: "Session", reference: str, value: str) -> None:
        """Check that a question may be answered; clearing an answer always may.

        Raises:
            SafeguardError: Naming the row that refuses it.
        """
        node = session.node(reference)
        touched = self._touches.get(node.path, frozenset()) & GUARDED
        if not touched or not value or value == node.value:
            return
        if left_out(session.form, node.path, value):
            touched -= {Touch.CLINICAL}
        now = self.situation(session)
        try:
            gate.require(now, _acts(touched), self._assessment.case_id, reference)
        except SafeguardError as refused:
            self._log(refused)
            raise

    def shut(self, session: "Session", references: Iterable[str]) -> dict[str, Shut]:
        """Return which of some questions without an answer may not be answered now, and why.

        One that is answered may be cleared; a clinician's may be left out by anybody. That somebody was told
        stands in the log as a refusal does.
        """
        touched = {}
        for reference in references:
            node = session.node(reference)
            its = self._touches.get(node.path, frozenset()) & GUARDED - {Touch.CLINICAL}
            if its and not node.value:
                touched[reference] = its
        found: dict[str, Shut] = {}
        if not touched:
            return found
        now = self.situation(session)
        for reference, its in touched.items():
            try:
                gate.require(now, _acts(its), self._assessment.case_id, reference)
            except SafeguardError as refused:
                row = str(refused.fields["row"])
                found[reference] = Shut(row, place_of(session, row))
                self._log(refused)
        return found

    def situation(self, session: "Session") -> Situation:
        """Return how things stand for this draft."""
        now = gate.situation(
            self._desk,
            self._assessment.case_id,
            assessments=[self._assessment.id],
            form=form_says(
                session, break_due=asked_time.break_due(self._times, self._desk.clock.now())
            ),
        )
        return replace(now, alarm=True, alarm_here=True) if self._threatens(session) else now

    def _threatens(self, session: "Session") -> bool:
        """Return whether a sealed rating says that somebody may be harmed, and nobody has come or was told.

        Others see a call for a supervisor, which shuts no question: here who rates is stopped as by any danger.
        """
        return (
            AlarmCause.ATTACK in said_alarms.causes(session)
            and AlarmCause.ATTACK not in said_alarms.answered(session)
            and any(
                each.open
                and each.assessment_id == self._assessment.id
                and each.cause == AlarmCause.REVIEW
                for each in self._desk.casebook.alarms.of_case(self._assessment.case_id)
            )
        )

    def concerns(self, session: "Session", changes: "Changes") -> bool:
        """Return whether what changed may say something of the case."""
        self._times.append(self._desk.clock.now())
        watched = said_facts.paths(session.form) | said_alarms.paths(session.form)
        return any(_path(reference) in watched for reference in changes.references)

    def note(self, session: "Session", at: datetime) -> None:
        """Give the case what the form says now and did not say before, inside the answer's transaction."""
        saying = self._saying(session)
        new = [each for each in saying if each not in self._said]
        added = feeding.feed(self._desk, self._assessment, new, at)
        if any(each.name == "notice" and each.value == "declined" for each in added):
            own = "" if self._incriminating(session) else self._assessment.id
            declining.keep_said(self._desk, self._assessment.case_id, at, but=own)
        causes, critical = said_alarms.causes(session), said_alarms.critical(session)
        again = {AlarmCause.REVIEW} if critical - self._critical else set()
        self._call(session, (causes - self.causes) | again, at)
        self._said, self.causes, self._critical = frozenset(saying), causes, critical

    def require_signing(self, session: "Session") -> None:
        """Check that a draft may be signed with what is answered in it, whole or not.

        Raises:
            SafeguardError: Naming the row that refuses it, and the first question it is about.
        """
        case_id, now = self._assessment.case_id, self.situation(session)
        gate.require(now, [Act.SIGN], case_id)
        first: dict[Touch, str] = {}
        for node in session.walk():
            touched = self._touches.get(node.path, frozenset()) & GUARDED
            if not touched or not node.relevant or not node.value:
                continue
            if left_out(session.form, node.path, node.value):
                touched -= {Touch.CLINICAL}
            for touch in touched:
                first.setdefault(touch, node.reference)
        strangers = self._not_by_clinicians(session) if Touch.CLINICAL in first else []
        asked = {touch: place for touch, place in first.items() if touch is not Touch.CLINICAL}
        for touch, place in asked.items():
            gate.require(now, _acts([touch]), case_id, place)
        if strangers:
            gate.require(replace(now, clinician=False), [Act.CLINICAL], case_id, strangers[0])

    def keep_time(self) -> None:
        """Record how long the person was asked, inside the transaction that signs."""
        if self._clinical:
            return
        given = [row.at for row in drafts.draft_of(self._desk, self._assessment.id).answers(0)]
        minutes = Said("minutes-asked", str(asked_time.minutes_asked(given)), "")
        store, case_id = self._desk.casebook.facts, self._assessment.case_id
        store.add(
            case_id, minutes.name, minutes.value, FactSource.FORM, self._desk.clock.now(),
            assessment_id=self._assessment.id,
        )  # fmt: skip

    def _saying(self, session: "Session") -> tuple[Said, ...]:
        """Return what the form says of the case, but for what it only took over from there."""
        if self._clinical:
            return ()
        return tuple(each for each in said_facts.said(session) if not self._taken(each.reference))

    def _call(self, session: "Session", causes: Iterable[AlarmCause], at: datetime) -> None:
        """Call for a human, and keep who came where the form itself says so."""
        found = self._as_told(causes)
        if found:
            feeding.raise_alarms(self._desk, self._assessment, found, at)
        done = said_alarms.answered(session)
        if done:
            feeding.answer_alarms(self._desk, self._assessment, done, at)

    def _as_told(self, causes: Iterable[AlarmCause]) -> frozenset[AlarmCause]:
        """Return what is told of the causes: of a sealed rating only that it calls for a supervisor."""
        found = frozenset(causes)
        if AlarmCause.ATTACK not in found:
            return found
        key = self._desk.casebook.rating_keys.find(self._assessment.id)
        if key is None or not key.officer_id:
            return found
        return found - {AlarmCause.ATTACK} | {AlarmCause.REVIEW}

    def _incriminating(self, session: "Session") -> bool:
        return any(
            node.value and self._touches.get(node.path, frozenset()) & _INCRIMINATING
            for node in session.walk()
        )

    def _not_by_clinicians(self, session: "Session") -> list[str]:
        """Return the clinician's questions that somebody else answered last."""
        last = {
            row.reference: row.officer_id
            for row in drafts.draft_of(self._desk, self._assessment.id).answers(0)
            if row.kind is AnswerKind.SET
        }
        roles = {
            known.officer.id: known.officer.role for known in self._desk.casebook.officers.list()
        }
        found = []
        for node in session.walk():
            touched = self._touches.get(node.path, frozenset())
            if Touch.CLINICAL not in touched or not node.relevant or not node.value:
                continue
            if left_out(session.form, node.path, node.value):
                continue
            by = last.get(node.reference, self._desk.officer.id)
            if roles.get(by) is not Role.PSYCHOLOGIST:
                found.append(node.reference)
        return found

    def _log(self, refused: SafeguardError) -> None:
        """Log a refusal, once for each row and act of a sitting: it is never counted against the person."""
        row, act = str(refused.fields["row"]), str(refused.fields["act"])
        if (row, act) not in self._told:
            self._told.add((row, act))
            detail = {"row": row, "act": act, "assessment": self._assessment.id}
            self._desk.casebook.audit.append("safeguard-held", self._assessment.case_id, detail)


class NoGuard(Guard):
    """For a form that is tried out: it is of no case, and nothing of it is kept."""

    def __init__(self) -> None:
        """Guard nothing."""

    def remember(self, session: "Session") -> None:
        """Remember nothing."""

    def require(self, session: "Session", reference: str, value: str) -> None:
        """Refuse nothing."""

    def shut(self, session: "Session", references: Iterable[str]) -> dict[str, Shut]:  # noqa: ARG002 (as its base)
        """Shut nothing."""
        return {}

    def concerns(self, session: "Session", changes: "Changes") -> bool:  # noqa: ARG002 (as its base)
        """Return that nothing is said of a case."""
        return False

    def note(self, session: "Session", at: datetime) -> None:
        """Keep nothing."""

    def require_signing(self, session: "Session") -> None:
        """Refuse nothing."""


def require_start(open_desk: StandingDesk, case_id: str, form: "FormDefinition") -> None:
    """Check that an instrument may be begun for a case: one that judges is not begun for a child.

    Raises:
        SafeguardError: Naming the row that refuses it.
    """
    touched = frozenset(touch for each in touches(form).values() for touch in each)
    if touched & {Touch.RATING, Touch.ELIGIBILITY}:
        now = gate.situation(open_desk, case_id)
        gate.require(now, [Act.START_ASSESSMENT], case_id)


def form_says(session: "Session", *, break_due: bool = False) -> FormSays:
    """Return what a form says of itself: whether its conversation goes on, and what its own rules keep shut."""
    values: dict[str, list[str]] = {}
    for role in _SHUT_BY:
        its = said_facts.with_role(session.form, role)
        if its:
            values[role] = [
                node.value
                for path in its
                for node in session.at_path(path)
                if node.relevant or not node.control
            ]
    ended, rating, talk = (values.get(role) for role in _SHUT_BY)
    return FormSays(
        conversation_open=ended is not None and not _ENDED & set(ended),
        shuts_ratings=rating is not None and "yes" not in rating,
        shuts_talk=talk is not None and "yes" not in talk,
        break_due=break_due,
    )


def _acts(touched: Iterable[Touch]) -> list[Act]:
    """Return what answering is, by what is touched; in one order, so that a refusal is always the same."""
    return [act for touch, act in ACT_OF.items() if touch in set(touched)]


def _may_be_child(said: Said) -> bool:
    return said.name == AGE and said.value != ADULT


def _path(reference: str) -> str:
    """Return a reference without the numbers of repetitions."""
    return "/".join(part.partition("[")[0] for part in reference.split("/"))
