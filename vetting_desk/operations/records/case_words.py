"""Words of a case that stand in no record: what was said in its calls, its papers, what clinicians released.

For whoever judges: each may become a line of evidence, with its source named. Nothing of what is restricted or
kept apart, no safe time, code word or way to call back, and of papers nothing that must never be printed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from vetting_desk.model.call import TALK, Caller
from vetting_desk.model.passage import Step, StepSort, step_of
from vetting_desk.model.statement import Thing, standing
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.records import judgeable
from vetting_desk.operations.records.needs import CaseWordsDesk

if TYPE_CHECKING:
    from vetting_desk.model.call import Made

_LEAST: Final = 12
"""Letters below which words are no evidence by themselves, as of answers."""
_PAPERS: Final = frozenset(
    {StepSort.IDENTITY, StepSort.PAPER, StepSort.CONSULAR, StepSort.PERMIT, StepSort.BORDER, StepSort.ARRIVAL}
)  # fmt: skip
"""Steps of a passage that a paper or somebody's word stands behind; tickets, legs and escorts say nothing."""


class WordsOf(StrEnum):
    """What words of a case are of."""

    CALL = "call"
    RELEASE = "release"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Words of a case that may become a line of evidence.

    Attributes:
        key: What tells them from any others; kept in the line.
        sort: What they are of.
        at: Device time; of a paper when it was recorded.
        by: Who wrote them down, by name.
        words: The words; of a paper empty, for the window says what `step` is.
        caller: Of a call, who spoke; None where nobody said.
        step: Of a paper, the step of the passage, without what is never printed; None for others.
    """

    key: str
    sort: WordsOf
    at: datetime
    by: str
    words: str = ""
    caller: Caller | None = None
    step: Step | None = None


@door(Action.INTERVIEW)
def case_words(open_desk: CaseWordsDesk, case_id: str) -> tuple[CaseWords, ...]:
    """Return the words of a case that stand in no record, newest first.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        ConfirmationNeededError: If a reason is required first.
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.require_open(case_id)
    found = [
        *_calls(open_desk, case_id),
        *_released(open_desk, case_id),
        *_papers(open_desk, case_id),
    ]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def _calls(open_desk: CaseWordsDesk, case_id: str) -> Iterator[CaseWords]:
    """Yield the talks of a case that may be judged by."""
    for made, at in judgeable.calls_of(open_desk.casebook, case_id):
        talk = made.words.get(TALK, "").strip()
        if len(talk) >= _LEAST:
            yield CaseWords(
                f"call/{made.call_id}", WordsOf.CALL, at, made.taken_by or made.officer_name, talk,
                caller=_caller(made),
            )  # fmt: skip


def _caller(made: "Made") -> Caller | None:
    known = {each.value: each for each in Caller}
    return known.get(made.words.get("caller", ""))


def _released(open_desk: CaseWordsDesk, case_id: str) -> Iterator[CaseWords]:
    held = {each.assessment_id for each in open_desk.casebook.apart.of_case(case_id) if each.holds}
    for release in open_desk.casebook.clinical.releases(case_id):
        if release.assessment_id not in held and len(release.words) >= _LEAST:
            yield CaseWords(
                f"release/{release.id}", WordsOf.RELEASE, release.at, release.officer_name,
                release.words,
            )  # fmt: skip


def _papers(open_desk: CaseWordsDesk, case_id: str) -> Iterator[CaseWords]:
    from dataclasses import replace

    said = open_desk.casebook.statements.of_case(case_id)
    for step_id, stands in standing(said, Thing.STEP).items():
        step = step_of(step_id, stands.now.content)
        if step.sort in _PAPERS and (step.what or step.party or step.number):
            yield CaseWords(
                f"step/{step_id}", WordsOf.PAPER, stands.now.at, stands.now.officer_name,
                step=replace(step, words=""),
            )  # fmt: skip
