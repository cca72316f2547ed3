"""Moving a case on: looked at, a second look wanted, ready to be decided.

Who moves it on has taken it, and names what they saw: where something arrived or somebody was faster, they are
told, and look again. Nothing of the case is changed by it.
"""

from vetting_desk.errors import ArrivedMeanwhileError, SecondLookError
from vetting_desk.model.claim import ReviewStep, Step, WhyEnded
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.queues import settling
from vetting_desk.operations.queues.needs import MovingDesk
from vetting_desk.operations.queues.version import Version, version_of


@door(Action.REVIEW)
def looked(open_desk: MovingDesk, case_id: str, saw: Version, words: str = "") -> ReviewStep:
    """Say that one has looked at what came: the case is to be reviewed from here. One keeps it.

    Also takes back that it is ready to be decided, or that one wanted a second look.

    Args:
        open_desk: Headquarters.
        case_id: Which.
        saw: What one had before oneself, as `reading.look` gave it.
        words: Why; may be empty.

    Raises:
        NotClaimedError: If nobody has taken the case.
        ClaimedMeanwhileError: If somebody else has.
        ArrivedMeanwhileError: If something arrived or was said since.
        InputError: If there are too many words.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    said = typed_text.reason(words) if words.strip() else ""
    return _move(open_desk, case_id, saw, Step.LOOKED, said, keep=True)


@door(Action.REVIEW)
def want_second_look(open_desk: MovingDesk, case_id: str, saw: Version, words: str) -> ReviewStep:
    """Ask that somebody else looks at a case; it is let go for them.

    Raises:
        InputError: If there are no words, or too many.
        NotClaimedError: If nobody has taken the case.
        ClaimedMeanwhileError: If somebody else has.
        ArrivedMeanwhileError: If something arrived or was said since.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    return _move(open_desk, case_id, saw, Step.SECOND_LOOK, typed_text.reason(words), keep=False)


@door(Action.REVIEW)
def ready_to_decide(
    open_desk: MovingDesk, case_id: str, saw: Version, words: str = ""
) -> ReviewStep:
    """Say that a case can be decided; it is let go for who decides.

    Raises:
        SecondLookError: If one asked for a second look oneself: somebody else has it, or one takes it back.
        NotClaimedError: If nobody has taken the case.
        ClaimedMeanwhileError: If somebody else has.
        ArrivedMeanwhileError: If something arrived or was said since.
        InputError: If there are too many words.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    said = typed_text.reason(words) if words.strip() else ""
    before = open_desk.casebook.reviews.steps(case_id)[-1:]
    for each in before:
        if each.step is Step.SECOND_LOOK and each.officer_id == open_desk.officer.id:
            raise SecondLookError(officer=each.officer_name)
    return _move(open_desk, case_id, saw, Step.TO_DECIDE, said, keep=False)


def _move(
    open_desk: MovingDesk, case_id: str, saw: Version, step: Step, words: str, *, keep: bool
) -> ReviewStep:
    settling.require_headquarters(open_desk)
    now, casebook = open_desk.clock.now(), open_desk.casebook
    with casebook.transaction():
        held = settling.own(open_desk, case_id)
        if version_of(open_desk, case_id) != saw:
            raise ArrivedMeanwhileError(case=case_id)
        said = casebook.reviews.add_step(case_id, step, words, (saw.record, saw.entry), now)
        if not keep:
            casebook.claims.end(held.id, WhyEnded.HANDED_ON, now)
    return said
