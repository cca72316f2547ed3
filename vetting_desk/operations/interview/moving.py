"""A newer version of an instrument while drafts exist: nothing moves unless a person decides so.

A draft stays on the version it was begun with. Moving begins a second draft on the newer version with
the answers that carry over. The first one is not closed: it stays a draft, every answer of it included,
because what is lost in the move is only there; it can be discarded by hand. Which draft followed
which is kept in the casebook and in its log, so that a move is offered once.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import AnswerError, StateError
from vetting_desk.model import AssessmentState, InstrumentSummary
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.interview import drafts, interviews, live_forms
from vetting_desk.operations.interview.moving_evidence import carry_evidence
from vetting_desk.operations.interview.needs import MovingDesk

if TYPE_CHECKING:
    from vetting_desk.forms import MovePlan
    from vetting_desk.operations.interview.interviews import Interview

_OPEN: Final = frozenset({AssessmentState.DRAFT, AssessmentState.READY})


@door(Action.READ_CASES)
def newer_version(open_desk: MovingDesk, assessment_id: str) -> InstrumentSummary | None:
    """Return the newest version of a draft's instrument; None where there is nothing to move to.

    There is nothing for an assessment that is signed or discarded, one that was moved already, one that is
    on the newest version, and where this officer may not use the newest version.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it.
    """
    assessment = open_desk.casebook.assessments.get(assessment_id)
    if assessment.state not in _OPEN or successor(open_desk, assessment_id):
        return None
    newest = open_desk.casebook.instruments.newest(assessment.instrument.id)
    if newest.key.sha256 == assessment.instrument.sha256:
        return None
    if newest.clinical and not may(open_desk.officer, Action.CLINICAL):
        return None
    if open_desk.casebook.clinical.key(assessment_id) is not None and not newest.clinical:
        return None  # what is sealed does not leave the compartment by a new version
    return newest


@door(Action.READ_CASES)
def successor(open_desk: MovingDesk, assessment_id: str) -> str:
    """Return the id of the assessment a draft was moved to; empty if there is none that still counts.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    moved_to = open_desk.casebook.draft_moves.find(assessment_id)
    if moved_to is None:
        return ""
    state = open_desk.casebook.assessments.get(moved_to).state
    return "" if state is AssessmentState.DISCARDED else moved_to


@door(Action.INTERVIEW)
def plan(open_desk: MovingDesk, assessment_id: str) -> "MovePlan":
    """Return what moving a draft would carry over, lose and ask anew; changes nothing.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If there is nothing to move to, or it is signed or discarded.
        PermissionDeniedError: If it is another officer's, or clinical.
    """
    from vetting_desk.forms import move

    interview = interviews.resume(open_desk, assessment_id)
    newest = _wanted(open_desk, assessment_id)
    form = live_forms.load_instrument(open_desk, newest.key.sha256)
    session, moved = move(interview.session, form, now=interview.session.now())
    return carry_evidence(interview.session, session, moved)


@door(Action.INTERVIEW)
def move_draft(open_desk: MovingDesk, assessment_id: str) -> "Interview":
    """Begin a draft on the newest version with what carries over; the draft it comes from stays.

    The new draft begins with the carried answers; they were given in the old one, and its log
    states when. All of it is one transaction.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If there is nothing to move to, or it is signed or discarded.
        PermissionDeniedError: If it is another officer's, or clinical.
    """
    from vetting_desk.forms import move

    old = interviews.resume(open_desk, assessment_id)
    newest = _wanted(open_desk, assessment_id)
    form = live_forms.load_instrument(open_desk, newest.key.sha256)
    now = open_desk.clock.now()
    session, moved = move(old.session, form, now=on_the_wall(now))
    moved = carry_evidence(old.session, session, moved)
    casebook = open_desk.casebook
    with casebook.transaction():
        begun = drafts.begin(open_desk, old.case, newest, session, now, old.assessment.corrects)
        interview = interviews.Interview(open_desk, old.case, begun, form, session)
        if old.assessment.corrects:
            reason = drafts.draft_of(open_desk, old.assessment.id).reason()
            drafts.draft_of(open_desk, begun.id).put_reason(reason)
        interview.keep_taken_over(_same_as_before(old, interview))
        _take_files(open_desk, old, interview)
        interview.guard.catch_up(interview.session, old.guard)
        casebook.draft_moves.put(
            assessment_id,
            interview.assessment.id,
            carried=len(moved.carried),
            lost=len(moved.lost),
            new=len(moved.new),
        )
    interview.reopened = bool(moved.carried)
    _keep_place(old, interview)
    return interview


def _wanted(open_desk: MovingDesk, assessment_id: str) -> InstrumentSummary:
    newest = newer_version(open_desk, assessment_id)
    if newest is None:
        raise StateError(what="assessment", state="newest-version", wanted="older-version")
    return newest


def _same_as_before(old: "Interview", new: "Interview") -> list[str]:
    """Return the taken over answers that stand in the new draft as they stood in the old one."""
    values = {node.reference: node.value for node in new.session.walk()}
    taken = old.taken_over()
    return [each for each in taken if values.get(each) == old.session.node(each).value]


def _take_files(open_desk: MovingDesk, old: "Interview", new: "Interview") -> None:
    """Copy the attached files to the new draft; a sealed one is resealed with the new draft's key."""
    source = drafts.draft_of(open_desk, old.assessment.id)
    target = drafts.draft_of(open_desk, new.assessment.id)
    for node in list(new.session.walk()):
        if node.control != "upload" or not node.kept:
            continue
        digest, dot, ending = node.kept.partition(".")
        kept = target.put_file(source.file(digest))
        if kept != digest:
            new.answer(node.reference, kept + dot + ending)


def _keep_place(old: "Interview", new: "Interview") -> None:
    """Continue at the question that was shown last, if the new version has it."""
    reference = old.assessment.position
    if not reference:
        return
    try:
        new.session.node(reference)
    except AnswerError:
        return
    new.set_position(reference)
