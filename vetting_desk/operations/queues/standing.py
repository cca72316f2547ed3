"""Where a case waits, from what is known of it. Reads nothing and writes nothing; no time, no opinion.

The last thing a person said of it moves it on; what arrived since brings it back. What was asked of a post
waits for the post, and what came of it is returned. A proposed decision waits for its panel with what is to be
decided. A decision in force waits for nobody, unless it was reopened.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vetting_desk.model.claim import ReviewStep, Step, Urgent, UrgentKind
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.decisions.asked import SentBack, Task

_STEPS = {
    Step.LOOKED: Queue.REVIEW,
    Step.SECOND_LOOK: Queue.SECOND_LOOK,
    Step.TO_DECIDE: Queue.DECIDE,
}
_URGENT = {
    UrgentKind.RELEASE: Flag.RELEASE,
    UrgentKind.ALARM: Flag.ALARM,
    UrgentKind.MARK: Flag.MARK,
    UrgentKind.CUSTODY: Flag.HELD,
}
_ANSWERED = {
    "reply": Flag.REPLIED,
    "corrected": Flag.CORRECTED,
    "done": Flag.DONE,
    "not-possible": Flag.NOT_POSSIBLE,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case.

    Attributes:
        records: Whether it has any, in force or not.
        sealed: Whether one of them is clinical.
        steps: What people said of it, oldest first.
        new_records: Ids of records that came after the last of those.
        new_entries: Ids of entries that came after the last of those.
        sent_back: Records sent back.
        tasks: Tasks for its post.
        decisions: How its decisions stand.
        urgent: What is or was urgent.
        alike: Whether it is possibly of a person who is known.
        review: The day until which the legal review of a person who is held is due; empty for none.
    """

    records: bool
    sealed: bool = False
    steps: Sequence[ReviewStep] = ()
    new_records: frozenset[str] = frozenset()
    new_entries: frozenset[str] = frozenset()
    sent_back: Sequence[SentBack] = ()
    tasks: Sequence[Task] = ()
    decisions: Sequence[Standing] = ()
    urgent: Sequence[Urgent] = ()
    alike: bool = False
    review: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a case waits.

    Attributes:
        queues: In which queues.
        flags: What one should know of it.
        due: The first day something is due: what was asked of its post, or a legal review; empty for none.
        unseen: Whether something urgent waits to be acknowledged.
    """

    queues: tuple[Queue, ...] = ()
    flags: tuple[Flag, ...] = field(default=())
    due: str = ""
    unseen: bool = False


def place(known: Known) -> Placed:
    """Return where a case waits."""
    open_urgent = [each for each in known.urgent if each.open]
    unseen = any(each.seen is None for each in open_urgent)
    flags = [_URGENT[each.kind] for each in open_urgent]
    queues = [Queue.URGENT] if open_urgent else []
    asked = [each for each in _asked(known) if each.open]
    answers = _answers(known)
    work = _work(known, answers, waiting=bool(asked))
    if work is not None:
        queues.append(work)
        flags += answers
        flags += _news(known, work)
    if known.sealed:
        flags.append(Flag.CLINICAL)
    if known.alike:
        queues.append(Queue.SAME)
    days = [each.payload.until for each in asked if each.payload.until]
    days = sorted([*days, known.review] if known.review else days)
    return Placed(tuple(queues), tuple(dict.fromkeys(flags)), days[0] if days else "", unseen)


def _work(known: Known, answers: Iterable[Flag], *, waiting: bool) -> Queue | None:
    """Return the one queue in which a case waits to be worked on; None for none."""
    decided = _decided(known.decisions)
    if waiting:
        return Queue.WAITING
    if list(answers):
        return Queue.RETURNED
    if _proposed(known.decisions) or (decided is not None and decided.reopened):
        return Queue.DECIDE
    if known.steps and known.new_records:
        return Queue.REVIEW
    if decided is not None or not known.records:
        return None
    return _STEPS[known.steps[-1].step] if known.steps else Queue.NEW


def _answers(known: Known) -> list[Flag]:
    """Return what came back since somebody last moved the case on, of what was asked of its post."""
    found = []
    for each in _asked(known):
        found += [
            _ANSWERED[answer.payload.step]
            for answer in each.answers
            if answer.payload.step in _ANSWERED and _is_new(known, answer.entry.id)
        ]
    for back in known.sent_back:
        if back.correction is not None and _is_new(known, back.correction.id):
            found.append(Flag.CORRECTED)
    return found


def _asked(known: Known) -> list[SentBack | Task]:
    return [*known.sent_back, *known.tasks]


def _is_new(known: Known, id_: str) -> bool:
    return not known.steps or id_ in known.new_records or id_ in known.new_entries


def _news(known: Known, work: Queue) -> list[Flag]:
    decided = _decided(known.decisions)
    found = []
    if decided is not None and decided.reopened:
        found.append(Flag.REOPENED)
    if _proposed(known.decisions):
        found.append(Flag.PROPOSED)
    seen = work is not Queue.REVIEW and not _proposed(known.decisions)
    if known.steps and known.new_records and not seen:
        found.append(Flag.NEWER)
    return found


def _proposed(decisions: Iterable[Standing]) -> bool:
    return any(each.state is DecisionState.PROPOSED for each in decisions)


def _decided(decisions: Iterable[Standing]) -> Standing | None:
    return next((each for each in decisions if each.state is DecisionState.IN_FORCE), None)
