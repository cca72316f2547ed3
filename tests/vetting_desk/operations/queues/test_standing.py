"""Where a case waits, for each thing that can be known of it; the whole way through `test_reading`."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest

from vetting_desk.model.claim import Acknowledgement, ReviewStep, Step, Urgent, UrgentKind
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.queues.standing import Known, place

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def said(step: Step) -> ReviewStep:
    return ReviewStep("s", "c", step, "o", "Invented", NOW, "", (1, 0))


def urgent(kind: UrgentKind, *, seen: bool = False, open_: bool = True) -> Urgent:
    by = Acknowledgement("a", "c", kind, "x", "o", "Invented", NOW, "") if seen else None
    return Urgent(kind, "x", NOW, "Invented", "", "", by, open_)


def test_without_records_it_waits_nowhere() -> None:
    assert place(Known(records=False)).queues == ()


@pytest.mark.parametrize(
    ("step", "queue"),
    [
        (Step.LOOKED, Queue.REVIEW),
        (Step.SECOND_LOOK, Queue.SECOND_LOOK),
        (Step.TO_DECIDE, Queue.DECIDE),
    ],
)
def test_the_last_word_says_where(step: Step, queue: Queue) -> None:
    assert place(Known(records=True, steps=[said(Step.LOOKED), said(step)])).queues == (queue,)


def test_a_newer_record_brings_it_back() -> None:
    found = place(Known(records=True, steps=[said(Step.TO_DECIDE)], new_records=frozenset({"r"})))
    assert (found.queues, found.flags) == ((Queue.REVIEW,), (Flag.NEWER,))


@pytest.mark.parametrize(
    ("kind", "flag"),
    [
        (UrgentKind.RELEASE, Flag.RELEASE),
        (UrgentKind.ALARM, Flag.ALARM),
        (UrgentKind.MARK, Flag.MARK),
    ],
)
def test_what_is_urgent_is_beside_its_work(kind: UrgentKind, flag: Flag) -> None:
    found = place(Known(records=True, urgent=[urgent(kind)]))
    assert (found.queues, found.flags, found.unseen) == (
        (Queue.URGENT, Queue.NEW),
        (flag,),
        True,
    )


def test_an_alarm_that_was_seen_stays_and_tops_nothing() -> None:
    found = place(Known(records=True, urgent=[urgent(UrgentKind.ALARM, seen=True)]))
    assert (Queue.URGENT in found.queues, found.unseen) == (True, False)
    answered = urgent(UrgentKind.ALARM, seen=True, open_=False)
    assert place(Known(records=True, urgent=[answered])).queues == (Queue.NEW,)


def test_a_person_who_is_possibly_known_is_beside_its_work() -> None:
    assert place(Known(records=True, alike=True)).queues == (Queue.NEW, Queue.SAME)
    assert place(Known(records=False, alike=True)).queues == (Queue.SAME,)


def test_a_clinical_record_is_told_and_no_more() -> None:
    assert place(Known(records=True, sealed=True)).flags == (Flag.CLINICAL,)


def test_a_proposed_decision_waits_to_be_decided_whatever_was_said_of_it() -> None:
    proposed = cast("Standing", SimpleNamespace(state=DecisionState.PROPOSED, reopened=()))
    found = place(Known(records=True, decisions=[proposed]))
    assert (found.queues, found.flags) == ((Queue.DECIDE,), (Flag.PROPOSED,))
    newer = Known(
        records=True,
        decisions=[proposed],
        steps=[said(Step.TO_DECIDE)],
        new_records=frozenset({"r"}),
    )
    assert place(newer).flags == (Flag.PROPOSED, Flag.NEWER)
