"""Reading what was decided on a case, and what a decision would work from."""

from dataclasses import dataclass, field

from vetting_desk.errors import NotFoundError
from vetting_desk.model import Record
from vetting_desk.model.decision_standing import Said, Standing
from vetting_desk.model.entry_kinds import ANSWER, TOLD
from vetting_desk.model.way_back import AnswerPayload, ToldPayload
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions import safeguards, said
from vetting_desk.operations.decisions.material import Material, Source
from vetting_desk.operations.decisions.needs import KnowingDesk, OpeningDesk, ReadingDesk
from vetting_desk.operations.decisions.safeguards import Age, Raised, Safeguards


@dataclass(frozen=True, slots=True)
class CaseKnown:
    """What is known of a case to who decides.

    Attributes:
        saw: Its digest: whoever signs names what they looked at by it.
        sources: The records in force that a decision works from, with their answers, oldest first.
        sealed: Clinical records, which no decision works from.
        age: What is known of whether the person is a child.
        raised: What stands on top of a decision.
        before_notice: Ids of the records that go to no prosecutor: said before the person had their notice.
    """

    saw: str
    sources: tuple[Source, ...]
    sealed: tuple[Record, ...]
    age: Age
    raised: tuple[Raised, ...]
    before_notice: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DecisionRead:
    """A decision and what became of it.

    Attributes:
        standing: How it stands.
        told: When the person was told it, oldest first.
        answers: What the desk of the case says of it, oldest first.
        acknowledged: Of each statement that the person was told, by its id, who at headquarters read it.
    """

    standing: Standing
    told: tuple[Said[ToldPayload], ...]
    answers: tuple[Said[AnswerPayload], ...]
    acknowledged: dict[str, Said[AnswerPayload]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseDecisions:
    """What was decided on a case.

    Attributes:
        decisions: Oldest first.
        preparing: Who prepares one, by the id of the draft; empty at a post.
    """

    decisions: tuple[DecisionRead, ...]
    preparing: dict[str, str]


@door(Action.BE_HEARD)
def known(open_desk: KnowingDesk, case_id: str) -> CaseKnown:
    """Return what is known of a case to who decides. Counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    found = materials.of_case(open_desk, case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    today = open_desk.clock.now().date()
    return _known(found, safeguards.of_case(open_desk, found, today))


@door(Action.READ_CASES)
def of_case(open_desk: ReadingDesk, case_id: str) -> CaseDecisions:
    """Return what was decided on a case, with all that was said to it, and what became of it.

    Counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return _of_case(open_desk, case_id)


@door(Action.READ_CASES)
def opened(open_desk: OpeningDesk, case_id: str) -> tuple[CaseDetail, CaseDecisions]:
    """Open a case: what its page shows, and what was decided on it; confirmed once for both.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    return cases.case_detail(open_desk, case_id), _of_case(open_desk, case_id)


def _of_case(open_desk: ReadingDesk, case_id: str) -> CaseDecisions:
    entries = open_desk.casebook.entries.list(case_id)
    told = said.all_of(open_desk, entries, TOLD, ToldPayload)
    answers = said.all_of(open_desk, entries, ANSWER, AnswerPayload)
    read = tuple(
        DecisionRead(
            each,
            tuple(one for one in told if one.payload.decision.entry == each.entry.id),
            tuple(one for one in answers if one.payload.to.entry == each.entry.id),
            {
                one.payload.to.entry: one
                for one in answers
                if one.payload.to.entry in {word.entry.id for word in told}
            },
        )
        for each in said.decisions(open_desk, case_id)
    )
    drafts = open_desk.casebook.decision_drafts.of_case(case_id)
    return CaseDecisions(read, {each.id: each.officer_name for each in drafts})


@door(Action.READ_CASES)
def one(open_desk: ReadingDesk, decision_id: str) -> DecisionRead:
    """Return one decision. Counts as opening its case.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = open_desk.casebook.entries.get(decision_id)
    for each in of_case(open_desk, entry.case_id).decisions:
        if each.standing.entry.id == decision_id:
            return each
    raise NotFoundError(what="decision", id=decision_id)


def _known(found: Material, raised: Safeguards) -> CaseKnown:
    early = (each.record.id for each in found.sources if raised.before_notice(each.record.id))
    return CaseKnown(
        found.saw,
        found.sources,
        found.sealed,
        raised.age,
        raised.raised(),
        frozenset(early),
    )
