"""Answers that were given and changed afterwards: kept from the first keystroke, and shown here."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError, PermissionDeniedError
from vetting_desk.judgement.answers import plain
from vetting_desk.model import AnswerKind, AnswerRow
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.interview import drafts, live_forms
from vetting_desk.operations.interview.needs import AnswerLogDesk

if TYPE_CHECKING:
    from vetting_desk.forms import Session


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """An answer another one took the place of.

    Attributes:
        label: The question, as plain text; its name where the form does not ask it any more.
        text: What was answered, in words; empty where the answer was taken back in between.
        at: When it was given, by device time.
        until: When another took its place.
        taken_over: Whether it came from the case, and nobody gave it.
    """

    label: str
    text: str
    at: datetime
    until: datetime
    taken_over: bool


@door(Action.READ_CASES)
def earlier_answers(open_desk: AnswerLogDesk, assessment_id: str) -> tuple[EarlierAnswer, ...]:
    """Return the answers of an assessment that others took the place of, newest first.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A signed one, or a draft of this officer.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it, or it is another officer's draft.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    casebook = open_desk.casebook
    assessment = casebook.assessments.get(assessment_id)
    signed = bool(casebook.records.of_assessment(assessment_id))
    if not signed and assessment.officer_id != open_desk.officer.id:
        raise PermissionDeniedError(
            role=open_desk.officer.role.value, action="read another officer's draft"
        )
    wanted = [(Purpose.OPEN_CASE, assessment.case_id)]
    if live_forms.instrument(open_desk, assessment.instrument.sha256).clinical:
        require(open_desk.officer, Action.CLINICAL)
        wanted.append((Purpose.READ_CLINICAL, assessment_id))
    open_desk.confirmations.enter_all(*wanted)
    form = live_forms.load_instrument(open_desk, assessment.instrument.sha256)
    session = live_forms.restore_session(open_desk, assessment, form)
    return tuple(_replaced(drafts.draft_of(open_desk, assessment_id).answers(0), session))[::-1]


def _replaced(rows: list[AnswerRow], session: "Session") -> list[EarlierAnswer]:
    """Return what was replaced, in the order in which it was; repeats that went take their answers along."""
    last: dict[str, AnswerRow] = {}
    found = []
    for row in rows:
        if row.kind not in {AnswerKind.SET, AnswerKind.TAKEN_OVER}:
            continue
        before = last.get(row.reference)
        if before is not None and before.value and before.value != row.value:
            label, text = _in_words(session, before)
            taken = before.kind is AnswerKind.TAKEN_OVER
            found.append(EarlierAnswer(label, text, before.at, row.at, taken))
        last[row.reference] = row
    return found


def _in_words(session: "Session", row: AnswerRow) -> tuple[str, str]:
    try:
        node = session.node(row.reference)
    except AnswerError:
        return row.reference.rpartition("/")[2], row.value
    labels = {option.value: plain(option.label) for option in node.options}
    words = [labels.get(value, value) for value in row.value.split()] if labels else [row.value]
    return plain(node.label) or node.name, ", ".join(words)
