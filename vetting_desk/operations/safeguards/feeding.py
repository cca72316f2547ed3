"""What a form says becomes facts of its case, in the transaction that keeps the answer; alarms are raised too.

A clinical form gives no facts, and of an alarm in it only that there is one: its cause is sealed to clinicians.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from vetting_desk.model import Assessment
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.fact import ADULT, AGE, FACTS, CaseFact, FactSource, Holds, Said
from vetting_desk.model.fact_standing import in_force
from vetting_desk.operations.access import compartment
from vetting_desk.operations.safeguards.needs import FeedingDesk

CAUSE: Final = "alarm"
DONE: Final = "alarm-done"


def feed(
    open_desk: FeedingDesk, assessment: Assessment, found: Iterable[Said], at: datetime
) -> list[CaseFact]:
    """Record what a form says now and did not say before; returns what is new.

    What a question said before gives way to what it says now, but for one thing: that a person is a child, or
    may be one, is never taken back by a form. An empty answer takes nothing back.

    Args:
        open_desk: The unlocked desk.
        assessment: Which is filled.
        found: What it says.
        at: Device time of what it says.
    """
    store, added = open_desk.casebook.facts, []
    facts: list[CaseFact] | None = None
    for said in found:
        if facts is None:
            facts = store.of_case(assessment.case_id)
        mine = _mine(facts, assessment, said)
        if mine is not None and mine.value == said.value:
            continue
        replaced = _replaced(in_force(facts), mine, said)
        new = store.add(
            assessment.case_id, said.name, said.value, FactSource.FORM, at, replaces=replaced,
            assessment_id=assessment.id, reference=said.reference,
        )  # fmt: skip
        facts.append(new)
        added.append(new)
    return added


def _mine(facts: list[CaseFact], assessment: Assessment, said: Said) -> CaseFact | None:
    """Return what this question said last."""
    return next(
        (
            each
            for each in reversed(facts)
            if each.name == said.name
            and each.assessment_id == assessment.id
            and each.reference == said.reference
        ),
        None,
    )


def _replaced(count: list[CaseFact], mine: CaseFact | None, said: Said) -> list[str]:
    """Return the ids in whose place a fact stands: what is known here and changes, whatever a clock says."""
    its = [each for each in count if each.name == said.name]
    if FACTS[said.name].holds is Holds.UNTIL_NEXT:
        return [each.id for each in its]
    if mine is None or (said.name == AGE and said.value == ADULT and mine.value != ADULT):
        return []
    return [mine.id] if mine in its else []


def raise_alarms(
    open_desk: FeedingDesk,
    assessment: Assessment,
    causes: Iterable[AlarmCause],
    at: datetime,
) -> None:
    """Call for a human, once for each cause that nobody has come for yet.

    Args:
        open_desk: The unlocked desk.
        assessment: In which they were noticed.
        causes: Those that were not so before.
        at: Device time.
    """
    key = compartment.key_of(open_desk, assessment.id)
    alarms = open_desk.casebook.alarms
    calling = [each for each in alarms.of_case(assessment.case_id) if each.open]
    if key is not None:
        if any(each.assessment_id == assessment.id for each in calling):
            return
        words = " ".join(sorted(cause.value for cause in causes))
        sealed = key.seal_text(CAUSE, 0, words)
        alarms.add(assessment.case_id, assessment.id, sealed, at, clinical=True)
        return
    known = {each.cause for each in calling if not each.clinical}
    for cause in sorted(causes):
        if cause.value not in known:
            alarms.add(assessment.case_id, assessment.id, cause.value, at, clinical=False)


def answer_alarms(
    open_desk: FeedingDesk, assessment: Assessment, done: Mapping[AlarmCause, str], at: datetime
) -> None:
    """Keep what a form's own page says of who came, for the alarms that were noticed in it."""
    key = compartment.key_of(open_desk, assessment.id)
    alarms = open_desk.casebook.alarms
    for each in alarms.of_case(assessment.case_id):
        if not each.open or each.assessment_id != assessment.id:
            continue
        if key is not None:
            alarms.answer(each.id, key.seal_text(DONE, 0, " · ".join(sorted({*done.values()}))), at)
        elif AlarmCause(each.cause) in done:
            alarms.answer(each.id, done[AlarmCause(each.cause)], at)
